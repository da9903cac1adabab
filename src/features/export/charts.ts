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

/** Loads ECharts. Each chart is opened outside the page, whether or not it is drawn there yet. */
export async function drawChartOn(canvas: SvgCanvas): Promise<DrawChart> {
  const { open, optionOf } = await import('../../chart/render.ts');
  return (drawing, x, y, width, height) => {
    const host = document.createElement('div');
    const chart = open(host, width, height);
    try {
      chart.setOption(optionOf(drawing, { width, height }), { notMerge: true });
      const svg = host.querySelector('svg');
      if (!svg) return;
      if (drawing.kind === 'indicator-gauge') splitStrokes(svg);
      canvas.put(svg, x, y, width, height);
    } finally {
      chart.dispose();
    }
  };
}
