import type { Place } from '../place.ts';

/** Why a row is not like the others. */
export type RowKind =
  | 'figures'
  /** A heading within the table: 一、创新驱动. */
  | 'group';

export interface TableRow {
  readonly kind: RowKind;
  /** From 1, in the sheet. */
  readonly row: number;
  readonly page?: number;
  /** As displayed; those that a merged cell covers have its text. */
  readonly cells: readonly string[];
  /** Which cells show the text of a merged cell above. */
  readonly inherited: readonly boolean[];
  /** Which cells show the text of a merged cell on their left. */
  readonly spanned: readonly boolean[];
  /** What the row itself has, without what merged cells above show in it, as one line. */
  readonly line: string;
  /** Of a table whose rows and columns were swapped: the line of the file that each cell is from. */
  readonly lines?: readonly string[];
  /** How far the name is indented, in characters. */
  readonly indent: number;
}

/** A table found in a sheet: its title, its head and its rows. */
export interface Table {
  /** Identifies it among the tables of all files: `年报.xlsx › 附表 › 3`. */
  readonly id: string;
  /** The first row of its head. */
  readonly place: Place;
  readonly title: string;
  /** The unit that the title or a line above the head gives to all rows: 单位：万元. */
  readonly unit: string;
  /** Whether that line gives % besides, for the rates among the rows: 单位：亿元、%. */
  readonly hasRates?: true;
  /** Of each column, the cells of the head above it from top to bottom, each once. */
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly TableRow[];
  /** Lines below the rows: 注：[]中的数据均为预计数。 */
  readonly notes: readonly string[];
}
