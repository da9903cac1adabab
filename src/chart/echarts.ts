import type { BarSeriesOption, GaugeSeriesOption, LinesSeriesOption } from 'echarts/charts';
import type { GridComponentOption, MarkLineComponentOption } from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Size } from './drawing.ts';

export type { BarSeriesOption, LinesSeriesOption };

/** The series of this library's charts. */
export type ChartSeries = BarSeriesOption | GaugeSeriesOption | LinesSeriesOption;

/** The options of the parts of ECharts that are used here. */
export type ChartOption = ComposeOption<ChartSeries | GridComponentOption | MarkLineComponentOption>;

/** Series and components of ECharts, to be registered. */
export type ChartParts = Parameters<typeof use>[0];

/** An element of an SVG, as ECharts' renderer describes it. */
export interface SvgNode {
  tag: string;
  attrs: Record<string, string | number | boolean | null | undefined>;
  children?: SvgNode[];
}

/** The part of ECharts' SVG renderer that needs no DOM. Its types do not declare it. */
interface SvgPainter {
  renderToVNode(options: object): SvgNode;
}

/** One chart without a box, events or animations: it lays out all drawings in turn. */
let chart: ECharts | undefined;

/** Registers parts that only some charts need. A chart knows those that were registered before it. */
export function addParts(parts: ChartParts): void {
  use(parts);
  chart?.dispose();
  chart = undefined;
}

/** An option as SVG of a size in pixels. Its ids begin with `zr` and a number, and recur in the next drawing. */
export function layOut(option: ChartOption, { width, height }: Size): SvgNode {
  try {
    if (!chart) {
      // Not a statement of the module, which a bundler might leave out.
      use(SVGRenderer);
      chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    } else {
      // Not `chart.resize`, which would lay out the earlier option again.
      chart.getZr().resize({ width, height });
      // Series that the last drawing had too would keep their place among the marks: a drawing would depend on the one before.
      chart.clear();
    }
    // Without a background, which would be an element of its own.
    chart.setOption({ backgroundColor: 'none', ...option }, { notMerge: true });
    // Otherwise it waits for animations in every frame, and in Node keeps the process.
    chart.getZr().animation.stop();
    const painter = chart.getZr().painter as unknown as SvgPainter;
    return painter.renderToVNode({ compress: true, useViewBox: true });
  } catch (error) {
    // What is half laid out would be part of the next drawing.
    chart = undefined;
    throw error;
  }
}
