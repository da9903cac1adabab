import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Report } from '../model/schema.ts';
import { type FigureView, isRefusal, type Refusal } from '../view/figure.ts';
import type { Lang } from '../view/lang.ts';
import { type Words, wordsOf } from '../view/words.ts';
import { ChartsController } from './charts-controller.ts';
import type { Drawing } from './drawing.ts';
import { figureTemplate } from './figure.ts';
import { LanguageController } from './language-controller.ts';
import { messageTemplate } from './message.ts';
import type { Ordering, Reader, ReaderHost } from './reader/reader.ts';
import { ReportController } from './report-controller.ts';
import { base } from './styles/base.ts';
import { figureStyles } from './styles/figure.ts';
import { tokens } from './styles/tokens.ts';

/** What makes an element load what a reader's use asks for; should that fail, it remains what it is. */
const USES = ['pointerover', 'pointerout', 'focusin', 'focusout', 'keydown', 'click'];
const noop = (): void => {};

/**
 * What every widget shares: where its report comes from, its language, chart or table, and its states.
 *
 * @slot - Shown until the widget works, and when it cannot: the figures as text, a link to the report.
 * @slot title - In place of the title.
 * @slot note - In place of footnotes and source.
 * @csspart figure - The whole figure.
 * @csspart title - The title.
 * @csspart summary - The sentence that says what the drawing shows.
 * @csspart chart - The drawing, with what is written into it.
 * @csspart toolbar - The switch between chart and table.
 * @csspart table - The table's scroll box.
 * @csspart note - Footnotes and source.
 * @csspart tooltip - What is said of the mark that the reader points at.
 * @csspart source - The sentence a figure was read from.
 * @csspart message - What is said when there is nothing to show.
 * @fires report-loaded - A report is there. Detail: `{ id, year, src }`.
 * @fires provenance-shown - The reader opened the source of a figure. Detail: `{ label, figure, quote, section }`.
 * @fires report-failed - A report could not be shown. Detail: `{ reason, message, src }`.
 */
export abstract class ReportElement<View extends FigureView> extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, figureStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    report: { attribute: false },
    year: { type: Number },
    display: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    view: { state: true },
    chartFailed: { state: true },
    announcement: { state: true },
    order: { state: true },
  };

  /** The URL of a report in the format `district-report/1`; without one, the bundled report. */
  src = '';

  /** A report as an object, checked like a file. Wins over `src`. */
  report: unknown;

  /** The year to show; the report's own by default. */
  year: number | undefined;

  /** The drawing, or the same as a table. */
  display: 'chart' | 'table' = 'chart';

  /** Makes the title a heading of this level, 1 to 6; it is none by default. */
  headingLevel: number | undefined;

  /** What the widget says; `null` while there is no report. */
  protected view: View | Refusal | null = null;
  protected chartFailed = false;
  protected announcement = '';
  private order: Ordering | null = null;

  readonly #language = new LanguageController(this);
  readonly #reports = new ReportController(this);
  protected readonly charts = new ChartsController(this, {
    selected: (drawing, series) => this.chosen(drawing, series),
    failed: () => {
      this.chartFailed = true;
    },
  });
  #reader: Reader | undefined;
  #described: { report: Report; words: Words } | undefined;

  /** The properties that `describe` reads. */
  protected abstract readonly describedBy: readonly PropertyKey[];
  /** Says what there is to say; called when the report, the language or one of those properties has changed. */
  protected abstract describe(report: Report, lang: Lang): View | Refusal;
  /** The drawing and what is written around it, less what the table takes the place of. */
  protected abstract renderBody(view: View, words: Words): TemplateResult;
  /** What stands beside the switch of a compact figure. */
  protected renderFoot(_view: View, _words: Words): TemplateResult | typeof nothing {
    return nothing;
  }
  /** A small figure: the sentence is only spoken, as the drawing says all of it, and the switch stands below. */
  protected readonly compact: boolean = false;

  /** Whether the table takes the place of the drawing. */
  protected get tabular(): boolean {
    return this.display === 'table';
  }

  protected get words(): Words {
    return wordsOf(this.#language.lang ?? 'zh-CN');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('report'))
      this.#reports.load({ src: this.src ?? '', report: this.report });
    const { state } = this.#reports;
    const { lang } = this.#language;
    if (state.kind !== 'ready' || lang === null) {
      this.view = null;
      this.#described = undefined;
      return;
    }
    const same = this.#described?.report === state.report && this.#described.words === this.words;
    if (same && !this.describedBy.some((key) => changed.has(key))) return;
    this.#described = { report: state.report, words: this.words };
    this.view = this.describe(state.report, lang);
  }

  protected override firstUpdated(): void {
    for (const type of USES) this.renderRoot.addEventListener(type, this.#onUse);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#reader?.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader?.close();
  }

  readonly #onUse = (event: Event): void => {
    // Read at once: after its dispatch an event forgets what lies inside a shadow root.
    const [target] = event.composedPath();
    if (this.#reader) this.#reader.handle(event, target);
    else
      import('./reader/reader.ts').then(({ Reader }) => {
        this.#reader ??= new Reader(this.#readerHost);
        this.#reader.handle(event, target);
      }, noop);
  };

  get #readerHost(): ReaderHost {
    return {
      element: this,
      root: this.renderRoot as ShadowRoot,
      report: () => this.#described?.report ?? null,
      view: () => this.view,
      words: () => this.words,
      lang: () => this.#language.lang ?? 'zh-CN',
      order: (change) => {
        this.order = change(this.order);
      },
      announce: (text) => {
        this.announcement = text;
      },
    };
  }

  /** A reader chose a mark of a drawing. */
  protected chosen(_drawing: Drawing, _series: string): void {}

  readonly #onDisplay = (display: 'chart' | 'table'): void => {
    this.display = display;
  };

  protected override render(): TemplateResult {
    const { state } = this.#reports;
    const works = this.view !== null && !isRefusal(this.view);
    const { lang } = this.#language;
    const loading = state.kind === 'loading' || lang === null;
    return html`<div class="root" lang=${lang ?? nothing}>
      ${works ? this.#figure(this.view as View) : lang === null ? nothing : this.#refusal()}
      ${loading && !this.#hasOwnWords ? this.#skeleton(lang) : nothing}
      <slot ?hidden=${works} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** Not the slot's own content: white space between the tags would already take that away. */
  #skeleton(lang: Lang | null): TemplateResult {
    return html`<div class="skeleton" aria-busy="true">${lang === null ? nothing : this.words.message.loading}</div>`;
  }

  get #hasOwnWords(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.slot === '' : node instanceof Text && node.data.trim() !== '',
    );
  }

  #figure(view: View): TemplateResult {
    return figureTemplate({
      view,
      words: this.words,
      display: this.tabular ? 'table' : 'chart',
      headingLevel: this.headingLevel,
      compact: this.compact,
      body: this.renderBody(view, this.words),
      foot: this.renderFoot(view, this.words),
      chartFailed: this.chartFailed,
      order: this.order,
      announcement: this.announcement,
      onDisplay: this.#onDisplay,
    });
  }

  #refusal(): TemplateResult | typeof nothing {
    const { state } = this.#reports;
    if (this.view && isRefusal(this.view)) return messageTemplate(this.view.message, null, this.words);
    if (state.kind !== 'failed') return nothing;
    return messageTemplate(this.words.message.failed[state.reason], state.message, this.words);
  }
}
