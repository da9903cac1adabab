import { css } from '../../elements/shared/css.ts';

/** What only stands there once a reader asks for it. */
export const interactionStyles = css`
  [aria-sort='ascending'] .sort::after {
    content: ' ▲';
  }
  [aria-sort='descending'] .sort::after {
    content: ' ▼';
  }
  .root {
    position: relative;
  }
  .tip,
  .menu,
  .source-note {
    position: absolute;
    z-index: 10;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(100%, 24em);
    padding: 0.75em 1em;
    border: 1px solid var(--dd-color-control);
    border-radius: 0.35em;
    background: var(--dd-color-surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 18%);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .tip dl {
    margin-block: 0.35em 0;
  }
  .tip dl div {
    display: flex;
    gap: 1.5em;
    align-items: baseline;
    justify-content: space-between;
  }
  .tip dt {
    color: var(--dd-color-muted);
  }
  .tip dd {
    text-align: end;
    font-weight: 600;
  }
  .menu div {
    display: grid;
    gap: 0.4em;
  }
  .menu .button {
    font-size: 1em;
    text-align: start;
  }
  .source-note {
    inline-size: 24em;
  }
  .source-note blockquote {
    font-size: 1em;
  }
  .source-note p {
    margin-block-start: 0.5em;
  }
  .source-note .button {
    margin-block-start: 0.75em;
  }
  .row[data-active],
  .category[data-active] {
    background: var(--dd-color-sunken);
    box-shadow: 0 0 0 0.35em var(--dd-color-sunken);
  }
  [data-active] path[fill='var(--dd-color-actual)'],
  [data-active] path[fill^='var(--dd-color-stage'] {
    stroke: var(--dd-color-text);
    stroke-width: 2px;
  }
  .root[data-phase='plan'] .row path[fill='var(--dd-color-actual)'],
  .root[data-phase='next'] .row path[fill='var(--dd-color-actual)'],
  .root[data-phase='next'] .row [stroke='var(--dd-color-plan)'],
  .root[data-phase='plan'] .row [stroke='var(--dd-color-next)'],
  .root:is([data-phase='actual'], [data-phase='estimate'])
    .row
    :is([stroke='var(--dd-color-plan)'], [stroke='var(--dd-color-next)']) {
    opacity: 0.25;
  }
  .root[data-phase='plan'] .dial path[fill='var(--dd-color-actual)'],
  .root[data-phase='plan'] .dial path[fill='var(--dd-color-next)'],
  .root[data-phase='next'] .dial path[fill='var(--dd-color-actual)'],
  .root[data-phase='next'] .dial path[fill='var(--dd-color-plan)'] {
    opacity: 0.25;
  }
  .root[data-phase] .category path[fill^='var(--dd-color-stage'] {
    opacity: 0.25;
  }
  .root[data-phase='preparing'] .category path[fill$='stage-preparing)'],
  .root[data-phase='building'] .category path[fill$='stage-building)'],
  .root[data-phase='done'] .category path[fill$='stage-done)'] {
    opacity: 1;
  }
  @media print {
    .tip,
    .menu,
    .source-note {
      display: none;
    }
  }
`;
