import type { LocalizedText } from '../messages/localized-text.ts';
import type { SourceRecord } from '../report/schema.ts';

export interface Column {
  label: string;
  align: 'start' | 'end';
  /** In a narrow table printed below the name of the row instead. */
  folds?: boolean;
  /** In a list of the rows, which a sheet of paper has in place of the table, printed beside the name. */
  listed?: boolean;
  /** Said by the chart as well: left out of a table that is printed below it. */
  charted?: boolean;
}

export const start = (label: string): Column => ({ label, align: 'start' });
export const end = (label: string): Column => ({ label, align: 'end' });

export interface Cell extends LocalizedText {
  /** The number that the text shows. */
  value?: number | null | undefined;
  unit?: string;
  /** The power of ten in the unit, by which the numbers of a column are compared. */
  power?: number;
  /** Set for a figure of the report: 预计, 初步核算, or empty for a final one. */
  status?: string;
  /** In a file in place of the text: the quote as the report has it, with its markup. */
  quote?: string;
  /** The year that the text is of. */
  year?: number | undefined;
  /** Set for a figure of the report. */
  source?: SourceRecord | undefined;
}

export interface Row {
  id: string;
  cells: readonly Cell[];
}

/** A table whose first column names its rows. */
export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Set where `rows` are one page of too many to show: all rows, and the index of the first one shown. */
  whole?: { rows(): readonly Row[]; from: number } | undefined;
}
