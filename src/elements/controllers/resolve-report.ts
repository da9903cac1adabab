import type { Failure } from '../../messages/types.ts';
import { loadReport } from '../../report/load.ts';
import { parseReport } from '../../report/parse.ts';
import type { Report } from '../../report/schema.ts';
import { FetchError, fetchText } from './fetch-text.ts';

/** Where a report comes from. The object wins over the URL; neither means the bundled report. */
export interface ReportInput {
  src: string;
  report: unknown;
}

export type ReportState =
  | { kind: 'loading' }
  | { kind: 'ready'; report: Report }
  /** `retry`: whether asking again may help, which it does not for an object; `pending` while it is asked for again. */
  | { kind: 'failed'; reason: Failure; message: string; retry: boolean; pending?: true };

/** Fetches and checks the report that an object or a URL gives; never rejects. */
export async function resolveReport({ src, report }: ReportInput): Promise<ReportState> {
  const given = report !== undefined && report !== null;
  try {
    return {
      kind: 'ready',
      report: given ? parseReport(report) : await loadReport(absolute(src), fetchText),
    };
  } catch (error) {
    return {
      kind: 'failed',
      reason: reasonOf(error),
      message: messageOf(error),
      retry: !given,
    };
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
