import { addLines } from './echarts-lines.ts';
import { indicatorTrendOption } from './options/indicator-trend.ts';
import { drawTrendsWith } from './render.ts';

let added = false;

/** Lets trends be drawn. What they need of ECharts is a file of its own, which other charts do not load. */
export function addTrends(): void {
  if (added) return;
  added = true;
  addLines();
  drawTrendsWith(indicatorTrendOption);
}
