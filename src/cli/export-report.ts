import { join } from 'node:path';
import { dataPackageOf } from '../authoring/export/data-package.ts';
import { BYTE_ORDER_MARK, tidyCsv } from '../authoring/export/tidy-csv.ts';
import { workbookOf } from '../authoring/workbook/write-report.ts';
import type { Report } from '../report/schema.ts';
import { jsonLdText } from '../view/json-ld.ts';
import { newFile, required } from './new-files.ts';
import { writeAll } from './output.ts';
import { readReport } from './report-input.ts';
import { type Options, STDIO, UsageError } from './usage.ts';

const FORMATS = ['xlsx', 'csv', 'datapackage', 'jsonld'] as const;

/** The content of each file by its path. */
async function filesOf(
  report: Report,
  format: (typeof FORMATS)[number],
  output: string | undefined,
): Promise<[path: string, content: Uint8Array][]> {
  const missing = `--to ${format} needs --output ${format === 'datapackage' ? 'FOLDER' : 'FILE'}`;
  switch (format) {
    case 'xlsx': {
      const { xlsxOf } = await import('../authoring/read/write-xlsx.ts');
      return [[required(output, missing), xlsxOf(workbookOf(report))]];
    }
    case 'csv':
      return [[output ?? STDIO, Buffer.from(`${BYTE_ORDER_MARK}${tidyCsv(report)}`)]];
    case 'jsonld':
      return [[output ?? STDIO, Buffer.from(`${jsonLdText(report)}\n`)]];
    case 'datapackage': {
      const folder = required(output, missing);
      if (folder === STDIO) throw new UsageError(missing);
      return Object.entries(dataPackageOf(report)).map(([name, content]) => [
        join(folder, name),
        Buffer.from(content),
      ]);
    }
  }
}

/** The command `export`. */
export async function exportReport(names: readonly string[], values: Options): Promise<void> {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new UsageError('export takes one report');
  const format = FORMATS.find((one) => one === values.to);
  if (!format)
    throw new UsageError(
      `${values.to === undefined ? 'missing --to' : `unknown format "${values.to}"`}: expected one of ${FORMATS.join(', ')}`,
    );
  const files = await filesOf(await readReport(name), format, values.output);
  await writeAll(files.map(([path, content]) => ({ to: newFile(path, values.force), content })));
}
