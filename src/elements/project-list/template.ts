import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryBar } from '../../view/category-bar.ts';
import type { ProjectListView } from '../../view/project-list.ts';
import type { BodyOptions } from '../shared/plot.ts';
import { totalsTemplate } from './portfolio-totals.ts';
import { projectEntry } from './project-entry.ts';
import { type Filter, filterTemplate, paginationTemplate, searchTemplate } from './project-filters.ts';

interface ProjectListOptions extends BodyOptions {
  /** The selected category. */
  category: string;
  change(change: Partial<Filter>): void;
  turn(page: number): void;
  select(project: string): void;
}

/** The totals, the chart of categories by phase, and the list with search, filters, order and pages. */
export function projectListBody(view: ProjectListView, options: ProjectListOptions): TemplateResult {
  return html`
    ${totalsTemplate(view.totals, view.controls.totals)}
    ${view.bars.length > 0 ? projects(view, options) : nothing}
    <p class="coverage small">${view.coverage}</p>
  `;
}

function projects(view: ProjectListView, options: ProjectListOptions): TemplateResult {
  const { tabular, change } = options;
  return html`
    <p class="caption small">${view.controls.named}</p>
    ${filterTemplate('stage', view.controls.stages, view.phases, change)}
    <div part="chart" class="bars ${view.columns}" ?hidden=${tabular}>${view.bars.map((each) => bar(each, options))}</div>
    ${view.kinds.length > 0 ? filterTemplate('kind', view.controls.kinds, view.kinds, change) : nothing}
    ${filterTemplate('category', view.controls.categories, view.categories, change)}
    ${searchTemplate(view, change)}
    <div ?hidden=${tabular}>${list(view, options)}</div>
    ${view.pages > 1 && (!tabular || view.tablePaged) ? paginationTemplate(view, options.turn) : nothing}
  `;
}

function bar(bar: CategoryBar, { plot, category }: ProjectListOptions): TemplateResult {
  return html`<div class="category" data-mark="category:${bar.category}" data-chosen=${bar.category === category}>
    <span>${bar.label}</span> <span class="small">${bar.totalText}</span>
    <div class="bar" role="img" aria-label=${bar.sentence}>
      ${plot(bar.drawing)}
    </div>
  </div>`;
}

function list(
  { projects, labels, controls }: ProjectListView,
  { select, excerpts }: ProjectListOptions,
): TemplateResult {
  if (projects.length === 0) return html`<p class="none">${controls.none}</p>`;
  return html`<ol>
    ${projects.map((project, index) => projectEntry(project, labels.source, index === 0 ? 0 : -1, () => select(project.id), excerpts))}
  </ol>`;
}
