import type { GaugeView } from '../../view/indicator-gauge.ts';
import type { Draw } from './charts.ts';
import { EM, figureLang, SMALL, type SvgCanvas, spokenAs, type Type } from './svg-canvas.ts';
import { CHIP_HEIGHT, chip, chipWidth } from './verdict-badge.ts';

const DIAL = { width: 15 * EM, height: (15 * EM * 112) / 200 };
const small: Type = { size: SMALL, color: 'muted' };

/** The dial with its figure, verdict and plans, as on the card; gives where it ends. */
export function gaugeBody(
  sheet: SvgCanvas,
  view: GaugeView,
  draw: Draw,
  x: number,
  top: number,
  width: number,
) {
  const { dial, indicator, comparison, remarks } = view;
  const facts = [indicator.plan, indicator.next].flatMap((datum) => datum ?? []);
  const middle = x + width / 2;
  let y = dial ? face(sheet, view, draw, middle, top + 12) : inWords(sheet, view, x, top + 12, width);
  if (indicator.verdict !== 'not-planned') {
    y += 12;
    const chipped = chipWidth(sheet, indicator.verdict, indicator.verdictText);
    const type: Type = { size: 14 };
    const beside = comparison ? 10 + sheet.measure(comparison, type) : 0;
    const inOne = chipped + beside <= width;
    const left = middle - (chipped + (inOne ? beside : 0)) / 2;
    const end = chip(sheet, indicator.verdict, indicator.verdictText, left, y);
    if (inOne) sheet.text([comparison], end + 10, y + 0.8, type);
    y += CHIP_HEIGHT;
    if (!inOne) y = sheet.paragraph(comparison, middle, y + 4, width, { ...type, align: 'middle' });
  }
  for (const remark of remarks)
    y = sheet.paragraph(remark, middle, y + 5, width, { ...small, align: 'middle' });
  if (facts.length === 0) return y;
  y += 14;
  sheet.rule(y, x, width);
  const column = (width - (facts.length - 1) * EM) / facts.length;
  const ends = facts.map((fact, index) => {
    const left = x + index * (column + EM);
    const below = sheet.paragraph(fact.label, left, y + 10, column, small);
    return sheet.paragraph(fact.text, left, below, column, spokenAs(figureLang(fact), { weight: 600 }));
  });
  return Math.max(...ends);
}

/** The figure's lines, from its status down to its unit. */
function valueLines({ value, indicator }: GaugeView): [string, Type][] {
  const { figure, unit, status, inWords } = value;
  const size = inWords || figure.length > 8 ? 18 : figure.length > 5 ? 28 : 36;
  const lines: [string, Type][] = [
    [status, { ...small, leading: 1.15 }],
    [figure, spokenAs(figureLang(indicator.actual), { size, weight: 650, leading: 1.1 })],
    [unit, { ...small, leading: 1.15, lang: indicator.unitLang }],
  ];
  return lines.filter(([text]) => text !== '');
}

function face(sheet: SvgCanvas, view: GaugeView, draw: Draw, middle: number, top: number): number {
  const left = middle - DIAL.width / 2;
  if (view.dial) draw({ kind: 'gauge', dial: view.dial }, left, top, DIAL.width, DIAL.height);
  const bottom = top + DIAL.height;
  const lines = valueLines(view).map(([text, type]) => [sheet.lines(text, 9 * EM, type), type] as const);
  let y =
    bottom -
    2 -
    lines.reduce((sum, [{ length }, { size = EM, leading = 1.6 }]) => sum + length * size * leading, 0);
  for (const [wrapped, type] of lines) y = sheet.text(wrapped, middle, y, { ...type, align: 'middle' });
  const ends: Type = { ...small, align: 'middle', leading: 1.2 };
  const { from = '', to = '' } = view.dial ?? {};
  sheet.text([from], left + DIAL.width * 0.08, bottom + 2, ends);
  return sheet.text([to], left + DIAL.width * 0.92, bottom + 2, ends);
}

function inWords(sheet: SvgCanvas, view: GaugeView, x: number, top: number, width: number): number {
  const lines = valueLines(view).map(([text, type]) => [sheet.lines(text, width - 24, type), type] as const);
  const high = lines.reduce((sum, [{ length }, { size = EM }]) => sum + length * size * 1.3 + 4, 0);
  const height = Math.max(DIAL.height, high + 24);
  sheet.rect(x, top, width, height, 'sunken', 8);
  let y = top + (height - high) / 2;
  for (const [wrapped, type] of lines)
    y = sheet.text(wrapped, x + width / 2, y, { ...type, leading: 1.3, align: 'middle' }) + 4;
  return top + height;
}
