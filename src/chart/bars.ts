import { BarChart } from 'echarts/charts';
import { GridSimpleComponent, MarkLineComponent } from 'echarts/components';
import { planVsActualOption } from './options/plan-vs-actual.ts';
import { projectListOption } from './options/project-list.ts';
import { addDrawing } from './render.ts';

/** What charts with bars need of ECharts. */
export const BARS = [BarChart, GridSimpleComponent, MarkLineComponent];

/** Lets rows and categories be drawn. */
export function addDrawings(): void {
  addDrawing('plan-vs-actual', planVsActualOption, BARS);
  addDrawing('project-list', projectListOption, BARS);
}
