import { render, type TemplateResult } from 'lit';
import { SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';

const style: TextStyle = { size: SMALL, color: 'muted' };

/** The entries side by side; returns where they end. */
export function legend<Entry extends { label: string }>(
  canvas: SvgCanvas,
  entries: readonly Entry[],
  x: number,
  top: number,
  width: number,
  template: (entry: Entry) => TemplateResult,
): number {
  if (entries.length === 0) return top;
  let [left, y] = [x, top];
  for (const entry of entries) {
    const box = document.createElement('div');
    render(template(entry), box);
    const swatch = box.querySelector('svg');
    const wide = 22 + 6 + canvas.measure(entry.label, style);
    if (left > x && left + wide > x + width) [left, y] = [x, y + 22];
    if (swatch) canvas.put(swatch, left, y + 4, 22, 14);
    canvas.text([entry.label], left + 28, y + 0.6, style);
    left += wide + 20;
  }
  return y + 22;
}
