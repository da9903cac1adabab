import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FigureView, Refusal } from '../view/figure.ts';
import { LanguageController } from './language-controller.ts';
import type { LiveFigure } from './live/live-figure.ts';
import type { StandingFigure } from './standing-figure.ts';
import { shell } from './styles/shell.ts';

/**
 * What every widget shares: its settings, its states, and the figure that stands in the page until one at work
 * takes its place.
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
export abstract class ReportElement extends LitElement {
  static override styles: CSSResultGroup = shell;

  static override properties: PropertyDeclarations = {
    src: {},
    report: { attribute: false },
    year: { type: Number },
    display: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
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

  /** @internal */
  readonly language: LanguageController = new LanguageController(this);

  /** @internal What the widget says; `null` until it works. */
  get view(): FigureView | Refusal | null {
    return this.#live?.view ?? null;
  }

  #standing: StandingFigure | null = null;
  #live: LiveFigure<ReportElement, FigureView> | undefined;
  #looked: Promise<void> | undefined;
  #arrival: Promise<void> | undefined;
  /** The standing figure is giving way. */
  #yielding = false;
  #failed = false;

  /** Brings the figure at work: most of the code, and none of it is needed where the page has the figure already. */
  protected abstract bring(): Promise<LiveFigure<ReportElement, FigureView>>;

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#start();
    this.#live?.willUpdate(changed);
    if (this.#standing && !this.#standing.agrees) this.#work();
    if (this.#yielding || !this.#standing || !this.#live || this.#live.loading || this.#standing.stays)
      return;
    this.#standing.remember();
    this.#yielding = true;
  }

  /** What it takes to look at a figure that stands in the page is only loaded where there is one. */
  #start(): void {
    const root = this.querySelector<HTMLElement>(':scope > .dd-static');
    if (!root) this.#work();
    else
      this.#looked = import('./standing-figure.ts').then(({ standingIn }) => {
        this.#standing = standingIn(this, root, this.#work);
        if (!this.#standing?.agrees) this.#work();
      }, this.#work);
  }

  /** Once; a figure that stands in the page stays until the one at work can take its place. */
  readonly #work = (): void => {
    this.#arrival ??= this.#begin();
  };

  async #begin(): Promise<void> {
    this.language.speak();
    try {
      this.#live = await this.bring();
      this.requestUpdate();
    } catch {
      // What the page has in the element stays.
      this.#failed = true;
      this.requestUpdate();
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#looked;
    await this.#arrival;
    await super.getUpdateComplete();
    await this.#live?.special;
    return true;
  }

  protected override updated(): void {
    if (this.#yielding) {
      this.#standing?.hand(this.renderRoot.querySelector('figure'));
      this.#standing = null;
      this.#yielding = false;
    }
    this.#live?.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.close();
  }

  protected override render(): TemplateResult {
    const live = this.#standing && !this.#yielding ? undefined : this.#live;
    const { lang } = this.language;
    const loading = live ? live.loading : !this.#failed;
    const works = live?.works === true;
    return html`<div class="root" lang=${lang ?? nothing}>
      ${live?.render() ?? nothing}
      ${loading && !this.#hasOwnWords ? html`<div class="skeleton" aria-busy="true">${live?.waiting}</div>` : nothing}
      <slot ?hidden=${works} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** Not the slot's own content: white space between the tags would already take that away. */
  get #hasOwnWords(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.slot === '' : node instanceof Text && node.data.trim() !== '',
    );
  }
}
