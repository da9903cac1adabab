import { TEXT } from './charset.ts';
import { type FilledPage, type FillOptions, fillPage } from './fill-page.ts';
import type { PageProblem } from './page-problem.ts';
import type { ReportOf } from './tag-reports.ts';

export interface RenderedPage<Page> {
  /** Of the same type as the input, and equal to it if there are problems. */
  page: Page;
  /** Empty if the page was rendered. */
  problems: readonly PageProblem[];
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
    const { source, problems } = await fillPage(page, TEXT, { reportOf, jsonLd });
    return { page: source as Page, problems };
  }
  const { page: bytes, problems } = await renderBytes(page, { reportOf, jsonLd });
  return { page: bytes as Page, problems };
}

/** A rendered page, with the figure of its link preview if it has one. */
export type PreviewedPage = RenderedPage<Uint8Array> & { shown: FilledPage['shown'] };

/** As `renderPage`, in bytes. */
export async function renderBytes(page: Uint8Array, options: FillOptions): Promise<PreviewedPage> {
  const { source, ...others } = await fillPage(Buffer.from(page).toString('latin1'), null, options);
  return { page: Buffer.from(source, 'latin1'), ...others };
}
