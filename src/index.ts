export type { WidgetEvents } from './elements/events.ts';
export { IndicatorGauge } from './elements/indicator-gauge.ts';
export { PlanVsActual } from './elements/plan-vs-actual.ts';
export { ProjectList } from './elements/project-list.ts';
export { type LanguageOptions, registerLanguage } from './elements/register-language.ts';
export { ReportElement } from './elements/report-element.ts';
export { TOKENS, type Token } from './elements/styles/tokens.ts';
export { parseReport, parseReportText } from './model/parse.ts';
export { describeProblem, type Problem, ReportError } from './model/problem.ts';
export { misquotes } from './model/quotes.ts';
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
} from './model/schema.ts';
export type { Category, Comparator, Stage } from './model/vocabulary.ts';
export type { ReaderWords } from './view/reader-words.ts';
export type { Wording } from './view/wording.ts';
export type { Words } from './view/words.ts';
