import { defaultTreeAdapter, html, serializeOuter } from 'parse5';
import type { WidgetView } from '../../view/widget.ts';
import type { Charset } from '../charset.ts';
import type { FilledTag, ShownFigure } from '../fill-tag.ts';
import { withInHead } from '../head.ts';
import { attributeOf, type Element, PREVIEW_TAG, parsePage } from '../tags.ts';

/** The size of the picture of a link preview, in pixels. */
export const PREVIEW = { width: 1200, height: 630 };

/** Pages name most of these by `property`, and those of Twitter by `name`; what reads them takes either. */
const nameOf = (meta: Element): string =>
  (attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '').trim().toLowerCase();

const isOurs = (meta: Element): boolean => attributeOf(meta, PREVIEW_TAG) !== undefined;

/** What a link preview shows of a figure. */
const contents = ({ title, summary }: WidgetView, image: string): [name: string, content: string][] => [
  ['og:title', title],
  ['og:description', summary],
  ['og:image', image],
  ['og:image:width', String(PREVIEW.width)],
  ['og:image:height', String(PREVIEW.height)],
  ['og:image:alt', summary || title],
  ['twitter:card', 'summary_large_image'],
];

/** The picture that a page names by itself, which would be shown in place of that of a figure. */
export const ownImage = (metas: readonly Element[]): Element | undefined =>
  metas.find((meta) => !isOurs(meta) && /^(?:og|twitter):image(?::.*)?$/.test(nameOf(meta)));

/** The figure of an id, or else the first. */
export const chosenFigure = (
  filled: readonly FilledTag[],
  id: string | undefined,
  { decode }: Charset,
): FilledTag | undefined =>
  id === undefined
    ? filled[0]
    : filled.find(({ found }) => decode(attributeOf(found.element, 'id') ?? '') === id);

/** The ids of the tags that have one. */
export const figureIds = (filled: readonly FilledTag[], { decode }: Charset): string[] =>
  filled.map(({ found }) => decode(attributeOf(found.element, 'id') ?? '')).filter(Boolean);

/** The page with the tags of a figure, or without any; `null` where it has no place for them. */
export function withPreview(
  source: string,
  shown: ShownFigure | undefined,
  image: string,
  charset: Charset,
): string | null {
  const { metas } = parsePage(source);
  const own = new Set(metas.filter((meta) => !isOurs(meta)).map(nameOf));
  const tags = (shown ? contents(shown.view, image) : [])
    // A page's own tags are kept, and none is there twice.
    .filter(([name, content]) => content !== '' && !own.has(name))
    .map(([name, content]) => charset.encode(tag(name, content)));
  return withInHead(source, metas.filter(isOurs), tags.join('\n'));
}

function tag(name: string, content: string): string {
  const attributes = [
    { name: name.startsWith('og:') ? 'property' : 'name', value: name },
    { name: 'content', value: content },
    { name: PREVIEW_TAG, value: '' },
  ];
  return serializeOuter(defaultTreeAdapter.createElement('meta', html.NS.HTML, attributes));
}
