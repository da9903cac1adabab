import type { VerdictBadge } from '../../view/verdict.ts';
import { SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';

const style = { size: SMALL, weight: 600 };
const PADDING = 9;
const GAP = 0.35 * SMALL;
export const BADGE_HEIGHT = 24;

/** Where the text starts, from the left edge. In a Chinese font, which a canvas may not choose, the symbol is an em wide. */
const textStart = (canvas: SvgCanvas, { symbol }: VerdictBadge): number =>
  PADDING + Math.max(SMALL, canvas.measure(symbol, style)) + GAP;

export const badgeWidth = (canvas: SvgCanvas, badge: VerdictBadge): number =>
  textStart(canvas, badge) + canvas.measure(badge.text, style) + PADDING;

/** A verdict as symbol, text and colour; returns its right edge. */
export function verdictBadge(canvas: SvgCanvas, badge: VerdictBadge, x: number, y: number): number {
  const { verdict, symbol, text } = badge;
  const width = badgeWidth(canvas, badge);
  const family = verdict === 'met' || verdict === 'missed' ? verdict : 'words';
  canvas.rect(x, y, width, BADGE_HEIGHT, `${family}-surface`, BADGE_HEIGHT / 2);
  const top = y + (BADGE_HEIGHT - SMALL * 1.6) / 2;
  const colored: TextStyle = { ...style, color: family };
  canvas.text([symbol], x + PADDING, top, colored);
  canvas.text([text], x + textStart(canvas, badge), top, colored);
  return x + width;
}

/** Verdicts beside each other, over as many lines as they need; returns where what follows begins. */
export function badges(
  canvas: SvgCanvas,
  list: readonly VerdictBadge[],
  x: number,
  top: number,
  width: number,
): number {
  let [left, y] = [x, top];
  for (const badge of list) {
    if (left > x && left + badgeWidth(canvas, badge) > x + width) [left, y] = [x, y + BADGE_HEIGHT + 6];
    left = verdictBadge(canvas, badge, left, y) + 10;
  }
  return list.length > 0 ? y + BADGE_HEIGHT + 10 : y;
}
