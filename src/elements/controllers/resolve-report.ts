import { loadReport } from '../../report/load.ts';
import { parseReport } from '../../report/parse.ts';
import { ReportError } from '../../report/problem.ts';
import { FetchError, fetchText } from './fetch-text.ts';
import type { ReportInput, ReportState } from './report.ts';

/** A report that is given as an object or by its URL, fetched and checked; never rejects. */
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
