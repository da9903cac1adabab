import { GraphicComponent, type GraphicComponentOption } from 'echarts/components';
import { type ComposeOption, type ECharts, graphic, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Size } from './drawing.ts';
import { COLOR, type Mark, PATTERNS, type Paths } from './marks/mark.ts';

type ChartOption = ComposeOption<GraphicComponentOption>;

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

/** The shape of several areas or lines, which ECharts has not. */
const Shape = () =>
  graphic.extendShape({
    type: 'paths',
    shape: { paths: [], closed: false },
    buildPath(path: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>, { paths, closed }: Paths['shape']) {
      for (const points of paths) {
        points.forEach(([x, y], index) => {
          if (index === 0) path.moveTo(x, y);
          else path.lineTo(x, y);
        });
        if (closed) path.closePath();
      }
    },
  });

/** A pattern as ECharts takes it in place of a colour: a piece that is repeated. */
function fillOf(name: keyof typeof PATTERNS): object {
  const { line, period, rotation } = PATTERNS[name];
  const attrs = { d: `M0 0H1V${line}H0Z`, fill: COLOR.surface };
  const svgElement = { tag: 'path', key: name, attrs };
  return { svgElement, svgWidth: 1, svgHeight: period, rotation: (rotation * Math.PI) / 180 };
}

function elementOf({ style: { pattern, ...style }, clickable: _, ...mark }: Mark): object {
  return { ...mark, style: pattern ? { ...style, fill: fillOf(pattern) } : style };
}

/** One chart without a box, events or animations: it lays out all drawings in turn. */
let chart: ECharts | undefined;

function chartOf({ width, height }: Size): ECharts {
  if (chart) {
    // Not `chart.resize`, which would lay out the earlier option again.
    chart.getZr().resize({ width, height });
    return chart;
  }
  // Not statements of the module, which a bundler might leave out.
  use([SVGRenderer, GraphicComponent]);
  graphic.registerShape('paths', Shape());
  chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  return chart;
}

/** Marks as SVG of a size in pixels. Its ids begin with `zr` and a number, and recur in the next drawing. */
export function layOut(marks: readonly Mark[], size: Size): SvgNode {
  try {
    const drawn = chartOf(size);
    const option = {
      animation: false,
      // Without a background, which would be an element of its own.
      backgroundColor: 'none',
      graphic: { elements: marks.map(elementOf) },
    } as ChartOption;
    drawn.setOption(option, { notMerge: true });
    // Otherwise it waits for animations in every frame, and in Node keeps the process.
    drawn.getZr().animation.stop();
    const painter = drawn.getZr().painter as unknown as SvgPainter;
    return painter.renderToVNode({ compress: true, useViewBox: true });
  } catch (error) {
    // What is half laid out would be part of the next drawing.
    chart = undefined;
    throw error;
  }
}
