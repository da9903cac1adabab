import type { Filled } from './fill-tag.ts';
import { type Element, type FoundTag, parsePage } from './tags.ts';

/** The page with what its tags are to hold. */
export function splice(source: string, edits: readonly Filled[]): string {
  let filled = '';
  let at = 0;
  for (const { found, content } of edits) {
    filled += source.slice(at, found.start.endOffset) + content;
    at = found.end?.startOffset ?? at;
  }
  return filled + source.slice(at);
}

/** Tags that a browser would close before their figure is complete, which moves what the page shows after them. */
export function takenApart(filled: string, edits: readonly Filled[]): FoundTag[] {
  const tags = new Map(parsePage(filled).tags.map((found) => [found.start.endOffset, found]));
  let moved = 0;
  return edits.flatMap(({ found, figure, content }) => {
    const start = found.start.endOffset + moved;
    const end = start + content.length;
    moved = end - (found.end?.startOffset ?? end);
    const again = tags.get(start);
    const first = again?.element.childNodes[0]?.sourceCodeLocation;
    const whole =
      again?.end?.startOffset === end &&
      first?.startOffset === start &&
      first.endOffset === start + figure.length;
    return whole ? [] : [found];
  });
}

/** What HTML closes, or moves things out of, when a block or a table begins in it. */
const NARROW = new Set('p table tbody thead tfoot tr a select button nobr form option'.split(' '));

/** Why, in words. */
export function cannotHold(element: Element): string {
  const outer: string[] = [];
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode)
    outer.push(node.tagName);
  const narrow = outer.find((name) => NARROW.has(name)) ?? outer[0] ?? 'html';
  return `stands in <${narrow}>, which cannot hold a figure: a browser would take it apart`;
}
