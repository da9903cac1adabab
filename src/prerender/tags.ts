import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, type Token } from 'parse5';
import { TAGS, type Tag } from '../elements/tags.ts';

type Node = DefaultTreeAdapterTypes.Node;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export type { ChildNode, Element, Tag };

/** A tag of one of the elements in the source of a page. */
export interface FoundTag {
  tag: Tag;
  element: Element;
  /** Where the start tag is. */
  start: Token.Location;
  /** Where the end tag is; `null` if it is missing. */
  end: Token.Location | null;
  /** The nearest `lang` attribute, as written; empty if there is none. */
  lang: string;
  /** The nearest ancestor that is an element of this library. */
  inside: Tag | null;
}

interface ParsedPage {
  /** In source order. */
  tags: readonly FoundTag[];
  metas: readonly Element[];
  /** The scripts with the metadata of the reports. */
  datasets: readonly Element[];
  /** Offset of the end tag of the head; `null` if there is none. */
  headEnd: number | null;
  /** Offset of a start tag that the end of the page cuts off. */
  cutTag: number | null;
}

/** Marks the script that `render` fills with metadata. */
export const DATASET = 'data-dd-dataset';

/** Marks the metadata of a link preview that `render` writes. */
export const PREVIEW_TAG = 'data-dd-preview';

const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/**
 * Finds the elements in a page, including those in templates, declarative shadow roots and `<noscript>`, but not text
 * that is not parsed as an HTML element, such as in comments, scripts, attributes and SVG.
 */
export function parsePage(source: string): ParsedPage {
  const { cut, ...page } = tagsIn(source);
  return { ...page, cutTag: cut ? cutTagOf(source) : null };
}

function tagsIn(source: string): Omit<ParsedPage, 'cutTag'> & { cut: boolean } {
  let cut = false;
  const document = parse(source, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    onParseError: ({ code }) => {
      cut ||= code === 'eof-in-tag';
    },
  });
  const tags: FoundTag[] = [];
  const metas: Element[] = [];
  const datasets: Element[] = [];
  let headEnd: number | null = null;
  // Not recursive: a page with unclosed tags may be nested thousands of levels deep.
  const stack: { node: Node; lang: string; inside: Tag | null; inert?: boolean }[] = [
    { node: document, lang: '', inside: null },
  ];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, inert = false } = entry;
    let { lang, inside } = entry;
    if (defaultTreeAdapter.isElementNode(node)) {
      lang = attributeOf(node, 'lang') ?? lang;
      const { tagName: tag, sourceCodeLocation: location } = node;
      if (isTag(tag) && node.namespaceURI === html.NS.HTML && location?.startTag) {
        const { startTag: start, endTag: end = null } = location;
        tags.push({ tag, element: node, start, end, lang, inside });
        inside = tag;
      }
      // No one reads those of a template.
      if (tag === 'meta' && !inert) metas.push(node);
      if (tag === 'script' && attributeOf(node, DATASET) !== undefined) datasets.push(node);
      if (tag === 'head') headEnd ??= location?.endTag?.startOffset ?? null;
      if ('content' in node) stack.push({ node: node.content, lang, inside, inert: true });
    }
    if ('childNodes' in node)
      for (const child of node.childNodes.toReversed()) stack.push({ node: child, lang, inside, inert });
  }
  // The parser moves content of a table that is not in a cell before the table.
  tags.sort((a, b) => a.start.startOffset - b.start.startOffset);
  return { tags, metas, datasets, headEnd, cut };
}

/** The parser drops an incomplete tag: complete it, outside or inside of a quoted value. */
function cutTagOf(source: string): number | null {
  for (const end of ['>', '">', "'>"]) {
    const cut = tagsIn(source + end).tags.find(({ start }) => start.endOffset > source.length);
    if (cut) return cut.start.startOffset;
  }
  return null;
}
