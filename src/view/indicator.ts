import { type Lang, REPORT_LANG } from '../messages/language.ts';
import { type LocalizedText, languageOf, localise, localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Observation } from '../report/schema.ts';
import { figuresOf, type YearFigures } from '../report/year-figures.ts';
import { type Completion, completionOf, type Gap, gapOf } from './comparison.ts';
import { type ObservationView, observationView, unitOf } from './observation.ts';
import { judge, type Verdict, type VerdictBadge, verdictBadge } from './verdict.ts';

/** What is said of an indicator in another year or another area. */
export interface Compared {
  /** Of its column in the table. */
  head: string;
  /** `2021年`, or area and figures. */
  label: string;
  /** `null` where nothing was planned. */
  badge: VerdictBadge | null;
  /** In place of a badge; may be empty. */
  text: string;
  /** In the table. */
  cell: string;
}

/** One indicator in one year. */
export interface IndicatorView {
  id: string;
  name: string;
  nameLang: Lang;
  shortName: LocalizedText;
  /** In the language of the view; that of all its figures. */
  unit: string;
  unitLang: Lang;
  year: number;
  /** 低为好, 约束性指标, both, or empty. */
  remark: string;
  plan: ObservationView | null;
  actual: ObservationView | null;
  /** The plan for the year after. */
  next: ObservationView | null;
  verdict: Verdict;
  /** The verdict is an estimate, as the actual is. */
  estimated: boolean;
  badge: VerdictBadge;
  /** Other years or areas, where several reports are compared. */
  compared?: readonly Compared[];
  gap: Gap | null;
  completion: Completion | null;
  /** Year, value, plan, gap, verdict and estimate. */
  clauses: readonly string[];
  nextClause: string | null;
  /** The name with these clauses, in one sentence. */
  sentence: string;
  source: Indicator;
}

/** @param reported - The year that the report is about: a later one has no result yet. */
export const indicatorView = (
  indicator: Indicator,
  year: number,
  lang: Lang,
  reported: number = year,
): IndicatorView => viewOfFigures(indicator, figuresOf(indicator, year), year, lang, reported);

/** An indicator in a year, by these of its figures. */
export function viewOfFigures(
  indicator: Indicator,
  figures: YearFigures,
  year: number,
  lang: Lang,
  reported: number = year,
): IndicatorView {
  const messages = messagesOf(lang);
  const viewOf = (observation: Observation | undefined) =>
    observation ? observationView(indicator, observation, lang) : null;
  const name = localise(indicator.name, lang);
  const unit = unitOf(indicator, lang);
  const plan = viewOf(figures.plan);
  const actual = viewOf(figures.actual);
  const next = viewOf(figures.next);
  const { verdict, estimated, stated } = judge(indicator, figures.plan, figures.actual);
  const gap = gapOf(indicator, plan, actual, lang);
  const completion = completionOf(indicator, plan, actual, lang);
  const isPending = year > reported;
  const judged = messages.verdict(verdict, estimated, isPending);
  const verdictText = stated ? messages.stated(judged) : judged;
  const remarks = [
    ...(indicator.direction === 'lower' && indicator.measure !== 'rank' ? [messages.lowerIsBetter] : []),
    ...(indicator.target ? [messages.target[indicator.target]] : []),
  ];

  const clauses: string[] = [];
  if (actual) clauses.push(messages.sentence.actual(year, quotedText(actual), actual.status, actual.part));
  else clauses.push(messages.sentence.missing(year, isPending));
  if (plan)
    clauses.push(
      plan.value === null && !isUntranslated(plan)
        ? messages.sentence.planInWords(plan.text)
        : messages.sentence.plan(quotedText(plan)),
    );
  if (gap) clauses.push(gap.phrase);
  if (completion) clauses.push(completion.phrase);
  if (verdict !== 'not-planned') clauses.push(messages.sentence.verdict(verdictText));

  const nextClause = next && messages.sentence.nextPlan(next.year, quotedText(next));
  return {
    id: indicator.id,
    name,
    nameLang: languageOf(indicator.name, lang),
    shortName: localizedText(indicator.shortName ?? indicator.name, lang),
    unit: unit.text,
    unitLang: unit.lang,
    year,
    remark: messages.line(remarks),
    plan,
    actual,
    next,
    verdict,
    estimated,
    badge: verdictBadge(verdict, verdictText),
    gap,
    completion,
    clauses,
    nextClause,
    sentence: messages.sentence.indicator(name, clauses, nextClause),
    source: indicator,
  };

  /** A sentence in English says of words without a translation no more than that they are words. */
  function quotedText(observation: ObservationView): string {
    if (isUntranslated(observation)) return messages.sentence.untranslated;
    return observation.value === null ? messages.quoted(observation.text) : observation.text;
  }

  function isUntranslated({ lang: textLang }: ObservationView): boolean {
    return textLang === REPORT_LANG && languageOf(indicator.name, lang) !== REPORT_LANG;
  }
}
