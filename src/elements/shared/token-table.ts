import { DEFAULTS, type Defaults, type TokenName } from './tokens.ts';

/** A documented custom property: what it styles, and its default in light and dark. */
export interface Token {
  name: TokenName;
  about: string;
  light: string;
  /** Only for colours that differ in the dark. */
  dark?: string;
}

/** What each styles: for documentation, in a file that pages do not load. */
const ABOUT: Readonly<Record<keyof typeof DEFAULTS, string>> = {
  '--dd-color-text': 'Text',
  '--dd-color-muted': 'Secondary text',
  '--dd-color-surface': 'Background of a figure',
  '--dd-color-sunken': 'Background of quotes and of the empty dial',
  '--dd-color-border': 'Rules and edges',
  '--dd-color-control': 'Edges of buttons, fields and scales',
  '--dd-color-accent': 'Links, chosen buttons',
  '--dd-color-on-accent': 'Text on the accent colour',
  '--dd-color-focus': 'Focus ring',
  '--dd-color-actual': 'What was achieved: arc and bar',
  '--dd-color-plan': 'What was planned: the crossing line',
  '--dd-color-next': 'The plan for the next year: the dashed line',
  '--dd-color-track': 'The scale under arc and bar',
  '--dd-color-met': 'Verdict met: text and mark',
  '--dd-color-met-surface': 'Verdict met: background',
  '--dd-color-missed': 'Verdict not met: text and mark',
  '--dd-color-missed-surface': 'Verdict not met: background',
  '--dd-color-words': 'Not quantified: text and mark',
  '--dd-color-words-surface': 'Not quantified: background',
  '--dd-color-stage-preparing': 'Projects signed or with land secured',
  '--dd-color-stage-building': 'Projects under construction',
  '--dd-color-stage-done': 'Projects completed or in use',
  '--dd-font-family': 'Typeface',
  '--dd-font-size': 'Size that all others derive from',
  '--dd-line-height': 'Line height of running text',
  '--dd-radius': 'Corner radius of a figure',
  '--dd-space': 'Padding of a figure',
  '--dd-shadow': 'Shadow of a figure',
  '--dd-target-size': 'Least height of buttons and fields; for fingers (`pointer: coarse`) never under 44 px',
};

/** Every custom property the widgets read. A page sets them on any ancestor, or on one element. */
export const TOKENS: readonly Token[] = (Object.keys(ABOUT) as (keyof typeof ABOUT)[]).map((name) => {
  const [light, dark]: Defaults = DEFAULTS[name];
  return { name, about: ABOUT[name], light, ...(dark && { dark }) };
});
