import type { Sheet, SheetCell } from '../source.ts';

/** A cell with what it spans, as formats give it. */
export interface SpanningCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

const EMPTY: SheetCell = { text: '' };

/** A span beyond this is a mistake in the file. */
const MAX_COLUMNS = 256;

/** The grid of rows of cells that span others, as of a table in HTML. */
export function gridOf(rows: readonly (readonly SpanningCell[])[]): SheetCell[][] {
  const grid: SheetCell[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    const own = grid[r] as SheetCell[];
    let c = 0;
    for (const { text, rows: height, columns } of cells) {
      while (own[c]) c++;
      const width = Math.min(columns, MAX_COLUMNS - c);
      for (const row of grid.slice(r, r + height))
        for (let x = c; x < c + width; x++)
          row[x] ??= row === own && x === c ? { text } : { text: '', covered: [r, c] };
      c += width;
    }
  });
  return rectangular(grid);
}

/** Rows of the same length, without columns at the end that are empty in all of them. */
export function rectangular(rows: readonly (readonly (SheetCell | undefined)[])[]): SheetCell[][] {
  let width = 0;
  for (const row of rows)
    width = Math.max(width, row.findLastIndex((cell) => cell?.text || cell?.covered) + 1);
  return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? EMPTY));
}

/** Rows of a sheet as lines of text, with tabs between the cells that are not empty. */
export const linesOf = ({ rows }: Pick<Sheet, 'rows'>): string[] =>
  rows
    .map((row) =>
      row
        .map(({ text }) => text.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\t'),
    )
    .filter(Boolean);
