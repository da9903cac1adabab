import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Drawing } from '../../chart/drawing.ts';
import type { Lang } from '../../messages/language.ts';
import type { Report } from '../../report/schema.ts';
import { DEFAULT_PAGE_SIZE, type ProjectListView, projectListView } from '../../view/project-list.ts';
import { type EmptyState, isEmptyState } from '../../view/widget.ts';
import { emit } from '../events.ts';
import { ReportElement } from '../report-element.ts';
import listStyles from '../shared/list.css?inline';
import type { BodyOptions } from '../shared/plot.ts';
import type { Filter } from './project-filters.ts';
import projectStyles from './styles.css?inline';
import { projectListBody } from './template.ts';

/**
 * The year's projects: the totals the report gives, a chart of category by stage that filters the list, and
 * the list itself with search, filters, sorting and pages.
 *
 * @tagname project-list
 * @fires project-selected - The user selected a project. Detail: `{ project }`.
 * @fires filter-changed - The user changed filter, order or page. Detail: `{ category, kind, stage, query, sort, page }`.
 */
export class ProjectList extends ReportElement<ProjectListView> {
  static override properties: PropertyDeclarations = {
    category: {},
    kind: {},
    stage: {},
    query: {},
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
  };

  /** Only projects of this category. */
  category = '';

  /** Only single projects (`project`), or only programmes of work in many places (`programme`). */
  kind = '';

  /** Only at this stage, in this phase (`preparing`, `building`, `done`, `stalled`, `planned`), `in-plan` for a year to come, or `late` with several reports. */
  stage = '';

  /** Only projects whose name, place, category or quotes contain all of these words. */
  query = '';

  /** `report`, `name`, `category`, `stage` or `investment`; descending with a leading minus. */
  sort = 'report';

  /** Projects per page. */
  pageSize = DEFAULT_PAGE_SIZE;

  override readonly viewProperties = ['category', 'kind', 'stage', 'query', 'sort', 'pageSize'];
  override readonly stateProperties = {
    category: 'category',
    kind: 'kind',
    stage: 'stage',
    q: 'query',
    sort: 'sort',
    page: 'page',
  };
  protected override readonly figureStyles: readonly string[] = [listStyles, projectStyles];
  #page = 1;
  /** A page that was set, for the next update. */
  #nextPage: number | undefined;
  /** The view that the open entries belong to. */
  #listed: unknown;

  /** @internal The page that is shown, or will be with the next update. */
  get page(): number {
    return this.#nextPage ?? this.#page;
  }

  set page(page: number | string) {
    this.#nextPage = Number(page);
    this.invalidate();
  }

  /** Any other change of what is listed goes back to the first page. */
  protected override willUpdate(changed: PropertyValues): void {
    if (this.#nextPage !== undefined) this.#page = this.#nextPage;
    else if ([...this.viewProperties, 'src', 'report'].some((key) => changed.has(key))) this.#page = 1;
    this.#nextPage = undefined;
    super.willUpdate(changed);
  }

  override needsMoreThan(): boolean {
    return true;
  }

  /** @internal */
  override brief(): 'loaded' | undefined {
    return this.display === 'list' ? 'loaded' : undefined;
  }

  override createView(report: Report, lang: Lang): ProjectListView | EmptyState {
    const { category, kind, stage, query, sort, pageSize } = this;
    return projectListView(report, { category, kind, stage, query, sort, pageSize, page: this.#page }, lang);
  }

  /** Closes the open entries of the previous view, as Lit reuses their elements for other projects. */
  protected override updated(): void {
    super.updated();
    if (this.#listed === this.view) return;
    if (this.#listed)
      for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.project details'))
        details.open = false;
    this.#listed = this.view;
  }

  override renderBody(view: ProjectListView, options: BodyOptions): TemplateResult {
    return projectListBody(view, {
      ...options,
      alone: this.brief() !== undefined,
      change: this.#change,
      turn: this.#turn,
      select: (project) => emit(this, 'project-selected', { project }),
    });
  }

  protected override selectSeries(drawing: Drawing, phase: string): void {
    if (drawing.kind === 'project-list') this.#change({ category: drawing.category, stage: phase });
  }

  readonly #change = (change: Partial<Filter>): void => {
    // Some browsers tell of a text twice: by the end of its composition, and as input.
    const [key, ...others] = Object.keys(change);
    if (key === 'query' && others.length === 0 && change.query === (this.query ?? '')) return;
    Object.assign(this, change);
    this.page = 1;
    void this.#notify();
  };

  /** The next page begins at the top of the list, where the focus goes too. */
  readonly #turn = async (page: number): Promise<void> => {
    this.page = page;
    await this.#notify();
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    find('.count-line')?.scrollIntoView({ block: 'nearest' });
    find(this.display === 'table' ? '[part="table"]' : '.project .name')?.focus({ preventScroll: true });
  };

  async #notify(): Promise<void> {
    await this.updateComplete;
    const { view } = this;
    if (view && !isEmptyState(view)) this.announce(view.announcement);
    // A removed attribute leaves null behind.
    const text = (key: 'category' | 'kind' | 'stage' | 'query') => this[key] ?? '';
    emit(this, 'filter-changed', {
      category: text('category'),
      kind: text('kind'),
      stage: text('stage'),
      query: text('query'),
      sort: this.sort ?? 'report',
      page: this.#page,
    });
  }
}
