import type { CategoryDrawing } from '../../view/drawing.ts';
import type { Size } from '../drawing.ts';
import type { BarSeriesOption, ChartOption } from '../echarts.ts';
import { COLOR, HATCH, STILL, STRIPES } from './marks.ts';

/** One colour around all phases, as the lighter ones have too little contrast with the background. */
const EDGE = 2;

type Style = NonNullable<BarSeriesOption['itemStyle']>;

/** What is planned is only an outline, dashed like the plan for the next year in other charts. */
const STYLE: Readonly<Record<CategoryDrawing['phases'][number]['phase'], Style>> = {
  preparing: { color: COLOR.preparing },
  building: { color: COLOR.building, decal: STRIPES },
  done: { color: COLOR.done },
  stalled: { color: COLOR.stalled, borderColor: COLOR.stalled, decal: HATCH },
  planned: { color: COLOR.surface, borderColor: COLOR.next, borderType: 'dashed' },
};

/** One category: its projects stacked by phase, on a scale that all categories share. The id of a series is its phase. */
export function projectListOption({ phases, longest }: CategoryDrawing, { height }: Size): ChartOption {
  return {
    ...STILL,
    grid: { left: 1, right: 1, top: 1, bottom: 1, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: longest, show: false },
    yAxis: { type: 'category', data: [''], show: false },
    series: phases.map(({ phase, count }) => ({
      id: phase,
      type: 'bar',
      stack: 'phases',
      barWidth: height - EDGE,
      emphasis: { disabled: true },
      itemStyle: { borderColor: COLOR.done, borderWidth: EDGE, ...STYLE[phase] },
      data: [count],
    })),
  };
}
