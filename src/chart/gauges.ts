import { GaugeChart } from 'echarts/charts';
import { indicatorGaugeOption } from './options/indicator-gauge.ts';
import { addDrawing } from './render.ts';

/** Lets dials be drawn. */
export const addDrawings = (): void => addDrawing('indicator-gauge', indicatorGaugeOption, GaugeChart);
