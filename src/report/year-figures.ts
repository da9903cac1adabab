import type { Indicator, Observation } from './schema.ts';

/** The months that a part of a year covers: `2024-Q3` ends in September, and begins in January if it is cumulative. */
export function monthsOf({ period, span }: Observation): { from: number; to: number } | null {
  const part = /-([QH]?)(\d+)/.exec(String(period));
  if (!part) return null;
  const length = { Q: 3, H: 6 }[`${part[1]}`] ?? 1;
  const to = Number(part[2]) * length;
  return { from: span === 'single' ? to - length + 1 : 1, to };
}

/** What a figure is of: the year, or a part of it. */
export const extentKey = ({ year, period, span }: Observation): string =>
  `${period ?? year} ${span ?? 'cumulative'}`;

export const isLater = (a: Observation, b: Observation): boolean => (a.published ?? '') > (b.published ?? '');

/** How much of a year is known: all of it, the months since January, or single months. */
function extentOf(observation: Observation): number {
  const months = monthsOf(observation);
  return months ? months.to / (observation.span === 'single' ? 100 : 1) : 13;
}

export interface YearFigures {
  plan: Observation | undefined;
  actual: Observation | undefined;
  /** The plan for the year after. */
  next: Observation | undefined;
}

/**
 * What counts for a year: of several publications the latest; of the actual the whole year or else the longest part of
 * it; the plan for the whole year or else for that part.
 */
export function figuresOf({ observations }: Indicator, year: number): YearFigures {
  const pick = (role: Observation['role'], of: number, suits = (_: Observation) => true) => {
    let best: Observation | undefined;
    for (const one of observations) {
      if (one.role !== role || one.year !== of || !suits(one)) continue;
      const more = best ? extentOf(one) - extentOf(best) : 1;
      if (!best || more > 0 || (more === 0 && isLater(one, best))) best = one;
    }
    return best;
  };
  const actual = pick('actual', year);
  const isWhole = ({ period }: Observation) => period === undefined;
  return {
    actual,
    plan:
      pick('plan', year, isWhole) ??
      (actual && pick('plan', year, (one) => extentKey(one) === extentKey(actual))),
    next: pick('plan', year + 1, isWhole),
  };
}
