import type { IndicatorView } from '../../view/indicator.ts';
import { positionOf, type Scale } from '../../view/scale.ts';
import type { ChartOption, Size } from '../option.ts';
import { COLOR, HATCH, STILL } from './marks.ts';

/** Half of the plan's line lies outside the scale where the plan is its very end. */
const OVERHANG = 2;

/**
 * One row: the actual as a bar from zero, the plan as a line crossing it, the next plan as a dashed one.
 * The axis counts from the zero of the unit's scale, whose whole length is 1.
 */
export function planVsActualOption(
  { actual, plan, next }: IndicatorView,
  scale: Scale,
  { height }: Size,
): ChartOption {
  const zero = positionOf(0, scale);
  const place = (value: number) => positionOf(value, scale) - zero;
  const bar = Math.round(height * 0.38);
  const lines = [
    ...(next?.value == null ? [] : crossing(place(next.value), COLOR.next, 2, [4, 3])),
    ...(plan?.value == null ? [] : crossing(place(plan.value), COLOR.plan, 3, 'solid')),
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
    xAxis: { type: 'value', min: place(scale.min), max: place(scale.max), show: false },
    yAxis: { type: 'category', data: [''], show: false },
    series: [
      {
        id: 'actual',
        type: 'bar',
        silent: true,
        barWidth: bar,
        showBackground: true,
        backgroundStyle: { color: COLOR.track, borderColor: COLOR.edge, borderWidth: 1 },
        itemStyle: { color: COLOR.actual, ...(actual?.estimated ? { decal: HATCH } : {}) },
        data: [actual?.value == null ? '-' : place(actual.value)],
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          // As exact as the axis: a place rounded up at the scale's very end would lie outside and not be drawn.
          precision: 20,
          data: lines,
        },
      },
    ],
  };
}

/** A line with an edge in the surface's colour, so that it stands out on bar and track alike. */
function crossing(xAxis: number, color: string, width: number, type: 'solid' | number[]) {
  return [
    { xAxis, lineStyle: { color: COLOR.surface, width: width + 4, type: 'solid' as const } },
    { xAxis, lineStyle: { color, width, type } },
  ];
}
