import type { Report } from '../model/schema.ts';
import { CATEGORIES, type Category, STAGES, type Stage } from '../model/vocabulary.ts';
import { barsOf, type CategoryBar } from './category-bar.ts';
import { type FigureView, provenance, quoted, type Refusal, type Table } from './figure.ts';
import type { Lang } from './lang.ts';
import { PHASES, type Phase, phaseOf } from './phase.ts';
import { portfolioText, type Total, totalOf } from './portfolio.ts';
import { type ProjectView, projectsOf, searchable } from './project.ts';
import { SORT_KEYS, type Sort, type SortKey, sortOf, sortProjects } from './project-order.ts';
import { wordsOf } from './words.ts';

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

const DEFAULT_PAGE_SIZE = 10;

/** What `<project-list>` says. A filter that names no category or stage is ignored. */
export function projectListView(
  report: Report,
  filter: ProjectFilter,
  lang: Lang,
): ProjectListView | Refusal {
  const words = wordsOf(lang);
  const all = projectsOf(report, lang);
  if (all.length === 0 && report.portfolios.length === 0)
    return { state: 'empty', message: words.message.noProjects };

  const category = CATEGORIES.find((known) => known === filter.category) ?? '';
  const stage = [...PHASES, ...STAGES].find((known) => known === filter.stage) ?? '';
  const needles =
    searchable(filter.query ?? '') === '' ? [] : (filter.query ?? '').trim().split(/\s+/).map(searchable);
  const ofQuery =
    needles.length === 0
      ? all
      : all.filter(({ haystack }) => needles.every((needle) => haystack.includes(needle)));
  const ofStage = (project: ProjectView) =>
    stage === '' || project.phase === stage || project.stage === stage;
  const ofCategory = (project: ProjectView) => category === '' || project.category === category;
  const matching = ofQuery.filter((project) => ofStage(project) && ofCategory(project));
  const sort = sortOf(filter.sort);
  const sorted = sortProjects(matching, sort, lang);
  const pageSize = filter.pageSize && filter.pageSize >= 1 ? Math.floor(filter.pageSize) : DEFAULT_PAGE_SIZE;
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  const page = Math.min(Math.max(1, Math.floor(filter.page || 1)), pages);
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize);

  const bars = barsOf(all, lang);
  const inPhase = (phase: Phase) => all.filter((project) => project.phase === phase).length;
  const headline = report.portfolios[0];
  const withInvestment = all.some(({ investment }) => investment !== null);

  return {
    title: words.title.projects(report.year),
    summary: words.sentence.projects(
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
      {
        value: '',
        label: words.projects.all,
        count: ofQuery.filter(ofStage).length,
        chosen: category === '',
      },
      ...bars.map((bar) => ({
        value: bar.category,
        label: bar.label,
        count: ofQuery.filter((project) => project.category === bar.category && ofStage(project)).length,
        chosen: bar.category === category,
      })),
    ],
    phases: [
      {
        value: '',
        label: words.projects.all,
        count: ofQuery.filter(ofCategory).length,
        chosen: stage === '',
      },
      ...PHASES.map((phase) => ({
        value: phase,
        label: words.phase[phase],
        count: ofQuery.filter((project) => project.phase === phase && ofCategory(project)).length,
        chosen: stage === phase || (isStage(stage) && phaseOf(stage) === phase),
      })),
    ],
    stage,
    query: filter.query ?? '',
    sort,
    sorts: sortsOf(sort, withInvestment, lang),
    projects: shown,
    page,
    pages,
    pageText: words.projects.page(page, pages),
    countText: words.sentence.filtered(matching.length, all.length),
    filtered: matching.length < all.length || category !== '' || stage !== '' || needles.length > 0,
    coverage: words.projects.coverage(all.length, headline ? words.projects.count(headline.count) : null),
    table: tableOf(sorted, words.title.projects(report.year), lang),
    ...provenance(report, lang),
  };
}

/** Progress and amounts begin with the most; an order that only the page can ask for is listed while it is set. */
function sortsOf(sort: Sort, withInvestment: boolean, lang: Lang): ProjectListView['sorts'] {
  const { sorts, reversed } = wordsOf(lang).projects;
  const offered = SORT_KEYS.filter((key) => key !== 'investment' || withInvestment).map((key) => ({
    value: key === 'investment' || key === 'stage' ? (`-${key}` as const) : key,
    label: sorts[key],
  }));
  if (offered.some(({ value }) => value === sort)) return offered;
  return [...offered, { value: sort, label: reversed(sorts[sort.replace('-', '') as SortKey]) }];
}

const isStage = (stage: string): stage is Stage => (STAGES as readonly string[]).includes(stage);

function tableOf(projects: readonly ProjectView[], caption: string, lang: Lang): Table {
  const words = wordsOf(lang);
  const columns = ['project', 'category', 'stage', 'milestones', 'scale', 'investment', 'source'] as const;
  return {
    caption,
    columns: columns.map((column) => ({
      label: words.column[column],
      align: column === 'investment' ? 'end' : 'start',
    })),
    rows: projects.map((project) => ({
      id: project.id,
      cells: [
        { text: project.name, lang: project.nameLang },
        { text: project.categoryText },
        { text: project.stageText, source: project.reached },
        { text: words.list(project.milestones.map(({ yearText, stageText }) => `${yearText} ${stageText}`)) },
        { ...quoted(project.scale), source: project.scale ? project.source : undefined },
        project.investment ? { ...project.investment, value: project.investment.printed } : { text: '' },
        quoted([...new Set(project.milestones.map(({ quote }) => quote))].join(' ')),
      ],
    })),
  };
}
