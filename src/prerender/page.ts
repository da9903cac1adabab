import { shortened } from './attributes.ts';
import { type Charset, charsetOf, TEXT, UTF_8_MARK } from './charset.ts';
import { type Filled, fillTag, type ReportOf } from './fill-tag.ts';
import { cannotHold, splice, wouldBreakParsing } from './splice.ts';
import { parsePage } from './tags.ts';

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

interface Complaint {
  at: { startOffset: number; endOffset: number };
  message: string;
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

  const filled: Filled[] = [];
  for (const found of tags) filled.push(await fillTag(found, source, charset, reportOf));
  const complaints: Complaint[] = filled.flatMap(({ found, messages }) =>
    messages.map((message) => ({ at: found.start, message })),
  );
  if (cutTag !== null) {
    const at = { startOffset: cutTag, endOffset: source.length };
    complaints.push({ at, message: 'the page ends within this tag: expected ">"' });
  }
  const edits = complaints.length > 0 ? [] : filled;
  const done = splice(source, edits);
  for (const found of wouldBreakParsing(done, edits))
    complaints.push({ at: found.start, message: cannotHold(found) });
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
