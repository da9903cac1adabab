import { SHEETS } from './layout.ts';
import type { CellValue, Workbook } from './workbook.ts';

/** A cell of a spreadsheet holds 32,767 characters. */
const MAX_LENGTH = 30_000;

/** The reference to a text in the sheet 长文本, by its first row. */
const MARKER = /^〔长文本(\d+)-(\d+)〕$/;

/** Moves texts that are too long for a cell into a sheet of their own, in parts. */
export function splitLongTexts({ sheets }: Workbook): Workbook {
  const parts: string[] = [];
  const moved = (cell: CellValue): CellValue => {
    if (typeof cell !== 'string' || (cell.length <= MAX_LENGTH && !MARKER.test(cell))) return cell;
    const first = parts.length + 1;
    const characters = [...cell];
    for (let at = 0; at < characters.length; at += MAX_LENGTH / 2)
      // White space at the end of a part would be lost.
      parts.push(`|${characters.slice(at, at + MAX_LENGTH / 2).join('')}|`);
    return `〔长文本${first}-${parts.length}〕`;
  };
  const short = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(moved)) }));
  if (parts.length === 0) return { sheets };
  const long = {
    name: SHEETS.long,
    columns: [
      {
        head: '文字',
        note: {
          zh: '太长的文字，分成几段；请勿改动。',
          en: 'Texts too long for a cell, in parts; not to be changed.',
        },
        width: 100,
      },
    ],
    rows: parts.map((part) => [part]),
  };
  return { sheets: [...short, long] };
}

/** The text of a cell, from the sheet of long texts where it is a marker. */
export function longTextOf(cell: string, parts: readonly string[]): string {
  const marker = MARKER.exec(cell.trim());
  if (!marker || Number(marker[2]) > parts.length) return cell;
  return parts
    .slice(Number(marker[1]) - 1, Number(marker[2]))
    .map((part) => part.trim().slice(1, -1))
    .join('');
}
