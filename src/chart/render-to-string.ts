import type { Drawing, Size } from './drawing.ts';
import type { SvgNode } from './echarts.ts';
import { renderTree } from './render.ts';

const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A drawing as the source of an SVG, without a DOM. */
export function renderToString(drawing: Drawing, size: Size, prefix: string): string {
  return toSource(renderTree(drawing, size, prefix));
}

function toSource({ tag, attrs, children = [] }: SvgNode): string {
  const attributes = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  return `<${tag}${attributes.join('')}>${children.map(toSource).join('')}</${tag}>`;
}
