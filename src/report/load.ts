import { parseReportText } from './parse.ts';
import type { Report } from './schema.ts';

/** Fetches a text; rejects with an `Error`. Passed in, because this layer has no network access. */
type FetchText = (url: string) => Promise<string>;

const reports = new Map<string, Promise<Report>>();

/**
 * The report at an absolute URL. Requests for the same URL are shared; a failed one is not cached, so the next call
 * tries again.
 *
 * @throws {ReportError} if the text is not a valid report; otherwise what `fetchText` rejects with.
 */
export function loadReport(url: string, fetchText: FetchText): Promise<Report> {
  const cached = reports.get(url);
  if (cached) return cached;
  const report = fetchText(url).then(parseReportText);
  reports.set(url, report);
  report.catch(() => reports.delete(url));
  return report;
}
