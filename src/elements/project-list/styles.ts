import { css } from '../shared/css.ts';

export const projectStyles = css`
  .totals {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    margin-block-start: 1em;
  }
  .totals > div {
    border-inline-start: 3px solid var(--dd-color-actual);
    padding-inline-start: 0.8em;
  }
  .totals dt,
  .totals .small {
    font-size: 0.8125em;
    color: var(--dd-color-muted);
  }
  .totals .count {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
  }
  .totals .count span {
    font-size: 0.5833em;
    font-weight: 500;
  }
  .count .figure-button {
    min-inline-size: min(var(--dd-target-size), 1.25em);
  }
  .coverage {
    margin-block-start: 0.9em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .filters.stage {
    margin-block-start: 1.5em;
  }
  .filters .button {
    border-radius: 99em;
  }
  .swatch {
    display: inline-block;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-end: 0.4em;
    border: 2px solid var(--dd-color-stage-done);
    vertical-align: -0.05em;
  }
  .swatch.preparing {
    background: var(--dd-color-stage-preparing);
  }
  .swatch.building {
    background: repeating-linear-gradient(
      90deg,
      var(--dd-color-surface) 0 1px,
      var(--dd-color-stage-building) 1px 5px
    );
  }
  .swatch.done {
    background: var(--dd-color-stage-done);
  }
  .bars {
    display: grid;
    gap: 0.2em 0;
    margin-block: 0.75em 1em;
  }
  .bars > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1em 0.75em;
    align-items: center;
    font-size: 0.9375em;
    padding-block: 0.15em;
  }
  .category .bar {
    grid-column: 1 / -1;
    block-size: 1.1em;
    cursor: pointer;
  }
  @container (min-width: 32em) {
    .bars > div {
      grid-template-columns: 5.5em 3.5em minmax(4em, 1fr);
    }
    :lang(en) .bars > div {
      grid-template-columns: 9.5em 6em minmax(4em, 1fr);
    }
    .category .bar {
      grid-column: auto;
    }
  }
  [data-chosen='true'] {
    font-weight: 600;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block-start: 1em;
    align-items: center;
  }
  .find label {
    font-size: 0.875em;
  }
  .find label.search {
    flex: 1 1 14em;
  }
  input,
  select {
    min-block-size: calc(var(--dd-target-size) * 1.15);
    padding: 0.3em 0.7em;
    border: 1px solid var(--dd-color-control);
    border-radius: 0.35em;
    background: var(--dd-color-surface);
  }
  input {
    inline-size: 100%;
    font-size: 1.0714em;
  }
  .count-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 0.75em;
    min-block-size: calc(var(--dd-target-size) * 1.1);
  }
  .count-line .button {
    font-size: 1em;
  }
  .project {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.15em 1em;
    align-items: start;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--dd-color-border);
  }
  .project .name {
    font-weight: 600;
  }
  .steps {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    font-size: 0.875em;
    color: var(--dd-color-muted);
  }
  .steps b {
    color: var(--dd-color-text);
    font-weight: 600;
  }
  .project details {
    grid-column: 1 / -1;
  }
  .project details p {
    margin-block-start: 0.5em;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: center;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--dd-color-border);
  }
  .none {
    padding-block: 1.5em;
    text-align: center;
    color: var(--dd-color-muted);
    border-block-start: 1px solid var(--dd-color-border);
  }
`;
