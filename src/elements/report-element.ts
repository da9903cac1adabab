import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { PrerenderedFigure } from '../features/hydration/prerendered-figure.ts';
import type { EmptyState, WidgetView } from '../view/widget.ts';
import { LanguageController } from './controllers/language.ts';
import type { LiveFigure } from './live-figure.ts';
import { shell } from './shared/shell-styles.ts';

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
 * @fires group-choice - The reader chose for the whole group, or took the choice back. Detail: `{ version, group, indicator, category }`.
 * @fires group-joined - The widget came into a group; whoever knows its choice writes it into the event. Detail: `{ version, group, choice }`.
 */
export abstract class ReportElement extends LitElement {
  static override styles: CSSResultGroup = shell;

  static override properties: PropertyDeclarations = {
    src: {},
    report: { attribute: false },
    year: { type: Number },
    display: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    groupKey: { attribute: 'group-key' },
    stateKey: { attribute: 'state-key' },
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

  /** The name of a group; an indicator or a category that a reader chooses in one of its widgets is shown in all. */
  groupKey = '';

  /** Keeps what a reader has chosen, searched, filtered and sorted in the URL's hash, under names that begin so. */
  stateKey = '';

  /** @internal */
  readonly language: LanguageController = new LanguageController(this);

  /** @internal What the widget says; `null` until it works. */
  get view(): WidgetView | EmptyState | null {
    return this.#live?.view ?? null;
  }

  #standing: PrerenderedFigure | undefined;
  #live: LiveFigure<ReportElement, WidgetView> | undefined;
  #looked: Promise<void> | undefined;
  #linked: Promise<void> | undefined;

  /** The figure at work, which gets its report; none is needed where the page has the figure already. */
  protected abstract work(): LiveFigure<ReportElement, WidgetView>;

  protected override willUpdate(changed: PropertyValues): void {
    // Before the figure begins, so that it begins with what is chosen.
    if (this.groupKey || this.stateKey)
      this.#linked ??= import('../features/selection/selection-sync.ts').then(
        ({ link }) => link(this, () => this.#live, this.#work, this.#start),
        this.#start,
      );
    else if (!this.hasUpdated) this.#start();
    if (this.#standing?.differs) this.#work();
    this.#live?.willUpdate(changed);
    this.#standing?.willUpdate(this.#live);
  }

  /** What it takes to look at a figure that stands in the page is only loaded where there is one. */
  readonly #start = (): void => {
    if (this.#looked || this.#live) return;
    const root = this.querySelector<HTMLElement>(':scope > .dd-static');
    if (root)
      this.#looked = import('../features/hydration/prerendered-figure.ts').then(({ prerenderedFigure }) => {
        this.#standing = prerenderedFigure(root);
        this.#standing.adopt(this, this.#work);
      }, this.#work);
    else this.#work();
  };

  /** Once; a figure that stands in the page stays until the one at work can take its place. */
  readonly #work = (): void => {
    if (this.#live) return;
    this.language.speak();
    this.#live = this.work();
    if (this.#standing) {
      this.#live.whole = true;
      this.#live.complete();
    }
    this.requestUpdate();
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#linked;
    await this.#looked;
    await this.#live?.completed;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.#standing?.updated();
    this.#live?.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live?.close();
  }

  protected override render(): TemplateResult {
    const live = this.#standing?.stands ? undefined : this.#live;
    const { lang } = this.language;
    return html`<div class="root" lang=${lang ?? nothing}>
      ${live?.render() ?? nothing}
      ${!live || live.loading ? this.#skeleton(live?.waiting) : nothing}
      <slot ?hidden=${live?.works} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** Not the slot's own content: white space between the tags would already take that away. */
  #skeleton(waiting = ''): TemplateResult | typeof nothing {
    const own = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
    );
    return own ? nothing : html`<div class="skeleton" aria-busy="true">${waiting}</div>`;
  }
}
