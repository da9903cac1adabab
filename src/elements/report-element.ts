import {
  type CSSResultGroup,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import type { Drawing } from '../chart/drawing.ts';
import type { Lang } from '../messages/language.ts';
import type { Report } from '../report/schema.ts';
import { inTurn } from '../scheduler.ts';
import type { JoinedReports } from '../view/joined-reports.ts';
import type { TableOrder } from '../view/row-order.ts';
import type { EmptyState, WidgetView } from '../view/widget.ts';
import { ActivationController } from './controllers/activation.ts';
import { FigureController } from './controllers/figure.ts';
import { InteractionController } from './controllers/interaction.ts';
import { LanguageController } from './controllers/language.ts';
import { inTime } from './controllers/recovery.ts';
import { ReportController } from './controllers/report.ts';
import { ViewController } from './controllers/view.ts';
import type { FigureHost, MarkSelected, StateName } from './figure-host.ts';
import { addStyles, moveStyles } from './shared/add-styles.ts';
import base from './shared/base.css?inline';
import figureStyles from './shared/figure.css?inline';
import type { BodyOptions, FootOptions } from './shared/plot.ts';
import type { ShownReports } from './shared/series-templates.ts';
import shell from './shared/shell.css?inline';
import { tokens } from './shared/tokens.ts';

/**
 * The base class of the elements: their shared properties and states, and the structure of their figures.
 *
 * @slot - Shown until there is a figure, and if there cannot be one: the figures as text, a link to the report.
 * @slot title - In place of the title.
 * @slot note - In place of footnotes and source.
 * @csspart figure - The whole figure.
 * @csspart title - The title.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart chart - The chart, with the text in it.
 * @csspart toolbar - The switch between chart and table, and the download.
 * @csspart table - The table's scroll box.
 * @csspart note - Footnotes and source.
 * @csspart tooltip - The tooltip of the mark at the pointer or with the focus.
 * @csspart source - The sentence that a figure was read from.
 * @csspart message - The message in place of a figure.
 * @fires report-loaded - A report is loaded and shown. Detail: `{ id, year, src }`.
 * @fires provenance-shown - The user opened the source of a figure. Detail: `{ label, figure, quote, section }`.
 * @fires report-failed - A report could not be shown. Detail: `{ reason, message, src }`.
 * @fires group-choice - The user changed or cleared the selection of the group. Detail: `{ version, group, indicator, category }`.
 * @fires group-joined - The element joined a group; a member that knows its selection writes it into the event. Detail: `{ version, group, choice }`.
 */
export abstract class ReportElement<View extends WidgetView = WidgetView>
  extends LitElement
  implements FigureHost
{
  static override styles: CSSResultGroup = unsafeCSS(shell);

  static override properties: PropertyDeclarations = {
    // The same again is a reason to ask again after a failure.
    src: { hasChanged: () => true },
    report: { attribute: false },
    year: { type: Number },
    display: {},
    notes: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    groupKey: { attribute: 'group-key' },
    stateKey: { attribute: 'state-key' },
  };

  /**
   * The URL of a report in the format `district-report/1`; without one, the bundled report. Several URLs, separated by
   * spaces, are those of the reports of one area over years or, with `compare="areas"`, of several areas: their figures
   * are shown together.
   */
  src = '';

  /** A report as an object, or an array of several, checked like files. Takes precedence over `src`. */
  report: unknown;

  /** The year to show; the report's own by default. */
  year: number | undefined;

  /**
   * Whether the chart or the table is shown. `<plan-vs-actual>` also has the verdicts in `brief`; with `list`, it and
   * `<project-list>` have a line for each indicator or project, and nothing else.
   */
  display: 'chart' | 'table' | 'brief' | 'list' = 'chart';

  /** Whether footnotes and source are shown: `none` where a page prints them once for several figures. */
  notes: 'shown' | 'none' = 'shown';

  /** Makes the title a heading of this level, 1 to 6; it is none by default. */
  headingLevel: number | undefined;

  /** The name of a group: elements with the same name share the selected indicator and category. */
  groupKey = '';

  /** Stores selection, search, filters and order in the hash of the URL, under names that begin with this key. */
  stateKey = '';

  declare readonly renderRoot: ShadowRoot;
  /** @internal */ abstract readonly stateProperties: Readonly<Partial<Record<StateName, string>>>;
  /** @internal The properties that the view depends on: those of the element itself, and the year. */
  readonly viewProperties: readonly PropertyKey[] = [
    ...(this.constructor as typeof ReportElement).elementProperties.keys(),
  ].filter((key) => key === 'year' || !(key in ReportElement.properties));
  /** @internal Called when report, language or one of those properties has changed. */
  abstract createView(report: Report, lang: Lang, joined?: JoinedReports): View | EmptyState;
  /** @internal Whether the figure needs more than this part of the bundled report. */
  needsMoreThan(_part: Report): boolean {
    return true;
  }
  /** @internal Loads what the element needs beside a report. */
  prepare(): Promise<unknown> | undefined {
    return undefined;
  }
  /** @internal The chart and the text around it. */
  abstract renderBody(view: View, options: BodyOptions): TemplateResult;
  /** @internal Below chart and table. */
  renderBelow(_view: View, _options: BodyOptions): TemplateResult | typeof nothing {
    return nothing;
  }
  /** @internal Beside the toolbar of a compact figure. */
  renderFoot(_view: View, _options: FootOptions): TemplateResult | typeof nothing {
    return nothing;
  }
  /** @internal Set where the figure is its body alone, without summary, toolbar and table, of which the code may be loading. */
  brief?(): 'loading' | 'loaded' | undefined;
  /** @internal Loads that code. */
  loadBrief?(): Promise<void> | undefined;
  /** @internal A small figure: its summary is only for screen readers, and the toolbar is below. */
  readonly compact: boolean = false;
  /** The style sheets of the figure, beside those that all figures share. */
  protected abstract readonly figureStyles: readonly string[];
  /** @internal */ readonly selectable: boolean = false;
  /** @internal */
  indicatorOf(_mark: string): string {
    return '';
  }
  /** The user selected the row or mark of an indicator. */
  protected indicatorSelected(_indicator: string): void {}
  /** The user clicked a series of a chart. */
  protected selectSeries(_drawing: Drawing, _series: string): void {}

  /** @internal */ readonly language: LanguageController = new LanguageController(this);
  /** @internal */ order: TableOrder | null = null;
  /** @internal */ active = false;
  /** @internal */ prerendered = false;
  readonly #activation = new ActivationController(this);
  readonly #reports = new ReportController(this);
  readonly #views = new ViewController<View>(this);
  /** @internal */ readonly interaction: InteractionController = new InteractionController(this);
  readonly #figure = new FigureController<View>(this, (drawing, series) =>
    this.selectSeries(drawing, series),
  );

  constructor() {
    super();
    this.addEventListener('mark-selected', (event) =>
      this.indicatorSelected((event as MarkSelected).detail.indicator),
    );
  }

  /** @internal */
  get view(): View | EmptyState | null {
    return this.#views.view;
  }

  /** @internal */
  get viewReport(): Report | null {
    return this.#views.report;
  }

  /** @internal */
  get viewReports(): ShownReports | undefined {
    return this.#views.joined;
  }

  /** @internal */
  loadExport(): ReturnType<FigureHost['loadExport']> {
    return inTime(import('../features/export/export.ts'));
  }

  /** @internal */
  get ready(): boolean {
    const loaded = this.#reports.state.kind !== 'loading' && this.language.lang !== null;
    return this.active && loaded && !this.#figure.waits;
  }

  /** @internal */
  activate(): void {
    if (this.active) return;
    this.active = true;
    addStyles(this.renderRoot, [tokens, base, figureStyles, ...this.figureStyles]);
    this.language.load();
    this.interaction.start();
    this.#figure.start();
    this.#loadReport();
    this.requestUpdate();
  }

  #loadReport(): void {
    this.#reports.load({ src: this.src ?? '', report: this.report });
  }

  /** @internal */
  announce(text: string): void {
    this.#figure.announcement = text;
    this.requestUpdate();
  }

  /** Creates the view again with the next update. */
  protected invalidate(): void {
    this.#views.invalidate();
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    try {
      return super.createRenderRoot() as ShadowRoot;
    } finally {
      // Without a slot, a shadow root would hide the author's content, also where its styles fail.
      if (this.shadowRoot) this.#figure.reserve(this.shadowRoot);
    }
  }

  /** Chrome does not tell an element about the attributes that it has in an XML document. */
  override connectedCallback(): void {
    const { observedAttributes } = this.constructor as typeof ReportElement;
    if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html')
      for (const name of observedAttributes)
        if (this.hasAttribute(name)) this.attributeChangedCallback(name, null, this.getAttribute(name));
    super.connectedCallback();
  }

  /** Constructed style sheets stay behind in the document that they were made for. */
  protected adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof ReportElement;
    moveStyles(
      this.renderRoot,
      elementStyles.map((style) => ('cssText' in style ? style.cssText : '')),
    );
  }

  /** First figures have turns, so that many of them do not block the page. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (this.view) {
      super.scheduleUpdate();
      return undefined;
    }
    return inTurn(() => super.scheduleUpdate(), -1);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { active } = this;
    this.#activation.update();
    if (!this.active) return;
    if (active && (changed.has('src') || changed.has('report'))) this.#loadReport();
    this.#reports.update();
    if (this.#reports.pending) return;
    // An announcement in another language than the figure would be misread.
    if (this.#views.update(this.#reports.state, this.language.lang, changed)) this.#figure.announcement = '';
  }

  protected override updated(): void {
    if (this.ready && !this.prerendered) this.#reports.notify();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#activation.complete();
    await this.#figure.complete;
    if (this.#reports.pending) await this.#reports.resolved;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return this.#figure.render();
  }
}
