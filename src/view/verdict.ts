import { printedDecimals } from '../report/printed-number.ts';
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
  'not-judged': '◇',
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
 * Whether the plan was met, by the rules of the report format: a verdict or completion that the report gives takes
 * precedence; values in words, `about`, a direction of `none` and a part of the year are not compared; a tie counts as
 * met, unless the plan is to go beyond.
 */
export function judge(
  { direction }: Pick<Indicator, 'direction'>,
  plan: Observation | undefined,
  actual: Observation | undefined,
): Judgement {
  const estimated = actual?.status === 'E' || actual?.status === 'P';
  const inPart = actual?.period !== plan?.period;
  const percent = inPart || direction !== 'higher' ? undefined : actual?.completion?.percent;
  const verdictOf = (met: boolean) => (met ? 'met' : 'missed');
  const given = actual?.verdict ?? plan?.verdict;
  if (given) return { verdict: verdictOf(given.met), estimated, stated: true };
  if (percent !== undefined) return { verdict: verdictOf(percent >= 100), estimated, stated: false };
  return { verdict: compare(), estimated, stated: false };

  function compare(): Verdict {
    if (!plan || !actual) return 'not-planned';
    if (plan.value === null || actual.value === null) return 'not-quantified';
    if (inPart || direction === 'none' || plan.comparator === 'about') return 'not-judged';
    const sign = direction === 'higher' ? 1 : -1;
    const target = sign * (direction === 'higher' ? plan.value : (plan.upper ?? plan.value));
    const ends = possible(actual, actual.value).map((value) => sign * value);
    const [worst, best] = [Math.min(...ends), Math.max(...ends)];
    const isBeyond = (comparator: Observation['comparator']) =>
      comparator === 'over' || comparator === 'under';
    // 突破10亿元 exceeds a plan to exceed 10亿元.
    if (isBeyond(plan.comparator) && !isBeyond(actual.comparator))
      return worst > target ? 'met' : best <= target ? 'missed' : 'not-judged';
    return worst >= target ? 'met' : best < target ? 'missed' : 'not-judged';
  }
}

/** The values that an actual may have: 突破10亿元 decides a plan of 10亿元, not one of 11亿元. */
function possible({ raw, comparator, upper }: Observation, value: number): readonly [number, number] {
  switch (comparator) {
    case 'at-least':
    case 'over':
      return [value, Number.POSITIVE_INFINITY];
    case 'at-most':
    case 'under':
      return [Number.NEGATIVE_INFINITY, upper ?? value];
    case 'about': {
      const decimals = printedDecimals(raw, value);
      // The last digit that is not a zero is rounded: about 8000 is 7500 to 8500.
      const zeros = decimals > 0 ? 0 : (/[1-9](0*)$/.exec(String(value))?.[1]?.length ?? 0);
      const half = 10 ** (zeros - decimals) / 2;
      const at = (end: number) => Number(end.toFixed(Math.min(decimals + 1, 20)));
      return [at(value - half), at((upper ?? value) + half)];
    }
    default:
      return [value, upper ?? value];
  }
}
