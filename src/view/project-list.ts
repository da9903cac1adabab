import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Messages, ProjectControls } from '../messages/types.ts';
import { PHASES, type Phase, phaseOf } from '../report/phase.ts';
import type { Report } from '../report/schema.ts';
import { CATEGORIES, type Category, STAGES, type Stage } from '../report/vocabulary.ts';
import { barsOf, type CategoryBar } from './category-bar.ts';
import { type EmptyState, emptyState } from './empty-state.ts';
import { type FigureView, figureBase } from './figure.ts';
import { type PortfolioView, portfolioText, portfolioView } from './portfolio.ts';
import { needlesOf, type ProjectView, projectsOf } from './project.ts';
import { SORT_KEYS, type Sort, type SortKey, sortOf, sortProjects } from './project-order.ts';

export interface ProjectListRequest {
  category?: string | null | undefined;
  /** A phase, or one of the nine stages. */
  stage?: string | null | undefined;
  query?: string | null | undefined;
  sort?: string | null | undefined;
  /** From 1; limited to the pages there are. */
  page?: number | null | undefined;
  pageSize?: number | null | undefined;
}

export interface FilterOption<Value extends string> {
  /** Empty for the option that shows all. */
  value: Value | '';
  label: string;
  /** How many projects it would show, with the other filters as they are. */
  count: number;
  countText: string;
  selected: boolean;
}

export interface ProjectListView extends FigureView {
  kind: 'project-list';
  controls: ProjectControls;
  totals: readonly PortfolioView[];
  bars: readonly CategoryBar[];
  /** How much space the texts beside the bars, and the totals of a picture, need. */
  columns: Messages['columns'];
  categories: readonly FilterOption<Category>[];
  phases: readonly FilterOption<Phase>[];
  stage: Stage | Phase | '';
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
  /** Count and page, to be announced after a change. */
  announcement: string;
  filtered: boolean;
  coverage: string;
}

/** The projects that a filter option counts. */
type Counted = Category | Phase;

const DEFAULT_PAGE_SIZE = 10;

/** The most rows of the table, which screen readers and print get in full; of more projects it has one page. */
const MOST_ROWS = 200;

/** A category by its id; empty for an unknown one. */
export const categoryOf = (id: string | null | undefined): Category | '' =>
  CATEGORIES.find((known) => known === id) ?? '';

/** The view of `<project-list>`. An unknown category or stage is ignored. */
export function projectListView(
  report: Report,
  request: ProjectListRequest,
  lang: Lang,
): ProjectListView | EmptyState {
  const messages = messagesOf(lang);
  const all = projectsOf(report, lang);
  if (all.length === 0 && report.portfolios.length === 0)
    return emptyState('empty', messages.message.noProjects);

  const category = categoryOf(request.category);
  const stage = [...PHASES, ...STAGES].find((known) => known === request.stage) ?? '';
  const needles = needlesOf(request.query ?? '');
  const sort = sortOf(request.sort);

  // Matches and counts in one pass, as there may be many projects and a pass for each keystroke.
  const matching: ProjectView[] = [];
  const counts: Partial<Record<Counted, number>> = {};
  const count = (of: Counted) => {
    counts[of] = (counts[of] ?? 0) + 1;
  };
  for (const project of sortProjects(all, sort, lang)) {
    if (!needles.every((needle) => project.haystack.includes(needle))) continue;
    const ofStage = stage === '' || project.phase === stage || project.stage === stage;
    const ofCategory = category === '' || project.category === category;
    if (ofStage) count(project.category);
    if (ofCategory) count(project.phase);
    if (ofStage && ofCategory) matching.push(project);
  }
  const pageSize =
    request.pageSize && request.pageSize >= 1 ? Math.floor(request.pageSize) : DEFAULT_PAGE_SIZE;
  const pages = Math.max(1, Math.ceil(matching.length / pageSize));
  const page = Math.min(Math.max(1, Math.floor(request.page || 1)), pages);
  const from = (page - 1) * pageSize;
  const tablePaged = matching.length > Math.max(MOST_ROWS, pageSize);

  const bars = barsOf(all, lang);
  const inPhase = (phase: Phase) => bars.reduce((sum, bar) => sum + bar.counts[phase], 0);
  const headline = report.portfolios[0];
  const withInvestment = report.projects.some(({ investment }) => investment);

  const title = messages.title.projects(report.year);
  const pageText = messages.projects.page(page, pages);
  const countText = messages.sentence.filtered(matching.length, all.length);
  const option = <Value extends string>(
    value: Value | '',
    label: string,
    selected: boolean,
    of: readonly Counted[],
  ) => {
    const count = of.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
    return { value, label, count, countText: `${count}`, selected };
  };

  return {
    kind: 'project-list',
    title,
    summary: messages.sentence.projects(
      report.year,
      headline ? portfolioText(headline, lang) : null,
      all.length,
      inPhase('done'),
      inPhase('building'),
      inPhase('preparing'),
    ),
    totals: report.portfolios.map((portfolio) => portfolioView(portfolio, lang)),
    bars,
    columns: messages.columns,
    categories: [
      option('', messages.projects.all, category === '', CATEGORIES),
      ...bars.map((bar) => option(bar.category, bar.label, bar.category === category, [bar.category])),
    ],
    phases: [
      option('', messages.projects.all, stage === '', PHASES),
      ...PHASES.map((phase) =>
        option(
          phase,
          messages.phase[phase],
          stage === phase || (isStage(stage) && phaseOf(stage) === phase),
          [phase],
        ),
      ),
    ],
    stage,
    query: request.query ?? '',
    sort,
    sorts: sortsOf(sort, withInvestment, lang),
    matching,
    projects: matching.slice(from, page * pageSize),
    from,
    page,
    pages,
    pageText,
    tablePaged,
    countText,
    announcement: messages.phrases([countText, pageText]),
    filtered: matching.length < all.length || category !== '' || stage !== '' || needles.length > 0,
    coverage: messages.projects.coverage(
      all.length,
      headline ? messages.projects.count(headline.count) : null,
    ),
    tableCaption: tablePaged ? messages.marked(title, pageText) : title,
    controls: messages.projects,
    ...figureBase(report, lang),
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
