import type { Report } from '../report/schema.ts';
import { joinReports } from '../report/series.ts';
import { type JoinedReports, joinedReports } from '../view/joined-reports.ts';
import { type FigureRequest, RenderError } from './figure.ts';

/**
 * Resolves a `src` attribute to its report; an empty `src` is the bundled report. Of several URLs in an attribute, it is
 * called with each. The message of an `Error` that it rejects with becomes a problem of the page.
 */
export type ReportOf = (src: string) => Promise<Report>;

/** What a tag shows, and the reports that it is made of. */
export type TagReports = Pick<FigureRequest, 'report' | 'joined'> & { reports: readonly Report[] };

/** @throws {RenderError} if one of them is missing or, unless areas are compared, of another area: when a page is rendered, that can still be corrected. */
export async function reportsOf(src: string, reportOf: ReportOf, compare?: string): Promise<TagReports> {
  const urls = src.split(/\s+/).filter(Boolean);
  const read = (url: string) =>
    reportOf(url).catch((error: unknown) => {
      throw new RenderError(error instanceof Error ? error.message : String(error));
    });
  if (urls.length < 2) {
    const report = await read(src);
    return { report, reports: [report] };
  }
  const given = await Promise.all(urls.map(async (name) => ({ name, report: await read(name) })));
  const series = joinReports(given);
  const problems = series.problems.filter(
    ({ indicators, kind }) => indicators.length === 0 && !(kind === 'area' && compare === 'areas'),
  );
  if (problems.length > 0 || !series.report)
    throw new RenderError(
      problems.map((one) => `src "${one.report}": ${one.path}: ${one.message}`).join('; '),
    );
  const joined: JoinedReports = joinedReports({ ...series, report: series.report });
  return { report: series.report, joined, reports: series.reports };
}
