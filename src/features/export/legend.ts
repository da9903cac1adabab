import { render } from 'lit';
import { legendEntry } from '../../elements/shared/legend.ts';
import { SMALL, type SvgCanvas, type Type } from './svg-canvas.ts';

const TYPE: Type = { size: SMALL, color: 'muted' };

export type LegendEntry = readonly [mark: Parameters<typeof legendEntry>[0], label: string];

/** What the marks stand for, side by side; gives where it ends. */
export function legend(
  sheet: SvgCanvas,
  entries: readonly LegendEntry[],
  x: number,
  top: number,
  width: number,
): number {
  let [left, y] = [x, top];
  for (const [mark, label] of entries) {
    const box = document.createElement('div');
    render(legendEntry(mark, label), box);
    const swatch = box.querySelector('svg');
    const wide = 22 + 6 + sheet.measure(label, TYPE);
    if (left > x && left + wide > x + width) [left, y] = [x, y + 22];
    if (swatch) sheet.put(swatch, left, y + 4, 22, 14);
    sheet.text([label], left + 28, y + 0.6, TYPE);
    left += wide + 20;
  }
  return y + 22;
}
