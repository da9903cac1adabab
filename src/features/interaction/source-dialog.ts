import { html, nothing, render, type TemplateResult } from 'lit';
import { emit } from '../../elements/events.ts';
import type { FigureHost } from '../../elements/figure-host.ts';
import { sourceOf } from '../../elements/shared/source-button.ts';
import type { LocalizedText } from '../../view/figure.ts';
import { type SourceRecord, type SourceView, sourceViewOf } from '../../view/source.ts';
import { place } from './place.ts';

/**
 * The source of a figure: the sentence it was read from, its section of the report, its status, corrected misprints.
 * Takes the focus, so that screen readers read it; Escape returns the focus to the figure, and Tab moves on from there.
 */
export class SourceDialog {
  #anchor: HTMLElement | null = null;
  #source: SourceRecord | null = null;

  constructor(
    private readonly host: FigureHost,
    private readonly box: HTMLElement,
  ) {
    box.className = 'source-note';
    box.setAttribute('part', 'source');
    box.setAttribute('role', 'dialog');
    box.tabIndex = -1;
    box.hidden = true;
  }

  get open(): boolean {
    return !this.box.hidden;
  }

  holds(target: Element): boolean {
    return this.box.contains(target);
  }

  show(anchor: HTMLElement): void {
    const source = sourceOf(anchor);
    const view = source && this.#viewOf(source);
    if (!view) return;
    const { label, figure, quote, section } = view;
    this.#anchor = anchor;
    this.#source = source;
    this.#render(view);
    this.box.hidden = false;
    place(this.box, anchor);
    this.box.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: 'nearest' });
    emit(this.host, 'provenance-shown', {
      label,
      figure: figure.text,
      quote: quote?.text ?? '',
      section: section?.text ?? '',
    });
  }

  /** Language or report may have changed. */
  updated(): void {
    if (this.box.hidden || !this.#source) return;
    const view = this.#viewOf(this.#source);
    if (view) this.#render(view);
    else this.close(this.box.contains(this.host.renderRoot.activeElement));
  }

  /** Returns whether it was open. */
  close(byKeyboard: boolean): boolean {
    if (this.box.hidden) return false;
    this.box.hidden = true;
    render(nothing, this.box);
    if (byKeyboard) this.#anchor?.focus();
    return true;
  }

  #viewOf(source: SourceRecord): SourceView | null {
    const report = this.host.viewReport;
    return report && sourceViewOf(report, source, this.host.language.current);
  }

  #render(view: SourceView): void {
    this.box.setAttribute('aria-label', view.label);
    render(sourceTemplate(view), this.box);
  }
}

function sourceTemplate(view: SourceView): TemplateResult {
  const { label, figure, quote, section, status, stated, statedQuote, note, source, labels } = view;
  return html`<p class="small">${label}</p>
    <b lang=${figure.lang ?? nothing}>${figure.text}</b>
    ${quote ? blockquote(quote) : html`<p>${labels.unquoted}</p>`}
    ${labelled(labels.section, section)} ${status ? html`<p><span class="small">${labels.status}</span> ${status}</p>` : nothing}
    ${stated ? html`<p>${stated}</p>` : nothing}
    ${statedQuote ? blockquote(statedQuote) : nothing}
    ${labelled(labels.note, note)}
    <p class="small">${source}</p>`;
}

const blockquote = ({ text, lang }: LocalizedText): TemplateResult =>
  html`<blockquote lang=${lang ?? nothing}>${text}</blockquote>`;

const labelled = (label: string, content: LocalizedText | null): TemplateResult | typeof nothing =>
  content
    ? html`<p><span class="small">${label}</span> <span lang=${content.lang ?? nothing}>${content.text}</span></p>`
    : nothing;
