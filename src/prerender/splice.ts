import type { Filled } from './fill-tag.ts';
import { type ChildNode, type FoundTag, parsePage } from './tags.ts';

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
export function wouldBreakParsing(filled: string, edits: readonly Filled[]): FoundTag[] {
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

/** What HTML closes when a block or a link within begins. */
const NARROW = new Set(['p', 'a', 'select', 'button', 'nobr', 'form', 'option']);

/** Why, in words. */
export function cannotHold({ element, start }: FoundTag): string {
  const outer: string[] = [];
  for (let node = element.parentNode; node; node = 'tagName' in node ? node.parentNode : null) {
    // What stands in a table but in no cell has been moved before the table.
    const tables = node.childNodes.filter(({ nodeName }) => nodeName === 'table');
    if (tables.some((table) => holds(table, start.startOffset)))
      return refusal('table', ': put it into a cell');
    if ('tagName' in node) outer.push(node.tagName);
  }
  return refusal(outer.find((name) => NARROW.has(name)) ?? outer[0] ?? 'html', '');
}

const holds = ({ sourceCodeLocation: at }: ChildNode, offset: number): boolean =>
  at != null && at.startOffset < offset && offset < at.endOffset;

const refusal = (outer: string, advice: string): string =>
  `stands in <${outer}>, where a browser would take its figure apart${advice || ': put it elsewhere'}`;
