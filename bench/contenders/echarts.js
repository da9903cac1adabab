import { indicatorGaugeOption } from '../../src/chart/options/indicator-gauge.ts';
import { gauges } from './shared.js';

/** Above the text that ECharts writes into the picture. */
const dial = { width: 240, height: 134 };

/** Ours paints a marker over its edge, by CSS; where there is no CSS the edge would hide the marker. */
const withoutEdge = ({ pointer, ...mark }) => ({
  ...mark,
  pointer: pointer.itemStyle ? { ...pointer, itemStyle: { color: pointer.itemStyle.color } } : pointer,
});

/** Our own dial, and the figures as the dial's own text: with ECharts, text is in the picture. */
export function optionOf(gauge) {
  const option = indicatorGaugeOption(gauge.dial.drawing, dial);
  const [track, ...marks] = option.series;
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
  return { ...option, series: [{ ...track, ...text }, ...marks.map(withoutEdge)] };
}

export const options = gauges.map(optionOf);
