import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Drawing } from '../../chart/drawing.ts';
import { DEFAULT_PAGE_SIZE } from '../../view/page-size.ts';
import type { ProjectListView } from '../../view/project-list.ts';
import { inTime } from '../controllers/recovery.ts';
import { ReportElement } from '../report-element.ts';
import listStyles from '../shared/list.css?inline';
import type { Filter } from './project-filters.ts';

/**
 * The year's projects: search and filters, a chart of category by stage that is one of them,
 * the list with its pages, and the totals the report gives.
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
  protected override readonly figureStyles: readonly string[] = [listStyles];
  /** @internal */ declare createView: ReportElement<ProjectListView>['createView'];
  /** @internal */ declare renderBody: ReportElement<ProjectListView>['renderBody'];
  /** @internal */ declare renderBelow: ReportElement<ProjectListView>['renderBelow'];
  /** @internal By the user. */
  declare change?: (change: Partial<Filter>) => void;
  #page = 1;
  /** A page that was set, for the next update. */
  #nextPage: number | undefined;

  /** @internal The page that is shown, or will be with the next update. */
  get page(): number {
    return this.#nextPage ?? this.#page;
  }

  set page(page: number | string) {
    this.#nextPage = Number(page);
    this.invalidate();
  }

  /** View, template and style sheet are loaded beside the projects, so that pages without this element do not have them. */
  override async prepare(): Promise<void> {
    (await inTime(import('./projects.ts'))).complete(this);
  }

  /** Any other change of what is listed goes back to the first page. */
  protected override willUpdate(changed: PropertyValues): void {
    if (this.#nextPage !== undefined) this.#page = this.#nextPage;
    else if ([...this.viewProperties, 'src', 'report'].some((key) => changed.has(key))) this.#page = 1;
    this.#nextPage = undefined;
    super.willUpdate(changed);
  }

  /** @internal */
  override brief(): 'loaded' | undefined {
    return this.display === 'list' ? 'loaded' : undefined;
  }

  protected override selectSeries(drawing: Drawing, phase: string): void {
    if (drawing.kind === 'project-list') this.change?.({ category: drawing.category, stage: phase });
  }
}
