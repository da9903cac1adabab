import type { Failure } from '../../messages/types.ts';
import { loadReport } from '../../report/load.ts';
import { parseReport } from '../../report/parse.ts';
import { ReportError } from '../../report/problem.ts';
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
  | { kind: 'failed'; reason: Failure; message: string };

/** Fetches and checks the report that an object or a URL gives; never rejects. */
export async function resolveReport({ src, report }: ReportInput): Promise<ReportState> {
  try {
    const given = report !== undefined && report !== null;
    return {
      kind: 'ready',
      report: given ? parseReport(report) : await loadReport(absolute(src), fetchText),
    };
  } catch (error) {
    return {
      kind: 'failed',
      reason: reasonOf(error),
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    throw new FetchError('not-found', `src: expected a URL, got "${src}"`);
  }
}

function reasonOf(error: unknown) {
  if (error instanceof FetchError) return error.reason;
  return error instanceof ReportError ? 'not-a-report' : 'unreachable';
}
