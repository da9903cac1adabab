import type { RowDrawing } from '../../src/view/drawing.ts';
import { positionOf, type Scale } from '../../src/view/scale.ts';

/** The value at a position of a scale, without the rounding error of the conversion. */
const valueAt = (position: number | null, { min, max }: Scale): number | null =>
  position === null ? null : Number((min + position * (max - min)).toPrecision(12));

/** The values that a drawing shows. */
export const valuesOf = (
  { actual, plan, next }: Pick<RowDrawing, 'actual' | 'plan' | 'next'>,
  scale: Scale,
) => ({
  actual: valueAt(actual, scale),
  plan: valueAt(plan, scale),
  next: valueAt(next, scale),
});

/** The positions of values on a scale. */
export const positionsOn = (
  scale: Scale,
  { actual, plan, next }: Record<'actual' | 'plan' | 'next', number | null>,
) => {
  const at = (value: number | null) => (value === null ? null : positionOf(value, scale));
  return { zero: positionOf(0, scale), actual: at(actual), plan: at(plan), next: at(next) };
};
