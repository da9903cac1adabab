import type { Phase } from '../report/phase.ts';
import type { Category, Comparator, Kind, Stage, Verdict } from '../report/vocabulary.ts';

/** What happened, and what the user can do about it. */
export interface Message {
  title: string;
  advice: string;
}

/** Why a report could not be shown. */
export type Failure = 'not-found' | 'unreachable' | 'timeout' | 'not-a-report';

/** The controls of the list of projects. */
export interface ProjectControls {
  search: string;
  searchHint: string;
  kinds: string;
  categories: string;
  stages: string;
  sort: string;
  pages: string;
  previous: string;
  next: string;
  /** In place of an empty list. */
  none: string;
  clear: string;
  /** Above the report's totals, and above the projects that it names. */
  totals: string;
  named: string;
}

/** The projects that a report names; some of them may be programmes. */
export interface ProjectCounts {
  total: number;
  programmes: number;
}

/** Projects with a plan, those that have nothing else, and the year of the plans where it is the same. */
export interface PlannedCounts {
  total: number;
  only: number;
  year: number | null;
}

/** How many of the projects listed the report counts in a portfolio. */
export interface PortfolioShare {
  name: string;
  count: number;
}

/** All texts of the elements in one language. Numbers are passed formatted, names in that language. */
export interface Messages {
  /** Which of a report's two languages is shown. */
  texts: 'zh' | 'en';
  /** The columns that short texts need, such as the name of a category. */
  columns: 'narrow' | 'wide';
  year(year: number): string;
  /** A unit × 10 ** `power`: `billion yuan`. For languages that show the English texts of a report. */
  multiple(power: 6 | 9 | 12, unit: string): string;
  /** The name of a Chinese unit in which a report gives the scale of a project; empty for a mere counter such as 个. */
  measure(unit: string): string | null;
  /** The unit of that number of it: `household` of 1, `households` of 2. */
  unitOf(figure: string, unit: string): string;
  /** A number with its unit: `4%`, `30亩`, `30 mu`. */
  quantity(figure: string, unit: string): string;
  /** A number known only as a bound or roughly: `8000户以上`, `at least 8,000`. */
  bounded(comparator: Comparator, quantity: string): string;
  quoted(text: string): string;
  points(figure: string): string;
  list(parts: readonly string[]): string;
  /** Sentences one after another. */
  text(sentences: readonly string[]): string;
  /** Phrases on one line, with a space as wide as a character. */
  phrases(parts: readonly string[]): string;
  /** `计划 7.5`, `完成 4`. */
  labelled(label: string, text: string): string;
  /** `2023年 差距`; the year is in words. */
  inYear(year: string, text: string): string;
  /** Parts with a mark between them: `全区生产总值增速 · 单位：%`. */
  line(parts: readonly string[]): string;
  role(role: 'plan' | 'actual'): string;
  roleOfYear(role: 'plan' | 'actual', year: number): string;
  status: Record<'A' | 'E' | 'P', string>;
  marked(text: string, status: string): string;
  /** `6%—7%` of a range. */
  range(from: string, to: string): string;
  /** `第2位`, `前3位`. */
  rank(figure: string, comparator: Comparator | undefined): string;
  /** A plan that is striven for, not promised: `力争7%`. */
  aimed(text: string): string;
  /** A part of a year by its months, with the status of a figure or an empty text: `1—9月预计`, `前三季度`. */
  part(from: number, to: number, monthly: boolean, status: string): string;
  target: Record<'binding' | 'expected', string>;
  /** `pending`: the year has no result yet. */
  verdict(verdict: Verdict, estimated: boolean, pending: boolean): string;
  /** A verdict that the report itself gives. */
  stated(verdict: string): string;
  /** How many of the counted are estimates. */
  ofThemEstimated(count: number): string;
  gap(relation: 'above' | 'below' | 'level', gap: string): string;
  /** In place of a gap, where the plan is a range. */
  inRange: string;
  /** The gap of a rank: `比计划靠前1位`. */
  places(better: boolean, places: string): string;
  completion(percent: string): string;
  /** A completion that the report itself gives. */
  statedCompletion(percent: string): string;
  /** The share of the year's plan that a part of the year has reached, and how much of the year has passed. */
  ofYearPlan(percent: string, passed: string): string;
  lowerIsBetter: string;
  wordsTarget: string;
  noFigure: string;
  beyondScale(label: string, text: string): string;
  /** The result of the year before: `上年7.2%`. */
  previousYear(text: string): string;
  scale(from: string, to: string): string;
  unit(unit: string): string;
  sentence: {
    indicator(name: string, clauses: readonly string[], next: string | null): string;
    /** `part` is the part of the year, or empty. */
    actual(year: number, text: string, status: string, part: string): string;
    plan(text: string): string;
    planInWords(text: string): string;
    /** In place of the report's words where they are in another language than the sentence. */
    untranslated: string;
    nextPlan(year: number, text: string): string;
    missing(year: number, pending: boolean): string;
    verdict(verdict: string): string;
    /** All indicators, and the clauses made with `count`. */
    counts(year: number, total: number, counts: readonly string[]): string;
    count(verdict: Verdict, count: number, pending: boolean): string;
    /** How many of the projects that the report names have reached which phase, and how many are planned. */
    projects(
      year: number,
      listed: ProjectCounts,
      reached: readonly (readonly [phase: Phase, count: number])[],
      planned: PlannedCounts,
    ): string;
    /** A total that the report gives, in a sentence of its own. */
    total(year: number, portfolio: string): string;
    portfolio(name: string, count: number, amount: string | null): string;
    filtered(shown: number, total: number): string;
  };
  title: {
    planVsActual(year: number): string;
    projects(year: number): string;
  };
  estimate: string;
  /** At a drawing with an estimate. */
  hatched: string;
  column: Record<
    | 'indicator'
    | 'unit'
    | 'gap'
    | 'completion'
    | 'verdict'
    | 'status'
    | 'source'
    | 'observation'
    | 'figure'
    | 'project'
    | 'category'
    | 'stage'
    | 'scale'
    | 'investment'
    | 'planned'
    | 'invested'
    | 'responsible'
    | 'builder'
    | 'duration'
    | 'portfolio'
    | 'kind'
    | 'year'
    | 'milestones'
    | 'plans'
    | 'note',
    string
  >;
  /** `more`: in a small figure, what opens the switch and the download. */
  display: { label: string; chart: string; table: string; more: string };
  source: { line(issuer: string, issued: string): string; label: string };
  /** Of the menus of downloads, and of what is sent to others. */
  takeAway: { label: string; share: string };
  category: Record<Category, string>;
  stage: Record<Stage, string>;
  /** A stage that is planned: `计划开工`. */
  plannedStage: Record<Stage, string>;
  kind: Record<Kind, string>;
  phase: Record<Phase, string>;
  projects: ProjectControls & {
    count(count: number): string;
    /** The unit that follows a number of projects. */
    unit(count: number): string;
    /** How many of a category’s projects match the filters: `3/11个`. */
    matching(count: number, total: number): string;
    /** That a plan names a project, whatever it has reached; the year is `null` where there are several. */
    inPlan(year: number | null): string;
    planned(amount: string): string;
    invested(amount: string): string;
    total(amount: string): string;
    /** An amount of another kind than a total investment: `合同金额109.8亿元`. */
    amount(label: string, amount: string): string;
    ofPlan(percent: string): string;
    /** How many of the listed projects the report counts in which of its totals; empty where it gives none. */
    coverage(listed: number, totals: readonly PortfolioShare[] | null): string;
    /** The portfolio that a project belongs to. */
    within(portfolio: string): string;
    /** A stage and its year, in words: `2024年计划开工`. */
    step(year: string, stage: string): string;
    /** The years of construction; one of the two may be missing. */
    duration(start: number | null, end: number | null): string;
    all: Record<'kinds' | 'categories' | 'stages', string>;
    sorts: Record<'report' | 'name' | 'category' | 'stage' | 'investment', string>;
    inPhase(phase: string, count: number): string;
    reversed(sort: string): string;
    /** The accessible name of a bar of the chart. */
    mark(category: string, parts: readonly string[]): string;
    page(page: number, pages: number): string;
  };
  message: {
    loading: string;
    chartFailed: string;
    /** Neither chart nor table could be loaded. */
    incomplete: string;
    empty: Message;
    noProjects: Message;
    unknownIndicator(id: string, known: readonly string[]): Message;
    unknownGroup(id: string, known: readonly string[]): Message;
    noYear(year: string, known: readonly string[]): Message;
    failed: Record<Failure, Message>;
    details: string;
    /** Asks again for what could not be loaded. */
    retry: string;
  };
  /** Applies what a page has registered to messages that are loaded later. */
  own?<Later extends object>(messages: Later): Later;
}

