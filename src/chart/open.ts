import { type ECharts, initChart } from './echarts.ts';

/**
 * ECharts' SVG painter empties its nodes with `innerHTML = ''` or `null`, which Trusted Types block. This property of the
 * node handles both with the DOM, and ignores HTML.
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

/** The events from which zrender finds the mark at the pointer. */
const POINTING = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click'];

/**
 * zrender looks for a mark at the coordinates of an event. These differ from the mark's own where CSS `zoom` or
 * `transform` scales the page, in a different way in each engine. The event's target is right: its centre replaces them.
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

/** Opens a chart in a box of a size. Where styles give its SVG another size, as in print, the chart is scaled to it. */
export function open(host: HTMLElement, width: number, height: number): ECharts {
  emptyWithoutHtml(host);
  // Removes a prerendered chart.
  host.replaceChildren();
  const chart = initChart(host, undefined, { renderer: 'svg', width, height });
  const svg = host.querySelector('svg');
  if (!svg) return chart;
  emptyWithoutHtml(svg);
  // Listens on the SVG, which is removed with the chart, unlike the box.
  pointAtMarks(svg);
  svg.setAttribute('preserveAspectRatio', 'none');
  chart.on('rendered', () => svg.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`));
  return chart;
}
