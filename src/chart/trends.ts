import { LinesChart } from 'echarts/charts';
import { BARS } from './bars.ts';
import { indicatorTrendOption } from './options/indicator-trend.ts';
import { addDrawing } from './render.ts';

/** Lets trends be drawn. */
export const addDrawings = (): void =>
  addDrawing('indicator-trend', indicatorTrendOption, [...BARS, LinesChart]);
