import { html, nothing, render, type TemplateResult } from 'lit';
import { emit } from '../../elements/events.ts';
import type { FigureHost } from '../../elements/figure-host.ts';
import { interactionMessagesOf } from '../../messages/interaction.ts';
import type { Said } from '../../messages/localized-text.ts';
import { messagesOf } from '../../messages/types.ts';
import type { Source } from '../../view/figure.ts';
import { type SourceView, sourceViewOf } from '../../view/source.ts';
import { place } from './place.ts';

/** A figure that knows the record it was read from. */
interface Figure extends HTMLElement {
  source: Source;
}

/**
 * Who says so: the sentence a figure was read from, its section of the report, its status, a misprint put right.
 * Takes the focus, so that it is read out; Escape gives it back, and Tab goes on from the figure.
 */
export class SourceDialog {
  #anchor: HTMLElement | null = null;
  #source: Source | null = null;

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
    const { source } = anchor as Figure;
    const provenance = this.#sourceViewOf(source);
    if (!provenance) return;
    const { label, figure, quote, section } = provenance;
    this.#anchor = anchor;
    this.#source = source;
    this.#render(provenance);
    this.box.hidden = false;
    place(this.box, anchor);
    this.box.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: 'nearest' });
    emit(this.host, 'provenance-shown', {
      label,
      figure,
      quote: quote ?? '',
      section: section?.text ?? '',
    });
  }

  /** The words may be others by now, or the report. */
  updated(): void {
    if (this.box.hidden || !this.#source) return;
    const provenance = this.#sourceViewOf(this.#source);
    if (provenance) this.#render(provenance);
    else this.close(this.box.contains(this.host.renderRoot.activeElement));
  }

  /** Whether there was one to close. */
  close(byKeyboard: boolean): boolean {
    if (this.box.hidden) return false;
    this.box.hidden = true;
    render(nothing, this.box);
    if (byKeyboard) this.#anchor?.focus();
    return true;
  }

  #sourceViewOf(source: Source): SourceView | null {
    const report = this.host.viewReport;
    return report && sourceViewOf(report, source, this.host.language.current);
  }

  #render(provenance: SourceView): void {
    this.box.setAttribute('aria-label', provenance.label);
    render(this.#note(provenance), this.box);
  }

  #note(provenance: SourceView): TemplateResult {
    const messages = interactionMessagesOf(messagesOf(this.host.language.current)).provenance;
    const { label, figure, figureLang, quote, section, status, stated, statedQuote, note, source } =
      provenance;
    const line = (name: string, said: Said | null) =>
      said
        ? html`<p><span class="small">${name}</span> <span lang=${said.lang}>${said.text}</span></p>`
        : nothing;
    return html`<p class="small">${label}</p>
      <b lang=${figureLang ?? nothing}>${figure}</b>
      ${quote ? html`<blockquote lang="zh-CN">${quote}</blockquote>` : html`<p>${messages.unquoted}</p>`}
      ${line(messages.label.section, section)} ${status ? html`<p><span class="small">${messages.label.status}</span> ${status}</p>` : nothing}
      ${stated ? html`<p>${stated}</p>` : nothing}
      ${statedQuote ? html`<blockquote lang="zh-CN">${statedQuote}</blockquote>` : nothing}
      ${line(messages.label.note, note)}
      <p class="small">${source}</p>`;
  }
}
