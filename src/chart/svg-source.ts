import type { SvgNode } from './echarts.ts';

/** A text for the source of an SVG, in content or in quotes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The source of an element. */
export const elementSource = (
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  content = '',
): string => {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeText(String(value))}"`,
  );
  return `<${tag}${written.join('')}>${content}</${tag}>`;
};

/** The source of an element with all that is in it. */
export const toSource = ({ tag, attrs, children = [] }: SvgNode): string =>
  elementSource(tag, attrs, children.map(toSource).join(''));