/** Loaded with the first interaction: both languages are in one file, as few visits need them. */
export interface InteractionMessages {
  /** `from` and `date` name rows of a CSV file. */
  takeAway: Record<
    'csv' | 'svg' | 'png' | 'copy' | 'link' | 'share' | 'copied' | 'failed' | 'from' | 'date',
    string
  >;
  /** `one` is the hint at the foot of a tooltip. */
  source: { one: string };
  table: { sorted(column: string): string };
  provenance: {
    /** What a figure is of: `全区生产总值增速 · 2023年完成`. */
    of(name: string, what: string): string;
    /** Several figures from one sentence: `77个，总投资517.2亿元`. */
    figures(parts: readonly string[]): string;
    /** The verdict that the report itself gives. */
    stated(met: boolean): string;
    /** The completion that the report itself gives. */
    completion(percent: string): string;
    /** In place of a missing quote. */
    unquoted: string;
    /** Opens the document. */
    link: string;
    label: Record<'quote' | 'section' | 'part' | 'status' | 'note', string>;
  };
  /** Labels of what is said about an indicator or a figure beside its number. */
  remark: {
    target: string;
    responsible: string;
    /** A target in words that is striven for, not promised. */
    aim: string;
    /** An earlier figure, the same beside its year, and the date of the one that replaces it. */
    replaced: Record<'plan' | 'actual', string>;
    earlier: Record<'plan' | 'actual', string>;
    /** The figure that replaces this one. */
    revised: Record<'plan' | 'actual', string>;
    published: Record<'plan' | 'actual', string>;
    break: string;
    /** A remark with its label, and several in one text. */
    labelled(label: string, text: string): string;
    list(remarks: readonly string[]): string;
  };
  /** Announces the order of a table's rows; `sorted` is `按差距排序`. */
  order: {
    ascending(sorted: string): string;
    descending(sorted: string): string;
    restored: string;
  };
  /** Announces the indicator selected for a group. */
  choice: { chosen(name: string): string; none: string };
  /** Beside an unknown id: the one that may be meant. */
  meant(id: string): string;
  /** In a picture that has no room for all rows of a figure: how many it leaves out. */
  rowsLeft(count: number): string;
  /** How many of all indicators have each verdict, in one line. */
  brief: {
    /** A verdict, as a label and in a clause with its number, and how many of them are estimates. */
    count(label: string, count: number, clause: string, estimated: number): string;
    all(total: number, counts: readonly string[]): string;
  };
}
