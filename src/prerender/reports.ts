import { bundledReport } from '../report/bundled.ts';
import { parseReportText } from '../report/parse.ts';
import type { Report } from '../report/schema.ts';
import type { ReportOf } from './fill-tag.ts';

/**
 * Resolves `src` attributes to report files below a folder; `/x.json` and `x.json` are the same file. Each file is
 * read once. URLs are not fetched. The promise is rejected with an `Error` if there is no such file or its content is
 * not a valid report.
 */
export function reportsIn(folder: string): ReportOf {
  const reports = new Map<string, Promise<Report>>();
  return async (src) => {
    if (src === '') return bundledReport();
    const file = await fileOf(src, folder);
    const report = reports.get(file) ?? readReport(src, file);
    reports.set(file, report);
    return report;
  };
}

// Node's modules are imported on use, so that browsers can load the other functions of this entry.
async function fileOf(src: string, folder: string): Promise<string> {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src))
    throw new Error(`src "${src}": URLs are not fetched, use a file path`);
  const { join } = await import('node:path');
  const path = src.replace(/[?#].*$/s, '');
  try {
    return join(folder, decodeURIComponent(path));
  } catch {
    return join(folder, path);
  }
}

async function readReport(src: string, file: string): Promise<Report> {
  const [{ readFile }, { relative }] = await Promise.all([import('node:fs/promises'), import('node:path')]);
  const path = relative('', file);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? `file not found: ${path}` : error.message;
    throw new Error(`src "${src}": ${reason}`);
  });
  try {
    return parseReportText(text);
  } catch (error) {
    throw new Error(`src "${src}": invalid report ${path}:\n${indent((error as Error).message)}`);
  }
}

const indent = (text: string): string => text.replace(/^/gm, '  ');
