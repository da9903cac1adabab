import type { VerdictBadge } from '../../view/verdict.ts';
import { SMALL, type SvgCanvas } from './svg-canvas.ts';

const style = { size: SMALL, weight: 600 };
const PADDING = 9;
export const BADGE_HEIGHT = 24;

const textOf = ({ symbol, text }: VerdictBadge) => `${symbol} ${text}`;

export const badgeWidth = (canvas: SvgCanvas, badge: VerdictBadge): number =>
  canvas.measure(textOf(badge), style) + 2 * PADDING;

/** A verdict as symbol, text and colour; returns its right edge. */
export function verdictBadge(canvas: SvgCanvas, badge: VerdictBadge, x: number, y: number): number {
  const { verdict } = badge;
  const width = badgeWidth(canvas, badge);
  const family = verdict === 'met' || verdict === 'missed' ? verdict : 'words';
  canvas.rect(x, y, width, BADGE_HEIGHT, `${family}-surface`, BADGE_HEIGHT / 2);
  const top = y + (BADGE_HEIGHT - SMALL * 1.6) / 2;
  canvas.text([textOf(badge)], x + PADDING, top, { ...style, color: family });
  return x + width;
}
