import type { Size } from './drawing.ts';
import { type ChartOption, initChart } from './echarts.ts';

/** A chart as the source of an SVG, without a DOM and without ECharts' own style sheet and animations. */
export function renderToSvgString(option: ChartOption, { width, height }: Size): string {
  const chart = initChart(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const painter = chart.getZr().painter as unknown as {
      renderToString(options: { cssAnimation: boolean; cssEmphasis: boolean }): string;
    };
    return painter.renderToString({ cssAnimation: false, cssEmphasis: false });
  } finally {
    chart.dispose();
  }
}
