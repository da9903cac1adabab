import type { TrendDrawing, TrendMark, TrendTick } from '../../view/indicator-trend-drawing.ts';
import type { Size } from '../drawing.ts';
import type { BarSeriesOption, ChartOption, LinesSeriesOption } from '../echarts.ts';
import { OVERHANG } from '../trend-overhang.ts';
import { COLOR, HATCH, STILL } from './marks.ts';

/** The diameter of a point of the line of results. */
const POINT = 8;
/** More bars than these are one path of each look: a shape each would take most of the time of a chart of many years. */
const MOST_SHAPES = 40;
/** Bars of fewer pixels are covered by the border of a tick. */
const LEAST_WITH_BORDER = 8;

type Point = [x: number, y: number];
type Line = [from: Point, to: Point];
interface LineStyle {
  color: string;
  width: number;
  type: 'solid' | number[];
}

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
  const isOnePath = (look: TrendMark['look']) => bars.length > MOST_SHAPES && look !== 'part';
  const results = form === 'line' ? marks : [];
  const segments = (isEstimate: boolean) =>
    results.flatMap((mark, index) =>
      (mark.look === 'estimate') === isEstimate ? segmentTo(mark, index) : [],
    );
  const tickLines = (role: TrendTick['role']) =>
    ticks.flatMap((tick) => (tick.role === role ? linesOf(tick) : []));
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
        ...OVERLAID,
        data: bars.flatMap(({ at, value, look }) =>
          isOnePath(look) ? [] : [{ value: [at, fromZero(value)], itemStyle: STYLE[look] }],
        ),
        ...(results.length > 0 ? { markLine: points(results) } : {}),
      },
      ...(['final', 'estimate'] as const).flatMap(pathOf),
      ...lines(AXIS, [
        [
          [0, 0],
          [1, 0],
        ],
      ]),
      ...lines(
        BREAK,
        breaks.map(
          (at): Line => [
            [at, fromZero(0)],
            [at, fromZero(1)],
          ],
        ),
      ),
      ...lines(
        PACE,
        pace
          ? [
              [
                [0.5 / 12, fromZero(pace.from)],
                [11.5 / 12, fromZero(pace.to)],
              ],
            ]
          : [],
      ),
      ...lines(RESULT, segments(false)),
      ...lines({ ...RESULT, type: [4, 3] }, segments(true)),
      ...bordered(PLAN, tickLines('plan')),
      ...bordered(NEXT, tickLines('next')),
    ],
  };

  /** The bars of one look as one path, where there are many. */
  function pathOf(look: TrendMark['look']): BarSeriesOption[] {
    const data = bars.flatMap((mark) => (mark.look === look ? [[mark.at, fromZero(mark.value)]] : []));
    if (!isOnePath(look) || data.length === 0) return [];
    const path = { large: true, largeThreshold: 0, progressive: 0, clip: false };
    return [{ type: 'bar', silent: true, barWidth, ...OVERLAID, ...path, itemStyle: STYLE[look], data }];
  }

  /** The line from the result before, where one leads here. */
  function segmentTo({ at, value, joined }: TrendMark, index: number): Line[] {
    const before = joined ? marks[index - 1] : undefined;
    return before
      ? [
          [
            [before.at, fromZero(before.value)],
            [at, fromZero(value)],
          ],
        ]
      : [];
  }

  /** The points of a line of results: the twelve months at most. */
  function points(of: readonly TrendMark[]): NonNullable<BarSeriesOption['markLine']> {
    return {
      silent: true,
      symbol: 'none',
      label: { show: false },
      // As exact as the axes: a position rounded up at the end of the scale would lie outside and not be drawn.
      precision: 20,
      data: of.map(({ at, value }) => {
        const coord = [at, fromZero(value)];
        return [{ coord, lineStyle: RESULT, symbol: 'circle', symbolSize: POINT }, { coord }];
      }),
    };
  }

  /** A line across, at each end of a range, and one between its ends. */
  function linesOf({ from, to, value, upper }: TrendTick): Line[] {
    const ends = upper === null ? [value] : [value, upper];
    const middle = (from + to) / 2;
    return [
      ...ends.map(
        (end): Line => [
          [from, fromZero(end)],
          [to, fromZero(end)],
        ],
      ),
      ...(upper === null
        ? []
        : [
            [
              [middle, fromZero(value)],
              [middle, fromZero(upper)],
            ] satisfies Line,
          ]),
    ];
  }

  /** With a border that sets them off from wide bars. */
  function bordered(style: LineStyle, of: readonly Line[]): LinesSeriesOption[] {
    const edge: LineStyle = { color: COLOR.surface, width: style.width + 4, type: 'solid' };
    return (barWidth < LEAST_WITH_BORDER ? [style] : [edge, style]).flatMap((one) => lines(one, of));
  }
}

/** Lines of one style, which are one path: a line each would take most of the time of a chart of many years. */
const lines = (lineStyle: LineStyle, of: readonly Line[]): LinesSeriesOption[] =>
  of.length === 0
    ? []
    : [
        {
          type: 'lines',
          coordinateSystem: 'cartesian2d',
          silent: true,
          large: true,
          largeThreshold: 0,
          // At the ends of the axes they are as wide as elsewhere.
          clip: false,
          z: ABOVE,
          lineStyle: { ...lineStyle, opacity: 1 },
          data: of.map((coords) => ({ coords })),
        },
      ];

/** Above bars, and the points of a line of results. */
const ABOVE = 6;

const AXIS: LineStyle = { color: COLOR.edge, width: 1, type: 'solid' };
const BREAK: LineStyle = { color: COLOR.edge, width: 2, type: [2, 4] };
const PACE: LineStyle = { color: COLOR.edge, width: 1, type: [6, 4] };
const RESULT: LineStyle = { color: COLOR.actual, width: 2, type: 'solid' };
const PLAN: LineStyle = { color: COLOR.plan, width: 3, type: 'solid' };
const NEXT: LineStyle = { color: COLOR.next, width: 2, type: [4, 3] };

/** Several series of bars have their places on one axis, not side by side. */
const OVERLAID = { barGap: '-100%' } as const;

/** The result of a part of a year is only an outline, dashed. */
const STYLE: Readonly<Record<TrendMark['look'], NonNullable<BarSeriesOption['itemStyle']>>> = {
  final: { color: COLOR.actual },
  estimate: { color: COLOR.actual, decal: HATCH },
  part: { color: COLOR.surface, borderColor: COLOR.actual, borderWidth: 2, borderType: 'dashed' },
};
