import type { WidgetView } from '../../view/widget.ts';
import { type DrawChart, drawChartOn } from './charts.ts';
import { gaugeBody } from './indicator-gauge.ts';
import { trendBody } from './indicator-trend.ts';
import { planVsActualBody } from './plan-vs-actual.ts';
import { projectsBody } from './project-list.ts';
import type { ResolvedTheme } from './resolved-theme.ts';
import { EM, SMALL, SvgCanvas, setLanguage, setText, svgElement, type TextStyle } from './svg-canvas.ts';

export { renderPng } from './png.ts';
export { resolveTheme } from './resolved-theme.ts';

const PADDING = 1.5 * EM;
const small: TextStyle = { size: SMALL, color: 'muted' };

/** The width of a card, or of a figure with columns on a wide page. */
const widthOf = ({ kind }: WidgetView): number => (kind === 'indicator-gauge' ? 26 : 67.5) * EM;

/**
 * A view as one self-contained SVG: title, summary, chart with its texts, notes, source and the address of the page, in the
 * colours and the typeface of the page. The layout does not depend on the width of the page.
 */
export async function renderSvg(
  view: WidgetView,
  theme: ResolvedTheme,
  address: string,
): Promise<SVGElement> {
  const canvas = new SvgCanvas(widthOf(view), theme);
  const drawChart = await drawChartOn(canvas);
  const [x, width] = [PADDING, canvas.width - 2 * PADDING];

  const heading: TextStyle = { size: 20, weight: 600, leading: 1.4 };
  let y = canvas.paragraph(view.title, x, PADDING - 6, width, { ...heading, lang: view.titleLang });
  y = canvas.paragraph(view.summary, x, y + 4, width, { size: 15, color: 'muted', leading: 1.55 });
  y = body(canvas, view, drawChart, x, y, width);
  y += 14;
  canvas.rule(y, x, width);
  y += 10;
  if (view.drawingNote) y = canvas.paragraph(view.drawingNote, x, y, width, small);
  for (const { text, lang } of view.notes) y = canvas.paragraph(text, x, y, width, { ...small, lang });
  y = canvas.paragraph(view.source, x, y, width, small);
  if (/^https?:/.test(address)) y = canvas.paragraph(address, x, y, width, small);
  return finish(canvas, view, Math.ceil(y + PADDING - 6));
}

function body(
  canvas: SvgCanvas,
  view: WidgetView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  switch (view.kind) {
    case 'indicator-gauge':
      return gaugeBody(canvas, view, drawChart, x, top, width);
    case 'plan-vs-actual':
      return planVsActualBody(canvas, view, drawChart, x, top, width);
    case 'project-list':
      return projectsBody(canvas, view, drawChart, x, top, width);
    case 'indicator-trend':
      return trendBody(canvas, view, drawChart, x, top, width);
  }
}

function finish({ svg, width, theme }: SvgCanvas, view: WidgetView, height: number): SVGElement {
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': theme.font,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  setLanguage(svg, theme.lang);
  const title = setText(svgElement('title'), view.title);
  if (view.titleLang && view.titleLang !== theme.lang) setLanguage(title, view.titleLang);
  const description = setText(svgElement('desc'), view.summary);
  const surface = svgElement('rect', { width, height, fill: theme.resolve('var(--dd-color-surface)') });
  svg.prepend(title, description, surface);
  return svg;
}
