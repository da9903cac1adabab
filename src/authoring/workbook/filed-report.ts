import { parseReport } from '../../report/parse.ts';
import { type Problem, ReportError } from '../../report/problem.ts';
import { misquotes } from '../../report/quotes.ts';
import type { Report } from '../../report/schema.ts';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Source } from '../source.ts';
import { reportOfWorkbook } from './read-report.ts';

/** What a filled-in workbook gives, checked; nothing in it is guessed. */
export interface FiledReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The text of the other files. */
  readonly text: string;
  placeOf(path: string): Place;
}

/** @param others The document itself, if it is at hand: the quotes must occur in it. */
export function reportOfFiledWorkbook(workbook: Source, others: readonly Source[]): FiledReport {
  const { report: candidate, findings: found, placeOf } = reportOfWorkbook(workbook.sheets, workbook.file);
  const text = others.map((source) => source.text).join('\n\n');
  const findings = [...workbook.findings, ...others.flatMap((source) => source.findings), ...found];
  try {
    const report = parseReport(candidate);
    return { report, findings, problems: text ? misquotes(report, text) : [], text, placeOf };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { report: candidate as Report, findings, problems: error.problems, text, placeOf };
  }
}
