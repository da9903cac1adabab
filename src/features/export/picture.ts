import { sentenceOf } from '../../view/picture.ts';
import type { WidgetView } from '../../view/widget.ts';
import { type DrawChart, drawChartOn } from './charts.ts';
import { gaugeBody } from './indicator-gauge.ts';
import { trendBody } from './indicator-trend.ts';
import type { PictureTheme } from './picture-theme.ts';
import { planVsActualBody } from './plan-vs-actual.ts';
import { projectsBody } from './project-list.ts';
import { EM, languageOf, SMALL, SvgCanvas, svgElement, type TextStyle, textContent } from './svg-canvas.ts';

/** The source of an SVG with its size, in CSS pixels. */
export interface Picture {
  source: string;
  width: number;
  height: number;
}

const PADDING = 1.5 * EM;
const small: TextStyle = { size: SMALL, color: 'muted' };

/** The width of a card, or of a figure with columns on a wide page. */
export const widthOf = ({ kind }: WidgetView): number => (kind === 'indicator-gauge' ? 26 : 67.5) * EM;

/**
 * A view as one self-contained SVG: title, summary, chart with its texts, notes, source and the address of the page, in the
 * colours and the typeface of the page. The layout does not depend on the width of the page.
 */
export async function renderSvg(
  view: WidgetView,
  theme: PictureTheme,
  address: string,
  width = widthOf(view),
): Promise<Picture> {
  const canvas = new SvgCanvas(width, theme);
  const drawChart = await drawChartOn(canvas);
  const [x, room] = [PADDING, canvas.width - 2 * PADDING];

  const heading: TextStyle = { size: 20, weight: 600, leading: 1.4 };
  let y = canvas.paragraph(view.title, x, PADDING - 6, room, { ...heading, lang: view.titleLang });
  y = canvas.paragraph(sentenceOf(view), x, y + 4, room, { size: 15, color: 'muted', leading: 1.55 });
  y = body(canvas, view, drawChart, x, y, room);
  y += 14;
  canvas.rule(y, x, room);
  y += 10;
  if (view.drawingNote) y = canvas.paragraph(view.drawingNote, x, y, room, small);
  for (const { text, lang } of view.notes) y = canvas.paragraph(text, x, y, room, { ...small, lang });
  y = canvas.paragraph(view.source, x, y, room, small);
  if (/^https?:/.test(address)) y = canvas.paragraph(address, x, y, room, small);
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

function finish(
  { source, width, theme }: SvgCanvas,
  { title, titleLang, summary }: WidgetView,
  height: number,
): Picture {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': theme.font,
    ...languageOf(theme.lang),
  };
  const other = titleLang && titleLang !== theme.lang ? languageOf(titleLang) : {};
  const content = [
    svgElement('title', other, textContent(title)),
    svgElement('desc', {}, textContent(summary)),
    svgElement('rect', { width, height, fill: theme.resolve('var(--dd-color-surface)') }),
    source,
  ];
  return { source: svgElement('svg', attributes, content.join('')), width, height };
}
