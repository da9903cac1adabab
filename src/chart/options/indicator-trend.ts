import type { TrendDrawing, TrendMark, TrendTick } from '../../view/indicator-trend-drawing.ts';
import type { Size } from '../drawing.ts';
import type { ChartOption, ChartSeries } from '../echarts.ts';
import { COLOR, HATCH, STILL } from './marks.ts';

/** Room for half of a line at the ends of the scale, and of a point of the line of results. */
const OVERHANG = 4;
const POINT = 8;
/** Bars of fewer pixels are covered by the border of a tick. */
const LEAST_WITH_BORDER = 8;

type Point = [x: number, y: number];
interface LineStyle {
  color: string;
  width: number;
  type: 'solid' | number[];
}
type Line = [{ coord: Point; lineStyle: LineStyle; symbol?: string; symbolSize?: number }, { coord: Point }];

/**
 * Results from left to right, as bars or a line from zero; plans as ticks across them, those of years to come dashed. Both
 * axes have the length 1; the vertical one counts from zero, where ECharts begins a bar.
 */
export function indicatorTrendOption(
  { zero, form, marks, ticks, pace, breaks }: TrendDrawing,
  { width }: Size,
): ChartOption {
  const fromZero = (position: number) => position - zero;
  // Otherwise the axis grows so that the outermost bars fit in, and everything moves.
  const axis = { type: 'value' as const, show: false, containShape: false };
  const bars = form === 'bars' ? marks : [];
  const barWidth = Math.max(1, Math.min(...marks.map((mark) => mark.width)) * 0.56 * (width - 2 * OVERHANG));
  return {
    ...STILL,
    grid: { left: OVERHANG, right: OVERHANG, top: OVERHANG, bottom: OVERHANG, outerBoundsMode: 'none' },
    xAxis: { ...axis, min: 0, max: 1 },
    yAxis: { ...axis, min: fromZero(0), max: fromZero(1) },
    series: [
      {
        id: 'actual',
        type: 'bar',
        silent: true,
        ...(bars.length > 0 ? { barWidth } : {}),
        data: bars.map(({ at, value, look }) => ({ value: [at, fromZero(value)], itemStyle: STYLE[look] })),
        // Those of a series of their own would be drawn as far from their places as its bars beside these.
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          // As exact as the axes: a position rounded up at the end of the scale would lie outside and not be drawn.
          precision: 20,
          data: [
            straight([0, 0], [1, 0], AXIS),
            ...breaks.map((at) => straight([at, fromZero(0)], [at, fromZero(1)], BREAK)),
            ...(pace
              ? [straight([0.5 / 12, fromZero(pace.from)], [11.5 / 12, fromZero(pace.to)], PACE)]
              : []),
            ...(form === 'line' ? marks.flatMap(resultLines) : []),
            ...ticks.flatMap(tickLines),
          ],
        },
      },
    ],
  };

  /** The line from the result before, where one leads here, and the point of the result. */
  function resultLines({ at, value, look, joined }: TrendMark, index: number): Line[] {
    const here: Point = [at, fromZero(value)];
    const before = joined ? marks[index - 1] : undefined;
    const style: LineStyle = { color: COLOR.actual, width: 2, type: look === 'estimate' ? [4, 3] : 'solid' };
    return [
      ...(before ? [straight([before.at, fromZero(before.value)], here, style)] : []),
      [{ coord: here, lineStyle: style, symbol: 'circle', symbolSize: POINT }, { coord: here }],
    ];
  }

  /** A line across, at each end of a range, and one between its ends; each with a border that sets it off from wide bars. */
  function tickLines({ role, from, to, value, upper }: TrendTick): Line[] {
    const style: LineStyle = role === 'plan' ? PLAN : NEXT;
    const edge: LineStyle = { color: COLOR.surface, width: style.width + 4, type: 'solid' };
    const ends = upper === null ? [value] : [value, upper];
    const middle = (from + to) / 2;
    return (barWidth < LEAST_WITH_BORDER ? [style] : [edge, style]).flatMap((one) => [
      ...ends.map((end) => straight([from, fromZero(end)], [to, fromZero(end)], one)),
      ...(upper === null ? [] : [straight([middle, fromZero(value)], [middle, fromZero(upper)], one)]),
    ]);
  }
}

const AXIS: LineStyle = { color: COLOR.edge, width: 1, type: 'solid' };
const BREAK: LineStyle = { color: COLOR.edge, width: 2, type: [2, 4] };
const PACE: LineStyle = { color: COLOR.edge, width: 1, type: [6, 4] };
const PLAN: LineStyle = { color: COLOR.plan, width: 3, type: 'solid' };
const NEXT: LineStyle = { color: COLOR.next, width: 2, type: [4, 3] };

/** The result of a part of a year is only an outline, dashed. */
const STYLE: Readonly<Record<TrendMark['look'], NonNullable<ChartSeries['itemStyle']>>> = {
  final: { color: COLOR.actual },
  estimate: { color: COLOR.actual, decal: HATCH },
  part: { color: COLOR.surface, borderColor: COLOR.actual, borderWidth: 2, borderType: 'dashed' },
};

const straight = (from: Point, to: Point, lineStyle: LineStyle): Line => [
  { coord: from, lineStyle },
  { coord: to },
];
