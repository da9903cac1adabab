import { defaultTreeAdapter, parseFragment } from 'parse5';
import { slottedView } from '../features/export/slotted-view.ts';
import type { Lang } from '../messages/language.ts';
import type { Report } from '../report/schema.ts';
import type { WidgetView } from '../view/widget.ts';
import { attributeProblems } from './attributes.ts';
import type { Charset } from './charset.ts';
import { RenderError, renderFigureWithView } from './figure.ts';
import { slotOf, slotsOf } from './slots.ts';
import { stampOf } from './stamp.ts';
import { type ReportOf, reportsOf } from './tag-reports.ts';
import type { ChildNode, FoundTag } from './tags.ts';

/** A tag with its new content, or with the problems that prevent it. */
export interface FilledTag {
  found: FoundTag;
  figure: string;
  /** The figure, followed by the author's slotted elements, comments and white space. */
  content: string;
  messages: readonly string[];
  /** What it shows; empty if that cannot be read. */
  reports: readonly Report[];
  /** Not set if it has problems. */
  shown?: ShownFigure;
}

/** What a figure shows, with the page's own title and notes. */
export interface ShownFigure {
  view: WidgetView;
  lang: Lang;
}

export async function fillTag(
  found: FoundTag,
  source: string,
  charset: Charset,
  reportOf: ReportOf,
  figures: Map<string, number>,
): Promise<FilledTag> {
  const { tag, element, start, end, lang, inside } = found;
  const messages: string[] = [];
  if (inside) messages.push(`cannot be inside <${inside}>: its figure would replace the content`);
  if (!end) messages.push(`missing end tag </${tag}>`);
  const attributes = attributesOf(charset.decode(source.slice(start.startOffset, start.endOffset)));
  const preserved = element.childNodes.filter((child) => isPreserved(child, found, source));
  try {
    const compare = tag === 'plan-vs-actual' ? attributes['compare'] : undefined;
    const { reports, ...shown } = await reportsOf(attributes['src'] ?? '', reportOf, compare);
    const { report } = shown;
    messages.push(...attributeProblems(tag, attributes, report));
    if (messages.length > 0) return { found, figure: '', content: '', messages, reports: [] };
    const stamp = stampOf(report);
    const { html, texts } = slotsOf(preserved, source, charset);
    const request = { tag, attributes, lang, ...shown, stamp, slots: html, figures };
    const rendered = await renderFigureWithView(request);
    const figure = charset.encode(rendered.html);
    const content = figure + preserved.map((child) => outerSource(child, source)).join('');
    const view = slottedView(rendered.view, texts.title.join(' '), texts.note);
    return { found, figure, content, messages, reports, shown: { view, lang: rendered.lang } };
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    return { found, figure: '', content: '', messages: [...messages, error.message], reports: [] };
  }
}

/** Parsed again after decoding: in Latin-1, a byte and a character reference to it look the same. */
function attributesOf(startTag: string): Record<string, string> {
  const [element] = parseFragment(startTag).childNodes;
  const attrs = element && defaultTreeAdapter.isElementNode(element) ? element.attrs : [];
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function isPreserved(node: ChildNode, { start, end }: FoundTag, source: string): boolean {
  const at = node.sourceCodeLocation;
  // The parser copies formatting elements such as `<b>` that are still open: they have no location in here.
  if (!at || !end || at.startOffset < start.endOffset || at.endOffset > end.startOffset) return false;
  if (defaultTreeAdapter.isTextNode(node)) return /^[\t\n\f\r ]*$/.test(outerSource(node, source));
  return defaultTreeAdapter.isCommentNode(node) || slotOf(node) !== '';
}

const outerSource = ({ sourceCodeLocation: at }: ChildNode, source: string): string =>
  at ? source.slice(at.startOffset, at.endOffset) : '';
