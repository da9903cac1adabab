import type { Said } from '../finding.ts';
import type { SheetCell } from '../source.ts';
import { listCell, listOf, textCell, textOf } from './text-cell.ts';
import type { CellValue, WorkbookColumn } from './workbook.ts';

/** A column of a sheet, and the property that it has of each record. */
export interface Field {
  /** Where in the record: `name.zh`. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  /** How a cell is read; without it, as a text, or as one of the labels. */
  readonly type?: 'number' | 'list' | 'boolean';
  /** What may be chosen: Chinese labels by value. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly note?: Said;
  readonly width?: number;
}

type Json = Record<string, unknown>;

/** What says that something is absent which would be concluded from the printed text. */
export const ABSENT = '无';

const headOf = ({ zh, en }: Field): string => `${zh}\n${en}`;

const choiceOf = (value: string, label = ''): string => `${value} ${label}`.trim();

export const columnOf = (field: Field): WorkbookColumn => ({
  head: headOf(field),
  note: field.note ?? { zh: field.zh, en: field.en },
  width: field.width ?? 12,
  ...(field.labels && {
    choices: Object.entries(field.labels).map(([value, label]) => choiceOf(value, label)),
  }),
});

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The index of each field's column in a head; −1 where it has none. A head may be in one of the two languages only. */
export const columnsOf = (fields: readonly Field[], head: readonly string[]): number[] => {
  const heads = head.map(bare);
  return fields.map((field) => {
    const whole = heads.indexOf(bare(headOf(field)));
    if (whole >= 0) return whole;
    return heads.findIndex((one) => one === bare(field.zh) || one === bare(field.en));
  });
};

function get(record: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Json | undefined)?.[key], record);
}

function set(record: Json, path: string, value: unknown): void {
  const [key = path, ...rest] = path.split('.');
  if (rest.length === 0) {
    record[key] = value;
    return;
  }
  record[key] ??= {};
  set(record[key] as Json, rest.join('.'), value);
}

/** What a record has of a field, as a cell. */
export function cellOf(field: Field, record: object): CellValue {
  const value = get(record, field.path);
  if (value === undefined) return null;
  if (Array.isArray(value)) return listCell(value);
  if (typeof value === 'number') return value;
  if (field.labels) return choiceOf(String(value), field.labels[String(value)]);
  return textCell(String(value));
}

/** What a cell gives of a field; what cannot be understood stays a text, of which the check tells. */
export function valueIn(field: Field, cell: SheetCell): unknown {
  if (field.type === 'list') return listOf(cell.text);
  const text = textOf(cell.text);
  if (field.type === 'number') return numberOf(cell, text);
  if (field.labels) return choice(text, field.labels, field.type);
  return text;
}

function numberOf({ value }: SheetCell, text: string): unknown {
  if (value !== undefined) return value;
  const number = Number(text.normalize('NFKC').replace(/[\s,]/g, ''));
  return Number.isFinite(number) ? number : text;
}

function choice(text: string, labels: Readonly<Record<string, string>>, type: Field['type']): unknown {
  const entered = bare(text);
  const found = Object.entries(labels).find(([value, label]) =>
    [value, label, choiceOf(value, label)].some((one) => bare(one) === entered),
  );
  if (!found) return text;
  return type === 'boolean' ? found[0] === 'true' : found[0];
}

/** The record of a row, of the fields whose cells are not blank; `null` where all are blank. */
export function recordOf(
  fields: readonly Field[],
  columns: readonly number[],
  row: readonly SheetCell[],
): Json | null {
  const record: Json = {};
  let blank = true;
  fields.forEach((field, f) => {
    const cell = row[columns[f] as number];
    if (!cell || cell.text.trim() === '') return;
    blank = false;
    set(record, field.path, valueIn(field, cell));
  });
  return blank ? null : record;
}
