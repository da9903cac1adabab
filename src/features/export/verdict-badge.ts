import { VERDICT_MARKS } from '../../view/indicator.ts';
import type { Verdict } from '../../view/verdict.ts';
import { SMALL, type SvgCanvas } from './svg-canvas.ts';

const TYPE = { size: SMALL, weight: 600 };
const PADDING = 9;
export const CHIP_HEIGHT = 24;

const wording = (verdict: Verdict, text: string) => `${VERDICT_MARKS[verdict]} ${text}`;

export const chipWidth = (sheet: SvgCanvas, verdict: Verdict, text: string): number =>
  sheet.measure(wording(verdict, text), TYPE) + 2 * PADDING;

/** A verdict as shape, word and colour; gives where it ends. */
export function chip(sheet: SvgCanvas, verdict: Verdict, text: string, x: number, y: number): number {
  const width = chipWidth(sheet, verdict, text);
  const family = verdict === 'met' || verdict === 'missed' ? verdict : 'words';
  sheet.rect(x, y, width, CHIP_HEIGHT, `${family}-surface`, CHIP_HEIGHT / 2);
  const top = y + (CHIP_HEIGHT - SMALL * 1.6) / 2;
  sheet.text([wording(verdict, text)], x + PADDING, top, { ...TYPE, color: family });
  return x + width;
}
