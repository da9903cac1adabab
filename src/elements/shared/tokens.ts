/** A documented custom property: what it styles, and its default in light and dark. */
export interface Token {
  name: `--dd-${string}`;
  about: string;
  light: string;
  /** Only for colours that differ in the dark. */
  dark?: string;
}

/** Every custom property the widgets read. A page sets them on any ancestor, or on one element. */
export const TOKENS: readonly Token[] = [
  { name: '--dd-color-text', about: 'Text', light: '#1b2430', dark: '#e8ecf2' },
  {
    name: '--dd-color-muted',
    about: 'Secondary text',
    light: '#566172',
    dark: '#a3afc0',
  },
  {
    name: '--dd-color-surface',
    about: 'Background of a figure',
    light: '#ffffff',
    dark: '#161b22',
  },
  {
    name: '--dd-color-sunken',
    about: 'Background of quotes and of the empty dial',
    light: '#f3f5f8',
    dark: '#0e1217',
  },
  {
    name: '--dd-color-border',
    about: 'Rules and edges',
    light: '#dde2e9',
    dark: '#2b3440',
  },
  {
    name: '--dd-color-control',
    about: 'Edges of buttons, fields and scales',
    light: '#7d8898',
    dark: '#6f7c8e',
  },
  {
    name: '--dd-color-accent',
    about: 'Links, chosen buttons',
    light: '#1f5fae',
    dark: '#6ea8ee',
  },
  {
    name: '--dd-color-on-accent',
    about: 'Text on the accent colour',
    light: '#ffffff',
    dark: '#0e1217',
  },
  { name: '--dd-color-focus', about: 'Focus ring', light: '#1b2430', dark: '#ffd54a' },
  {
    name: '--dd-color-actual',
    about: 'What was achieved: arc and bar',
    light: '#1f5fae',
    dark: '#6ea8ee',
  },
  {
    name: '--dd-color-plan',
    about: 'What was planned: the crossing line',
    light: '#1b2430',
    dark: '#e8ecf2',
  },
  {
    name: '--dd-color-next',
    about: 'The plan for the next year: the dashed line',
    light: '#6b7789',
    dark: '#8f9bad',
  },
  {
    name: '--dd-color-track',
    about: 'The scale under arc and bar',
    light: '#e4e9f0',
    dark: '#2a323d',
  },
  {
    name: '--dd-color-met',
    about: 'Verdict met: text and mark',
    light: '#0b6b4f',
    dark: '#6fd3ac',
  },
  {
    name: '--dd-color-met-surface',
    about: 'Verdict met: background',
    light: '#e3f3ec',
    dark: '#12332a',
  },
  {
    name: '--dd-color-missed',
    about: 'Verdict not met: text and mark',
    light: '#9a3b12',
    dark: '#f2a27c',
  },
  {
    name: '--dd-color-missed-surface',
    about: 'Verdict not met: background',
    light: '#fbeae2',
    dark: '#3a2015',
  },
  {
    name: '--dd-color-words',
    about: 'Not quantified: text and mark',
    light: '#4a5566',
    dark: '#b7c0cf',
  },
  {
    name: '--dd-color-words-surface',
    about: 'Not quantified: background',
    light: '#eceff4',
    dark: '#262e39',
  },
  {
    name: '--dd-color-stage-preparing',
    about: 'Projects planned or signed',
    light: '#b9cae2',
    dark: '#33496a',
  },
  {
    name: '--dd-color-stage-building',
    about: 'Projects under construction',
    light: '#7099ca',
    dark: '#4a76ad',
  },
  {
    name: '--dd-color-stage-done',
    about: 'Projects completed or in use',
    light: '#1f5fae',
    dark: '#8fbef5',
  },
  {
    name: '--dd-font-family',
    about: 'Typeface',
    light: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  },
  { name: '--dd-font-size', about: 'Size that all others derive from', light: 'inherit' },
  { name: '--dd-line-height', about: 'Line height of running text', light: '1.6' },
  { name: '--dd-radius', about: 'Corner radius of a figure', light: '0.5em' },
  { name: '--dd-space', about: 'Padding of a figure', light: '1.25em' },
  { name: '--dd-shadow', about: 'Shadow of a figure', light: 'none' },
  { name: '--dd-target-size', about: 'Least height of buttons and fields', light: '2em' },
];

const short = (name: string) => name.slice('--dd-'.length);

export const colors: readonly Token[] = TOKENS.filter(({ dark }) => dark);

/** Gives the host a private property for each token. */
export const host = (of: readonly Token[], value: (token: Token) => string): string =>
  `:host{${of.map((token) => `--_${short(token.name)}:${value(token)};`).join('')}}`;

/** The default of a token in light (0) and dark (1). */
export type Side = 0 | 1;
export const plain = ({ light, dark }: Token, side: Side): string => (side && dark) || light;

/** Defaults, which a page's value wins over. */
export const open = (of: readonly Token[], value: (token: Token, side: Side) => string): string =>
  host(of, (token) => `var(${token.name},${value(token, 0)})`) +
  `@supports (color:light-dark(#000,#fff)){${host(colors, (token) => `var(${token.name},light-dark(${value(token, 0)},${value(token, 1)}))`)}}`;

/**
 * The defaults live on the host and yield to a value from outside, which a plain declaration there would
 * hide from inheritance; the figure then gives every token its value under its public name. Dark follows the
 * page's `color-scheme`, so a widget is never dark on a page that is not.
 */
export const tokens: string = `
${open(TOKENS, plain)}
.root{${TOKENS.filter(({ name }) => name !== '--dd-font-size')
  .map(({ name }) => `${name}:var(--_${short(name)});`)
  .join('')}}
`;
