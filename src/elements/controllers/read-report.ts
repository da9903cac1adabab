import type { Failure } from '../../messages/types.ts';
import { loadReport } from '../../report/load.ts';
import { parseReport } from '../../report/parse.ts';
import type { Report } from '../../report/schema.ts';
import type { ShownReports } from '../shared/series-templates.ts';
import { FetchError, fetchText } from './fetch-text.ts';

export interface ReadyReport {
  kind: 'ready';
  report: Report;
  /** Set where several reports are given: `report` is what they are joined to. */
  joined?: ShownReports;
  /** Those of several that are missing. */
  failures?: readonly (FailedReport & { src: string })[];
  /** Whether one of several is missing that may be there when it is asked for again. */
  retry?: boolean;
}

/** `retry`: whether asking again may help, which it does not for an object; `pending` while it is asked for again. */
export interface FailedReport {
  kind: 'failed';
  reason: Failure;
  message: string;
  retry: boolean;
  pending?: true;
}

/** Fetches and checks the report at a URL; never rejects. */
export const readUrl = (src: string): Promise<ReadyReport | FailedReport> =>
  outcomeOf(() => loadReport(absolute(src), fetchText), true);

/** Checks a report that is given as an object; never rejects. */
export const readObject = (report: unknown): Promise<ReadyReport | FailedReport> =>
  outcomeOf(() => parseReport(report), false);

async function outcomeOf(
  read: () => Report | Promise<Report>,
  retry: boolean,
): Promise<ReadyReport | FailedReport> {
  try {
    return { kind: 'ready', report: await read() };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error), message: messageOf(error), retry };
  }
}

/** What was thrown may be anything: a getter of the page's object may throw it. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'unknown error';
  }
}

function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    throw new FetchError('not-found', `src: expected a URL, got "${src}"`);
  }
}

/** Anything but a failed request is a fault of the report: a getter of an object may throw what it likes. */
const reasonOf = (error: unknown): Failure => (error instanceof FetchError ? error.reason : 'not-a-report');
