import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { Report } from '../model/schema.ts';
import { attributeProblems, shortened } from './attributes.ts';
import { type Charset, charsetOf, TEXT, UTF_8_MARK } from './charset.ts';
import { type FigureRequest, Refused, renderFigure } from './figure.ts';
import { stampOf } from './stamp.ts';
import { attributeOf, type ChildNode, type Element, type FoundTag, parsePage } from './tags.ts';

/** Gets the report that a `src` names, the bundled one for an empty `src`; rejects with a message for the author. */
export type ReportOf = (src: string) => Promise<Report>;

/** One thing wrong with a page, and where. */
export interface PageProblem {
  /** From 1. */
  line: number;
  /** In characters, from 1. */
  column: number;
  /** The start tag it concerns, as written; empty where it concerns the whole page. */
  tag: string;
  message: string;
}

export interface RenderedPage<Page> {
  page: Page;
  problems: readonly PageProblem[];
}

/** `12:5 <indicator-gauge indicator="gdp">: unknown indicator "gdp": expected one of …` */
export function describePageProblem({ line, column, tag, message }: PageProblem): string {
  return `${line}:${column}${tag && ` ${tag}`}: ${message}`;
}

/**
 * Fills each of our tags in a page with its figure as HTML. All else stays as it was, byte for byte; doing it again
 * changes nothing, unless an attribute or the report has changed.
 *
 * The figure is a tag's first content. The author's own children for the slots `title` and `note` stay, and so do
 * comments and white space; any other content, which is what the page shows instead of the figure, makes way for it.
 *
 * @param page A string; or bytes, which are read in the encoding that the page declares. A figure is then written as
 *   UTF-8 where the page declares that, and as ASCII with character references where it does not.
 * @returns the page as it was if there is any problem.
 */
export async function renderPage<Page extends string | Uint8Array>(
  page: Page,
  { reportOf }: { reportOf: ReportOf },
): Promise<RenderedPage<Page>> {
  if (typeof page === 'string') {
    const { source, problems } = await fill(page, TEXT, reportOf);
    return { page: source as Page, problems };
  }
  const { source, problems } = await fill(Buffer.from(page).toString('latin1'), null, reportOf);
  return { page: Buffer.from(source, 'latin1') as Uint8Array as Page, problems };
}

/** One of our tags with what it is to hold, or why it cannot. */
interface Filled {
  found: FoundTag;
  figure: string;
  /** The figure and what stays of the author's. */
  content: string;
  messages: readonly string[];
}

async function fill(
  marked: string,
  known: Charset | null,
  reportOf: ReportOf,
): Promise<{ source: string; problems: PageProblem[] }> {
  const mark = ['\uFEFF', UTF_8_MARK].find((start) => marked.startsWith(start)) ?? '';
  const source = marked.slice(mark.length);
  const { tags, metas, cutTag } = parsePage(source);
  const charset = known ?? charsetOf(marked, metas);
  if (typeof charset === 'string') {
    const message = `the page is in ${charset}: save it as UTF-8`;
    return { source: marked, problems: [{ line: 1, column: 1, tag: '', message }] };
  }

  const filled = await Promise.all(tags.map((found) => fillTag(found, source, charset, reportOf)));
  const complaints = filled.flatMap(({ found, messages }) =>
    messages.map((message) => ({ at: found.start, message })),
  );
  if (cutTag !== null) {
    const at = { startOffset: cutTag, endOffset: source.length };
    complaints.push({ at, message: 'the page ends within this tag: expected ">"' });
  }
  const edits = complaints.length > 0 ? [] : filled;
  const done = splice(source, edits);
  for (const { start, element } of takenApart(done, edits))
    complaints.push({ at: start, message: cannotHold(element) });
  if (complaints.length === 0) return { source: mark + done, problems: [] };

  const placeOf = placesIn(source, charset);
  const problems = complaints.map(({ at, message }) => {
    const tag = charset.read(source.slice(at.startOffset, at.endOffset)).replace(/\s+/g, ' ');
    return { ...placeOf(at.startOffset), tag: shortened(tag), message };
  });
  return { source: marked, problems };
}

/** Line and column of an offset. */
function placesIn(source: string, charset: Charset): (offset: number) => { line: number; column: number } {
  const starts = [0, ...Array.from(source.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: charset.read(source.slice(starts[line], offset)).length + 1 };
  };
}

