import type { CSSResult } from 'lit';
import { css } from './css.ts';

/** Type, colour and the controls that all figures share. */
export const base: CSSResult = css`
  :host {
    box-sizing: border-box;
    font-size: var(--_font-size);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /*
    Of what inherits, only what is a page's own affair: whether a figure is seen, how light it is, how far its letters
    are apart. A locale is what its lang attribute says: the first is for browsers without the second.
  */
  .root {
    all: initial;
    -webkit-locale: inherit;
    -webkit-locale: revert-layer;
    display: block;
    direction: ltr;
    visibility: inherit;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    font: 1em/var(--dd-line-height) var(--dd-font-family);
    color: var(--dd-color-text);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    block-size: 100%;
  }
  figure {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    margin: 0;
    padding: var(--dd-space);
    background: var(--dd-color-surface);
    border: 1px solid var(--dd-color-border);
    border-radius: var(--dd-radius);
    box-shadow: var(--dd-shadow);
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .small {
    font-size: 0.8125em;
    color: var(--dd-color-muted);
  }
  @media screen {
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  summary {
    min-block-size: var(--dd-target-size);
    min-inline-size: var(--dd-target-size);
  }
  .button {
    font-size: 0.8125em;
    min-block-size: calc(var(--dd-target-size) / 0.8125);
    padding: 0.2em 0.75em;
    border: 1px solid var(--dd-color-control);
    border-radius: 0.35em;
    background: none;
    cursor: pointer;
  }
  .button[aria-pressed='true'] {
    background: var(--dd-color-accent);
    border-color: var(--dd-color-accent);
    color: var(--dd-color-on-accent);
  }
  .button[aria-disabled='true'] {
    border-color: var(--dd-color-border);
    color: var(--dd-color-muted);
    cursor: default;
  }
  ::placeholder {
    color: var(--dd-color-muted);
    opacity: 1;
  }
  :focus-visible {
    outline: 3px solid var(--dd-color-focus);
    outline-offset: 2px;
  }
  .chip {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    padding: 0.05em 0.7em;
    border: 1px solid transparent;
    border-radius: 99em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--dd-color-words);
    background: var(--dd-color-words-surface);
  }
  .chip.met {
    color: var(--dd-color-met);
    background: var(--dd-color-met-surface);
  }
  .chip.missed {
    color: var(--dd-color-missed);
    background: var(--dd-color-missed-surface);
  }
  summary {
    display: inline-flex;
    align-items: center;
    font-size: 0.8125em;
    color: var(--dd-color-accent);
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  blockquote {
    margin: 0.35em 0 0;
    padding: 0.5em 0.8em;
    background: var(--dd-color-sunken);
    border-inline-start: 3px solid var(--dd-color-border);
    border-radius: 0.2em;
    font-size: 0.875em;
  }
  /* Our colours are the reader's by then; left alone, a browser would paint over marks, stripes and white on blue. */
  svg,
  .swatch,
  .button[aria-pressed='true'] {
    forced-color-adjust: none;
  }
`;
