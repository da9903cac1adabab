import type { Indicator } from '../model/schema.ts';
import { type Completion, completionOf, type Gap, gapOf } from './comparison.ts';
import { type Datum, describeObservation } from './datum.ts';
import { type Lang, localise, type Said, said, spokenIn } from './lang.ts';
import { judge, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

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
  plan: Datum | null;
  actual: Datum | null;
  /** The plan for the year after. */
  next: Datum | null;
  verdict: Verdict;
  verdictText: string;
  estimated: boolean;
  gap: Gap | null;
  completion: Completion | null;
  /** Name, year, value, plan, gap, verdict, estimate and next plan, in one sentence. */
  sentence: string;
}

export function describeIndicator(indicator: Indicator, year: number, lang: Lang): IndicatorView {
  const words = wordsOf(lang);
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
  const verdictText = words.verdict(verdict, estimated);

  const clauses: string[] = [];
  if (actual) clauses.push(words.sentence.actual(year, inWords(actual), actual.status));
  else clauses.push(words.sentence.missing(year));
  if (plan)
    clauses.push(
      plan.value === null ? words.sentence.planInWords(plan.text) : words.sentence.plan(plan.text),
    );
  if (gap) clauses.push(gap.phrase);
  if (completion) clauses.push(completion.phrase);
  if (verdict !== 'not-planned') clauses.push(words.sentence.verdict(verdictText));

  return {
    id: indicator.id,
    name,
    nameLang: spokenIn(indicator.name, lang),
    shortName: said(indicator.shortName ?? indicator.name, lang),
    unit: localise(indicator.unit, lang),
    unitLang: spokenIn(indicator.unit, lang),
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
    sentence: words.sentence.indicator(
      name,
      clauses,
      next && words.sentence.nextPlan(next.year, inWords(next)),
    ),
  };

  function inWords({ value, text }: Datum): string {
    return value === null ? words.quoted(text) : text;
  }
}
