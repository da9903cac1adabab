import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { Charset } from './charset.ts';
import { attributeOf, type ChildNode, type Element } from './tags.ts';

/** What an author put into the slots of a tag. */
export interface Slots {
  /** As HTML source. */
  html: { title?: string; note?: string };
  /** The text of each element. */
  texts: { title: readonly string[]; note: readonly string[] };
}

const NAMES = ['title', 'note'] as const;

export const slotOf = (node: ChildNode): string =>
  (defaultTreeAdapter.isElementNode(node) && attributeOf(node, 'slot')) || '';

export function slotsOf(children: readonly ChildNode[], source: string, charset: Charset): Slots {
  const slots: Slots = { html: {}, texts: { title: [], note: [] } };
  for (const name of NAMES) {
    const sources = children
      .filter((child): child is Element => slotOf(child) === name)
      .map((child) => charset.decode(innerSource(child, source)));
    if (sources.length > 0) slots.html[name] = sources.join('');
    slots.texts[name] = sources.map(textOf).filter(Boolean);
  }
  return slots;
}

const innerSource = ({ sourceCodeLocation: at }: Element, source: string): string =>
  at?.startTag ? source.slice(at.startTag.endOffset, at.endTag?.startOffset ?? at.endOffset) : '';

function textOf(html: string): string {
  const texts: string[] = [];
  const stack: ChildNode[] = parseFragment(html).childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) texts.push(node.value);
    if ('childNodes' in node) stack.push(...node.childNodes.toReversed());
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}
