import type { ChartRenderer } from './chart.ts';
import type { ECharts } from './echarts.ts';
import { enqueue } from './scheduler.ts';

/** Before any chart. */
const FIRST = -1;

/**
 * ECharts sets up and compiles most of what it needs when it first draws, which takes a slow machine 100 ms (4 times
 * slowed down) where a later chart takes 10. This draws outside the page, one series per job of the scheduler.
 */
export function warmUp<Drawing>(renderer: ChartRenderer<Drawing>, drawing: Drawing): void {
  const size = renderer.shapeOf(drawing);
  const option = renderer.optionOf(drawing, size);
  const series = [option.series ?? []].flat();
  let chart: ECharts | undefined;
  const begin = () => {
    chart = renderer.open(document.createElement('div'), size.width, size.height);
  };
  const draw = (count: number) => () =>
    chart?.setOption({ ...option, series: series.slice(0, count) }, { notMerge: true });
  for (const step of [begin, draw(0), ...series.map((_, index) => draw(index + 1))]) enqueue(step, FIRST);
  enqueue(() => chart?.dispose(), FIRST);
}
