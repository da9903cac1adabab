import { css } from '../shared/css.ts';

/** Counts, legend and rows of bars. One column by default; columns where the figure is wide enough. */
export const rowStyles = css`
  :host {
    inline-size: 100%;
  }
  figure {
    container-type: inline-size;
  }
  .chips,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    margin-block-start: 0.75em;
  }
  .legend {
    gap: 0.4em 1.4em;
    font-size: 0.8125em;
    color: var(--dd-color-muted);
  }
  .legend svg {
    display: inline-block;
    block-size: 0.9em;
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    margin-block-start: 1.25em;
    padding-block-end: 0.2em;
    border-block-end: 1px solid var(--dd-color-border);
    font-size: 0.8125em;
    color: var(--dd-color-muted);
  }
  .group b {
    font-weight: 600;
    color: var(--dd-color-text);
  }
  .unit {
    margin-block-start: 0.5em;
    justify-content: flex-end;
  }
  .row {
    display: grid;
    gap: 0.1em 1em;
    align-items: center;
    padding-block: 0.6em;
  }
  .row + .row {
    border-block-start: 1px solid var(--dd-color-border);
  }
  .name,
  .entry {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    line-height: 1.4;
    cursor: pointer;
  }
  .name:hover {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .name[aria-current='true'] {
    font-weight: 600;
  }
  .bar {
    block-size: 2em;
    min-inline-size: 0;
  }
  .plot {
    block-size: 100%;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .figures b {
    font-weight: 650;
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
    font-size: 0.875em;
  }
  .outcome .chip {
    font-size: 0.9286em;
  }
  @container (min-width: 46em) {
    .row {
      grid-template-columns: 13em minmax(8em, 1fr) 10em 13.5em;
      min-block-size: 2.75em;
      padding-block: 0.35em;
    }
    .figures {
      flex-direction: column;
      align-items: flex-end;
      text-align: end;
    }
    .outcome {
      justify-content: flex-end;
      text-align: end;
    }
  }
`;
