import { parseReportText } from './parse.ts';
import type { Report } from './schema.ts';

/** Fetches a text; rejects with a message that says what went wrong. Given by the caller: the model has no network. */
export type ReadText = (url: string) => Promise<string>;

const reports = new Map<string, Promise<Report>>();

/**
 * The report at an absolute URL. Callers that ask for the same URL share one request; a failed one is
 * forgotten, so that asking again tries again.
 *
 * @throws {ReportError} what was read is not a report; or whatever `read` rejects with.
 */
export function loadReport(url: string, read: ReadText): Promise<Report> {
  const known = reports.get(url);
  if (known) return known;
  const report = read(url).then(parseReportText);
  reports.set(url, report);
  report.catch(() => reports.delete(url));
  return report;
}
