import type { RowDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import type { ChartOption } from '../echarts.ts';
import { COLOR, HATCH, STILL } from './marks.ts';

/** Half of the plan's line lies outside the scale where the plan is at its end. */
const OVERHANG = 2;

/**
 * One row: the actual as a bar from zero, the plan as a line across it, the next plan as a dashed one. The axis has the
 * length of the scale, 1, and counts from zero, where ECharts begins a bar.
 */
export function planVsActualOption(
  { zero, actual, estimated, plan, next, upper }: RowDrawing,
  { height }: Size,
): ChartOption {
  const fromZero = (position: number) => position - zero;
  const bar = Math.round(height * 0.38);
  const lines = [
    ...crossings([next, upper?.next], COLOR.next, 2, [4, 3]),
    ...crossings([plan, upper?.plan], COLOR.plan, 3, 'solid'),
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

  /** A plan as a line across; a range as a line at each end and one between them. */
  function crossings(
    [from, to]: [number | null, number | undefined],
    color: string,
    width: number,
    type: LineType,
  ) {
    if (from === null) return [];
    const first = fromZero(from);
    if (to === undefined) return crossing(first, color, width, type);
    const second = fromZero(to);
    const between = outlined(color, width, type).map((lineStyle): [LineStart, LineEnd] => [
      { coord: [first, 0], lineStyle },
      { coord: [second, 0] },
    ]);
    return [...between, ...crossing(first, color, width, type), ...crossing(second, color, width, type)];
  }
}

type LineType = 'solid' | number[];
type LineEnd = { coord: number[] };
type LineStart = LineEnd & { lineStyle: { color: string; width: number; type: LineType } };

const crossing = (xAxis: number, color: string, width: number, type: LineType) =>
  outlined(color, width, type).map((lineStyle) => ({ xAxis, lineStyle }));

/** A line, and below it a border in the surface's colour, which sets it off from bar and track. */
const outlined = (color: string, width: number, type: LineType) => [
  { color: COLOR.surface, width: width + 4, type: 'solid' as const },
  { color, width, type },
];
