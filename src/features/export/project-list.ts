import { listText, phaseLegend } from '../../view/picture.ts';
import type { PortfolioView } from '../../view/portfolio.ts';
import type { ProjectListView } from '../../view/project-list.ts';
import type { DrawChart } from './charts.ts';
import { EM, SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';

const small: TextStyle = { size: SMALL, color: 'muted' };
const caption: TextStyle = { size: SMALL, weight: 600 };
const label: TextStyle = { size: 15 };
const BAR = 18;
const SWATCH = 14;
/** The least width of a column of totals. */
const LEAST = { narrow: 8 * EM, wide: 12 * EM };

/** Totals, legend, a bar for each category, and how many projects are listed; returns where it ends. */
export function projectsBody(
  canvas: SvgCanvas,
  view: ProjectListView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  let y = totals(canvas, view, x, top, width);
  if (view.bars.length > 0) {
    y = canvas.paragraph(view.controls.named, x, y + 18, width, caption);
    y = phases(canvas, view, drawChart, x, y + 4, width) + 8;
    y = bars(canvas, view, drawChart, x, y, width) + 12;
    y = canvas.paragraph(listText(view, canvas.theme.lang), x, y, width, {
      size: 15,
      weight: 600,
    });
  }
  return canvas.paragraph(view.coverage, x, y + 2, width, small);
}

/** In rows of equal length where one row is not enough. */
function totals(
  canvas: SvgCanvas,
  { totals: all, columns, controls }: ProjectListView,
  x: number,
  top: number,
  width: number,
): number {
  if (all.length === 0) return top;
  const most = Math.max(1, Math.floor((width + EM) / (LEAST[columns] + EM)));
  const perRow = Math.ceil(all.length / Math.ceil(all.length / most));
  const column = (width + EM) / perRow - EM;
  let y = canvas.paragraph(controls.totals, x, top + EM, width, caption) - EM / 2;
  for (let first = 0; first < all.length; first += perRow) {
    const row = all.slice(first, first + perRow);
    const rowTop = y + EM;
    const left = (index: number) => x + index * (column + EM);
    y = Math.max(...row.map((total, index) => totalAt(canvas, total, left(index) + 14, rowTop, column - 14)));
    for (const index of row.keys()) canvas.rect(left(index), rowTop, 3, y - rowTop, 'actual');
  }
  return y;
}

function totalAt(
  canvas: SvgCanvas,
  { name, nameLang, count, detailsText }: PortfolioView,
  x: number,
  top: number,
  width: number,
) {
  const note: TextStyle = { ...small, leading: 1.5 };
  const figure: TextStyle = { size: 24, weight: 700, leading: 1.25 };
  const named = canvas.paragraph(name, x, top, width, { ...note, lang: nameLang });
  const counted = canvas.text([count.figure], x, named, figure);
  canvas.text([count.unit], x + canvas.measure(count.figure, figure) + 6, named + 4, { size: 14 });
  return canvas.paragraph(detailsText, x, counted, width, note);
}

function phases(
  canvas: SvgCanvas,
  view: ProjectListView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  let [left, y] = [x, top];
  for (const { text, drawing } of phaseLegend(view, canvas.theme.lang)) {
    const wide = SWATCH + 6 + canvas.measure(text, small);
    if (left > x && left + wide > x + width) [left, y] = [x, y + 22];
    drawChart(drawing, left, y + (SMALL * 1.6 - SWATCH) / 2, SWATCH, SWATCH);
    canvas.text([text], left + SWATCH + 6, y, small);
    left += wide + 20;
  }
  return y + SMALL * 1.6;
}

function bars(
  canvas: SvgCanvas,
  view: ProjectListView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  const selected = view.categories.find((option) => option.selected && option.value !== '')?.value;
  const widest = (texts: string[], style: TextStyle) =>
    Math.max(...texts.map((text) => canvas.measure(text, style)));
  const heavy = { ...label, weight: 600 };
  const counts =
    x +
    widest(
      view.bars.map((bar) => bar.label),
      heavy,
    ) +
    EM;
  const left =
    counts +
    widest(
      view.bars.map((bar) => bar.totalText),
      small,
    ) +
    EM;
  let y = top;
  for (const bar of view.bars) {
    canvas.text([bar.label], x, y, bar.category === selected ? heavy : label);
    canvas.text([bar.totalText], counts, y + (24 - SMALL * 1.6) / 2, small);
    drawChart(bar.drawing, left, y + (24 - BAR) / 2, x + width - left, BAR);
    y += 26;
  }
  return y;
}
