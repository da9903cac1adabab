import type { Sheet, SheetCell } from '../../../src/authoring/source.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';

export type Cells = readonly (readonly string[])[];

/** Cells of a sheet: `<` and `^` are covered by the merged cell on their left and above. */
function sheetOf(rows: Cells, more: Partial<Sheet> = {}): Sheet {
  const origin = (r: number, c: number): readonly [number, number] => {
    const text = rows[r]?.[c];
    if (text === '<') return origin(r, c - 1);
    return text === '^' ? origin(r - 1, c) : [r, c];
  };
  const cell = (text: string, r: number, c: number): SheetCell =>
    text === '<' || text === '^' ? { text: '', covered: origin(r, c) } : { text };
  return {
    name: '附表',
    before: [],
    rows: rows.map((row, r) => row.map((text, c) => cell(text, r, c))),
    ...more,
  };
}

export const tablesOf = (rows: Cells, more?: Partial<Sheet>) =>
  findTables(sheetOf(rows, more), '2024/年报.xlsx');

/** Of each table: title, heads, and lines of its rows, those of groups in brackets; notes last. */
export const read = (rows: Cells, more?: Partial<Sheet>): string[][] =>
  tablesOf(rows, more).map(({ title, heads, rows: body, notes }) => [
    title,
    heads.map((head) => head.join('/')).join(' '),
    ...body.map(({ kind, line }) => (kind === 'group' ? `[${line}]` : line)),
    ...notes,
  ]);

export const HEAD = ['指标', '单位', '2024年完成'];
export const GRAIN = ['粮食', '吨', '5'];
export const OIL = ['油料', '吨', '6'];
