import { type CSSResult, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Drawing } from '../chart/drawing.ts';
import type { Ordering, Reader } from '../features/interaction/interaction.ts';
import type { Lang } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Message, Messages } from '../messages/types.ts';
import type { Report } from '../report/schema.ts';
import { type EmptyState, isEmptyState, type WidgetView } from '../view/widget.ts';
import { ReportController } from './controllers/report.ts';
import type { ReportElement } from './report-element.ts';
import { addStyles } from './shared/add-styles.ts';
import { base } from './shared/base-styles.ts';
import { figureTemplate } from './shared/figure.ts';
import { figureStyles } from './shared/figure-styles.ts';
import type { MessageDetails } from './shared/message.ts';
import type { Plot } from './shared/plot.ts';
import { tokens } from './shared/tokens.ts';

/** What makes an element load what a reader's use asks for; should that fail, it remains what it is. */
const USES = ['pointerover', 'pointerout', 'focusin', 'focusout', 'keydown', 'click'];
const noop = (): void => {};

/** The keys that go from row to row, and would scroll the page where nobody hears them. */
const STEPS = /^(Arrow|Home|End)/;

/** A box that the charts of the page draw in. */
export const plot: Plot = (drawing) => html`<div class="plot" .drawing=${drawing}></div>`;

/** The figure of an element at work: gets the report, says what there is to say, and answers the reader. */
export abstract class LiveFigure<Host extends ReportElement, View extends WidgetView> {
  /** What the widget says; `null` while there is no report. */
  view: View | EmptyState | null = null;
  /** Spoken after a reader's own change, and only then. */
  protected announcement = '';
  #chartFailed = false;
  /** How the reader has ordered the table. */
  order: Ordering | null = null;
  readonly #reports: ReportController;
  #reader: Reader | undefined;
  #described: { report: Report; messages: Messages } | undefined;
  #began = false;
  #messages: typeof import('./shared/message.ts') | undefined;
  /** What completes the figure; `null` where it could not be loaded. */
  #complete: typeof import('./shared/deferred.ts') | null | undefined;
  completed: Promise<void> | undefined;

  /** The properties that `describe` reads. */
  protected abstract readonly describedBy: readonly PropertyKey[];
  /** Says what there is to say; called when the report, the language or one of those properties has changed. */
  protected abstract describe(report: Report, lang: Lang): View | EmptyState;
  /** The drawing and what is written around it, less what the table takes the place of. */
  protected abstract body(view: View): TemplateResult;
  /** What stands beside the switch of a compact figure. */
  protected foot(_view: View): TemplateResult | typeof nothing {
    return nothing;
  }
  /** A small figure: the sentence is only spoken, as the drawing says all of it, and the switch stands below. */
  protected readonly compact: boolean = false;

  constructor(
    readonly host: Host,
    styles: readonly CSSResult[],
  ) {
    const root = host.renderRoot as ShadowRoot;
    addStyles(root, [tokens, base, figureStyles, ...styles]);
    for (const type of USES) root.addEventListener(type, this.#onUse);
    this.whole = host.display === 'table';
    if (this.whole || matchMedia('(prefers-contrast: more), (forced-colors: active)').matches)
      this.complete();
    this.#reports = new ReportController(host);
  }

  /** A reader chose a mark of a drawing. */
  protected chosen(_drawing: Drawing, _series: string): void {}

  /** Says all of it anew. */
  again(): void {
    this.#described = undefined;
    this.host.requestUpdate();
  }

  get messages(): Messages {
    return messagesOf(this.host.language.lang ?? 'zh-CN');
  }

  /** Whether the table takes the place of the drawing, which stays where there is none. */
  protected get tabular(): boolean {
    return this.host.display === 'table' && this.#complete !== null;
  }

  /** The report that the view was made from. */
  get report(): Report | null {
    return this.#described?.report ?? null;
  }

  /** Whether it is shown only when its table is there: that is asked for, or another figure stands there until then. */
  whole: boolean;

  /** Whether there is a figure to show. */
  get works(): boolean {
    return this.view !== null && !isEmptyState(this.view) && !this.#incomplete;
  }

  get #incomplete(): boolean {
    return this.whole && this.#complete === undefined;
  }

