import type { Said } from '../finding.ts';
import type { Sheet } from '../source.ts';

export type CellValue = string | number | null;

export interface WorkbookColumn {
  /** In the first row. */
  readonly head: string;
  /** Shown with the head. */
  readonly note: Said;
  /** What may be chosen from. */
  readonly choices?: readonly string[];
  /** In characters. */
  readonly width: number;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A workbook as a plain value; a reader or writer of the file format has nothing to decide. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

/** The sheets of a workbook as a reader of its file gives them. */
export const sheetsOf = ({ sheets }: Workbook): Sheet[] =>
  sheets.map(({ name, columns, rows }) => ({
    name,
    before: [],
    rows: [columns.map(({ head }) => head), ...rows].map((row) =>
      columns.map((_, c) => {
        const cell = row[c] ?? '';
        return typeof cell === 'number' ? { text: String(cell), value: cell } : { text: cell };
      }),
    ),
  }));
