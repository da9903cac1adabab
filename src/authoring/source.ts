import type { Finding } from './finding.ts';

/** The formats that a file can be read from. */
export const FORMATS = ['xlsx', 'docx', 'pdf', 'html', 'csv', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** How the text of a file may be encoded. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A cell as a reader of the file sees it. */
export interface SheetCell {
  /** As displayed: `93.5%` where the file has 0.935 and a percent format. */
  readonly text: string;
  /** The number behind the displayed text. */
  readonly value?: number;
  /** Of a cell that a merged one covers: row and column of the cell whose content it shows, from 0. */
  readonly covered?: readonly [row: number, column: number];
}

/** A grid of cells: a sheet of a workbook, a table of a document or of a page. Every row has the same length. */
export interface Sheet {
  /** As named in the file; of a table in a document, `表1`. */
  readonly name: string;
  /** What stands before a table in its document: its title and unit. */
  readonly before: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Of a document with pages: the page of each row. */
  readonly pages?: readonly number[];
  /** Of a table whose rows and columns were swapped: the line of the file that the cells of each column are from. */
  readonly lines?: readonly string[];
  /** Whether the file hides it. */
  readonly hidden?: true;
}

/** What a reader makes of a file. Nothing is interpreted yet. */
export interface Source {
  readonly file: string;
  readonly format: Format;
  /** How the text was decoded, where the file does not say. */
  readonly encoding?: string;
  readonly sheets: readonly Sheet[];
  /** The running text, a paragraph a line; rows of tables as lines with tabs between cells. */
  readonly text: string;
  readonly findings: readonly Finding[];
}
