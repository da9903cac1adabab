import type { Drawing } from '../../chart/drawing.ts';
import type { SvgCanvas } from './svg-canvas.ts';

/** Draws into a sheet; ECharts and the options come when a picture has charts. */
export type Draw = (drawing: Drawing, x: number, y: number, width: number, height: number) => void;

/** What `paint-order: stroke` does on the page; not every program that opens SVG knows it. */
function layEdgesBelow(svg: SVGElement): void {
  for (const mark of svg.querySelectorAll('path[stroke]')) {
    const edge = mark.cloneNode() as SVGElement;
    edge.setAttribute('fill', 'none');
    mark.before(edge);
    mark.removeAttribute('stroke');
  }
}

/** Each chart is opened off the page, so it does not matter which of them a reader has scrolled to. */
export async function drawOn(sheet: SvgCanvas): Promise<Draw> {
  const { open, optionOf } = await import('../../chart/render.ts');
  return (drawing, x, y, width, height) => {
    const host = document.createElement('div');
    const chart = open(host, width, height);
    try {
      chart.setOption(optionOf(drawing, { width, height }), { notMerge: true });
      const svg = host.querySelector('svg');
      if (!svg) return;
      if (drawing.kind === 'gauge') layEdgesBelow(svg);
      sheet.put(svg, x, y, width, height);
    } finally {
      chart.dispose();
    }
  };
}
