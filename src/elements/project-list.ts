import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Report } from '../model/schema.ts';
import type { CategoryBar } from '../view/category-bar.ts';
import type { Refusal } from '../view/figure.ts';
import type { Lang } from '../view/lang.ts';
import { type ProjectListView, projectListView } from '../view/project-list.ts';
import type { Words } from '../view/words.ts';
import type { Drawing } from './drawing.ts';
import { emit } from './events.ts';
import { totalsTemplate } from './portfolio-totals.ts';
import { projectEntry } from './project-entry.ts';
import { choicesTemplate, type Filter, findTemplate, pagesTemplate } from './project-filters.ts';
import { ReportElement } from './report-element.ts';
import { projectStyles } from './styles/project-list.ts';
import { rowStyles } from './styles/rows.ts';

/**
 * The year's projects: the totals the report gives, a chart of category by stage that filters the list, and
 * the list itself with search, filters, sorting and pages.
 *
 * @tagname project-list
 * @fires project-selected - The reader chose a project. Detail: `{ project }`.
 * @fires filter-changed - The reader changed what is listed. Detail: `{ category, stage, query, sort, page }`.
 */
export class ProjectList extends ReportElement<ProjectListView> {
  static override styles: CSSResultGroup = [ReportElement.styles, rowStyles, projectStyles];

  static override properties: PropertyDeclarations = {
    category: {},
    stage: {},
    query: {},
    sort: {},
    pageSize: { type: Number, attribute: 'page-size' },
    page: { state: true },
  };

  /** Only projects of this category. */
  category = '';

  /** Only projects at this stage, or in this phase: `preparing`, `building`, `done`. */
  stage = '';

  /** Only projects whose name, place, category or quotes hold all of these words. */
  query = '';

  /** `report`, `name`, `category`, `stage` or `investment`; descending with a leading minus. */
  sort = 'report';

  /** Projects a page. */
  pageSize = 10;

  private page = 1;

  protected override willUpdate(changed: PropertyValues): void {
    const refiltered = (['category', 'stage', 'query', 'sort', 'pageSize', 'src', 'report'] as const).some(
      (key) => changed.has(key),
    );
    if (refiltered) this.page = 1;
    super.willUpdate(changed);
  }

  protected override readonly describedBy = ['category', 'stage', 'query', 'sort', 'page', 'pageSize'];

  protected override describe(report: Report, lang: Lang): ProjectListView | Refusal {
    const { category, stage, query, sort, page, pageSize } = this;
    return projectListView(report, { category, stage, query, sort, page, pageSize }, lang);
  }

  /** An entry that stands open must not hand its state on to the project that takes its place. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('view')) return;
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.project details'))
      details.open = false;
  }

  protected override chosen(drawing: Drawing, phase: string): void {
    if (drawing.kind === 'category') this.#change({ category: drawing.bar.category, stage: phase });
  }

  readonly #change = (change: Partial<Filter>): void => {
    Object.assign(this, change);
    this.page = 1;
    void this.#tell();
  };

  readonly #turn = (page: number): void => {
    this.page = page;
    void this.#tell();
  };

  async #tell(): Promise<void> {
    await this.updateComplete;
    const { page, view } = this;
    if (view && 'countText' in view) this.announcement = `${view.countText} ${view.pageText}`;
    // An attribute that was removed leaves null behind.
    const [category, stage, query] = [this.category ?? '', this.stage ?? '', this.query ?? ''];
    emit(this, 'filter-changed', { category, stage, query, sort: this.sort ?? 'report', page });
  }

  protected override renderBody(view: ProjectListView, words: Words): TemplateResult {
    return html`
      ${totalsTemplate(view.totals)}
      ${view.bars.length > 0 ? this.#projects(view, words) : nothing}
      <p class="coverage small">${view.coverage}</p>
    `;
  }

  #projects(view: ProjectListView, words: Words): TemplateResult {
    return html`
      ${choicesTemplate('stage', view.phases, words, this.#change)}
      <div part="chart" class="bars" ?hidden=${this.tabular}>${view.bars.map((bar) => this.#bar(bar, view))}</div>
      ${choicesTemplate('category', view.categories, words, this.#change)}
      ${findTemplate(view, words, this.#change)}
      <div ?hidden=${this.tabular}>${this.#list(view, words)}</div>
    `;
  }

  #bar(bar: CategoryBar, view: ProjectListView): TemplateResult {
    return html`<div class="category" data-mark="category:${bar.category}" data-chosen=${bar.category === this.category}>
      <span>${bar.label}</span>
      <span class="small">${bar.totalText}</span>
      <div class="bar" role="img" aria-label=${bar.sentence}>
        <div class="plot" .drawing=${{ kind: 'category', bar, longest: view.longest }}></div>
      </div>
    </div>`;
  }

  #list(view: ProjectListView, words: Words): TemplateResult {
    if (view.projects.length === 0) return html`<p class="none">${words.projects.none}</p>`;
    const select = (project: string) => emit(this, 'project-selected', { project });
    return html`<ol>
        ${view.projects.map((project, index) =>
          projectEntry(project, words, index === 0 ? 0 : -1, () => select(project.id)),
        )}
      </ol>
      ${view.pages > 1 ? pagesTemplate(view, words, this.#turn) : nothing}`;
  }
}
