import type { Phase } from '../report/phase.ts';
import type { Category, Comparator, Stage, Verdict } from '../report/vocabulary.ts';

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
  categories: string;
  stages: string;
  sort: string;
  pages: string;
  previous: string;
  next: string;
  /** In place of an empty list. */
  none: string;
  clear: string;
}

/** All texts of the elements in one language. Numbers are passed formatted, names in that language. */
export interface Messages {
  /** Which of a report's two languages is shown. */
  texts: 'zh' | 'en';
  /** The columns that short texts need, such as the name of a category. */
  columns: 'narrow' | 'wide';
  year(year: number): string;
  /** A number with its unit: `4%`, `30亩`, `30 mu`. */
  quantity(figure: string, unit: string): string;
  /** A number known only as a bound or roughly: `8000户以上`, `at least 8,000`. */
  bounded(comparator: Comparator, quantity: string): string;
  quoted(text: string): string;
  points(figure: string): string;
  list(parts: readonly string[]): string;
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
  verdict(verdict: Verdict, estimated: boolean): string;
  gap(relation: 'above' | 'below' | 'level', gap: string): string;
  completion(percent: string): string;
  lowerIsBetter: string;
  wordsTarget: string;
  noFigure: string;
  beyondScale(label: string, text: string): string;
  scale(from: string, to: string): string;
  unit(unit: string): string;
  sentence: {
    indicator(name: string, clauses: readonly string[], next: string | null): string;
    actual(year: number, text: string, status: string): string;
    plan(text: string): string;
    planInWords(text: string): string;
    nextPlan(year: number, text: string): string;
    missing(year: number): string;
    verdict(verdict: string): string;
    counts(
      year: number,
      total: number,
      met: number,
      missed: number,
      notQuantified: number,
      unplanned: number,
    ): string;
    projects(
      year: number,
      headline: string | null,
      listed: number,
      done: number,
      doing: number,
      planned: number,
    ): string;
    portfolio(name: string, count: number, amount: string | null): string;
    filtered(shown: number, total: number): string;
  };
  title: {
    planVsActual(year: number): string;
    projects(year: number): string;
  };
  estimate: string;
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
    | 'milestones'
    | 'note',
    string
  >;
  display: { label: string; chart: string; table: string };
  source: { line(issuer: string, issued: string): string; label: string };
  takeAway: { label: string };
  category: Record<Category, string>;
  stage: Record<Stage, string>;
  phase: Record<Phase, string>;
  projects: ProjectControls & {
    count(count: number): string;
    /** The unit that follows a number of projects. */
    unit(count: number): string;
    invested(amount: string): string;
    total(amount: string): string;
    ofPlan(percent: string): string;
    coverage(listed: number, total: string | null): string;
    all: string;
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
  };
  /** Applies what a page has registered to the interaction messages, which are loaded later. */
  own?(messages: InteractionMessages): InteractionMessages;
}

/** Loaded with the first interaction: both languages are in one file, as few visits need them. */
export interface InteractionMessages {
  /** `from` and `date` name rows of a CSV file. */
  takeAway: Record<'csv' | 'svg' | 'png' | 'copy' | 'copied' | 'failed' | 'from' | 'date', string>;
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
    /** A part of a year, `2024-09` or `2024-Q3`: from 1 January, or that part alone. */
    period(period: string, span: 'cumulative' | 'single'): string;
    target: Record<'binding' | 'expected', string>;
    /** A plan that is striven for, not promised. */
    aim: string;
    /** A figure that was replaced later. */
    former(role: 'plan' | 'actual'): string;
    /** The figure that replaced this one. */
    current(role: 'plan' | 'actual'): string;
    label: Record<
      | 'quote'
      | 'translation'
      | 'section'
      | 'period'
      | 'status'
      | 'target'
      | 'responsible'
      | 'published'
      | 'break'
      | 'note',
      string
    >;
  };
  /** Announces the order of a table's rows; `sorted` is `按差距排序`. */
  order: {
    ascending(sorted: string): string;
    descending(sorted: string): string;
    restored: string;
  };
  /** Announces the indicator selected for a group. */
  choice: { chosen(name: string): string; none: string };
}
