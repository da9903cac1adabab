import { init } from 'echarts/core';
import './echarts.ts';
import type { ChartOption, Size } from './option.ts';

/** A drawing as the text of an SVG, made without a page. ECharts' own style sheet and animations are left out. */
export function renderToSvgString(option: ChartOption, { width, height }: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
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
