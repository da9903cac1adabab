import type { Messages } from '../../messages/types.ts';
import type { FigureView } from '../../view/figure.ts';
import { isWidgetView } from '../../view/file-name.ts';
import { drawOn } from './charts.ts';
import { gaugeBody } from './indicator-gauge.ts';
import { planVsActualBody } from './plan-vs-actual.ts';
import { projectsBody } from './project-list.ts';
import type { ResolvedTheme } from './resolved-theme.ts';
import { EM, SMALL, SvgCanvas, saying, speaking, spokenAs, svgElement, type Type } from './svg-canvas.ts';

export { renderPng } from './png.ts';
export { resolveTheme } from './resolved-theme.ts';

const PADDING = 1.5 * EM;
const small: Type = { size: SMALL, color: 'muted' };

/** A card's, or that of a figure with columns, on a page with room for them. */
const widthOf = (view: FigureView): number => ('indicator' in view ? 26 : 67.5) * EM;

/**
 * A view as one SVG that needs nothing else: title, sentence, drawing, names, figures, notes and source, its colours
 * and typeface those of the page. It has the same layout whatever the width of the page.
 */
export async function renderSvg(
  view: FigureView,
  messages: Messages,
  look: ResolvedTheme,
): Promise<SVGElement> {
  const sheet = new SvgCanvas(widthOf(view), look);
  const draw = await drawOn(sheet);
  const [x, width] = [PADDING, sheet.width - 2 * PADDING];

  const heading: Type = { size: 20, weight: 600, leading: 1.4 };
  let y = sheet.paragraph(view.title, x, PADDING - 6, width, spokenAs(view.titleLang, heading));
  y = sheet.paragraph(view.summary, x, y + 4, width, { size: 15, color: 'muted', leading: 1.55 });
  if (isWidgetView(view)) {
    if ('groups' in view) y = planVsActualBody(sheet, view, messages, draw, x, y, width);
    else if ('bars' in view) y = projectsBody(sheet, view, messages, draw, x, y, width);
    else y = gaugeBody(sheet, view, draw, x, y, width);
  }
  y += 14;
  sheet.rule(y, x, width);
  y += 10;
  for (const { text, lang } of view.notes) y = sheet.paragraph(text, x, y, width, spokenAs(lang, small));
  y = sheet.paragraph(view.source, x, y, width, small);
  return finished(sheet, view, Math.ceil(y + PADDING - 6));
}

function finished({ svg, width, look }: SvgCanvas, view: FigureView, height: number): SVGElement {
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': look.font,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  speaking(svg, look.lang);
  const title = saying(svgElement('title'), view.title);
  if (view.titleLang && view.titleLang !== look.lang) speaking(title, view.titleLang);
  const description = saying(svgElement('desc'), view.summary);
  const surface = svgElement('rect', { width, height, fill: look.resolve('var(--dd-color-surface)') });
  svg.prepend(title, description, surface);
  return svg;
}
