import type { Phase } from '../report/phase.ts';
import type { Category, Comparator, Stage } from '../report/vocabulary.ts';
import type { Verdict } from '../view/verdict.ts';
import type { InteractionMessages } from './interaction.ts';
import { known, type Lang } from './language.ts';
import { zh } from './zh-CN.ts';

/** What a message says: what happened, and what the reader can do. */
export interface Message {
  title: string;
  advice: string;
}

/** Why a report could not be shown. */
export type Failure = 'not-found' | 'unreachable' | 'timeout' | 'not-a-report';

/** Every word the widgets say, in one language. Numbers arrive formatted, names in that language. */
export interface Messages {
  /** In which of its two languages a report is read. */
  texts: 'zh' | 'en';
  year(year: number): string;
  /** A number with its unit: `4%`, `30亩`, `30 mu`. */
  quantity(figure: string, unit: string): string;
  /** A number known only as a bound or roughly: `8000户以上`, `at least 8,000`. */
  bounded(comparator: Comparator, quantity: string): string;
  quoted(messages: string): string;
  points(figure: string): string;
  list(parts: readonly string[]): string;
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
    planInWords(messages: string): string;
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
  /** `from` and `date` name rows of a file. */
  takeAway: { label: string };
  category: Record<Category, string>;
  stage: Record<Stage, string>;
  phase: Record<Phase, string>;
  projects: {
    count(count: number): string;
    /** What a count of projects is followed by. */
    unit(count: number): string;
    invested(amount: string): string;
    total(amount: string): string;
    ofPlan(percent: string): string;
    coverage(listed: number, total: string | null): string;
    search: string;
    searchHint: string;
    all: string;
    categories: string;
    stages: string;
    sort: string;
    sorts: Record<'report' | 'name' | 'category' | 'stage' | 'investment', string>;
    inPhase(phase: string, count: number): string;
    reversed(sort: string): string;
    /** The name of one bar of the chart. */
    mark(category: string, parts: readonly string[]): string;
    page(page: number, pages: number): string;
    pages: string;
    previous: string;
    next: string;
    none: string;
    clear: string;
  };
  message: {
    loading: string;
    chartFailed: string;
    /** Neither drawing nor table could be loaded. */
    incomplete: string;
    empty: Message;
    noProjects: Message;
    unknownIndicator(id: string, known: readonly string[]): Message;
    unknownGroup(id: string, known: readonly string[]): Message;
    noYear(year: string, known: readonly string[]): Message;
    failed: Record<Failure, Message>;
    details: string;
  };
  /** Puts a page's own in place of words that are only loaded once a reader asks for them. */
  own?(messages: InteractionMessages): InteractionMessages;
}

/** Each language comes in a file of its own, as most pages need but one. */

/** The words of a language; those of the report's own while it has not been learnt. */
export function messagesOf(lang: Lang): Messages {
  return known.get(lang) ?? zh;
}

/** Sets the words of a language. */
export function registerMessages(lang: Lang, messages: Messages): void {
  known.set(lang, messages);
}
