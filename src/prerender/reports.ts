import { bundledReport } from '../report/bundled.ts';
import { encodingProblem, isUtf16 } from '../report/encoding.ts';
import { truncate } from '../report/format-value.ts';
import { readReportText } from '../report/parse.ts';
import { ReportError } from '../report/problem.ts';
import type { Report } from '../report/schema.ts';
import type { ReportOf } from './tag-reports.ts';

/**
 * Resolves `src` attributes to report files below a folder; `/x.json` and `x.json` are the same file. Each file is
 * read once. URLs are not fetched, and nothing outside of `boundary` is read. The promise is rejected with an `Error`
 * if there is no such file or its content is not a valid report.
 *
 * @param boundary A folder, by default the same one.
 */
export function reportsIn(folder: string, boundary = folder): ReportOf {
  const reports = new Map<string, Promise<Report>>();
  return async (src) => {
    if (src === '') return bundledReport();
    try {
      // Imported on use, so that browsers can load the other functions of this entry.
      const { fileOf, nameOf, readReportFile } = await import('./report-file.ts');
      const file = fileOf(src, folder, boundary);
      const report =
        reports.get(file) ??
        readReportFile(file, boundary)
          .then(parse)
          .catch((error) => fail(error, nameOf(file)));
      reports.set(file, report);
      return await report;
    } catch (error) {
      throw new Error(`src "${truncate(src)}": ${(error as Error).message}`);
    }
  };
}

function fail(error: unknown, name: string): never {
  if (!(error instanceof ReportError)) throw error;
  throw new Error(`invalid report ${name}:\n${indent(error.message)}`);
}

async function parse(text: string): Promise<Report> {
  try {
    return await readReportText(text);
  } catch (error) {
    throw isReport(text)
      ? error
      : new ReportError([{ path: '', message: notReport(text), found: undefined }]);
  }
}

const isReport = (text: string): boolean =>
  /^\s*\{/.test(text) && /"format"\s*:\s*"district-report\//.test(text);

/** Nothing is told of the content of a file that is something else: the page may have named it by mistake. */
function notReport(text: string): string {
  const start = text.trimStart();
  if (start === '') return 'expected JSON, got an empty file';
  if (start.startsWith('<')) return 'expected JSON, got an HTML page';
  if (isUtf16(start)) return encodingProblem(start).message;
  return isJson(start)
    ? 'expected an object with "format": "district-report/1"'
    : 'expected JSON, got invalid JSON';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
