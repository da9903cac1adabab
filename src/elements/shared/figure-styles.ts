import { css } from './css.ts';

/** Title, toolbar, table, notes and messages: what stands around every drawing. */
export const figureStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: space-between;
    align-items: flex-start;
  }
  figcaption {
    flex: 1 1 10em;
  }
  .title {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .sort,
  .figure-button {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    font-weight: inherit;
    cursor: pointer;
  }
  .figure-button {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .toolbar {
    display: inline-flex;
    border: 1px solid var(--dd-color-control);
    border-radius: 0.35em;
  }
  .toolbar .button {
    border: 0;
    border-radius: calc(0.35em - 1px);
  }
  .summary {
    margin-block-start: 0.35em;
    color: var(--dd-color-muted);
    font-size: 0.9375em;
  }
  .table {
    overflow-x: auto;
    /* As wide as the figure, whatever the table asks for: it must not widen the page's columns. */
    inline-size: 0;
    min-inline-size: 100%;
    margin-block-start: 0.75em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  caption {
    text-align: start;
    color: var(--dd-color-muted);
    padding-block-end: 0.4em;
  }
  th,
  td {
    padding: 0.25em 0.75em 0.25em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-start: 1px solid var(--dd-color-border);
    font-weight: 400;
    white-space: nowrap;
  }
  thead th {
    font-weight: 600;
    color: var(--dd-color-muted);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
    min-inline-size: 7em;
    white-space: normal;
  }
  .end {
    text-align: end;
  }
  td:last-child {
    padding-inline-end: 0;
    color: var(--dd-color-muted);
    min-inline-size: 14em;
    white-space: normal;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: flex-end;
    margin-block-start: auto;
    padding-block-start: 0.75em;
  }
  .notes,
  .facts {
    margin-block-start: 0.9em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--dd-color-border);
  }
  .skeleton {
    padding: var(--dd-space);
    border: 1px solid var(--dd-color-border);
    border-radius: var(--dd-radius);
    background: var(--dd-color-surface);
    color: var(--dd-color-muted);
  }
`;
