import type { TrendDrawing, TrendMark, TrendTick } from '../../view/indicator-trend-drawing.ts';
import type { Size } from '../drawing.ts';
import { OVERHANG } from '../trend-overhang.ts';
import {
  areas,
  box,
  COLOR,
  type LineStyle,
  lines,
  type Mark,
  outlined,
  type Point,
  patterned,
  type Style,
} from './mark.ts';

/** The radius of a point of the line of results. */
const POINT = 4;
/** Bars of fewer pixels are covered by the border of a tick. */
const LEAST_WITH_BORDER = 8;
/** Of the result of a part of a year. */
const OUTLINE = 2;

const AXIS: LineStyle = { color: COLOR.edge, width: 1 };
const BREAK: LineStyle = { color: COLOR.edge, width: 2, dash: [2, 4] };
const PACE: LineStyle = { color: COLOR.edge, width: 1, dash: [6, 4] };
const RESULT: LineStyle = { color: COLOR.actual, width: 2 };
const ESTIMATE: LineStyle = { ...RESULT, dash: [4, 3] };
const PLAN: LineStyle = { color: COLOR.plan, width: 3 };
const NEXT: LineStyle = { color: COLOR.next, width: 2, dash: [4, 3] };

/** The result of a part of a year is only an outline, dashed. */
const LOOK: Readonly<Record<TrendMark['look'], Style>> = {
  final: { fill: COLOR.actual },
  estimate: { fill: COLOR.actual },
  part: {
    fill: COLOR.surface,
    stroke: COLOR.actual,
    lineWidth: OUTLINE,
    lineDash: [4 * OUTLINE, 2 * OUTLINE],
  },
};

type Line = readonly [Point, Point];

/**
 * Results from left to right, as bars or a line from zero; plans as ticks across them, those of years to come dashed. What
 * looks the same is one mark, as a shape each would take most of the time of a chart of many years.
 */
export function indicatorTrendMarks(
  { zero, form, marks, ticks, pace, breaks }: TrendDrawing,
  { width, height }: Size,
): Mark[] {
  const [long, high] = [width - 2 * OVERHANG, height - 2 * OVERHANG];
  const at = (x: number, value: number): Point => [OVERHANG + x * long, OVERHANG + (1 - value) * high];
  const line = (x1: number, from: number, x2: number, to: number): Line => [at(x1, from), at(x2, to)];
  const barWidth = Math.max(1, Math.min(...marks.map((mark) => mark.width)) * 0.56 * long);
  const results = form === 'line' ? marks : [];
  const ticked = barWidth < LEAST_WITH_BORDER ? single : outlined;
  return [
    ...(form === 'bars' ? (['final', 'estimate', 'part'] as const).flatMap(bars) : []),
    ...results.map(point),
    lines('axis', [line(0, zero, 1, zero)], AXIS),
    ...some(
      'break',
      breaks.map((x) => line(x, 0, x, 1)),
      BREAK,
    ),
    ...(pace ? [lines('pace', [line(0.5 / 12, pace.from, 11.5 / 12, pace.to)], PACE)] : []),
    ...some('result', segments(false), RESULT),
    ...some('result-estimate', segments(true), ESTIMATE),
    ...some('plan', tickLines('plan'), PLAN, ticked),
    ...some('next', tickLines('next'), NEXT, ticked),
  ];

  /** The bars of one look. */
  function bars(look: TrendMark['look']): Mark[] {
    const edge = look === 'part' ? OUTLINE : 0;
    const all = marks.flatMap((mark) => (mark.look === look ? [bar(mark, edge)] : []));
    if (all.length === 0) return [];
    return patterned(areas(look, all, LOOK[look]), look === 'estimate' ? 'hatch' : undefined);
  }

  /** A bar from zero; half of a border lies outside of it. */
  function bar({ at: x, value }: TrendMark, edge: number): readonly Point[] {
    const [[middle, from], [, to]] = [at(x, zero), at(x, value)];
    const least = Math.min(edge, barWidth, Math.abs(to - from));
    const inwards = Math.sign(to - from) * least;
    return box(middle - barWidth / 2 + least / 2, from + inwards / 2, barWidth - least, to - from - inwards);
  }

  function point({ at: x, value }: TrendMark, index: number): Mark {
    const [cx, cy] = at(x, value);
    return {
      id: `point-${index}`,
      type: 'circle',
      shape: { cx, cy, r: POINT },
      style: { fill: COLOR.actual },
    };
  }

  /** The lines between results, to estimates or to others. */
  function segments(toEstimates: boolean): Line[] {
    return results.flatMap(({ at: x, value, look, joined }, index) => {
      const before = joined ? results[index - 1] : undefined;
      return before && (look === 'estimate') === toEstimates ? [line(before.at, before.value, x, value)] : [];
    });
  }

  function tickLines(role: TrendTick['role']): Line[] {
    return ticks.flatMap((tick) => (tick.role === role ? linesOf(tick) : []));
  }

  /** A line across, at each end of a range, and one between its ends. */
  function linesOf({ from, to, value, upper }: TrendTick): Line[] {
    const across = line(from, value, to, value);
    const middle = (from + to) / 2;
    return upper === null
      ? [across]
      : [across, line(from, upper, to, upper), line(middle, value, middle, upper)];
  }
}

const single = (id: string, all: readonly Line[], style: LineStyle): Mark[] => [lines(id, all, style)];

/** No mark without lines. */
const some = (id: string, all: readonly Line[], style: LineStyle, make = single): Mark[] =>
  all.length > 0 ? make(id, all, style) : [];
