import { BarChart, type BarSeriesOption, GaugeChart, type GaugeSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GaugeChart, GridComponent, MarkLineComponent, SVGRenderer]);

export type { ECharts } from 'echarts/core';
export { init };

/** The series of this library's charts. */
export type ChartSeries = BarSeriesOption | GaugeSeriesOption;

/** The options of the parts of ECharts that are registered above. */
export type ChartOption = ComposeOption<ChartSeries | GridComponentOption | MarkLineComponentOption>;
