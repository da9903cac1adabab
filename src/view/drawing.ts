import type { Phase } from '../report/phase.ts';
import type { Category } from '../report/vocabulary.ts';
import type { IndicatorView } from './indicator.ts';
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

export function positionsOf(
  { actual, plan, next }: Pick<IndicatorView, 'actual' | 'plan' | 'next'>,
  scale: Scale,
): Positions {
  const at = (value: number | null | undefined) => (value == null ? null : positionOf(value, scale));
  return {
    zero: positionOf(0, scale),
    actual: at(actual?.value),
    estimated: actual?.estimated ?? false,
    plan: at(plan?.value),
    next: at(next?.value),
  };
}
