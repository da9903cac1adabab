import { html, type TemplateResult } from 'lit';
import type { SourceRecord } from '../../view/source.ts';

/** A figure that opens its source. One of a list is a tab stop; arrow keys move between them. */
export const sourceButton = (text: string, source: SourceRecord, stop: 0 | -1 = -1): TemplateResult =>
  html`<button type="button" class="figure-button" data-source tabindex=${stop} .source=${source}>${text}</button>`;
