import { COLOR } from '../../src/chart/marks/mark.ts';
import { gauges } from './shared.js';

/** Above the text that ECharts writes into the picture. */
const dial = { width: 240, height: 134 };

/** Diagonal hatching marks an estimate. */
const HATCH = {
  symbol: 'rect',
  color: COLOR.surface,
  dashArrayX: [1, 0],
  dashArrayY: [2, 5],
  rotation: -Math.PI / 4,
};

const DASHES = 'path://M0 0H4V6H0ZM0 9H4V15H0ZM0 18H4V24H0Z';
/** Points outwards, past the end of the scale. */
const ARROW = 'path://M0 10L6 0L12 10Z';

const within = (position) => Math.min(1, Math.max(0, position));
const angleAt = (position) => 180 - 180 * within(position);

/** Our dial, of ECharts' gauge series. */
function seriesOf({ zero, actual, estimated, plan, next, nextBeyond, upper }) {
  const unit = Math.min(dial.width / 200, dial.height / 112);
  const ring = 14 * unit;
  const gauge = {
    type: 'gauge',
    center: [dial.width / 2, 100 * unit],
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
  const arc = (id, from, to, itemStyle, radius = 91, thickness = 14) => ({
    ...gauge,
    id,
    radius: radius * unit,
    startAngle: angleAt(from),
    endAngle: angleAt(to),
    axisLine: { show: false, lineStyle: { width: thickness * unit } },
    progress: { show: true, width: thickness * unit },
    pointer: { show: false },
    itemStyle,
    data: [{ value: 1 }],
  });
  const marker = (id, at, color, icon, thickness, from, to) => ({
    ...gauge,
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
      itemStyle: { color },
    },
    data: [{ value: within(at) }],
  });
  const series = [arc('track', 0, 1, { color: COLOR.track, borderColor: COLOR.edge, borderWidth: 2 })];
  if (actual !== null && actual !== zero) {
    const style = { color: COLOR.actual, ...(estimated ? { decal: HATCH } : {}) };
    series.push(arc('actual', Math.min(zero, actual), Math.max(zero, actual), style));
  }
  if (zero > 0) series.push(marker('zero', zero, COLOR.next, 'rect', 1.5, 77, 91));
  if (next !== null && nextBeyond)
    series.push(marker('next', nextBeyond === 'above' ? 1 : 0, COLOR.next, ARROW, 12, 93, 99));
  else if (next !== null) series.push(marker('next', next, COLOR.next, DASHES, 3, 75, 95));
  if (next !== null && !nextBeyond && upper?.next <= 1)
    series.push(marker('next-upper', upper.next, COLOR.next, DASHES, 3, 75, 95));
  if (plan !== null && upper?.plan !== undefined) {
    series.push(arc('range-edge', plan, upper.plan, { color: COLOR.surface }, 87, 6));
    series.push(arc('range', plan, upper.plan, { color: COLOR.plan }, 85.5, 3));
    series.push(marker('plan-upper', upper.plan, COLOR.plan, 'rect', 3.5, 72, 98));
  }
  if (plan !== null) series.push(marker('plan', plan, COLOR.plan, 'rect', 3.5, 72, 98));
  return series;
}

/** The figures are the dial's own text: with ECharts, text is in the picture. */
export function optionOf(gauge) {
  const [track, ...marks] = seriesOf(gauge.dial.drawing);
  const text = {
    title: { show: true, offsetCenter: [0, 52], fontSize: 14, width: 230, overflow: 'truncate' },
    detail: {
      show: true,
      offsetCenter: [0, 2],
      fontSize: 15,
      lineHeight: 20,
      formatter: `${gauge.value} ${gauge.status}\n计划 ${gauge.plan}\n${gauge.verdict}`,
    },
    data: [{ value: 1, name: gauge.name }],
  };
  return { animation: false, stateAnimation: { duration: 0 }, series: [{ ...track, ...text }, ...marks] };
}

export const options = gauges.map(optionOf);
