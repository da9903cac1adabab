import type { Indicator, Observation } from '../report/schema.ts';
import type { Verdict } from '../report/vocabulary.ts';

export type { Verdict };

/** A verdict as symbol and text, so that it never depends on colour alone. */
export interface VerdictBadge {
  verdict: Verdict;
  symbol: string;
  text: string;
}

const SYMBOLS: Record<Verdict, string> = {
  met: '✓',
  missed: '▽',
  'not-quantified': '—',
  'not-judged': '·',
  'not-planned': '○',
};

export const verdictBadge = (verdict: Verdict, text: string): VerdictBadge => ({
  verdict,
  symbol: SYMBOLS[verdict],
  text,
});

interface Judgement {
  verdict: Verdict;
  /** The actual is an estimate (预计) or provisional (初步核算), and so is the verdict. */
  estimated: boolean;
  /** The report itself gives the verdict. */
  stated: boolean;
}

/**
 * Whether the plan was met, by the rules of the report format: a verdict that the report gives takes precedence; values
 * in words, `about` and a direction of `none` are not compared; a tie counts as met.
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

/** A bound decides on its own side only: 突破10亿元 decides a plan of 10亿元, not one of 11亿元. */
function decidedByBound({ comparator }: Observation, direction: 'higher' | 'lower', met: boolean): boolean {
  if (comparator === 'at-least' || comparator === 'over') return met === (direction === 'higher');
  if (comparator === 'at-most') return met === (direction === 'lower');
  return true;
}
