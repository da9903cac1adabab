import type { TemplateResult } from 'lit';
import { SMALL, type SvgCanvas, type TextStyle } from './svg-canvas.ts';

const style: TextStyle = { size: SMALL, color: 'muted' };
const SWATCH = { width: 22, height: 14 };

/** The source of a template whose only values are templates. */
const sourceOf = ({ strings, values }: TemplateResult<2>): string =>
  String.raw({ raw: strings }, ...values.map((value) => sourceOf(value as TemplateResult<2>)));

/** The entries side by side; returns where they end. */
export function legend<Mark extends string>(
  canvas: SvgCanvas,
  entries: readonly { mark: Mark; label: string }[],
  x: number,
  top: number,
  width: number,
  swatches: Readonly<Record<Mark, TemplateResult<2>>>,
): number {
  if (entries.length === 0) return top;
  let [left, y] = [x, top];
  for (const { mark, label } of entries) {
    const wide = SWATCH.width + 6 + canvas.measure(label, style);
    if (left > x && left + wide > x + width) [left, y] = [x, y + 22];
    canvas.put(sourceOf(swatches[mark]), SWATCH, left, y + 4);
    canvas.text([label], left + SWATCH.width + 6, y + 0.6, style);
    left += wide + 20;
  }
  return y + 22;
}
