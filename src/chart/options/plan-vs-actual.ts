import type { RowDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import type { ChartOption } from '../echarts.ts';
import { COLOR, HATCH, STILL } from './marks.ts';

/** Half of the plan's line lies outside the scale where the plan is at its end. */
const OVERHANG = 2;

/**
 * One row: the actual as a bar from zero, the plan as a line across it, the next plan as a dashed one; a range has a line
 * at each end, and zero a thin one where the scale goes below it. The axis has the length of the scale, 1, and counts from
 * zero, where ECharts begins a bar.
 */
export function planVsActualOption(
  { zero, actual, estimated, plan, next, upper }: RowDrawing,
  { height }: Size,
): ChartOption {
  const fromZero = (position: number) => position - zero;
  const bar = Math.round(height * 0.38);
  const lines = [
    ...(zero > 0 ? [{ xAxis: 0, lineStyle: { color: COLOR.next, width: 1, type: 'solid' as const } }] : []),
    ...[next, upper?.next].flatMap((end) => crossing(end, COLOR.next, 2, [4, 3])),
    ...between(plan, upper?.plan),
    ...[plan, upper?.plan].flatMap((end) => crossing(end, COLOR.plan, 3, 'solid')),
  ];
  return {
    ...STILL,
    grid: {
      left: OVERHANG,
      right: OVERHANG,
      top: Math.round(height * 0.12),
      bottom: Math.round(height * 0.12),
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', min: fromZero(0), max: fromZero(1), show: false },
    yAxis: { type: 'category', data: [''], show: false },
    series: [
      {
        id: 'actual',
        type: 'bar',
        silent: true,
        barWidth: bar,
        showBackground: true,
        backgroundStyle: { color: COLOR.track, borderColor: COLOR.edge, borderWidth: 1 },
        itemStyle: { color: COLOR.actual, ...(estimated ? { decal: HATCH } : {}) },
        data: [actual === null ? '-' : fromZero(actual)],
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          // As exact as the axis: a position rounded up at the scale's end would lie outside and not be drawn.
          precision: 20,
          data: lines,
        },
      },
    ],
  };

  /** A line across at the end of a plan, where there is one. */
  function crossing(end: number | null | undefined, color: string, width: number, type: LineType) {
    if (end == null) return [];
    return outlined(color, width, type).map((lineStyle) => ({ xAxis: fromZero(end), lineStyle }));
  }

  /** A line along the bar, from one end of a range to the other. */
  function between(from: number | null, to: number | undefined) {
    if (from === null || to === undefined) return [];
    return outlined(COLOR.plan, 3, 'solid').map((lineStyle): [LineStart, LineEnd] => [
      { coord: [fromZero(from), 0], lineStyle },
      { coord: [fromZero(to), 0] },
    ]);
  }
}

type LineType = 'solid' | number[];
type LineEnd = { coord: number[] };
type LineStart = LineEnd & { lineStyle: { color: string; width: number; type: LineType } };

/** A line, and below it a border in the surface's colour, which sets it off from bar and track. */
const outlined = (color: string, width: number, type: LineType) => [
  { color: COLOR.surface, width: width + 4, type: 'solid' as const },
  { color, width, type },
];
