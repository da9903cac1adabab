import type { FilledTag } from './fill-tag.ts';
import { type ChildNode, type FoundTag, parsePage } from './tags.ts';

/** The page with new content in its tags. */
export function splice(source: string, edits: readonly FilledTag[]): string {
  let filled = '';
  let at = 0;
  for (const { found, content } of edits) {
    filled += source.slice(at, found.start.endOffset) + content;
    at = found.end?.startOffset ?? at;
  }
  return filled + source.slice(at);
}

/** Tags whose figure does not survive parsing, because the browser would close an element around it early. */
export function wouldBreakParsing(filled: string, edits: readonly FilledTag[]): FoundTag[] {
  const tags = new Map(parsePage(filled).tags.map((found) => [found.start.endOffset, found]));
  let shift = 0;
  return edits.flatMap(({ found, figure, content }) => {
    const start = found.start.endOffset + shift;
    const end = start + content.length;
    shift = end - (found.end?.startOffset ?? end);
    const parsed = tags.get(start);
    const first = parsed?.element.childNodes[0]?.sourceCodeLocation;
    const intact =
      parsed?.end?.startOffset === end &&
      first?.startOffset === start &&
      first.endOffset === start + figure.length;
    return intact ? [] : [found];
  });
}

/** Elements that the parser closes when a block or a link begins inside them. */
const CLOSED_EARLY = new Set(['p', 'a', 'select', 'button', 'nobr', 'form', 'option']);

/** The message for a tag that `wouldBreakParsing`. */
export function cannotBeInside({ element, start }: FoundTag): string {
  const ancestors: string[] = [];
  for (let node = element.parentNode; node; node = 'tagName' in node ? node.parentNode : null) {
    // The parser has moved content of a table that is not in a cell before the table.
    const tables = node.childNodes.filter(({ nodeName }) => nodeName === 'table');
    if (tables.some((table) => contains(table, start.startOffset)))
      return 'cannot be inside <table> without a cell: the browser would move it before the table';
    if ('tagName' in node) ancestors.push(node.tagName);
  }
  const outer = ancestors.find((name) => CLOSED_EARLY.has(name)) ?? ancestors[0] ?? 'html';
  const consequence = outer === 'p' ? 'close the paragraph early' : 'split the figure';
  return `cannot be inside <${outer}>: the browser would ${consequence}`;
}

const contains = ({ sourceCodeLocation: at }: ChildNode, offset: number): boolean =>
  at != null && at.startOffset < offset && offset < at.endOffset;
