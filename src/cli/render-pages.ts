import { dirname, resolve } from 'node:path';
import type { ShownFigure } from '../prerender/fill-tag.ts';
import { renderBytes } from '../prerender/page.ts';
import { describePageProblem } from '../prerender/page-problem.ts';
import type { Typeface } from '../prerender/preview/index.ts';
import { hasLabel } from '../prerender/preview/png-label.ts';
import { isInside } from '../prerender/report-file.ts';
import { reportsIn } from '../prerender/reports.ts';
import type { ReportOf } from '../prerender/tag-reports.ts';
import { writeAll } from './output.ts';
import { existing, Outputs } from './outputs.ts';
import { nameOf, pagesOf, read } from './pages.ts';
import { previewsOf } from './previews.ts';
import { targetsOf } from './targets.ts';
import { type Options, STDIO, UsageError } from './usage.ts';

/** Resolves the `src` attributes of a page: in `base`, or else in its folder. */
function reportsFor(base: string | undefined): (page: string) => ReportOf {
  const known = new Map<string, ReportOf>();
  return (page) => {
    const folder = resolve(base ?? (page === STDIO ? '.' : dirname(page)));
    // Without a base, a page may refer to what is beside its folder, but below the current one.
    const current = resolve('.');
    const boundary = base === undefined && isInside(folder, current) ? current : folder;
    const reportOf = known.get(folder) ?? reportsIn(folder, boundary);
    known.set(folder, reportOf);
    return reportOf;
  };
}

/**
 * Draws the picture of a figure; what that needs is loaded with the first one.
 *
 * @returns the picture, or what is wrong with the fonts for it.
 */
function drawer(fonts: readonly string[] | undefined): (shown: ShownFigure) => Promise<Uint8Array | string> {
  let typeface: Promise<Typeface> | undefined;
  return async ({ view, lang }) => {
    const { drawPreview, FontError, openTypeface } = await import('../prerender/preview/index.ts');
    const rethrow = (error: unknown): never => {
      throw error instanceof FontError ? new UsageError(error.message) : error;
    };
    typeface ??= openTypeface(fonts);
    const opened = await typeface.catch(rethrow);
    return drawPreview(view, lang, opened).catch((error: unknown) =>
      error instanceof FontError ? error.message : rethrow(error),
    );
  };
}

/** @returns what to write and the problems of all pages, in which case nothing is to be written. */
async function render(
  pages: readonly string[],
  targets: readonly string[],
  values: Options,
): Promise<{ outputs: Outputs; problems: readonly string[] }> {
  const reportsOf = reportsFor(values.base);
  const previewOf = previewsOf(values);
  const draw = drawer(values.font);
  const outputs = new Outputs();
  const problems: string[] = [];
  const pictures: { page: string; file: string; shown: ShownFigure }[] = [];
  for (const [index, page] of pages.entries()) {
    const before = await read(page);
    const target = targets[index] ?? STDIO;
    const preview = previewOf?.(page, target);
    const {
      page: after,
      problems: found,
      shown,
    } = await renderBytes(before, { reportOf: reportsOf(page), jsonLd: values.jsonld ?? false, preview });
    for (const problem of found) problems.push(`${nameOf(page)}:${describePageProblem(problem)}`);
    outputs.add({ page, target, before, after });
    if (preview && shown) pictures.push({ page, file: preview.file, shown });
  }
  if (problems.length > 0) return { outputs, problems };
  for (const { page, file, shown } of pictures) {
    const before = existing(file);
    const after = await draw(shown);
    if (typeof after === 'string') problems.push(`${nameOf(page)}: ${after}`);
    else if (before.length > 0 && !hasLabel(before))
      problems.push(
        `${file}: exists and is no picture of this command: remove it, or give --og another folder`,
      );
    else outputs.add({ page: file, target: file, before, after });
  }
  return { outputs, problems };
}

/** The command `render`. */
export async function renderPages(names: readonly string[], values: Options): Promise<void> {
  if (names.length === 0) throw new UsageError('missing page: expected a file, or - for standard input');
  const pages = await pagesOf(names);
  const { check = false, output } = values;
  if (check && (pages.includes(STDIO) || output === STDIO))
    throw new UsageError('--check cannot be used with standard input or output');
  const inPlace = values['in-place'] ?? (check && output === undefined);
  const targets = targetsOf(pages, output, inPlace);
  const { outputs, problems } = await render(pages, targets, values);
  const told = problems.length === 0 && check ? outputs.outdated : problems;
  for (const problem of told) console.error(problem);
  if (told.length > 0) process.exitCode = 1;
  else if (!check) await writeAll(outputs.changed);
}
