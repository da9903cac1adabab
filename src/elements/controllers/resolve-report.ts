import { type FailedReport, type ReadyReport, readObject, readUrl } from './read-report.ts';
import { inTime } from './recovery.ts';
import { urlsIn } from './request.ts';

/**
 * Where a report comes from. The object wins over the URL; neither means the bundled report. An array of objects, or several
 * URLs separated by white space, are shown as one.
 */
export interface ReportInput {
  src: string;
  report: unknown;
}

export type ReportState = { kind: 'loading' } | ReadyReport | FailedReport;

/** Fetches and checks the reports that objects or URLs give; never rejects, unless what joins several cannot be loaded. */
export async function resolveReport({ src, report }: ReportInput): Promise<ReadyReport | FailedReport> {
  if (Array.isArray(report)) return (await join()).resolveReports(report.map(readObject));
  if (report != null) return readObject(report);
  const urls = urlsIn(src);
  if (urls.length < 2) return readUrl(src);
  // Asked for before the code that joins them.
  const read = urls.map(readUrl);
  return (await join()).resolveReports(read, urls);
}

/** Loaded with the first of several reports. */
const join = () => inTime(import('./resolve-reports.ts'));
