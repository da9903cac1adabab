import { OVERHANG } from '../../chart/trend-overhang.ts';
import { TREND_SWATCHES } from '../../elements/shared/trend-legend.ts';
import type { TrendColumn, TrendPointView, TrendView } from '../../view/indicator-trend-figure.ts';
import { referenceText, trendAxisText } from '../../view/picture.ts';
import { sum } from '../../view/sum.ts';
import type { DrawChart } from './charts.ts';
import { legend } from './legend.ts';
import { EM, SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';
import { BADGE_HEIGHT, badges, badgeWidth, verdictBadge } from './verdict-badge.ts';

const CHART = 12 * EM;
/** Between the texts of two columns, and the least width of one of them. */
const BESIDE = 8;
const LEAST = 4 * EM;
const small: TextStyle = { size: SMALL, color: 'muted' };

/** Counts, legend, drawing, and what is said of each point, below its column or as a list; returns where it ends. */
export function trendBody(
  canvas: SvgCanvas,
  view: TrendView,
  drawChart: DrawChart,
  x: number,
  top: number,
  width: number,
): number {
  let y = badges(canvas, view.counts, x, top + 12, width);
  y = legend(canvas, view.legend, x, y, width, TREND_SWATCHES);
  y = canvas.paragraph(trendAxisText(view, canvas.theme.lang), x, y + 8, width, small) + 3;
  canvas.rule(y, x, width);
  y += 8;
  const { chart } = view;
  if (chart) {
    drawChart(chart.drawing, x, y, width, CHART);
    y += CHART + 6;
  }
  if (chart && hasRoom(canvas, view.columns, width)) y = columnsAt(canvas, view.columns, x, y, width);
  else {
    if (chart) y = ticksAt(canvas, view.columns, x, y, width);
    y = listAt(canvas, view.points, x, y, width);
  }
  for (const text of [...view.remarks, ...view.gaps]) y = canvas.paragraph(text, x, y + 5, width, small);
  return y;
}

const unitOf = (columns: readonly TrendColumn[], width: number): number =>
  (width - 2 * OVERHANG) / sum(columns.map(({ span }) => span));

/** Whether what is said of each point fits below its column. */
const hasRoom = (canvas: SvgCanvas, columns: readonly TrendColumn[], width: number): boolean =>
  columns.every(({ span, point }) => {
    const room = span * unitOf(columns, width) - BESIDE;
    return room >= LEAST && (!point?.badge || badgeWidth(canvas, point.badge) <= room);
  });

function columnsAt(
  canvas: SvgCanvas,
  columns: readonly TrendColumn[],
  x: number,
  top: number,
  width: number,
): number {
  const unit = unitOf(columns, width);
  let left = x + OVERHANG;
  let end = top;
  for (const { span, point } of columns) {
    const middle = left + (span * unit) / 2;
    if (point) end = Math.max(end, pointAt(canvas, point, middle, top, unit * span - BESIDE));
    left += span * unit;
  }
  return end;
}

/** Years or months below the axis, from the last one on, where there is room for them. */
function ticksAt(
  canvas: SvgCanvas,
  columns: readonly TrendColumn[],
  x: number,
  top: number,
  width: number,
): number {
  const unit = unitOf(columns, width);
  const style: TextStyle = { ...small, align: 'middle' };
  let right = x + width - OVERHANG;
  let room = Number.POSITIVE_INFINITY;
  let end = top;
  for (const { span, point } of [...columns].reverse()) {
    const middle = right - (span * unit) / 2;
    right -= span * unit;
    const half = point ? canvas.measure(point.tick, small) / 2 : 0;
    if (!point || middle + half > room) continue;
    end = canvas.text([point.tick], middle, top, style);
    room = middle - half - BESIDE;
  }
  return end;
}

function pointAt(
  canvas: SvgCanvas,
  point: TrendPointView,
  middle: number,
  top: number,
  width: number,
): number {
  const { label, value, badge } = point;
  const style = (of: TextStyle): TextStyle => ({ ...of, align: 'middle' });
  let y = canvas.paragraph(label, middle, top, width, style(small));
  y = canvas.paragraph(value.text, middle, y, width, style({ weight: 700, lang: value.lang, leading: 1.4 }));
  y = canvas.paragraph(referenceText(point, canvas.theme.lang), middle, y, width, style(small));
  if (!badge) return y;
  verdictBadge(canvas, badge, middle - badgeWidth(canvas, badge) / 2, y + 4);
  return y + 4 + BADGE_HEIGHT;
}

function listAt(
  canvas: SvgCanvas,
  points: readonly TrendPointView[],
  x: number,
  top: number,
  width: number,
): number {
  const columns = [0, 8 * EM, 20 * EM, 36 * EM].map((at) => x + at);
  const [name = x, result = x, plan = x, verdict = x] = columns;
  let y = top;
  for (const point of points) {
    const { label, value, outcome, badge } = point;
    const ends = [
      canvas.paragraph(label, name, y + 4, 8 * EM, {}),
      canvas.paragraph(value.text, result, y + 4, 12 * EM, { weight: 700, lang: value.lang }),
      canvas.paragraph(referenceText(point, canvas.theme.lang), plan, y + 4, 16 * EM, small),
      canvas.paragraph(outcome, verdict, y + 4, width - 52 * EM, { size: 14 }),
    ];
    if (badge) verdictBadge(canvas, badge, x + width - badgeWidth(canvas, badge), y + 4);
    y = Math.max(...ends, y + 4 + BADGE_HEIGHT) + 4;
    canvas.rule(y, x, width);
    y += 1;
  }
  return y;
}
