import type { CategoryDrawing, GaugeDrawing, RowDrawing } from '../view/drawing.ts';

/** What a chart can show. */
export type Drawing = GaugeDrawing | RowDrawing | CategoryDrawing;

/** The size of a chart, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
