import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryRow, ProjectListView } from '../../view/project-list.ts';
import type { BodyOptions } from '../shared/plot.ts';
import { totalsTemplate } from './portfolio-totals.ts';
import { projectEntry } from './project-entry.ts';
import {
  countTemplate,
  type Filter,
  filterTemplate,
  paginationTemplate,
  planTemplate,
  searchTemplate,
} from './project-filters.ts';

export interface ProjectListOptions extends BodyOptions {
  /** Only the list and its pages. */
  alone: boolean;
  change(change: Partial<Filter>): void;
  turn(page: number): void;
  select(project: string): void;
}

/** Search and filters, the chart of categories by phase, which is one of them, and the list with its pages. */
export function projectListBody(view: ProjectListView, options: ProjectListOptions): TemplateResult {
  if (options.alone)
    return html`<p id="summary" part="summary" class="count-line small">${view.listedText}</p>
      ${list(view, options)} ${view.pages > 1 ? paginationTemplate(view, options.turn) : nothing}`;
  return view.bars.length > 0 ? projects(view, options) : html``;
}

/** Below the list or the table: the pages of the table, and the totals. */
export function belowProjects(
  view: ProjectListView,
  { alone, tabular, turn }: ProjectListOptions,
): TemplateResult | typeof nothing {
  if (alone) return nothing;
  return html`
    ${tabular && view.tablePaged ? paginationTemplate(view, turn) : nothing}
    ${totalsTemplate(view.totals, view.controls.totals)}
    ${view.coverage ? html`<p class="coverage small">${view.coverage}</p>` : nothing}
  `;
}

function projects(view: ProjectListView, options: ProjectListOptions): TemplateResult {
  const { tabular, change } = options;
  const { controls } = view;
  const paged = view.pages > 1 && (!tabular || view.tablePaged);
  return html`
    <p class="caption small">${controls.named}</p>
    ${searchTemplate(view, change)}
    ${filterTemplate('stage', controls.stages, view.phases, change)}
    ${[view.plan, view.late].map((option) => (option ? planTemplate(option, change) : nothing))}
    ${filterTemplate('kind', controls.kinds, view.kinds, change)}
    ${tabular ? filterTemplate('category', controls.categories, view.categories, change) : nothing}
    <div part="chart" class="bars ${view.columns}" role="group" aria-label=${controls.categories} ?hidden=${tabular}>${view.rows.map((each, index) => row(each, index === 0 ? 0 : -1, options))}</div>
    ${countTemplate(view, paged, change)}
    <div ?hidden=${tabular}>${list(view, options)}</div>
    ${paged && !tabular ? paginationTemplate(view, options.turn) : nothing}
  `;
}

/** Selecting the selected category again shows all. */
function row(
  { bar, countText, selected, dimmed }: CategoryRow,
  stop: 0 | -1,
  { plot, change }: ProjectListOptions,
): TemplateResult {
  const select = ({ target }: Event) => {
    // A mark of the chart filters by its phase as well.
    if (!(target as Element).closest('[data-series]')) change({ category: selected ? '' : bar.category });
  };
  return html`<div class="category" data-mark="category:${bar.category}" data-dimmed=${dimmed} @click=${select}>
    <button type="button" class="entry" tabindex=${stop} aria-pressed=${selected}><span>${bar.label}</span> <span class="small">${countText}</span></button>
    <div class="bar" role="img" aria-label=${bar.sentence}>
      ${plot(bar.drawing)}
    </div>
  </div>`;
}

function list(
  { projects, labels, controls, rows }: ProjectListView,
  { alone, select, later, excerpts }: ProjectListOptions,
): TemplateResult {
  const withCategory = !alone || !rows.some(({ selected }) => selected);
  if (projects.length === 0) return html`<p class="none">${controls.none}</p>`;
  const entries = projects.map((project, index) =>
    projectEntry(project, {
      sourceLabel: labels.source,
      stop: index === 0 ? 0 : -1,
      withCategory,
      select: () => select(project.id),
      later,
      excerpts,
    }),
  );
  // On paper, a table takes the place of the list where there is one.
  return alone ? html`<ul>${entries}</ul>` : html`<ol>${entries}</ol>`;
}
