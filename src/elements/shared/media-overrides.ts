import { type CSSResult, unsafeCSS } from 'lit';
import { css } from './css.ts';
import { colors, host, open, plain, type Side, type Token } from './tokens.ts';

/** The defaults, light and dark, for readers who ask for more contrast, where they are others. */
export const STRONG: Partial<Record<string, readonly [light: string, dark?: string]>> = {
  '--dd-color-muted': ['#1b2430'],
  '--dd-color-control': ['#1b2430', '#e8ecf2'],
  '--dd-color-accent': ['#00337a'],
  '--dd-color-next': ['#1b2430'],
  '--dd-color-met': ['#004d36'],
  '--dd-color-missed': ['#7a2400'],
  '--dd-color-words': ['#1b2430'],
};

/** Where the reader's system has its colours, what stands in for a token and for a page's own; else `CanvasText`. */
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

const strong = (token: Token, side: Side) => STRONG[token.name]?.[side] ?? plain(token, side);

/**
 * For readers with colours of their own, and for paper. They yield to no page: paper is white, so what is printed has
 * the light colours, and the stronger of them.
 */
export const mediaOverrides: CSSResult[] = [
  unsafeCSS(`
@media (prefers-contrast: more){${open(colors, strong)}}
@media (forced-colors: active){${host(colors, ({ name }) => FORCED[name] ?? 'CanvasText')}}
@media print{${host(colors, (token) => strong(token, 0))}}
`),
  css`
  /* On paper: drawing, table, notes and source in full, and nothing to press. */
  @media print {
    .root,
    figure,
    .table {
      display: block;
      block-size: auto;
      overflow: visible;
      color-scheme: light;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    figure div[hidden] {
      display: block !important;
    }
    .tools,
    .filters.category,
    .find,
    .count-line button,
    figure ol,
    .pages,
    details:not([open]),
    .visually-hidden:not([part]) {
      display: none !important;
    }
    /* The phases stay, as the legend they are; a head with a button would not be repeated. */
    .stage .button {
      all: unset;
    }
    table button {
      display: contents;
    }
    tr,
    li,
    dl,
    .category {
      break-inside: avoid;
    }
    .group,
    caption,
    thead {
      break-after: avoid;
    }
    tr * {
      min-inline-size: 3em !important;
      white-space: normal !important;
    }
    .plot :is(div, svg) {
      inline-size: 100% !important;
      block-size: 100% !important;
    }
    /* A chart that was never opened leaves its words and the table, and no gap. */
    .bar:not(:has(svg)) {
      block-size: 0 !important;
    }
    .dial:not(:has(svg)) {
      aspect-ratio: auto;
      + .ends {
        display: none;
      }
      .value {
        position: static;
      }
    }
  }
`,
];
