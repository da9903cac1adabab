import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages, ProjectControls } from '../messages/types.ts';
import { PHASES, type Phase, phaseOf } from '../report/phase.ts';
import type { Report } from '../report/schema.ts';
import { type Category, KINDS, type Kind, STAGES, type Stage } from '../report/vocabulary.ts';
import { barsOf, type CategoryBar } from './category-bar.ts';
import { type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { DEFAULT_PAGE_SIZE } from './page-size.ts';
import { type PortfolioView, portfolioView } from './portfolio.ts';
import { type ProjectView, projectsOf } from './project.ts';
import { countsOf, type ProjectField } from './project-counts.ts';
import {
  type FilterOption,
  type FilterRequest,
  filterOf,
  matchProjects,
  optionsOf,
  type ProjectFilter,
} from './project-filter.ts';
import { IN_PLAN, LATE, SORT_KEYS, type Sort, type SortKey, sortOf } from './project-keys.ts';
import { sortProjects } from './project-order.ts';
import { coverageText, namedText, projectsSummary } from './project-summary.ts';

export interface ProjectListRequest extends FilterRequest {
  sort?: string | null | undefined;
  /** From 1; limited to the pages there are. */
  page?: number | null | undefined;
  pageSize?: number | null | undefined;
}

/** A bar as a filter of its category. */
export interface CategoryRow {
  bar: CategoryBar;
  countText: string;
  selected: boolean;
  /** Another category is selected, or none of its projects matches the other filters. */
  dimmed: boolean;
}

export interface ProjectListView extends FigureView {
  kind: 'project-list';
  controls: ProjectControls;
  /** What the summary says of the projects that the report names. */
  named: string;
  totals: readonly PortfolioView[];
  bars: readonly CategoryBar[];
  /** The bars of which the filters leave something, and the selected one. */
  rows: readonly CategoryRow[];
  /** How much space the texts beside the bars, and the totals of a picture, need. */
  columns: Messages['columns'];
  categories: readonly FilterOption<Category>[];
  /** Empty where there are no programmes, or nothing else. */
  kinds: readonly FilterOption<Kind>[];
  phases: readonly FilterOption<Phase>[];
  /** What a plan for a year to come names; `null` where that is no other than the phase `planned`. */
  plan: FilterOption<typeof IN_PLAN> | null;
  /** What came later than planned; `null` where no report says so. */
  late: FilterOption<typeof LATE> | null;
  stage: ProjectFilter['stage'];
  query: string;
  sort: Sort;
  sorts: readonly { value: Sort; label: string }[];
  /** Those of all pages. */
  matching: readonly ProjectView[];
  /** Those of the page. */
  projects: readonly ProjectView[];
  /** Index in `matching` of the first project of the page. */
  from: number;
  page: number;
  pages: number;
  pageText: string;
  /** Whether the table has only the projects of the page. */
  tablePaged: boolean;
  /** `筛出6个，共65个项目`. */
  countText: string;
  /** How many are listed, where nothing says of how many: `共5个项目`. */
  listedText: string;
  /** Count and page, to be announced after a change. */
  announcement: string;
  filtered: boolean;
  coverage: string;
  /** What any project has: the columns of the table. */
  fields: ReadonlySet<ProjectField>;
}

/** The most rows of the table, which screen readers and print get in full; of more projects it has one page. */
const MOST_ROWS = 200;

/** The view of `<project-list>`. An unknown category, kind or stage is ignored. */
export function projectListView(
  report: Report,
  request: ProjectListRequest,
  lang: Lang,
): ProjectListView | EmptyState {
  const messages = messagesOf(lang);
  const all = projectsOf(report, lang);
  if (all.length === 0 && report.portfolios.length === 0)
    return emptyState('empty', messages.message.noProjects);

  const { fields, planned, late: lateFilter } = countsOf(all);
  const asked = filterOf(request);
  // Without an option to take it back it would be a list of none.
  const filter: ProjectFilter = asked.stage === LATE && !lateFilter ? { ...asked, stage: '' } : asked;
  const { category, kind, stage, needles } = filter;
  const sort = sortOf(request.sort);
  const { matching, counts } = matchProjects(sortProjects(all, sort, lang), filter);
  const pageSize =
    request.pageSize && request.pageSize >= 1 ? Math.floor(request.pageSize) : DEFAULT_PAGE_SIZE;
  const pages = Math.max(1, Math.ceil(matching.length / pageSize));
  const page = Math.min(Math.max(1, Math.floor(request.page || 1)), pages);
  const from = (page - 1) * pageSize;
  const tablePaged = matching.length > Math.max(MOST_ROWS, pageSize);

  const bars = barsOf(all, lang);
  const phase = isStage(stage) ? phaseOf(stage) : stage;
  const isPlan = stage === IN_PLAN;
  const inPlan = counts[IN_PLAN] ?? 0;
  const { all: labelOfAll } = messages.projects;

  const named = namedText(report, all, lang);
  const summary = projectsSummary(report, named, lang);
  const title = messages.title.projects(report.year);
  const pageText = messages.projects.page(page, pages);
  const countText = messages.sentence.filtered(matching.length, all.length);

  return {
    kind: 'project-list',
    title,
    named,
    summary,
    totals: report.portfolios.map((portfolio) => portfolioView(portfolio, lang)),
    bars,
    rows: bars.flatMap((bar) => {
      const count = counts[bar.category] ?? 0;
      const selected = bar.category === category;
      if (count === 0 && !selected) return [];
      const countText = messages.projects.matching(count, bar.counts.total);
      return [{ bar, countText, selected, dimmed: count === 0 || (category !== '' && !selected) }];
    }),
    columns: messages.columns,
    categories: optionsOf(
      labelOfAll.categories,
      bars.map((bar) => bar.category),
      (one) => messages.category[one],
      category,
      counts,
    ),
    kinds:
      fields.has('kind') || kind !== ''
        ? optionsOf(labelOfAll.kinds, KINDS, (one) => messages.kind[one], kind, counts)
        : [],
    phases: optionsOf(labelOfAll.stages, PHASES, (one) => messages.phase[one], phase, counts),
    plan:
      isPlan || (planned.total > planned.only && inPlan > 0)
        ? {
            value: IN_PLAN,
            label: messages.projects.inPlan(planned.year),
            count: inPlan,
            countText: `${inPlan}`,
            selected: isPlan,
          }
        : null,
    late:
      lateFilter && (counts[LATE] || stage === LATE)
        ? {
            value: LATE,
            label: lateFilter,
            count: counts[LATE] ?? 0,
            countText: `${counts[LATE] ?? 0}`,
            selected: stage === LATE,
          }
        : null,
    stage,
    query: request.query ?? '',
    sort,
    sorts: sortsOf(sort, fields.has('investment'), lang),
    matching,
    projects: matching.slice(from, page * pageSize),
    from,
    page,
    pages,
    pageText,
    tablePaged,
    countText,
    listedText: messages.sentence.filtered(matching.length, matching.length),
    announcement: messages.phrases([countText, pageText]),
    filtered: Boolean(category || kind || stage || needles.length > 0),
    coverage: coverageText(report, all, lang),
    fields,
    tableCaption: tablePaged ? messages.marked(title, pageText) : title,
    controls: messages.projects,
    ...figureBase(report, lang),
    heard: bars.length > 0 ? summary : '',
  };
}

/** Stage and investment start with the highest; an order that only an attribute can set is offered while it is set. */
function sortsOf(sort: Sort, withInvestment: boolean, lang: Lang): ProjectListView['sorts'] {
  const { sorts, reversed } = messagesOf(lang).projects;
  const offered = SORT_KEYS.filter((key) => key !== 'investment' || withInvestment).map((key) => ({
    value: key === 'investment' || key === 'stage' ? (`-${key}` as const) : key,
    label: sorts[key],
  }));
  if (offered.some(({ value }) => value === sort)) return offered;
  return [...offered, { value: sort, label: reversed(sorts[sort.replace('-', '') as SortKey]) }];
}

const isStage = (stage: string): stage is Stage => (STAGES as readonly string[]).includes(stage);
