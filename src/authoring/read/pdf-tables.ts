import type { SheetCell } from '../source.ts';
import { gridOf, type SpanningCell } from './grid.ts';
import { type Line, linesOfRuns, textOfRuns } from './pdf-lines.ts';
import type { PdfPage, Ruling, TextRun } from './pdf-page.ts';

/** A table on a page. */
export interface PdfTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and end. */
  readonly edges: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly runs: ReadonlySet<TextRun>;
}

/** Lines this close are one. */
const NEAR = 3;

/** Values that are near each other, as one. */
function clustered(values: readonly number[]): number[] {
  const edges: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(value);
  return edges;
}

const touch = (a: Ruling, b: Ruling): boolean =>
  a.x1 - NEAR <= b.x2 && b.x1 - NEAR <= a.x2 && a.y1 - NEAR <= b.y2 && b.y1 - NEAR <= a.y2;

/** Lines that touch each other belong to one table. */
function components(rulings: readonly Ruling[]): Ruling[][] {
  let groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const [near, rest] = [
      groups.filter((group) => group.some((one) => touch(one, ruling))),
      groups.filter((group) => !group.some((one) => touch(one, ruling))),
    ];
    groups = [...rest, [...near.flat(), ruling]];
  }
  return groups;
}

/** The tables of a page that are drawn with lines. */
export function ruledTables(page: PdfPage): PdfTable[] {
  return components(page.rulings)
    .map((rulings) => ruledTable(page, rulings))
    .filter((table) => table !== null)
    .sort((a, b) => a.top - b.top);
}

function ruledTable(page: PdfPage, rulings: readonly Ruling[]): PdfTable | null {
  const across = rulings.filter(({ y1, y2 }) => y1 === y2);
  const down = rulings.filter(({ x1, x2 }) => x1 === x2);
  const xs = clustered(down.map(({ x1 }) => x1));
  const ys = clustered(across.map(({ y1 }) => y1));
  if (xs.length < 3 || ys.length < 3) return null;
  const covers = (from: number, to: number, at: number, end: number) => from - NEAR <= at && to + NEAR >= end;
  const isClosedRight = (r: number, c: number) =>
    down.some(
      ({ x1, y1, y2 }) =>
        Math.abs(x1 - (xs[c + 1] ?? 0)) <= NEAR &&
        covers(y1, y2, (ys[r] ?? 0) + NEAR, (ys[r + 1] ?? 0) - NEAR),
    );
  const isClosedBelow = (r: number, c: number) =>
    across.some(
      ({ y1, x1, x2 }) =>
        Math.abs(y1 - (ys[r + 1] ?? 0)) <= NEAR &&
        covers(x1, x2, (xs[c] ?? 0) + NEAR, (xs[c + 1] ?? 0) - NEAR),
    );
  const height = ys.length - 1;
  const width = xs.length - 1;
  const taken = new Set<string>();
  const used = new Set<TextRun>();
  const rows: SpanningCell[][] = [];
  for (let r = 0; r < height; r++) {
    const cells: SpanningCell[] = [];
    for (let c = 0; c < width; c++) {
      if (taken.has(`${r} ${c}`)) continue;
      let right = c;
      while (right < width - 1 && !isClosedRight(r, right)) right++;
      let bottom = r;
      while (bottom < height - 1 && !isClosedBelow(bottom, c)) bottom++;
      for (let y = r; y <= bottom; y++) for (let x = c; x <= right; x++) taken.add(`${y} ${x}`);
      const inside = page.runs.filter(({ x, width: wide, y }) => {
        const middle = x + Math.min(wide, 8) / 2;
        return (
          middle > (xs[c] ?? 0) - 1 &&
          middle < (xs[right + 1] ?? 0) &&
          y > (ys[r] ?? 0) - 1 &&
          y < (ys[bottom + 1] ?? 0)
        );
      });
      for (const run of inside) used.add(run);
      cells.push({ text: textOfRuns(inside), rows: bottom - r + 1, columns: right - c + 1 });
    }
    rows.push(cells);
  }
  return {
    page: page.number,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    edges: xs,
    rows: gridOf(rows),
    runs: used,
  };
}

/** A line of a table without lines has at least this many cells. */
const MIN_CELLS = 3;

/** The tables of a page that only alignment shows, of the text that ruled tables do not have. */
export function alignedTables(page: PdfPage, runs: readonly TextRun[]): PdfTable[] {
  const tables: PdfTable[] = [];
  let block: Line[] = [];
  const close = () => {
    const rows = block.filter(({ segments }) => segments.length >= MIN_CELLS);
    if (rows.length >= 3) tables.push(alignedTable(page, block));
    block = [];
  };
  for (const line of linesOfRuns(runs)) {
    const isRow = line.segments.length >= MIN_CELLS;
    const last = block.at(-1);
    const isNear = last !== undefined && line.y - last.y < line.height * 4;
    // A row that wraps, or has a name only, is one or two short lines.
    const isPart = isNear && line.segments.every(({ x1, x2 }) => x2 - x1 < page.width * 0.4);
    if (!isNear) close();
    if (isRow || isPart) block.push(line);
    else close();
  }
  close();
  return tables;
}

function alignedTable(page: PdfPage, lines: readonly Line[]): PdfTable {
  const full = Math.max(...lines.map(({ segments }) => segments.length));
  const spans = mergedSpans(
    lines
      .filter(({ segments }) => segments.length >= Math.max(MIN_CELLS, full - 1))
      .flatMap(({ segments }) => segments),
  );
  const columnOf = (middle: number): number => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    spans.forEach(({ x1, x2 }, c) => {
      const away = Math.max(x1 - middle, 0, middle - x2);
      if (away < least) [best, least] = [c, away];
    });
    return best;
  };
  const rows = lines.map(({ segments }) => {
    const cells: string[] = spans.map(() => '');
    for (const { text, x1, x2 } of segments) {
      const c = columnOf((x1 + x2) / 2);
      cells[c] += text;
    }
    return cells.map((text): SheetCell => ({ text }));
  });
  return {
    page: page.number,
    top: Math.min(...lines.map(({ y }) => y)),
    bottom: Math.max(...lines.map(({ y }) => y)),
    edges: spans.map(({ x1 }) => x1),
    rows,
    runs: new Set(lines.flatMap(({ runs }) => runs)),
  };
}

/** Intervals that overlap, as one. */
function mergedSpans(segments: readonly { x1: number; x2: number }[]): { x1: number; x2: number }[] {
  const spans: { x1: number; x2: number }[] = [];
  for (const { x1, x2 } of [...segments].sort((a, b) => a.x1 - b.x1)) {
    const last = spans.at(-1);
    if (last && x1 < last.x2) last.x2 = Math.max(last.x2, x2);
    else spans.push({ x1, x2 });
  }
  return spans;
}
