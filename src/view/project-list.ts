import type { Lang } from '../messages/localized-text.ts';
import { type Messages, messagesOf } from '../messages/types.ts';
import { PHASES, type Phase, phaseOf } from '../report/phase.ts';
import type { Report } from '../report/schema.ts';
import { CATEGORIES, type Category, STAGES, type Stage } from '../report/vocabulary.ts';
import { barsOf, type CategoryBar } from './category-bar.ts';
import { type EmptyState, type FigureView, provenance, quoted, type Row } from './figure.ts';
import { portfolioText, type Total, totalOf } from './portfolio.ts';
import { needlesOf, type ProjectView, projectsOf } from './project.ts';
import { SORT_KEYS, type Sort, type SortKey, sortOf, sortProjects } from './project-order.ts';

export interface ProjectFilter {
  category?: string | undefined;
  /** A phase, or one of the nine stages. */
  stage?: string | undefined;
  query?: string | undefined;
  sort?: string | undefined;
  /** From 1; kept within the pages there are. */
  page?: number | undefined;
  pageSize?: number | undefined;
}

export interface Choice<Value extends string> {
  value: Value | '';
  label: string;
  /** How many projects this choice would show, the other filters as they are. */
  count: number;
  chosen: boolean;
}

export interface ProjectListView extends FigureView {
  totals: readonly Total[];
  bars: readonly CategoryBar[];
  /** The most projects in one category: the end of the chart's scale. */
  longest: number;
  categories: readonly Choice<Category>[];
  phases: readonly Choice<Phase>[];
  stage: Stage | Phase | '';
  query: string;
  sort: Sort;
  sorts: readonly { value: Sort; label: string }[];
  projects: readonly ProjectView[];
  page: number;
  pages: number;
  pageText: string;
  /** `筛出6个，共65个项目`. */
  countText: string;
  filtered: boolean;
  coverage: string;
}

/** What a choice would show: a category or phase, or all of either. */
type Counted = Category | Phase | 'categories' | 'phases';

const DEFAULT_PAGE_SIZE = 10;

/** The most rows that the table holds at once, for who hears it and for paper; of more it shows the page. */
const MOST_ROWS = 200;

/** A category by its id; empty for an unknown one. */
export const categoryOf = (id: string | undefined): Category | '' =>
  CATEGORIES.find((known) => known === id) ?? '';

/** What `<project-list>` says. A filter that names no category or stage is ignored. */
export function projectListView(
  report: Report,
  filter: ProjectFilter,
  lang: Lang,
): ProjectListView | EmptyState {
  const messages = messagesOf(lang);
  const all = projectsOf(report, lang);
  if (all.length === 0 && report.portfolios.length === 0)
    return { state: 'empty', message: messages.message.noProjects };

  const category = categoryOf(filter.category);
  const stage = [...PHASES, ...STAGES].find((known) => known === filter.stage) ?? '';
  const needles = needlesOf(filter.query ?? '');
  const sort = sortOf(filter.sort);

  // In one pass what matches and what each choice would show, as there may be many projects and a pass a keystroke.
  const matching: ProjectView[] = [];
  const counts: Partial<Record<Counted, number>> = {};
  const count = (...of: Counted[]) => {
    for (const one of of) counts[one] = (counts[one] ?? 0) + 1;
  };
  for (const project of sortProjects(all, sort, lang)) {
    if (!needles.every((needle) => project.haystack.includes(needle))) continue;
    const ofStage = stage === '' || project.phase === stage || project.stage === stage;
    const ofCategory = category === '' || project.category === category;
    if (ofStage) count('categories', project.category);
    if (ofCategory) count('phases', project.phase);
    if (ofStage && ofCategory) matching.push(project);
  }
  const pageSize = filter.pageSize && filter.pageSize >= 1 ? Math.floor(filter.pageSize) : DEFAULT_PAGE_SIZE;
  const pages = Math.max(1, Math.ceil(matching.length / pageSize));
  const page = Math.min(Math.max(1, Math.floor(filter.page || 1)), pages);
  const from = (page - 1) * pageSize;
  const shown = matching.slice(from, page * pageSize);
  const paged = matching.length > Math.max(MOST_ROWS, pageSize);

  const bars = barsOf(all, lang);
  const inPhase = (phase: Phase) => bars.reduce((sum, bar) => sum + bar.counts[phase], 0);
  const headline = report.portfolios[0];
  const withInvestment = report.projects.some(({ investment }) => investment);

  const title = messages.title.projects(report.year);
  const pageText = messages.projects.page(page, pages);
  const choice = <Value extends string>(value: Value | '', label: string, chosen: boolean, of: Counted) => ({
    value,
    label,
    count: counts[of] ?? 0,
    chosen,
  });
  const rowsOf = (projects: readonly ProjectView[]) => projects.map((project) => rowOf(project, messages));

  return {
    title,
    summary: messages.sentence.projects(
      report.year,
      headline ? portfolioText(headline, lang) : null,
      all.length,
      inPhase('done'),
      inPhase('building'),
      inPhase('preparing'),
    ),
    totals: report.portfolios.map((portfolio) => totalOf(portfolio, lang)),
    bars,
    longest: Math.max(1, ...bars.map(({ total }) => total)),
    categories: [
      choice('', messages.projects.all, category === '', 'categories'),
      ...bars.map((bar) => choice(bar.category, bar.label, bar.category === category, bar.category)),
    ],
    phases: [
      choice('', messages.projects.all, stage === '', 'phases'),
      ...PHASES.map((phase) =>
        choice(
          phase,
          messages.phase[phase],
          stage === phase || (isStage(stage) && phaseOf(stage) === phase),
          phase,
        ),
      ),
    ],
    stage,
    query: filter.query ?? '',
    sort,
    sorts: sortsOf(sort, withInvestment, lang),
    projects: shown,
    page,
    pages,
    pageText,
    countText: messages.sentence.filtered(matching.length, all.length),
    filtered: matching.length < all.length || category !== '' || stage !== '' || needles.length > 0,
    coverage: messages.projects.coverage(
      all.length,
      headline ? messages.projects.count(headline.count) : null,
    ),
    table: {
      caption: paged ? messages.marked(title, pageText) : title,
      columns: COLUMNS.map((column) => ({
        label: messages.column[column],
        align: column === 'investment' ? 'end' : 'start',
      })),
      rows: rowsOf(paged ? shown : matching),
      whole: paged ? { rows: () => rowsOf(matching), from } : undefined,
    },
    ...provenance(report, lang),
  };
}

/** Progress and amounts begin with the most; an order that only the page can ask for is listed while it is set. */
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

const COLUMNS = ['project', 'category', 'stage', 'milestones', 'scale', 'investment', 'source'] as const;

const rowOf = (
  {
    id,
    name,
    nameLang,
    categoryText,
    stageText,
    reached,
    milestones,
    scale,
    investment,
    source,
  }: ProjectView,
  messages: Messages,
): Row => ({
  id,
  cells: [
    { text: name, lang: nameLang },
    { text: categoryText },
    { text: stageText, source: reached },
    { text: messages.list(milestones.map(({ yearText, stageText }) => `${yearText} ${stageText}`)) },
    { ...quoted(scale), source: scale ? source : undefined },
    investment ? { ...investment, value: investment.printed } : { text: '' },
    quoted([...new Set(milestones.map(({ quote }) => quote))].join(' ')),
  ],
});
