import { BarChart, type BarSeriesOption, GaugeChart, type GaugeSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

export type { ECharts } from 'echarts/core';

/** ECharts' `init`, with the parts that are used. Not a statement of the module, which a bundler might leave out. */
export const initChart: typeof init = (...parameters) => {
  use([BarChart, GaugeChart, GridComponent, MarkLineComponent, SVGRenderer]);
  return init(...parameters);
};

/** The series of this library's charts. */
export type ChartSeries = BarSeriesOption | GaugeSeriesOption;

/** The options of the parts of ECharts that `initChart` registers. */
export type ChartOption = ComposeOption<ChartSeries | GridComponentOption | MarkLineComponentOption>;
