import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { Report } from '../report/schema.ts';
import { attributeProblems } from './attributes.ts';
import type { Charset } from './charset.ts';
import { type FigureRequest, RenderError, renderFigure } from './figure.ts';
import { stampOf } from './stamp.ts';
import { attributeOf, type ChildNode, type Element, type FoundTag } from './tags.ts';

/** Gets the report that a `src` names, the bundled one for an empty `src`; rejects with a message for the author. */
export type ReportOf = (src: string) => Promise<Report>;

/** One of our tags with what it is to hold, or why it cannot. */
export interface Filled {
  found: FoundTag;
  figure: string;
  /** The figure and what stays of the author's. */
  content: string;
  messages: readonly string[];
}

/** What one of our tags is to hold. */
export async function fillTag(
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
  const kept = element.childNodes.filter((child) => isKept(child, found, source));
  try {
    const report = await reportOf(attributes['src'] ?? '').catch((error: unknown) => {
      throw new RenderError(error instanceof Error ? error.message : String(error));
    });
    messages.push(...attributeProblems(tag, attributes, report));
    if (messages.length > 0) return { found, figure: '', content: '', messages };
    const stamp = stampOf(report);
    const slots = slotsOf(kept, (child) => charset.read(innerSource(child, source)));
    const figure = charset.write(await renderFigure({ tag, attributes, lang, report, stamp, slots }));
    const content = figure + kept.map((child) => outerSource(child, source)).join('');
    return { found, figure, content, messages };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
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

function isKept(node: ChildNode, { start, end }: FoundTag, source: string): boolean {
  const at = node.sourceCodeLocation;
  // A parser copies a `<b>` that an earlier part of the page left open.
  if (!at || !end || at.startOffset < start.endOffset || at.endOffset > end.startOffset) return false;
  if (defaultTreeAdapter.isTextNode(node)) return /^[\t\n\f\r ]*$/.test(outerSource(node, source));
  return defaultTreeAdapter.isCommentNode(node) || slotOf(node) !== '';
}

const outerSource = ({ sourceCodeLocation: at }: ChildNode, source: string): string =>
  at ? source.slice(at.startOffset, at.endOffset) : '';

const innerSource = ({ sourceCodeLocation: at }: Element, source: string): string =>
  at?.startTag ? source.slice(at.startTag.endOffset, at.endTag?.startOffset ?? at.endOffset) : '';
