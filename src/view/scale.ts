/** The ends of an axis. */
export interface Scale {
  min: number;
  max: number;
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number from `value` ≥ 0 up. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * power >= value * (1 - 1e-12)) ?? 10;
  const rounded = Number((step * power).toPrecision(12));
  return Number.isFinite(rounded) ? rounded : value;
}

/** A scale with round ends that holds 0 and every value; 0 to 1 where there is none. */
export function scaleOf(values: readonly number[]): Scale {
  let [least, most] = [0, 0];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const min = -roundUp(-least);
  const max = roundUp(most);
  return min === 0 && max === 0 ? { min: 0, max: 1 } : { min: min === 0 ? 0 : min, max };
}

/** The position of a value on a scale: 0 at its start, 1 at its end, and outside of that range beyond it. */
export function positionOf(value: number, { min, max }: Scale): number {
  // Halved, so that the span of −1e308 to 1e308 does not overflow.
  return (value / 2 - min / 2) / (max / 2 - min / 2);
}
