import { readReportText } from './parse.ts';
import type { Report } from './schema.ts';

/** Fetches a text; rejects with an `Error`. Passed in, because this layer has no network access. */
type FetchText = (url: string) => Promise<string>;

interface Loaded {
  report: Promise<Report>;
  /** When it was asked for, in ms. */
  since: number;
  pending: boolean;
}

/** A page that stays open shows what was published in the meantime in elements that are added later. */
const MAX_AGE_MS = 5 * 60_000;

const MAX_COUNT = 20;

/** By URL, the least recently used first. */
const reports = new Map<string, Loaded>();

/**
 * The report at an absolute URL. Requests for the same URL are shared, and the last reports are cached for five minutes; a
 * failed request is not cached, so the next call tries again.
 *
 * @throws {ReportError} if the text is not a valid report; otherwise what `fetchText` rejects with.
 */
export function loadReport(url: string, fetchText: FetchText): Promise<Report> {
  const cached = reports.get(url);
  const loaded = cached && (cached.pending || Date.now() - cached.since < MAX_AGE_MS) ? cached : null;
  reports.delete(url);
  const used = loaded ?? request(url, fetchText);
  reports.set(url, used);
  dropOldest();
  return used.report;
}

function request(url: string, fetchText: FetchText): Loaded {
  const report = fetchText(url).then(readReportText);
  const loaded = { report, since: Date.now(), pending: true };
  report.then(
    () => {
      loaded.pending = false;
      dropOldest();
    },
    // No other request has taken its place while it was pending.
    () => {
      reports.delete(url);
    },
  );
  return loaded;
}

/** Not what is still awaited, so that it is not requested twice. */
function dropOldest(): void {
  for (const [url, { pending }] of reports) {
    if (reports.size <= MAX_COUNT) return;
    if (!pending) reports.delete(url);
  }
}
