import { LinesChart } from 'echarts/charts';
import { addSeries } from './echarts.ts';

/** Lets charts have series of lines. */
export const addLines = (): void => addSeries(LinesChart);
