import { html, nothing, type TemplateResult } from 'lit';
import type { Plot } from '../../chart/drawing.ts';
import type { Lang } from '../../messages/localized-text.ts';
import type { Messages } from '../../messages/types.ts';
import type { Report } from '../../report/schema.ts';
import type { CategoryBar } from '../../view/category-bar.ts';
import type { Refusal } from '../../view/figure.ts';
import { type ProjectListView, projectListView } from '../../view/project-list.ts';
import { totalsTemplate } from './portfolio-totals.ts';
import { projectEntry } from './project-entry.ts';
import { choicesTemplate, type Filter, findTemplate, pagesTemplate } from './project-filters.ts';

/** What the attributes of `<project-list>` ask for, and the page of the list. */
export interface ProjectListSettings extends Filter {
  pageSize: number;
  page: number;
}

export const describeProjects = (
  report: Report,
  { category, stage, query, sort, page, pageSize }: ProjectListSettings,
  lang: Lang,
): ProjectListView | Refusal =>
  projectListView(report, { category, stage, query, sort, page, pageSize }, lang);

export interface ProjectListHandlers {
  /** Whether the table takes the place of chart and list. */
  tabular: boolean;
  plot: Plot;
  /** The category that is shown. */
  category: string;
  change(change: Partial<Filter>): void;
  turn(page: number): void;
  select(project: string): void;
}

/** The totals, the chart of category by stage, and the list with what it is searched and ordered by. */
export function projectsBody(
  view: ProjectListView,
  messages: Messages,
  hand: ProjectListHandlers,
): TemplateResult {
  return html`
    ${totalsTemplate(view.totals)}
    ${view.bars.length > 0 ? projects(view, messages, hand) : nothing}
    <p class="coverage small">${view.coverage}</p>
  `;
}

function projects(view: ProjectListView, messages: Messages, hand: ProjectListHandlers): TemplateResult {
  const { tabular, change } = hand;
  return html`
    ${choicesTemplate('stage', view.phases, messages, change)}
    <div part="chart" class="bars" ?hidden=${tabular}>${view.bars.map((each) => bar(each, view, hand))}</div>
    ${choicesTemplate('category', view.categories, messages, change)}
    ${findTemplate(view, messages, change)}
    <div ?hidden=${tabular}>${list(view, messages, hand)}</div>
    ${view.pages > 1 && (!tabular || view.table.whole) ? pagesTemplate(view, messages, hand.turn) : nothing}
  `;
}

function bar(
  bar: CategoryBar,
  { longest }: ProjectListView,
  { plot, category }: ProjectListHandlers,
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
  { select }: ProjectListHandlers,
): TemplateResult {
  if (projects.length === 0) return html`<p class="none">${messages.projects.none}</p>`;
  return html`<ol>
    ${projects.map((project, index) => projectEntry(project, messages, index === 0 ? 0 : -1, () => select(project.id)))}
  </ol>`;
}
