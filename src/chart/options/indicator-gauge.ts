import type { GaugeDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import type { ChartOption, ChartSeries } from '../echarts.ts';
import { COLOR, HATCH, STILL } from './marks.ts';

const DASHES = 'path://M0 0H4V6H0ZM0 9H4V15H0ZM0 18H4V24H0Z';
/** The border of a mark, which sets it off from arc and track. Half of it is below the mark. */
const EDGE = 4;
/** Points outwards, past the end of the scale. */
const ARROW = 'path://M0 10L6 0L12 10Z';

/** A semicircle from 180° to 0°: the angle at a position between 0 and 1. */
const angleAt = (position: number) => 180 - 180 * Math.min(1, Math.max(0, position));

/**
 * The dial: a track, the actual as an arc from zero, the plan as a line across it, the next plan as a lighter one, and zero as
 * a thin one where the scale goes below it.
 */
export function indicatorGaugeOption(
  { zero, actual, estimated, plan, next, nextBeyond, upper }: GaugeDrawing,
  { width, height }: Size,
): ChartOption {
  // Proportions: 200 wide, centre 100/100, ring of 14 around a radius of 84.
  const unit = Math.min(width / 200, height / 112);
  const ring = 14 * unit;
  const arc = {
    type: 'gauge' as const,
    center: [width / 2, 100 * unit],
    radius: 91 * unit,
    min: 0,
    max: 1,
    silent: true,
    splitLine: { show: false },
    axisTick: { show: false },
    axisLabel: { show: false },
    detail: { show: false },
    title: { show: false },
    anchor: { show: false },
  };

  const series: ChartSeries[] = [
    {
      ...arc,
      id: 'track',
      startAngle: 180,
      endAngle: 0,
      axisLine: { show: false, lineStyle: { width: ring } },
      progress: { show: true, width: ring },
      pointer: { show: false },
      itemStyle: { color: COLOR.track, borderColor: COLOR.edge, borderWidth: 2 },
      data: [{ value: 1 }],
    },
  ];
  if (actual !== null && actual !== zero) {
    const ends = [zero, actual];
    series.push({
      ...arc,
      id: 'actual',
      startAngle: angleAt(Math.min(...ends)),
      endAngle: angleAt(Math.max(...ends)),
      axisLine: { show: false, lineStyle: { width: ring } },
      progress: { show: true, width: ring },
      pointer: { show: false },
      itemStyle: { color: COLOR.actual, ...(estimated ? { decal: HATCH } : {}) },
      data: [{ value: 1 }],
    });
  }
  if (zero > 0) series.push(marker('zero', zero, COLOR.next, 'rect', 1.5, 77, 91));
  if (next !== null && nextBeyond)
    series.push(marker('next', nextBeyond === 'above' ? 1 : 0, COLOR.next, ARROW, 12, 93, 99));
  else if (next !== null) {
    series.push(marker('next', next, COLOR.next, DASHES, 3, 75, 95));
    // An end beyond the scale is not drawn at its end.
    if (upper?.next !== undefined && upper.next <= 1)
      series.push(marker('next-upper', upper.next, COLOR.next, DASHES, 3, 75, 95));
  }
  if (plan !== null && upper?.plan !== undefined) {
    series.push(between(plan, upper.plan, COLOR.surface, 6), between(plan, upper.plan, COLOR.plan, 3));
    series.push(marker('plan-upper', upper.plan, COLOR.plan, 'rect', 3.5, 72, 98));
  }
  if (plan !== null) series.push(marker('plan', plan, COLOR.plan, 'rect', 3.5, 72, 98));
  return { ...STILL, series };

  /** A line along the middle of the ring, from one position to another. */
  function between(from: number, to: number, color: string, thickness: number): ChartSeries {
    return {
      ...arc,
      id: `range-${thickness}`,
      radius: (84 + thickness / 2) * unit,
      startAngle: angleAt(from),
      endAngle: angleAt(to),
      axisLine: { show: false, lineStyle: { width: thickness * unit } },
      progress: { show: true, width: thickness * unit },
      pointer: { show: false },
      itemStyle: { color },
      data: [{ value: 1 }],
    };
  }

  /** A mark across the ring, from one radius to another. */
  function marker(
    id: string,
    at: number,
    color: string,
    icon: string,
    thickness: number,
    from: number,
    to: number,
  ): ChartSeries {
    return {
      ...arc,
      id,
      startAngle: 180,
      endAngle: 0,
      axisLine: { show: false, lineStyle: { width: ring } },
      pointer: {
        show: true,
        icon,
        width: thickness * unit,
        length: (to - from) * unit,
        offsetCenter: [0, -from * unit],
        itemStyle: { color, borderColor: COLOR.surface, borderWidth: EDGE },
      },
      data: [{ value: Math.min(1, Math.max(0, at)) }],
    };
  }
}
