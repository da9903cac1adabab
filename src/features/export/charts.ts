import type { Drawing } from '../../chart/drawing.ts';
import type { SvgCanvas } from './svg-canvas.ts';

/** Draws a chart at a position of a canvas. */
export type DrawChart = (drawing: Drawing, x: number, y: number, width: number, height: number) => void;

/** Replaces `paint-order: stroke`, which not every program that opens SVG supports. */
function splitStrokes(svg: SVGElement): void {
  for (const mark of svg.querySelectorAll('path[stroke]')) {
    const edge = mark.cloneNode() as SVGElement;
    edge.setAttribute('fill', 'none');
    mark.before(edge);
    mark.removeAttribute('stroke');
  }
}

/** Loads ECharts. Each chart is drawn anew, whether or not the page shows it. */
export async function drawChartOn(canvas: SvgCanvas): Promise<DrawChart> {
  const { renderSvg } = await import('../../chart/render.ts');
  return (drawing, x, y, width, height) => {
    const svg = renderSvg(drawing, { width, height });
    if (drawing.kind === 'indicator-gauge') splitStrokes(svg);
    canvas.put(svg, x, y, width, height);
  };
}
