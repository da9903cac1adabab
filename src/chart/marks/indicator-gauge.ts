import type { GaugeDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import { areas, COLOR, type Mark, type Point, patterned, type Style } from './mark.ts';

/** The border of a mark, which sets it off from arc and track. Half of it is below the mark. */
const EDGE = 4;

/** The shapes of marks across the ring: along, from 0 at the inner end to 1, and across, from −1 to 1. */
const LINE: readonly (readonly Point[])[] = [dash(0, 1)];
const DASHES: readonly (readonly Point[])[] = [dash(0, 0.25), dash(0.375, 0.625), dash(0.75, 1)];
/** Points outwards, past the end of the scale. */
const ARROW: readonly (readonly Point[])[] = [
  [
    [0, -1],
    [1, 0],
    [0, 1],
  ],
];

function dash(from: number, to: number): readonly Point[] {
  return [
    [from, -1],
    [from, 1],
    [to, 1],
    [to, -1],
  ];
}

const within = (position: number): number => Math.min(1, Math.max(0, position));

/** A semicircle over the top: the angle at a position between 0, on the left, and 1. */
const angleAt = (position: number): number => Math.PI * (within(position) - 1);

/**
 * The dial: a track, the actual as an arc from zero, the plan as a line across it, the next plan as a lighter one, and zero as
 * a thin one where the scale goes below it.
 */
export function indicatorGaugeMarks(
  { zero, actual, estimated, plan, next, nextBeyond, upper }: GaugeDrawing,
  { width, height }: Size,
): Mark[] {
  // Proportions: 200 wide, centre 100/100, ring of 14 around a radius of 84.
  const unit = Math.min(width / 200, height / 112);
  const [cx, cy] = [width / 2, 100 * unit];
  const marks: Mark[] = [
    arc('track', [0, 1], [77, 91], { fill: COLOR.track, stroke: COLOR.edge, lineWidth: 2 }),
  ];
  if (actual !== null && actual !== zero) {
    const ends = [Math.min(zero, actual), Math.max(zero, actual)] as const;
    const bar = arc('actual', ends, [77, 91], { fill: COLOR.actual });
    marks.push(...patterned(bar, estimated ? 'hatch' : undefined));
  }
  if (zero > 0) marks.push(marker('zero', zero, COLOR.next, LINE, 1.5, [77, 91]));
  if (next !== null && nextBeyond)
    marks.push(marker('next', nextBeyond === 'above' ? 1 : 0, COLOR.next, ARROW, 12, [93, 99]));
  else if (next !== null) {
    marks.push(marker('next', next, COLOR.next, DASHES, 3, [75, 95]));
    // An end beyond the scale is not drawn at its end.
    if (upper?.next !== undefined && upper.next <= 1)
      marks.push(marker('next-upper', upper.next, COLOR.next, DASHES, 3, [75, 95]));
  }
  if (plan !== null && upper?.plan !== undefined) {
    const ends = [plan, upper.plan] as const;
    marks.push(arc('range-edge', ends, [81, 87], { fill: COLOR.surface }));
    marks.push(arc('range', ends, [82.5, 85.5], { fill: COLOR.plan }));
    marks.push(marker('plan-upper', upper.plan, COLOR.plan, LINE, 3.5, [72, 98]));
  }
  if (plan !== null) marks.push(marker('plan', plan, COLOR.plan, LINE, 3.5, [72, 98]));
  return marks;

  /** A part of a ring, from one position and radius to another. */
  function arc(
    id: string,
    [from, to]: readonly [number, number],
    [inner, outer]: readonly [number, number],
    style: Style,
  ): Mark {
    const angles = { startAngle: angleAt(from), endAngle: angleAt(to) };
    return { id, type: 'sector', shape: { cx, cy, r0: inner * unit, r: outer * unit, ...angles }, style };
  }

  /** A mark across the ring, from one radius to another. */
  function marker(
    id: string,
    at: number,
    color: string,
    shapes: readonly (readonly Point[])[],
    thickness: number,
    [inner, outer]: readonly [number, number],
  ): Mark {
    const angle = angleAt(at);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const place = ([along, across]: Point): Point => {
      const radius = (inner + along * (outer - inner)) * unit;
      const aside = ((across * thickness) / 2) * unit;
      return [cx + radius * cos - aside * sin, cy + radius * sin + aside * cos];
    };
    const style = { fill: color, stroke: COLOR.surface, lineWidth: EDGE };
    return areas(
      id,
      shapes.map((points) => points.map(place)),
      style,
    );
  }
}
