import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, type Token } from 'parse5';
import { TAGS, type Tag } from '../elements/tags.ts';

type Node = DefaultTreeAdapterTypes.Node;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export type { ChildNode, Element, Tag };

/** One of our tags in the source of a page. */
export interface FoundTag {
  tag: Tag;
  element: Element;
  /** Of the start tag. */
  start: Token.Location;
  /** `null` where the page never closes it. */
  end: Token.Location | null;
  /** The nearest `lang`, as written; empty where there is none. */
  lang: string;
  /** The one of our tags that this one stands in. */
  inside: Tag | null;
}

export interface ParsedPage {
  /** In the order of the source. */
  tags: readonly FoundTag[];
  metas: readonly Element[];
  /** Where one of our tags begins that the page ends within. */
  cutTag: number | null;
}

const isTag = (name: string): name is Tag => TAGS.some((tag) => tag === name);

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/**
 * Where our tags are in a page: also in templates, shadow roots and `<noscript>`, which a browser without scripts
 * shows; not where a browser sees no element of ours, such as in comments, scripts, attributes or SVG.
 */
export function parsePage(source: string): ParsedPage {
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
  // No recursion: a page that closes nothing is as deep as it is long.
  const ahead: { node: Node; lang: string; inside: Tag | null }[] = [
    { node: document, lang: '', inside: null },
  ];
  for (let place = ahead.pop(); place; place = ahead.pop()) {
    const { node } = place;
    let { lang, inside } = place;
    if (defaultTreeAdapter.isElementNode(node)) {
      lang = attributeOf(node, 'lang') ?? lang;
      const { tagName: tag, sourceCodeLocation: location } = node;
      if (isTag(tag) && node.namespaceURI === html.NS.HTML && location?.startTag) {
        const { startTag: start, endTag: end = null } = location;
        tags.push({ tag, element: node, start, end, lang, inside });
        inside = tag;
      }
      if (tag === 'meta') metas.push(node);
      if ('content' in node) ahead.push({ node: node.content, lang, inside });
    }
    if ('childNodes' in node)
      for (const child of node.childNodes.toReversed()) ahead.push({ node: child, lang, inside });
  }
  // What stands in a table but in no cell is moved before the table.
  tags.sort((a, b) => a.start.startOffset - b.start.startOffset);
  return { tags, metas, cutTag: cut ? cutTagOf(source, tags) : null };
}

/** The parser drops a tag that is not complete: it is the first that would be a tag if it were. */
function cutTagOf(source: string, whole: readonly FoundTag[]): number | null {
  const known = new Set(whole.map(({ start }) => start.startOffset));
  const begins = (at: number): boolean =>
    parsePage(`${source.slice(0, at)}<${TAGS[0]}>`).tags.some(({ start }) => start.startOffset === at);
  const like = source.matchAll(RegExp(`<(?:${TAGS.join('|')})(?=[\\s/]|$)`, 'gi'));
  return [...like].find(({ index }) => !known.has(index) && begins(index))?.index ?? null;
}
