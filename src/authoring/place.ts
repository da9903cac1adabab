import type { Text } from '../report/schema.ts';

type Named = Required<Text>;

/** Where in an office's file something was read. Rows, columns, pages and lines count from 1. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly page?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
}

/** The name of a file without its folders: corrections are kept by it, wherever the files are. */
export const baseName = (file: string): string => file.replace(/.*[\\/]/, '');

/** The name of a column in a spreadsheet: A, B, …, Z, AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function cellName({ row, column }: Place): Named | null {
  if (row !== undefined && column !== undefined) {
    const name = `${columnName(column)}${row}`;
    return { zh: name, en: name };
  }
  if (row !== undefined) return { zh: `第${row}行`, en: `row ${row}` };
  if (column !== undefined) return { zh: `${columnName(column)}列`, en: `column ${columnName(column)}` };
  return null;
}

/** A place in words: `年报.xlsx › 附表 › C7`. */
export function describePlace(place: Place): Named {
  const { file, sheet, page, line } = place;
  const parts: (Named | null)[] = [
    { zh: file, en: file },
    sheet === undefined ? null : { zh: sheet, en: sheet },
    page === undefined ? null : { zh: `第${page}页`, en: `page ${page}` },
    cellName(place),
    line === undefined ? null : { zh: `第${line}行`, en: `line ${line}` },
  ];
  const named = parts.filter((part) => part !== null);
  return {
    zh: named.map(({ zh }) => zh).join(' › '),
    en: named.map(({ en }) => en).join(' › '),
  };
}
