import type { Workbook } from '../workbook/workbook.ts';

/** Reading and writing files; the code of a format is loaded when such a file comes. */
export { ReadError } from './read-error.ts';
export { readSource, readString } from './read-source.ts';

/** The bytes of an XLSX file. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  return (await import('./write-xlsx.ts')).xlsxOf(workbook);
}
