import type { Drawing, Size } from './drawing.ts';
import { renderTree } from './render.ts';
import { toSource } from './svg-source.ts';

/** A drawing as the source of an SVG, without a DOM. */
export const renderToString = (drawing: Drawing, size: Size, prefix: string): string =>
  toSource(renderTree(drawing, size, prefix));
