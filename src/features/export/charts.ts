import type { Drawing } from '../../chart/drawing.ts';
import type { SvgNode } from '../../chart/echarts.ts';
import { toSource } from '../../chart/svg-source.ts';
import type { SvgCanvas } from './svg-canvas.ts';

/** Draws a chart at a position of a canvas. */
export type DrawChart = (drawing: Drawing, x: number, y: number, width: number, height: number) => void;

/** Replaces `paint-order: stroke`, which not every program that opens SVG supports. */
function splitStrokes(mark: SvgNode): SvgNode[] {
  const { tag, attrs, children } = mark;
  if (tag !== 'path') return [children ? { ...mark, children: children.flatMap(splitStrokes) } : mark];
  if (attrs['stroke'] === undefined) return [mark];
  const { stroke: _, ...filled } = attrs;
  return [
    { tag, attrs: { ...attrs, fill: 'none' } },
    { tag, attrs: filled },
  ];
}

/** Loads ECharts. Each chart is drawn anew, whether or not the page shows it. */
export async function drawChartOn(canvas: SvgCanvas): Promise<DrawChart> {
  const { renderTree } = await import('../../chart/render.ts');
  let drawings = 0;
  return (drawing, x, y, width, height) => {
    drawings += 1;
    const size = { width, height };
    const { children = [] } = renderTree(drawing, size, `d${drawings}-`);
    const marks = drawing.kind === 'indicator-gauge' ? children.flatMap(splitStrokes) : children;
    canvas.put(marks.map(toSource).join(''), size, x, y);
  };
}
