import { type ECharts, initChart } from './echarts.ts';

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

/** The events by which zrender learns what is pointed at. */
const POINTING = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click'];

/**
 * zrender looks for a mark at the place that an event names, which is not the mark's own where a page is scaled by CSS
 * `zoom` or `transform`, in each engine in another way. The browser knows what it has hit: the middle of that is named.
 */
function pointAtMarks(drawing: Element): void {
  const name = (event: Event) => {
    const { target } = event;
    if (!(target instanceof SVGPathElement)) return;
    const { x, y, width, height } = target.getBBox();
    Object.defineProperties(event, { offsetX: { value: x + width / 2 }, offsetY: { value: y + height / 2 } });
  };
  for (const type of POINTING) drawing.addEventListener(type, name, { capture: true });
}

/** Opens a chart in a box that has a size. Where styles give its SVG another, as on paper, the drawing fits it. */
export function open(host: HTMLElement, width: number, height: number): ECharts {
  emptyWithoutHtml(host);
  // A drawing that was there as HTML has had its time.
  host.replaceChildren();
  const chart = initChart(host, undefined, { renderer: 'svg', width, height });
  const svg = host.querySelector('svg');
  if (!svg) return chart;
  emptyWithoutHtml(svg);
  // Gone with the chart, as the box may not be.
  pointAtMarks(svg);
  svg.setAttribute('preserveAspectRatio', 'none');
  chart.on('rendered', () => svg.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`));
  return chart;
}
