import { loadReport } from '../model/load.ts';
import { parseReport } from '../model/parse.ts';
import { ReportError } from '../model/problem.ts';
import { ReadFailure, readText } from './read-text.ts';
import type { ReportInput, ReportState } from './report-controller.ts';

/** A report that is given as an object or by its URL, fetched and checked; never rejects. */
export async function ownReport({ src, report }: ReportInput): Promise<ReportState> {
  try {
    const given = report !== undefined && report !== null;
    return { kind: 'ready', report: given ? parseReport(report) : await loadReport(absolute(src), readText) };
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
    throw new ReadFailure('not-found', `src: expected a URL, got "${src}"`);
  }
}

function reasonOf(error: unknown) {
  if (error instanceof ReadFailure) return error.reason;
  return error instanceof ReportError ? 'not-a-report' : 'unreachable';
}
