import { html, type TemplateResult } from 'lit';
import type { Drawing } from '../../chart/drawing.ts';

/** Makes the box of a drawing: empty, to be drawn in later, or with the drawing in it. */
export type Plot = (drawing: Drawing) => TemplateResult;

/** An empty box, which `ChartsController` draws in. */
export const plot: Plot = (drawing) => html`<div class="plot" .drawing=${drawing}></div>`;

/** How a body is rendered. */
export interface BodyOptions {
  /** Whether the table takes the place of the drawing. */
  tabular: boolean;
  plot: Plot;
}
