import type { CategoryDrawing, GaugeDrawing, RowDrawing } from '../view/drawing.ts';
import type { TrendDrawing } from '../view/indicator-trend-drawing.ts';

/** What a chart can show. */
export type Drawing = GaugeDrawing | RowDrawing | CategoryDrawing | TrendDrawing;

/** The size of a chart, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
