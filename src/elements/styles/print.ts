import { type CSSResult, css } from 'lit';

/** What paper asks for; comes once a figure is shown. */
export const printStyles: CSSResult = css`
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
`;