async function fillTag(
  found: FoundTag,
  source: string,
  charset: Charset,
  reportOf: ReportOf,
): Promise<Filled> {
  const { tag, element, start, end, lang, inside } = found;
  const messages: string[] = [];
  if (inside) messages.push(`stands within <${inside}>, whose figure takes its place: move it out`);
  if (!end) messages.push(`never closed: expected </${tag}>`);
  const attributes = attributesOf(charset.read(source.slice(start.startOffset, start.endOffset)));
  const kept = element.childNodes.filter(isKept);
  try {
    const report = await reportOf(attributes['src'] ?? '').catch((error: unknown) => {
      throw new Refused(error instanceof Error ? error.message : String(error));
    });
    messages.push(...attributeProblems(tag, attributes, report));
    if (messages.length > 0) return { found, figure: '', content: '', messages };
    const stamp = stampOf(report);
    const slots = slotsOf(kept, (child) => charset.read(innerSource(child, source)));
    const figure = charset.write(await renderFigure({ tag, attributes, lang, report, stamp, slots }));
    const content = figure + kept.map((child) => outerSource(child, source)).join('');
    return { found, figure, content, messages };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { found, figure: '', content: '', messages: [...messages, error.message] };
  }
}

function slotsOf(kept: readonly ChildNode[], htmlOf: (child: Element) => string): FigureRequest['slots'] {
  const slots: FigureRequest['slots'] = {};
  for (const child of kept) {
    const slot = slotOf(child);
    if (slot === 'title' || slot === 'note') slots[slot] = (slots[slot] ?? '') + htmlOf(child as Element);
  }
  return slots;
}

/** Read again from its text, as a character reference and a byte of another character would look the same. */
function attributesOf(startTag: string): Record<string, string> {
  const [element] = parseFragment(startTag).childNodes;
  const attrs = element && defaultTreeAdapter.isElementNode(element) ? element.attrs : [];
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

const slotOf = (node: ChildNode): string =>
  (defaultTreeAdapter.isElementNode(node) && attributeOf(node, 'slot')) || '';

const isKept = (node: ChildNode): boolean =>
  defaultTreeAdapter.isCommentNode(node) ||
  (defaultTreeAdapter.isTextNode(node) && /^[\t\n\f\r ]*$/.test(node.value)) ||
  slotOf(node) !== '';

const outerSource = ({ sourceCodeLocation: at }: ChildNode, source: string): string =>
  at ? source.slice(at.startOffset, at.endOffset) : '';

const innerSource = ({ sourceCodeLocation: at }: Element, source: string): string =>
  at?.startTag ? source.slice(at.startTag.endOffset, at.endTag?.startOffset ?? at.endOffset) : '';

function splice(source: string, edits: readonly Filled[]): string {
  let filled = '';
  let at = 0;
  for (const { found, content } of edits) {
    filled += source.slice(at, found.start.endOffset) + content;
    at = found.end?.startOffset ?? at;
  }
  return filled + source.slice(at);
}

/** Tags that a browser would close before their figure is complete, which moves what the page shows after them. */
function takenApart(filled: string, edits: readonly Filled[]): FoundTag[] {
  const { tags } = parsePage(filled);
  let moved = 0;
  return edits.flatMap(({ found, figure, content }) => {
    const start = found.start.endOffset + moved;
    const end = start + content.length;
    moved = end - (found.end?.startOffset ?? end);
    const again = tags.find((tag) => tag.start.endOffset === start);
    const first = again?.element.childNodes[0]?.sourceCodeLocation;
    const whole =
      again?.end?.startOffset === end &&
      first?.startOffset === start &&
      first.endOffset === start + figure.length;
    return whole ? [] : [found];
  });
}

/** What HTML closes, or moves things out of, when a block or a table begins in it. */
const NARROW = [
  'p',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'a',
  'select',
  'button',
  'nobr',
  'form',
  'option',
];

function cannotHold(element: Element): string {
  const outer: string[] = [];
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode)
    outer.push(node.tagName);
  const narrow = outer.find((name) => NARROW.includes(name)) ?? outer[0] ?? 'html';
  return `stands in <${narrow}>, which cannot hold a figure: a browser would take it apart`;
}
