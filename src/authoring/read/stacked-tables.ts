import { isHeadCell } from '../columns/head-words.ts';
import { isNone } from '../rows/printed-figure.ts';
import { bare, isNumeric } from '../table/words.ts';

/** A table of a text that has each of its cells on a line of its own. */
export interface StackedTable {
  /** The first of its lines, and the one after its last, from 0. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly StackedRow[];
}

interface StackedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const NAMES = /^(?:指标名称?|指标|项目|主要指标|名称|品种|产品名称|行业)$/;
const MAX_CELL = 30;

/** A figure with its unit, words for none or for no change. */
const isFigure = (text: string): boolean =>
  isNone(text) ||
  isNumeric(text) ||
  /^(?:约|近|超|突破|[-−±+])?\d[\d.,]*(?:[%‰]|\P{P}){0,12}$/u.test(bare(text)) ||
  /^(?:基本)?持平$/.test(bare(text));

const isName = (text: string): boolean =>
  text.trim().length <= MAX_CELL &&
  /[\p{Script=Han}A-Za-z]{2}/u.test(text) &&
  !isFigure(text) &&
  !/[。；;，]/.test(text);

/** The tables whose cells are a line each: a head of at least two cells, then rows of as many, each beginning with a name. */
export function stackedTables(lines: readonly string[]): StackedTable[] {
  const cells = lines
    .map((line, l) => ({ line: l, text: line.replace(/\s*[|｜]\s*$/, '').trimEnd() }))
    .filter(({ text }) => text !== '' && !/[\t|｜]/.test(text));
  const tables: StackedTable[] = [];
  let next = 0;
  for (const [at, { text }] of cells.entries()) {
    const table = at >= next && NAMES.test(bare(text)) ? tableAt(cells, at) : null;
    if (!table) continue;
    tables.push(table.table);
    next = table.next;
  }
  return tables;
}

interface Cell {
  readonly line: number;
  readonly text: string;
}

function tableAt(cells: readonly Cell[], at: number): { table: StackedTable; next: number } | null {
  let first = at + 1;
  while (isHeadCell(cells[first]?.text ?? '')) first++;
  const width = first - at;
  const rows: StackedRow[] = [];
  const rowAt = (from: number): StackedRow | null => {
    const [name, ...others] = cells.slice(from, from + width);
    if (!name || others.length < width - 1) return null;
    const figures = others.map(({ text }) => text.trim());
    const isRow = isName(name.text) && figures.every(isFigure) && figures.some((text) => !isNone(text));
    return isRow ? { line: name.line, cells: [name.text, ...figures] } : null;
  };
  const head = cells.slice(at, first).map(({ text }) => text.trim());
  let next = first;
  for (let row = rowAt(next); row; row = rowAt(next)) {
    rows.push(row);
    next += width;
  }
  if (rows.length < 2) return null;
  const lineOf = (c: number) => (cells[c] as Cell).line;
  const start = lineOf(at);
  return {
    table: {
      start,
      end: lineOf(next - 1) + 1,
      rows: [{ line: start, cells: head }, ...rows],
    },
    next,
  };
}
