import { html, nothing, render, type TemplateResult } from 'lit';
import { emit } from '../../elements/events.ts';
import type { FigureHost } from '../../elements/figure-host.ts';
import { excerptTemplate } from '../../elements/shared/excerpt.ts';
import { sourceOf } from '../../elements/shared/source-button.ts';
import type { LabelledText } from '../../view/observation.ts';
import { type SourceRecord, type SourceView, sourceViewOf } from '../../view/source.ts';
import { close, hideInitially, openAt } from './top-layer.ts';

/**
 * The source of a figure: what it was read from, with a link to the document, and what else the report says about it.
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
    hideInitially(box);
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
    openAt(this.box, anchor);
    this.box.focus({ preventScroll: true });
    this.box.scrollIntoView({ block: 'nearest' });
    emit(this.host, 'provenance-shown', {
      label,
      figure: figure.text,
      quote: quote?.text ?? '',
      section: section?.text ?? '',
    });
  }

  /** Tab moves to the links of the source and to a row that scrolls, and backwards to the source. Returns whether there is one to move to. */
  tab(event: KeyboardEvent, target: Element): boolean {
    if (!this.holds(target)) return false;
    const scrolls = (one: HTMLElement) => one.scrollWidth > one.clientWidth;
    const inside = [...this.box.querySelectorAll<HTMLElement>('.scroll, a')];
    const stops = [this.box, ...inside.filter((one) => one.localName === 'a' || scrolls(one))];
    const next = stops[stops.indexOf(target as HTMLElement) + (event.shiftKey ? -1 : 1)];
    if (next) event.preventDefault();
    next?.focus();
    return next !== undefined;
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
    close(this.box);
    render(nothing, this.box);
    if (byKeyboard) this.#anchor?.focus();
    return true;
  }

  #viewOf(source: SourceRecord): SourceView | null {
    const { viewReport: report, viewReports, language } = this.host;
    const joined = viewReports?.sourceOf(source, language.current, sourceViewOf);
    return joined ?? (report && sourceViewOf(report, source, language.current));
  }

  #render(view: SourceView): void {
    this.box.setAttribute('aria-label', view.label);
    render(sourceTemplate(view), this.box);
  }
}

function sourceTemplate(view: SourceView): TemplateResult {
  const { label, figure, excerpt, unquoted, statements, facts, source } = view;
  return html`<p class="small">${label}</p>
    <b lang=${figure.lang ?? nothing}>${figure.text}</b>
    ${excerpt ? excerptTemplate(excerpt) : html`<p>${unquoted}</p>`}
    ${statements.map(({ text, excerpt }) => html`<p>${text}</p>${excerpt ? excerptTemplate(excerpt) : nothing}`)}
    ${facts.length > 0 ? html`<dl>${facts.map(factTemplate)}</dl>` : nothing}
    <p class="small">${source}</p>`;
}

const factTemplate = ({ label, text, lang }: LabelledText): TemplateResult => html`<div>
  <dt class="small">${label}</dt>
  <dd lang=${lang ?? nothing}>${text}</dd>
</div>`;
