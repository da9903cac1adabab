import { html, type TemplateResult } from 'lit';
import type { SourceRecord } from '../../view/source.ts';

interface SourceButton extends Element {
  source?: SourceRecord;
}

/** A figure that opens its source. One of a list is a tab stop; arrow keys move between them. */
export const sourceButton = (text: string, source: SourceRecord, stop: 0 | -1 = -1): TemplateResult =>
  html`<button type="button" class="figure-button" data-source tabindex=${stop} .source=${source}>${text}</button>`;

/** The record that the figure of a button was read from. */
export const sourceOf = (button: Element): SourceRecord | undefined => (button as SourceButton).source;
