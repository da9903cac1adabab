import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.ts';
import type { CategoryBar } from '../../view/category-bar.ts';
import type { ProjectListView } from '../../view/project-list.ts';
import type { BodyOptions } from '../shared/plot.ts';
import { totalsTemplate } from './portfolio-totals.ts';
import { projectEntry } from './project-entry.ts';
import { choicesTemplate, type Filter, findTemplate, pagesTemplate } from './project-filters.ts';

export interface ProjectListOptions extends BodyOptions {
  /** The category that is shown. */
  category: string;
  change(change: Partial<Filter>): void;
  turn(page: number): void;
  select(project: string): void;
}

/** The totals, the chart of category by stage, and the list with what it is searched and ordered by. */
export function projectListBody(
  view: ProjectListView,
  messages: Messages,
  options: ProjectListOptions,
): TemplateResult {
  return html`
    ${totalsTemplate(view.totals)}
    ${view.bars.length > 0 ? projects(view, messages, options) : nothing}
    <p class="coverage small">${view.coverage}</p>
  `;
}

function projects(view: ProjectListView, messages: Messages, options: ProjectListOptions): TemplateResult {
  const { tabular, change } = options;
  return html`
    ${choicesTemplate('stage', view.phases, messages, change)}
    <div part="chart" class="bars" ?hidden=${tabular}>${view.bars.map((each) => bar(each, view, options))}</div>
    ${choicesTemplate('category', view.categories, messages, change)}
    ${findTemplate(view, messages, change)}
    <div ?hidden=${tabular}>${list(view, messages, options)}</div>
    ${view.pages > 1 && (!tabular || view.table.whole) ? pagesTemplate(view, messages, options.turn) : nothing}
  `;
}

function bar(
  bar: CategoryBar,
  { longest }: ProjectListView,
  { plot, category }: ProjectListOptions,
): TemplateResult {
  return html`<div class="category" data-mark="category:${bar.category}" data-chosen=${bar.category === category}>
    <span>${bar.label}</span>
    <span class="small">${bar.totalText}</span>
    <div class="bar" role="img" aria-label=${bar.sentence}>
      ${plot({ kind: 'category', bar, longest })}
    </div>
  </div>`;
}

function list(
  { projects }: ProjectListView,
  messages: Messages,
  { select }: ProjectListOptions,
): TemplateResult {
  if (projects.length === 0) return html`<p class="none">${messages.projects.none}</p>`;
  return html`<ol>
    ${projects.map((project, index) => projectEntry(project, messages, index === 0 ? 0 : -1, () => select(project.id)))}
  </ol>`;
}
