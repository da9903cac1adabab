import type { RowDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import { area, box, COLOR, type LineStyle, lines, type Mark, outlined, patterned, sharp } from './mark.ts';

/** Half of the plan's line lies outside the scale where the plan is at its end. */
const OVERHANG = 2;

const ZERO: LineStyle = { color: COLOR.next, width: 1 };
const NEXT: LineStyle = { color: COLOR.next, width: 2, dash: [4, 3] };
const PLAN: LineStyle = { color: COLOR.plan, width: 3 };

/**
 * One row: the actual as a bar from zero, the plan as a line across it, the next plan as a dashed one; a range has a line
 * at each end, and zero a thin one where the scale goes below it.
 */
export function planVsActualMarks(
  { zero, actual, estimated, plan, next, upper }: RowDrawing,
  { width, height }: Size,
): Mark[] {
  const margin = Math.round(height * 0.12);
  const thickness = Math.round(height * 0.38);
  const middle = height / 2;
  const x = (position: number) => OVERHANG + position * (width - 2 * OVERHANG);
  const bar = (from: number, to: number) => box(x(from), middle - thickness / 2, x(to) - x(from), thickness);
  return [
    area('track', bar(0, 1), { fill: COLOR.track, stroke: COLOR.edge, lineWidth: 1 }),
    ...(actual === null || actual === zero
      ? []
      : patterned(
          area('actual', bar(zero, actual), { fill: COLOR.actual }),
          estimated ? 'hatch' : undefined,
        )),
    ...(zero > 0 ? [lines('zero', [across(zero, ZERO.width)], ZERO)] : []),
    ...crossing('next', next, NEXT),
    ...crossing('next-upper', upper?.next, NEXT),
    ...(plan === null || upper?.plan === undefined ? [] : between(plan, upper.plan)),
    ...crossing('plan', plan, PLAN),
    ...crossing('plan-upper', upper?.plan, PLAN),
  ];

  function across(position: number, lineWidth: number): [[number, number], [number, number]] {
    const at = sharp(x(position), lineWidth);
    return [
      [at, height - margin],
      [at, margin],
    ];
  }

  /** A line across at the end of a plan, where there is one. */
  function crossing(id: string, end: number | null | undefined, style: LineStyle): Mark[] {
    return end == null ? [] : outlined(id, [across(end, style.width)], style);
  }

  /** A line along the bar, from one end of a range to the other. */
  function between(from: number, to: number): Mark[] {
    const y = sharp(middle, PLAN.width);
    return outlined(
      'range',
      [
        [
          [x(from), y],
          [x(to), y],
        ],
      ],
      PLAN,
    );
  }
}
