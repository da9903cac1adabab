import { decode } from '../authoring/read/decode.ts';
import { ReadError } from '../authoring/read/read-error.ts';
import { parseReportText } from '../report/parse.ts';
import { ReportError } from '../report/problem.ts';
import type { Report } from '../report/schema.ts';
import { nameOf, read } from './pages.ts';
import { UsageError } from './usage.ts';

/** The text of a file. */
export async function readText(name: string): Promise<string> {
  try {
    return decode(await read(name), nameOf(name)).text;
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(error.message);
    throw error;
  }
}

/** A report that must be valid to be used. */
export async function readReport(name: string): Promise<Report> {
  try {
    return parseReportText(await readText(name));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    throw new UsageError(`${nameOf(name)} is not a valid report:\n${error.message}`);
  }
}
