import { BarChart, GaugeChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// The parts that option.ts gives the types of.
use([BarChart, GaugeChart, GridComponent, MarkLineComponent, SVGRenderer]);

/**
 * ECharts' SVG painter empties its nodes by `innerHTML = ''` or `null`, which Trusted Types refuse. An own
 * property answers these two by the DOM, and never takes HTML.
 */
function emptyWithoutHtml(node: Element): void {
  Object.defineProperty(node, 'innerHTML', {
    configurable: true,
    get: () => '',
    set(html: unknown) {
      if (html === '' || html === null) node.replaceChildren();
    },
  });
}

/** Opens a chart in a box that has a size. Where styles give its SVG another, as on paper, the drawing fits it. */
export function open(host: HTMLElement, width: number, height: number): ECharts {
  emptyWithoutHtml(host);
  // A drawing that was there as HTML has had its time.
  host.replaceChildren();
  const chart = init(host, undefined, { renderer: 'svg', width, height });
  const svg = host.querySelector('svg');
  if (!svg) return chart;
  emptyWithoutHtml(svg);
  svg.setAttribute('preserveAspectRatio', 'none');
  chart.on('rendered', () => svg.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`));
  return chart;
}
