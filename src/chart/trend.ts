import { addLines } from './echarts-lines.ts';
import { indicatorTrendOption } from './options/indicator-trend.ts';
import { drawTrendsWith } from './render.ts';

/** Lets trends be drawn. What they need of ECharts is a file of its own, which other charts do not load. */
export function addTrends(): void {
  addLines();
  drawTrendsWith(indicatorTrendOption);
}
