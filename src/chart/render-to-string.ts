import { addDrawings as addBars } from './bars.ts';
import type { Drawing, Size } from './drawing.ts';
import { addDrawings as addGauges } from './gauges.ts';
import { renderTree } from './render.ts';
import { toSource } from './svg-source.ts';
import { addDrawings as addTrends } from './trends.ts';

for (const addDrawings of [addGauges, addBars, addTrends]) addDrawings();

/** A drawing as the source of an SVG, without a DOM. */
export const renderToString = (drawing: Drawing, size: Size, prefix: string): string =>
  toSource(renderTree(drawing, size, prefix));
