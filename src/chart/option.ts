import type { BarSeriesOption, GaugeSeriesOption } from 'echarts/charts';
import type { GridComponentOption, MarkLineComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** The series of this library's charts. */
export type ChartSeries = BarSeriesOption | GaugeSeriesOption;

/** What a chart may hold: just the parts of ECharts that echarts.ts registers. */
export type ChartOption = ComposeOption<ChartSeries | GridComponentOption | MarkLineComponentOption>;

/** The box of a chart, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
