import { colors, type Entry, host, open, plain, type Side } from './tokens.ts';

/** The defaults that differ for `prefers-contrast: more`. */
export const STRONG: Partial<Record<string, readonly [light: string, dark?: string]>> = {
  '--dd-color-muted': ['#1b2430'],
  '--dd-color-control': ['#1b2430', '#e8ecf2'],
  '--dd-color-accent': ['#00337a'],
  '--dd-color-next': ['#1b2430'],
  '--dd-color-met': ['#004d36'],
  '--dd-color-missed': ['#7a2400'],
  '--dd-color-words': ['#1b2430'],
};

/** The system colour that replaces a token in forced colours; `CanvasText` for all others. */
export const FORCED: Partial<Record<string, string>> = {
  '--dd-color-surface': 'Canvas',
  '--dd-color-sunken': 'Canvas',
  '--dd-color-accent': 'LinkText',
  '--dd-color-on-accent': 'Canvas',
  '--dd-color-track': 'Canvas',
  '--dd-color-met-surface': 'Canvas',
  '--dd-color-missed-surface': 'Canvas',
  '--dd-color-words-surface': 'Canvas',
  '--dd-color-stage-preparing': 'Canvas',
};

const strongColors = colors.filter(([name]) => STRONG[name]);
const strong = (entry: Entry, side: Side) => STRONG[entry[0]]?.[side] ?? plain(entry, side);

/**
 * Colours for `prefers-contrast`, for `forced-colors` and for paper. They win over the page's: paper is white, so print
 * has the light colours, with more contrast.
 */
export const colorOverrides: string = `
@media (prefers-contrast: more){${open(strongColors, strong)}}
@media (forced-colors: active){${host(colors, ([name]) => FORCED[name] ?? 'CanvasText')}}
@media print{${host(colors, (entry) => strong(entry, 0))}}
`;
