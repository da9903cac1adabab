export { resolveReport } from './elements/controllers/resolve-report.ts';
export type { WidgetEvents } from './elements/events.ts';
export { IndicatorGauge } from './elements/indicator-gauge/indicator-gauge.ts';
export { IndicatorTrend } from './elements/indicator-trend/indicator-trend.ts';
export { PlanVsActual } from './elements/plan-vs-actual/plan-vs-actual.ts';
export { ProjectList } from './elements/project-list/project-list.ts';
export { type LanguageOptions, registerLanguage } from './elements/register-language.ts';
export { ReportElement } from './elements/report-element.ts';
export { TOKENS, type Token } from './elements/shared/token-table.ts';
export { TAGS, type Tag } from './elements/tags.ts';
export { en } from './messages/en.ts';
export type { PartialMessages as Wording } from './messages/partial.ts';
export type { InteractionMessages as ReaderWords, Messages as Words } from './messages/types.ts';
export { zh } from './messages/zh-CN.ts';
export { truncate } from './report/format-value.ts';
export { parseReport, parseReportText } from './report/parse.ts';
export { PHASES, type Phase } from './report/phase.ts';
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
export {
  CATEGORIES,
  type Category,
  type Comparator,
  KINDS,
  type Kind,
  STAGES,
  type Stage,
} from './report/vocabulary.ts';
export { yearsOf } from './report/years.ts';
export { describeFigure, type FigureDescription } from './view/describe-figure.ts';
export { SORT_KEYS, type SortKey } from './view/project-keys.ts';
export { parseIds } from './view/select-indicators.ts';
