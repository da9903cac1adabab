import type { GaugeValue, GaugeView } from '../../view/indicator-gauge.ts';
import { sum } from '../../view/sum.ts';
import type { DrawChart } from './charts.ts';
import { EM, SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';
import { BADGE_HEIGHT, badgeWidth, verdictBadge } from './verdict-badge.ts';

const DIAL = { width: 15 * EM, height: (15 * EM * 112) / 200 };
const small: TextStyle = { size: SMALL, color: 'muted' };

/** The font size of the large figure, in pixels. */
const fontSize = (size: GaugeValue['size']): number => (size === 'words' ? 18 : size === 'long' ? 28 : 36);

/** The dial with its value, verdict and plans; returns where it ends. */
export function gaugeBody(
  canvas: SvgCanvas,
  view: GaugeView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
) {
  const { dial, badge, comparison, remarks, facts } = view;
  const middle = x + width / 2;
  let y = dial
    ? dialAt(canvas, view, drawChart, middle, top + 12)
    : textPanel(canvas, view, x, top + 12, width);
  if (badge) {
    y += 12;
    const badged = badgeWidth(canvas, badge);
    const style: TextStyle = { size: 14 };
    const beside = comparison ? 10 + canvas.measure(comparison, style) : 0;
    const inOne = badged + beside <= width;
    const left = middle - (badged + (inOne ? beside : 0)) / 2;
    const end = verdictBadge(canvas, badge, left, y);
    if (inOne) canvas.text([comparison], end + 10, y + 0.8, style);
    y += BADGE_HEIGHT;
    if (!inOne) y = canvas.paragraph(comparison, middle, y + 4, width, { ...style, align: 'middle' });
  }
  for (const remark of remarks)
    y = canvas.paragraph(remark, middle, y + 5, width, { ...small, align: 'middle' });
  if (facts.length === 0) return y;
  y += 14;
  canvas.rule(y, x, width);
  const column = (width - (facts.length - 1) * EM) / facts.length;
  const ends = facts.map(({ label, text, lang }, index) => {
    const left = x + index * (column + EM);
    const below = canvas.paragraph(label, left, y + 10, column, small);
    return canvas.paragraph(text, left, below, column, { weight: 600, lang });
  });
  return Math.max(...ends);
}

/** Status, figure and unit, where they are not empty. */
function valueLines({ value, indicator }: GaugeView): [string, TextStyle][] {
  const { figure, lang, unit, status } = value;
  const lines: [string, TextStyle][] = [
    [status, { ...small, leading: 1.15 }],
    [figure, { size: fontSize(value.size), weight: 700, leading: 1.1, lang }],
    [unit, { ...small, leading: 1.15, lang: indicator.unitLang }],
  ];
  return lines.filter(([text]) => text !== '');
}

function dialAt(
  canvas: SvgCanvas,
  view: GaugeView,
  drawChart: DrawChart,
  middle: number,
  top: number,
): number {
  const left = middle - DIAL.width / 2;
  if (view.dial) drawChart(view.dial.drawing, left, top, DIAL.width, DIAL.height);
  const bottom = top + DIAL.height;
  const lines = valueLines(view).map(([text, style]) => [canvas.lines(text, 9 * EM, style), style] as const);
  let y =
    bottom - 2 - sum(lines.map(([{ length }, { size = EM, leading = 1.6 }]) => length * size * leading));
  for (const [wrapped, style] of lines) y = canvas.text(wrapped, middle, y, { ...style, align: 'middle' });
  const ends: TextStyle = { ...small, align: 'middle', leading: 1.2 };
  const { from = '', to = '' } = view.dial ?? {};
  canvas.text([from], left + DIAL.width * 0.08, bottom + 2, ends);
  return canvas.text([to], left + DIAL.width * 0.92, bottom + 2, ends);
}

function textPanel(canvas: SvgCanvas, view: GaugeView, x: number, top: number, width: number): number {
  const lines = valueLines(view).map(
    ([text, style]) => [canvas.lines(text, width - 24, style), style] as const,
  );
  const high = sum(lines.map(([{ length }, { size = EM }]) => length * size * 1.3 + 4));
  const height = Math.max(DIAL.height, high + 24);
  canvas.rect(x, top, width, height, 'sunken', 8);
  let y = top + (height - high) / 2;
  for (const [wrapped, style] of lines)
    y = canvas.text(wrapped, x + width / 2, y, { ...style, leading: 1.3, align: 'middle' }) + 4;
  return top + height;
}
