import { truncate } from '../report/format-value.ts';
import { type Charset, charsetOf, TEXT, UTF_8_BOM } from './charset.ts';
import { withDatasets } from './datasets.ts';
import { type FilledTag, fillTag } from './fill-tag.ts';
import { cannotBeInside, splice, wouldBreakParsing } from './splice.ts';
import type { ReportOf } from './tag-reports.ts';
import { parsePage } from './tags.ts';

/** One thing wrong with a page. */
export interface PageProblem {
  /** Of the tag, from 1. */
  line: number;
  /** Of the tag, in UTF-16 code units, from 1. */
  column: number;
  /** The start tag as written, at most 60 characters; empty if the problem concerns the whole page. */
  tag: string;
  /** What is wrong: `missing end tag </indicator-gauge>`. */
  message: string;
}

export interface RenderedPage<Page> {
  /** Of the same type as the input, and equal to it if there are problems. */
  page: Page;
  /** Empty if the page was rendered. */
  problems: readonly PageProblem[];
}

/** A problem in one line: `12:5 <indicator-gauge indicator="gdp">: unknown indicator "gdp": expected one of …`. */
export function describePageProblem({ line, column, tag, message }: PageProblem): string {
  return `${line}:${column}${tag && ` ${tag}`}: ${message}`;
}

/**
 * Fills each element of this library in an HTML page with its figure as HTML. Everything else is preserved byte for
 * byte. Idempotent: rendering a rendered page changes nothing, unless an attribute or the report has changed.
 *
 * The figure becomes the first child of its element. Children in the slots `title` and `note`, comments and white
 * space are preserved; other content, the fallback, is replaced.
 *
 * @param page A string, or bytes in the encoding that the page declares. In bytes, figures are written as UTF-8 if the
 *   page declares UTF-8, otherwise as ASCII with character references.
 * @param options.jsonLd Whether the head gets a script with what the reports of the page are, as a `Dataset` of schema.org
 *   for search engines. An earlier one is replaced.
 * @param options.reportOf Resolves `src` attributes, such as `reportsIn(folder)`.
 * @returns the rendered page, or the unchanged page with its problems. Problems of pages, attributes and reports are
 *   returned, not thrown.
 */
export async function renderPage<Page extends string | Uint8Array>(
  page: Page,
  { reportOf, jsonLd = false }: { reportOf: ReportOf; jsonLd?: boolean },
): Promise<RenderedPage<Page>> {
  if (typeof page === 'string') {
    const { source, problems } = await fill(page, TEXT, reportOf, jsonLd);
    return { page: source as Page, problems };
  }
  const { source, problems } = await fill(Buffer.from(page).toString('latin1'), null, reportOf, jsonLd);
  return { page: Buffer.from(source, 'latin1') as Uint8Array as Page, problems };
}

const NO_HEAD = 'no place for the metadata: the page has no </head>';

interface Finding {
  at: { startOffset: number; endOffset: number };
  message: string;
}

async function fill(
  page: string,
  known: Charset | null,
  reportOf: ReportOf,
  jsonLd: boolean,
): Promise<{ source: string; problems: PageProblem[] }> {
  const bom = ['\uFEFF', UTF_8_BOM].find((start) => page.startsWith(start)) ?? '';
  const source = page.slice(bom.length);
  const { tags, metas, cutTag } = parsePage(source);
  const charset = known ?? charsetOf(page, metas);
  if (typeof charset === 'string') {
    const message = `unsupported encoding ${charset}: save the page as UTF-8`;
    return { source: page, problems: [{ line: 1, column: 1, tag: '', message }] };
  }

  const filled: FilledTag[] = [];
  const figures = new Map<string, number>();
  for (const found of tags) filled.push(await fillTag(found, source, charset, reportOf, figures));
  const findings: Finding[] = filled.flatMap(({ found, messages }) =>
    messages.map((message) => ({ at: found.start, message })),
  );
  if (cutTag !== null) {
    const at = { startOffset: cutTag, endOffset: source.length };
    findings.push({ at, message: 'incomplete start tag: the page ends before ">"' });
  }
  const edits = findings.length > 0 ? [] : filled;
  const rendered = splice(source, edits);
  for (const found of wouldBreakParsing(rendered, edits))
    findings.push({ at: found.start, message: cannotBeInside(found) });
  if (findings.length === 0) {
    const described = jsonLd ? await withDatasets(rendered, filled, charset) : rendered;
    if (described !== null) return { source: bom + described, problems: [] };
    return { source: page, problems: [{ line: 1, column: 1, tag: '', message: NO_HEAD }] };
  }

  const positionOf = positionsIn(source, charset);
  findings.sort((a, b) => a.at.startOffset - b.at.startOffset);
  const problems = findings.map(({ at, message }) => {
    const tag = charset.decode(source.slice(at.startOffset, at.endOffset)).replace(/\s+/g, ' ');
    return { ...positionOf(at.startOffset), tag: truncate(tag), message };
  });
  return { source: page, problems };
}

/** Converts offsets to lines and columns: each to be called with the offset before or a later one. */
function positionsIn(source: string, charset: Charset): (offset: number) => { line: number; column: number } {
  const ends = source.matchAll(/\r\n?|\n/g);
  let end = ends.next();
  let [line, column, last] = [1, 1, 0];
  return (offset) => {
    for (; !end.done && end.value.index + end.value[0].length <= offset; end = ends.next()) {
      line += 1;
      column = 1;
      last = end.value.index + end.value[0].length;
    }
    // A tag begins with a character of one byte in every encoding.
    column += charset.decode(source.slice(last, offset)).length;
    last = offset;
    return { line, column };
  };
}
