import type { PropertyValues, TemplateResult } from 'lit';
import type { Drawing } from '../../chart/drawing.ts';
import type { Lang } from '../../messages/localized-text.ts';
import type { Report } from '../../report/schema.ts';
import type { EmptyState } from '../../view/empty-state.ts';
import { type ProjectListView, projectListView } from '../../view/project-list.ts';
import { emit } from '../events.ts';
import { LiveFigure, plot } from '../live-figure.ts';
import { rowStyles } from '../plan-vs-actual/styles.ts';
import type { Filter } from './project-filters.ts';
import type { ProjectList } from './project-list.ts';
import { projectStyles } from './styles.ts';
import { projectsBody } from './template.ts';

/** `<project-list>` at work. */
export class LiveProjectList extends LiveFigure<ProjectList, ProjectListView> {
  protected override readonly describedBy = ['category', 'stage', 'query', 'sort', 'pageSize'];
  page = 1;
  #listed: unknown;

  constructor(host: ProjectList) {
    super(host, [rowStyles, projectStyles]);
  }

  override willUpdate(changed: PropertyValues): void {
    if ([...this.describedBy, 'src', 'report'].some((key) => changed.has(key))) this.page = 1;
    super.willUpdate(changed);
  }

  protected override describe(report: Report, lang: Lang): ProjectListView | EmptyState {
    const { category, stage, query, sort, pageSize } = this.host;
    return projectListView(report, { category, stage, query, sort, pageSize, page: this.page }, lang);
  }

  /** An entry that stands open must not hand its state on to the project that takes its place. */
  override updated(): void {
    super.updated();
    if (this.#listed === this.view) return;
    if (this.#listed)
      for (const details of this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.project details'))
        details.open = false;
    this.#listed = this.view;
  }

  protected override chosen(drawing: Drawing, phase: string): void {
    if (drawing.kind === 'project-list') this.#change({ category: drawing.category, stage: phase });
  }

  readonly #change = (change: Partial<Filter>): void => {
    Object.assign(this.host, change);
    this.#turn(1);
  };

  readonly #turn = (page: number): void => {
    this.page = page;
    this.again();
    void this.#tell();
  };

  async #tell(): Promise<void> {
    const { host } = this;
    await host.updateComplete;
    const { view } = this;
    if (view?.kind === 'project-list') this.announce(`${view.countText} ${view.pageText}`);
    // An attribute that was removed leaves null behind.
    const [category, stage, query] = [host.category ?? '', host.stage ?? '', host.query ?? ''];
    emit(host, 'filter-changed', { category, stage, query, sort: host.sort ?? 'report', page: this.page });
  }

  protected override body(view: ProjectListView): TemplateResult {
    return projectsBody(view, {
      tabular: this.tabular,
      plot,
      category: this.host.category,
      change: this.#change,
      turn: this.#turn,
      select: (project) => emit(this.host, 'project-selected', { project }),
    });
  }
}
