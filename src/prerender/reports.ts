import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
    const file = fileOf(src, folder);
    const report = reports.get(file) ?? readReport(src, file);
    reports.set(file, report);
    return report;
  };
}

function fileOf(src: string, folder: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src))
    throw new Error(`src "${src}": URLs are not fetched, use a file path`);
  const path = src.replace(/[?#].*$/s, '');
  try {
    return join(folder, decodeURIComponent(path));
  } catch {
    return join(folder, path);
  }
}

async function readReport(src: string, file: string): Promise<Report> {
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
