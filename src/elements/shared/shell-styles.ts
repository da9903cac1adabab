import type { CSSResult } from 'lit';
import { css } from './css.ts';

/** What holds before a figure is there: the element is a block, and the place of its figure is kept. */
export const shell: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .skeleton {
    display: grid;
    place-items: center;
    block-size: 100%;
    min-block-size: 16em;
  }
`;
