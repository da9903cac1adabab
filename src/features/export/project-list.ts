import type { Messages } from '../../messages/types.ts';
import { PHASES } from '../../report/phase.ts';
import { filtersOf } from '../../view/file-name.ts';
import type { Total } from '../../view/portfolio.ts';
import type { ProjectListView } from '../../view/project-list.ts';
import type { Draw } from './charts.ts';
import { EM, SMALL, type SvgCanvas, type Type } from './svg-canvas.ts';

const small: Type = { size: SMALL, color: 'muted' };
const label: Type = { size: 15 };
const BAR = 18;
const SWATCH = 14;

/** Totals, what the colours stand for, a bar a category, and how many projects are listed; gives where it ends. */
export function projectsBody(
  sheet: SvgCanvas,
  view: ProjectListView,
  messages: Messages,
  draw: Draw,
  x: number,
  top: number,
  width: number,
): number {
  let y = totals(sheet, view.totals, x, top, width);
  if (view.bars.length > 0) {
    y = phases(sheet, view, messages, draw, x, y + 22, width) + 8;
    y = bars(sheet, view, draw, x, y, width) + 12;
    y = sheet.paragraph([view.countText, ...filtersOf(view, messages)].join(sheet.gap), x, y, width, {
      size: 15,
      weight: 600,
    });
  }
  return sheet.paragraph(view.coverage, x, y + 2, width, small);
}

/** In rows of equal length where they take more than one; Chinese needs less room. */
function totals(sheet: SvgCanvas, all: readonly Total[], x: number, top: number, width: number): number {
  if (all.length === 0) return top;
  const least = (sheet.look.lang.startsWith('zh') ? 8 : 12) * EM;
  const most = Math.max(1, Math.floor((width + EM) / (least + EM)));
  const columns = Math.ceil(all.length / Math.ceil(all.length / most));
  const column = (width + EM) / columns - EM;
  let y = top;
  for (let first = 0; first < all.length; first += columns) {
    const row = all.slice(first, first + columns);
    const rowTop = y + EM;
    const left = (index: number) => x + index * (column + EM);
    y = Math.max(...row.map((total, index) => totalAt(sheet, total, left(index) + 14, rowTop, column - 14)));
    for (const index of row.keys()) sheet.rect(left(index), rowTop, 3, y - rowTop, 'actual');
  }
  return y;
}

function totalAt(
  sheet: SvgCanvas,
  { name, nameLang, count, details }: Total,
  x: number,
  top: number,
  width: number,
) {
  const note: Type = { ...small, leading: 1.5 };
  const figure: Type = { size: 24, weight: 650, leading: 1.25 };
  const named = sheet.paragraph(name, x, top, width, { ...note, lang: nameLang });
  const counted = sheet.text([count.figure], x, named, figure);
  sheet.text([count.unit], x + sheet.measure(count.figure, figure) + 6, named + 4, { size: 14 });
  return sheet.paragraph(details.join(' · '), x, counted, width, note);
}

/** The counts are the bars' own: of all projects, whatever the filter. */
function phases(
  sheet: SvgCanvas,
  { bars }: ProjectListView,
  messages: Messages,
  draw: Draw,
  x: number,
  top: number,
  width: number,
): number {
  let [left, y] = [x, top];
  const [first] = bars;
  for (const phase of PHASES) {
    const text = `${messages.phase[phase]} ${bars.reduce((sum, { counts }) => sum + counts[phase], 0)}`;
    const wide = SWATCH + 6 + sheet.measure(text, small);
    if (left > x && left + wide > x + width) [left, y] = [x, y + 22];
    // A bar of this phase alone, so that colour, pattern and edge are those of the bars.
    const counts = { preparing: 0, building: 0, done: 0, [phase]: 1 };
    if (first)
      draw(
        { kind: 'category', bar: { ...first, counts }, longest: 1 },
        left,
        y + (SMALL * 1.6 - SWATCH) / 2,
        SWATCH,
        SWATCH,
      );
    sheet.text([text], left + SWATCH + 6, y, small);
    left += wide + 20;
  }
  return y + SMALL * 1.6;
}

function bars(
  sheet: SvgCanvas,
  view: ProjectListView,
  draw: Draw,
  x: number,
  top: number,
  width: number,
): number {
  const chosen = view.categories.find((choice) => choice.chosen && choice.value !== '')?.value;
  const widest = (texts: string[], type: Type) => Math.max(...texts.map((text) => sheet.measure(text, type)));
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
  return view.bars.reduce((y, bar) => {
    sheet.text([bar.label], x, y, bar.category === chosen ? heavy : label);
    sheet.text([bar.totalText], counts, y + (24 - SMALL * 1.6) / 2, small);
    draw({ kind: 'category', bar, longest: view.longest }, left, y + (24 - BAR) / 2, x + width - left, BAR);
    return y + 26;
  }, top);
}
