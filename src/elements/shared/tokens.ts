/** The name of a custom property that the widgets read. */
export type TokenName = `--dd-${string}`;

export type Defaults = readonly [light: string, dark?: string];

/** The default of every custom property, in light and, for colours that differ there, in dark. */
export const DEFAULTS = {
  '--dd-color-text': ['#1b2430', '#e8ecf2'],
  '--dd-color-muted': ['#566172', '#a3afc0'],
  '--dd-color-surface': ['#ffffff', '#161b22'],
  '--dd-color-sunken': ['#f3f5f8', '#0e1217'],
  '--dd-color-border': ['#dde2e9', '#2b3440'],
  '--dd-color-control': ['#7d8898', '#6f7c8e'],
  '--dd-color-accent': ['#1f5fae', '#6ea8ee'],
  '--dd-color-on-accent': ['#ffffff', '#0e1217'],
  '--dd-color-focus': ['#1b2430', '#ffd54a'],
  '--dd-color-actual': ['#1f5fae', '#6ea8ee'],
  '--dd-color-plan': ['#1b2430', '#e8ecf2'],
  '--dd-color-next': ['#6b7789', '#8f9bad'],
  '--dd-color-track': ['#e4e9f0', '#2a323d'],
  '--dd-color-met': ['#0b6b4f', '#6fd3ac'],
  '--dd-color-met-surface': ['#e3f3ec', '#12332a'],
  '--dd-color-missed': ['#9a3b12', '#f2a27c'],
  '--dd-color-missed-surface': ['#fbeae2', '#3a2015'],
  '--dd-color-words': ['#4a5566', '#b7c0cf'],
  '--dd-color-words-surface': ['#eceff4', '#262e39'],
  '--dd-color-stage-preparing': ['#b9cae2', '#33496a'],
  '--dd-color-stage-building': ['#7099ca', '#4a76ad'],
  '--dd-color-stage-done': ['#1f5fae', '#8fbef5'],
  '--dd-font-family': [
    "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  ],
  '--dd-font-size': ['inherit'],
  '--dd-line-height': ['1.6'],
  '--dd-radius': ['0.5em'],
  '--dd-space': ['1.25em'],
  '--dd-shadow': ['none'],
  '--dd-target-size': ['2em'],
} as const satisfies Record<TokenName, Defaults>;

export type Entry = readonly [name: string, defaults: Defaults];

const all: readonly Entry[] = Object.entries(DEFAULTS);
const inDark = ([, [, dark]]: Entry) => dark !== undefined;
export const colors: readonly Entry[] = all.filter(inDark);

const privateName = (name: string): string => name.replace('dd-', '_');

/** Gives the host a private property for each token. */
export const host = (entries: readonly Entry[], value: (entry: Entry) => string): string =>
  `:host{${entries.map((entry) => `${privateName(entry[0])}:${value(entry)};`).join('')}}`;

/** The default of a token in light (0) and dark (1). */
export type Side = 0 | 1;
export const plain = ([, [light, dark]]: Entry, side: Side): string => (side && dark) || light;

/** Defaults that a page's values override. */
export const open = (entries: readonly Entry[], value: (entry: Entry, side: Side) => string): string =>
  host(entries, (entry) => `var(${entry[0]},${value(entry, 0)})`) +
  `@supports (color:light-dark(#000,#fff)){${host(entries.filter(inDark), (entry) => `var(${entry[0]},light-dark(${value(entry, 0)},${value(entry, 1)}))`)}}`;

/**
 * The defaults are on the host, in private properties that a value from outside overrides: a declaration of the public
 * ones there would hide what the page sets on an ancestor. The figure then sets each token under its public name. Dark
 * follows the page's `color-scheme`, so a widget is never dark on a page that is not.
 */
export const tokens: string = `${open(all, plain)}.root{${all
  .filter(([name]) => name !== '--dd-font-size')
  .map(([name]) => `${name}:var(${privateName(name)});`)
  .join('')}}`;
