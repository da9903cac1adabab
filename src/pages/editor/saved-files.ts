import type { SavedFile } from './context.ts';
import { TEXT_FILE } from './tasks/understand.ts';

export const FILE_NAMES: Readonly<Record<SavedFile, string>> = {
  report: 'report.json',
  text: TEXT_FILE,
  workbook: 'report.xlsx',
  mapping: 'mapping.json',
};

const TYPES: Readonly<Record<SavedFile, string>> = {
  report: 'application/json',
  text: 'text/plain;charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  mapping: 'application/json',
};

/** As the command line writes it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Saves a file through the browser's downloads. */
export function saveFile(kind: SavedFile, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAMES[kind];
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
