import { html, type TemplateResult } from 'lit';
import type { Source } from '../../view/figure.ts';

/** A figure that opens its source. Of several in a list one is a tab stop; arrow keys then move between them. */
export const sourceButton = (text: string, source: Source, stop: 0 | -1 = -1): TemplateResult =>
  html`<button type="button" class="figure-button" data-source tabindex=${stop} .source=${source}>${text}</button>`;
