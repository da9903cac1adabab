import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundledReport } from '../report/bundled.ts';
import { parseReportText } from '../report/parse.ts';
import type { Report } from '../report/schema.ts';
import type { ReportOf } from './fill-tag.ts';

/**
 * Reads the reports that `src` attributes name from the files below a folder, each once; `/x.json` and `x.json` are
 * both that folder's. Nothing is fetched.
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
    throw new Error(`src "${src}": expected a path to a file, as nothing is fetched`);
  const path = src.replace(/[?#].*$/s, '');
  try {
    return join(folder, decodeURIComponent(path));
  } catch {
    return join(folder, path);
  }
}

async function readReport(src: string, file: string): Promise<Report> {
  const shown = relative('', file);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'no such file' : error.message;
    throw new Error(`src "${src}": ${shown}: ${reason}`);
  });
  try {
    return parseReportText(text);
  } catch (error) {
    throw new Error(
      `src "${src}": ${shown} is not a valid report\n${indented(String((error as Error).message))}`,
    );
  }
}

const indented = (text: string): string => text.replace(/^/gm, '  ');
