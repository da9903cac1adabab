import type { Sheet, SheetCell, Source } from '../source.ts';
import { rectangular } from './grid.ts';

/** Cells of a line of a flattened table: tabs, bars, or several spaces between them. */
function cellsOf(line: string): string[] {
  const trimmed = line.replace(/\s+$/, '');
  if (/\t/.test(trimmed)) return trimmed.split('\t');
  if (/[|｜│┃]/.test(trimmed)) return trimmed.replace(/^\s*[|｜│┃]|[|｜│┃]\s*$/g, '').split(/[|｜│┃]/);
  const words = trimmed.trim().split(/ {2,}|\u3000{2,}/);
  return words.length > 1 ? words : trimmed.trim().split(/[ \u3000]+/);
}

/** A cell that a table has and a sentence has not: a number, a dash, a unit, a short word. */
const SENTENCE = /[。；;]$|，.*，/;

const RULE = /^[\s|+\-—─━═┼├┤┌┐└┘┬┴:]+$/;

const isRow = (line: string): boolean =>
  cellsOf(line).filter((cell) => cell.trim()).length >= 3 && !SENTENCE.test(line.trim());

/** Reads plain text; runs of lines that look like rows are a table each. */
export function readText(text: string, file: string, encoding?: string): Source {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const sheets: Sheet[] = [];
  let start = -1;
  let misses = 0;
  const close = (end: number) => {
    const rows = start < 0 ? [] : lines.slice(start, end).filter((line) => line.trim() && !RULE.test(line));
    if (rows.filter(isRow).length >= 2)
      sheets.push(sheetOf(rows, lines.slice(Math.max(0, start - 4), start), sheets.length));
    start = -1;
    misses = 0;
  };
  lines.forEach((line, l) => {
    if (RULE.test(line)) return;
    if (isRow(line)) {
      if (start < 0) start = l;
      misses = 0;
    } else if (start >= 0 && ++misses > 1 && (line.trim().length > 20 || misses > 4)) close(l - misses + 1);
  });
  close(lines.length);
  return {
    file,
    format: 'text',
    ...(encoding && { encoding }),
    sheets,
    text: lines.map((line) => line.replace(/[ \u00a0]+$/, '')).join('\n'),
    findings: [],
  };
}

/** Heads of figures; a head of only these has lost the empty cell above the names. */
const HEAD_OF_FIGURES =
  /^(?:\d{4}年)?(?:\d{1,2}月|1[-—–~至]\d{1,2}月(?:累计)?|累计|本月|同比|比上年.*|增长|增减|增速|增幅|计划|完成|目标|绝对值|百分点|[±%()（）])+$/;

/**
 * A row that lacks cells, as a flattened table drops what is empty, is filled up on the right; one of heads of figures, on the
 * left.
 */
function sheetOf(lines: readonly string[], before: readonly string[], index: number): Sheet {
  const rows = lines.map((line) => {
    const cells = cellsOf(line).map((cell) => cell.trim());
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) =>
    row.length < width && row.length > 0 && row.every((cell) => HEAD_OF_FIGURES.test(cell))
      ? [...Array.from({ length: width - row.length }, () => ''), ...row]
      : row,
  );
  return {
    name: `表${index + 1}`,
    before: before.map((line) => line.trim()).filter(Boolean),
    rows: rectangular(filled.map((row) => row.map((text): SheetCell => ({ text })))),
  };
}
