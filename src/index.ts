export type { WidgetEvents } from './elements/events.ts';
export { IndicatorGauge } from './elements/indicator-gauge/indicator-gauge.ts';
export { PlanVsActual } from './elements/plan-vs-actual/plan-vs-actual.ts';
export { ProjectList } from './elements/project-list/project-list.ts';
export { type LanguageOptions, registerLanguage } from './elements/register-language.ts';
export { ReportElement } from './elements/report-element.ts';
export { TOKENS, type Token } from './elements/shared/token-table.ts';
export type { PartialMessages as Wording } from './messages/partial.ts';
export type { InteractionMessages as ReaderWords, Messages as Words } from './messages/types.ts';
export { parseReport, parseReportText } from './report/parse.ts';
export { describeProblem, type Problem, ReportError } from './report/problem.ts';
export { misquotes } from './report/quotes.ts';
export type {
  Amount,
  Indicator,
  Milestone,
  Observation,
  Portfolio,
  Project,
  Report,
  Section,
  Text,
} from './report/schema.ts';
export type { Category, Comparator, Stage } from './report/vocabulary.ts';
