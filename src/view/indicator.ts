import { type Lang, languageOf, localise, type Said, said } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/types.ts';
import type { Indicator } from '../report/schema.ts';
import { type Completion, completionOf, type Gap, gapOf } from './comparison.ts';
import { describeObservation, type ObservationView } from './observation.ts';
import { judge, type Verdict } from './verdict.ts';

/** Shape and word, so that a verdict never rests on colour alone. */
export const VERDICT_MARKS: Record<Verdict, string> = {
  met: '✓',
  missed: '▽',
  'not-quantified': '—',
  'not-planned': '○',
};

/** What there is to say about one indicator in one year. */
export interface IndicatorView {
  id: string;
  name: string;
  nameLang: Lang;
  shortName: Said;
  /** In the language of the view, as printed in Chinese. */
  unit: string;
  unitLang: Lang;
  year: number;
  lowerIsBetter: boolean;
  plan: ObservationView | null;
  actual: ObservationView | null;
  /** The plan for the year after. */
  next: ObservationView | null;
  verdict: Verdict;
  verdictText: string;
  estimated: boolean;
  gap: Gap | null;
  completion: Completion | null;
  /** Name, year, value, plan, gap, verdict, estimate and next plan, in one sentence. */
  sentence: string;
}

export function describeIndicator(indicator: Indicator, year: number, lang: Lang): IndicatorView {
  const messages = messagesOf(lang);
  const find = (role: 'plan' | 'actual', of: number) =>
    indicator.observations.find((observation) => observation.role === role && observation.year === of);
  const datum = (role: 'plan' | 'actual', of: number) => {
    const observation = find(role, of);
    return observation ? describeObservation(indicator, observation, lang) : null;
  };
  const name = localise(indicator.name, lang);
  const plan = datum('plan', year);
  const actual = datum('actual', year);
  const next = datum('plan', year + 1);
  const { verdict, estimated } = judge(indicator, find('plan', year), find('actual', year));
  const gap = gapOf(indicator, plan, actual, lang);
  const completion = completionOf(indicator, plan, actual, lang);
  const verdictText = messages.verdict(verdict, estimated);

  const clauses: string[] = [];
  if (actual) clauses.push(messages.sentence.actual(year, inWords(actual), actual.status));
  else clauses.push(messages.sentence.missing(year));
  if (plan)
    clauses.push(
      plan.value === null ? messages.sentence.planInWords(plan.text) : messages.sentence.plan(plan.text),
    );
  if (gap) clauses.push(gap.phrase);
  if (completion) clauses.push(completion.phrase);
  if (verdict !== 'not-planned') clauses.push(messages.sentence.verdict(verdictText));

  return {
    id: indicator.id,
    name,
    nameLang: languageOf(indicator.name, lang),
    shortName: said(indicator.shortName ?? indicator.name, lang),
    unit: localise(indicator.unit, lang),
    unitLang: languageOf(indicator.unit, lang),
    year,
    lowerIsBetter: indicator.direction === 'lower',
    plan,
    actual,
    next,
    verdict,
    verdictText,
    estimated,
    gap,
    completion,
    sentence: messages.sentence.indicator(
      name,
      clauses,
      next && messages.sentence.nextPlan(next.year, inWords(next)),
    ),
  };

  function inWords({ value, text }: ObservationView): string {
    return value === null ? messages.quoted(text) : text;
  }
}