  /** Whether report, words, or a table that is asked for are still on their way. */
  get loading(): boolean {
    return this.#incomplete || this.#reports.state.kind === 'loading' || this.host.language.lang === null;
  }

  willUpdate(changed: PropertyValues): void {
    const { host } = this;
    if (!this.#began || changed.has('src') || changed.has('report'))
      this.#reports.load({ src: host.src ?? '', report: host.report });
    this.#began = true;
    const { state } = this.#reports;
    const { lang } = host.language;
    if (state.kind !== 'ready' || lang === null) {
      this.view = null;
      this.#described = undefined;
      return;
    }
    // It was said in words that are no longer those around it.
    if (this.#described?.messages !== this.messages) this.announcement = '';
    const same = this.#described?.report === state.report && this.#described.messages === this.messages;
    if (same && !this.describedBy.some((key) => changed.has(key))) return;
    this.#described = { report: state.report, messages: this.messages };
    this.view = this.describe(state.report, lang);
  }

  updated(): void {
    if (this.works) this.complete();
    this.#reader?.updated();
  }

  close(): void {
    this.#reader?.close();
  }

  /** What few need at once comes once the figure is shown, or before it for those who do. */
  complete(): void {
    this.completed ??= import('./shared/deferred.ts')
      .then(
        async (complete) => {
          // A task for each of many: their tables are most of what is to be laid out.
          await new Promise((resolve) => setTimeout(resolve));
          addStyles(this.host.renderRoot as ShadowRoot, complete.mediaOverrides);
          new complete.ChartsController(this.host, {
            selected: (drawing, series) => this.chosen(drawing, series),
            failed: () => this.#fail(),
          });
          this.#complete = complete;
        },
        () => {
          this.#complete = null;
          this.#chartFailed = true;
        },
      )
      .then(() => this.host.requestUpdate());
  }

  #fail(): void {
    this.#chartFailed = true;
    this.host.requestUpdate();
  }

  readonly #onUse = (event: Event): void => {
    // Read at once: after its dispatch an event forgets what lies inside a shadow root.
    const [target] = event.composedPath();
    if (this.#reader) {
      this.#reader.handle(event, target);
      return;
    }
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    if (
      STEPS.test(key) &&
      !(altKey || ctrlKey || metaKey || shiftKey) &&
      (target as Element).matches('button[tabindex],summary[tabindex]')
    )
      event.preventDefault();
    import('../features/interaction/interaction.ts').then(({ readerOf }) => {
      this.#reader ??= readerOf(this);
      this.#reader.handle(event, target);
    }, noop);
  };

  announce(text: string): void {
    this.announcement = text;
    this.host.requestUpdate();
  }

  /** The figure, or why there is none; nothing while that is not known. */
  render(): TemplateResult | typeof nothing {
    const { messages, view, host } = this;
    const { state } = this.#reports;
    if (this.#incomplete) return nothing;
    if (view && !isEmptyState(view))
      return figureTemplate({
        view,
        display: this.tabular ? 'table' : 'chart',
        headingLevel: host.headingLevel,
        compact: this.compact,
        body: this.body(view),
        foot: this.foot(view),
        warning: this.#chartFailed
          ? messages.message[this.#complete === null ? 'incomplete' : 'chartFailed']
          : '',
        table: this.#complete === null ? null : this.#complete?.tableTemplate,
        order: this.order,
        announcement: this.announcement,
        onDisplay: (display) => {
          host.display = display;
        },
      });
    if (view) return this.#message(view.message, null);
    if (state.kind !== 'failed' || host.language.lang === null) return nothing;
    const { failed, details } = messages.message;
    return this.#message(failed[state.reason], { label: details, text: state.message });
  }

  #message(message: Message, details: MessageDetails | null): TemplateResult {
    if (this.#messages) return this.#messages.messageTemplate(message, details);
    import('./shared/message.ts').then((messages) => {
      this.#messages = messages;
      addStyles(this.host.renderRoot as ShadowRoot, [messages.messageStyles]);
      this.host.requestUpdate();
    }, noop);
    return html`<p>${message.title} ${message.advice}</p>`;
  }

  /** Said while the report is on its way. */
  get waiting(): string {
    return this.host.language.lang === null ? '' : this.messages.message.loading;
  }
}
