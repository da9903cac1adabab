import type { Sheet, SheetCell, Source } from '../source.ts';
import { linesOf, rectangular } from './grid.ts';
import { stackedTables } from './stacked-tables.ts';

const BARS = /[|｜│┃]/;

/** Cells of a line of a flattened table: tabs, bars, or several spaces between them. */
function cellsOf(line: string): string[] {
  // A tab in front stands for an empty cell.
  const whole = line.trimEnd();
  if (whole.includes('\t')) return whole.split('\t');
  const trimmed = whole.trim();
  if (BARS.test(trimmed)) return trimmed.replace(/^[|｜│┃]|[|｜│┃]$/g, '').split(/[|｜│┃]/);
  const words = trimmed.split(/ {2,}|\u3000{2,}/);
  return words.length > 1 ? words : trimmed.split(/[ \u3000]+/);
}

/** A cell that a table has and a sentence has not: a number, a dash, a unit, a short word. */
const SENTENCE = /[。；;]$|，.*，/;

const RULE = /^[\s|+\-—─━═┼├┤┌┐└┘┬┴:]+$/;

const isRow = (line: string): boolean =>
  cellsOf(line).filter((cell) => cell.trim()).length >= 3 && !SENTENCE.test(line.trim());

/** A table, and the first of its lines. */
interface Found {
  readonly start: number;
  readonly before: readonly string[];
  readonly rows: Sheet['rows'];
}

/** Reads plain text; runs of lines that look like rows are a table each. */
export function readText(text: string, file: string): Source {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const found: Found[] = [];
  const above = (start: number) =>
    lines
      .slice(Math.max(0, start - 4), start)
      .map((line) => line.trim())
      .filter(Boolean);
  // What quotes are found in has the cells of a row on one line, with nothing but white space between them.
  const printed = [...lines];
  for (const { start, end, rows } of stackedTables(lines)) {
    found.push({
      start,
      before: above(start),
      rows: rectangular(rows.map(({ cells }) => cells.map(cellOf))),
    });
    printed.fill('', start, end);
    for (const { line, cells } of rows) printed[line] = linesOf({ rows: [cells.map(cellOf)] }).join();
  }
  const rest = lines.map((line, l) => (printed[l] === line ? line : ''));
  for (const { start, end } of runsOfRows(rest)) {
    const rows = rest.slice(start, end).filter((line) => line.trim() && !RULE.test(line));
    found.push({ start, before: above(start), rows: rowsOf(rows) });
    rest.slice(start, end).forEach((line, l) => {
      if (!BARS.test(line)) return;
      const cells = cellsOf(line).map((cell) => cell.trim());
      printed[start + l] = cells.filter(Boolean).join('\t');
    });
  }
  return {
    file,
    format: 'text',
    sheets: found
      .sort((a, b) => a.start - b.start)
      .map(({ before, rows }, t) => ({ name: `表${t + 1}`, before, rows })),
    text: printed.map((line) => line.replace(/[ \u00a0]+$/, '')).join('\n'),
    findings: [],
  };
}

/** The runs of lines that are a table each, with a few lines in between that are no rows. */
function runsOfRows(lines: readonly string[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let start = -1;
  let misses = 0;
  const close = (end: number) => {
    // Without a start, it is one line.
    if (lines.slice(start, end).filter((line) => !RULE.test(line) && isRow(line)).length >= 2)
      runs.push({ start, end });
    start = -1;
    misses = 0;
  };
  lines.forEach((line, l) => {
    if (RULE.test(line)) return;
    if (isRow(line)) {
      if (start < 0) start = l;
      misses = 0;
    } else if (++misses > 1 && (line.trim().length > 20 || misses > 4)) close(l - misses + 1);
  });
  close(lines.length);
  return runs;
}

/** Heads of figures; a head of only these has lost the empty cell above the names. */
const HEAD_OF_FIGURES =
  /^(?:\d{4}年)?(?:\d{1,2}月|1[-—–~至]\d{1,2}月(?:累计)?|累计|本月|同比|比上年.*|增长|增减|增速|增幅|计划|完成|目标|绝对值|百分点|[±%()（）])+$/;

const cellOf = (text: string): SheetCell => ({ text });

/**
 * A row that lacks cells, as a flattened table drops what is empty, is filled up on the right; one of heads of figures, on the
 * left.
 */
function rowsOf(lines: readonly string[]): SheetCell[][] {
  const rows = lines.map((line) => {
    const cells = cellsOf(line).map((cell) => cell.trim());
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) =>
    row.every((cell) => HEAD_OF_FIGURES.test(cell))
      ? [...Array.from({ length: width - row.length }, () => ''), ...row]
      : row,
  );
  return rectangular(filled.map((row) => row.map(cellOf)));
}
