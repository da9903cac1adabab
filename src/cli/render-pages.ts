import { dirname, resolve } from 'node:path';
import { describePageProblem, renderPage } from '../prerender/page.ts';
import { isInside } from '../prerender/report-file.ts';
import { reportsIn } from '../prerender/reports.ts';
import type { ReportOf } from '../prerender/tag-reports.ts';
import { type Output, writeAll } from './output.ts';
import { Outputs } from './outputs.ts';
import { nameOf, pagesOf, read } from './pages.ts';
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

/** @returns what to write and the problems of all pages, in which case nothing is to be written. */
async function render(
  pages: readonly string[],
  targets: readonly string[],
  { base, jsonld = false }: Options,
): Promise<{ outputs: readonly Output[]; problems: readonly string[] }> {
  const reportsOf = reportsFor(base);
  const outputs = new Outputs();
  const problems: string[] = [];
  for (const [index, page] of pages.entries()) {
    const before = await read(page);
    const { page: after, problems: found } = await renderPage(before, {
      reportOf: reportsOf(page),
      jsonLd: jsonld,
    });
    for (const problem of found) problems.push(`${nameOf(page)}:${describePageProblem(problem)}`);
    outputs.add({ page, target: targets[index] ?? STDIO, before, after });
  }
  return { outputs: outputs.changed, problems };
}

/** The command `render`. */
export async function renderPages(names: readonly string[], values: Options): Promise<void> {
  if (names.length === 0) throw new UsageError('missing page: expected a file, or - for standard input');
  const pages = await pagesOf(names);
  const targets = targetsOf(pages, values.output, values['in-place'] ?? false);
  const { outputs, problems } = await render(pages, targets, values);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else await writeAll(outputs);
}
