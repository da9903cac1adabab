import type { Indicator, Observation } from '../report/schema.ts';

/** `not-quantified`: there is a plan or a result that cannot be compared; `not-planned`: there is nothing to compare. */
export type Verdict = 'met' | 'missed' | 'not-quantified' | 'not-planned';

export interface Judgement {
  verdict: Verdict;
  /** The actual is an estimate (预计) or provisional (初步核算), and so is the verdict. */
  estimated: boolean;
  /** The report itself says so. */
  stated: boolean;
}

/**
 * Was the plan kept? The rules of the report format: the report's own word wins; words, `about` and a
 * direction of `none` are not computed; a tie counts as met.
 */
export function judge(
  { direction }: Pick<Indicator, 'direction'>,
  plan: Observation | undefined,
  actual: Observation | undefined,
): Judgement {
  const estimated = actual?.status === 'E' || actual?.status === 'P';
  const stated = actual?.verdict ?? plan?.verdict;
  if (stated) return { verdict: stated.met ? 'met' : 'missed', estimated, stated: true };
  return { verdict: compare(), estimated, stated: false };

  function compare(): Verdict {
    if (!plan || !actual) return 'not-planned';
    if (plan.value === null || actual.value === null) return 'not-quantified';
    if (direction === 'none' || plan.comparator === 'about') return 'not-quantified';
    const met = direction === 'higher' ? actual.value >= plan.value : actual.value <= plan.value;
    return decidedByBound(actual, direction, met) ? (met ? 'met' : 'missed') : 'not-quantified';
  }
}

/** 突破10亿元 decides a plan of 10亿元, not one of 11亿元: a bound only speaks for its own side. */
function decidedByBound({ comparator }: Observation, direction: 'higher' | 'lower', met: boolean): boolean {
  if (comparator === 'at-least' || comparator === 'over') return met === (direction === 'higher');
  if (comparator === 'at-most') return met === (direction === 'lower');
  return true;
}
