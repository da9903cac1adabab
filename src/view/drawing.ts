import type { Phase } from '../report/phase.ts';
import type { Indicator } from '../report/schema.ts';
import type { Category } from '../report/vocabulary.ts';
import type { IndicatorView } from './indicator.ts';
import type { ObservationView } from './observation.ts';
import { positionOf, type Scale } from './scale.ts';

// What charts show. All values are positions on a scale, from 0 at its start to 1 at its end, and `null` where the
// report gives no number.

interface Positions {
  /** Where the value 0 lies. */
  zero: number;
  actual: number | null;
  /** Whether the actual is an estimate. */
  estimated: boolean;
  plan: number | null;
  /** The plan for the next year. */
  next: number | null;
  /** The upper ends of plans that are ranges. */
  upper?: { plan?: number; next?: number };
}

/** The dial of one indicator. */
export interface GaugeDrawing extends Positions {
  kind: 'indicator-gauge';
  /** Set where the next plan lies outside the scale. */
  nextBeyond: 'above' | 'below' | null;
}

/** The bar of one indicator among others of its unit. */
export interface RowDrawing extends Positions {
  kind: 'plan-vs-actual';
}

/** The bar of one category. */
export interface CategoryDrawing {
  kind: 'project-list';
  category: Category;
  /** The end of the scale: the most projects in one category. */
  longest: number;
  /** The phases with projects, in the order in which they are stacked. */
  phases: readonly { phase: Phase; count: number }[];
}

/** Numbers that can be drawn from zero on: not a place in a ranking, nor single months beside the plan of a year. */
export const drawn = ({ measure }: Indicator, observation: ObservationView | null): number[] =>
  observation?.value == null || measure === 'rank' || (observation.months?.from ?? 1) > 1
    ? []
    : [observation.value, ...(observation.upper === null ? [] : [observation.upper])];

export function positionsOf(
  { actual, plan, next, source }: Pick<IndicatorView, 'actual' | 'plan' | 'next' | 'source'>,
  scale: Scale,
): Positions {
  const ends = (observation: ObservationView | null) =>
    drawn(source, observation).map((value) => positionOf(value, scale));
  const [planned, planUpper] = ends(plan);
  const [expected, nextUpper] = ends(next);
  const upper = {
    ...(planUpper === undefined ? {} : { plan: planUpper }),
    ...(nextUpper === undefined ? {} : { next: nextUpper }),
  };
  return {
    zero: positionOf(0, scale),
    actual: ends(actual)[0] ?? null,
    estimated: actual?.estimated ?? false,
    plan: planned ?? null,
    next: expected ?? null,
    ...(Object.keys(upper).length > 0 ? { upper } : {}),
  };
}
