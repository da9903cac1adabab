import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Sheet, SheetCell, Source } from '../source.ts';
import { isNumeric } from '../table/words.ts';
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
  return withBounds(words.length > 1 ? words : trimmed.split(/[ \u3000]+/));
}

const BOUND_AFTER = /^(?:左右|上下|以上|以内|以下|之内)(?:[（(].*)?$/;
/** Between two numbers, these are a range: 6 ~ 7. A dash between spaces may be an empty cell. */
const TO = /^[~～∼〜至到]$/;
const DASH = /^(?:-|[—–―]{1,2})$/;
const ENDS_IN_NUMBER = /\d[%％‰]?$/;
const BOUND_BEFORE = /^(?:约|近|超过?|突破|[不低高大小]+[于过]|控制在|力争|[<>≤≥≦≧＜＞])$/;

/** A space between a number and its bound divides no cells: 6.5 左右, 控制在 4.5%. */
function withBounds(words: readonly string[]): string[] {
  const cells: string[] = [];
  let open = false;
  words.forEach((word, w) => {
    const last = cells.at(-1) ?? '';
    const isRange = TO.test(word) && ENDS_IN_NUMBER.test(last) && /^\d/.test(words[w + 1] ?? '');
    if (
      cells.length > 0 &&
      (isRange || (open && /^\d/.test(word)) || (BOUND_AFTER.test(word) && /\d/.test(last)))
    )
      cells[cells.length - 1] = `${last} ${word}`;
    else cells.push(word);
    open = isRange || BOUND_BEFORE.test(word);
  });
  return cells;
}

/** Of a row with more cells than its head, 6 — 7 is a range where it then has as many. */
function withRanges(cells: readonly string[], width: number): string[] {
  const joined: string[] = [];
  for (let c = 0; c < cells.length; c++) {
    const [cell = '', dash = '', end = ''] = cells.slice(c, c + 3);
    const isRange = c > 0 && ENDS_IN_NUMBER.test(cell) && DASH.test(dash) && /^\d/.test(end);
    joined.push(isRange ? `${cell} ${dash} ${end}` : cell);
    if (isRange) c += 2;
  }
  return joined.length === width ? joined : [...cells];
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
  /** Rows, from 0, whose cells are divided by spaces, and are not as many as those of the head. */
  readonly uneven?: readonly number[];
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
    found.push({ start, before: above(start), rows: rowsOf(rows), uneven: unevenRows(rows) });
    rest.slice(start, end).forEach((line, l) => {
      if (!BARS.test(line)) return;
      const cells = cellsOf(line).map((cell) => cell.trim());
      printed[start + l] = cells.filter(Boolean).join('\t');
    });
  }
  const findings: Finding[] = [];
  const sheets = found
    .sort((a, b) => a.start - b.start)
    .map(({ before, rows, uneven = [] }, t) => {
      const name = `表${t + 1}`;
      for (const r of uneven)
        findings.push(unevenRow({ file, sheet: name, row: r + 1 }, rows[r]?.[0]?.text ?? ''));
      return { name, before, rows };
    });
  return {
    file,
    format: 'text',
    sheets,
    text: printed.map((line) => line.replace(/[ \u00a0]+$/, '')).join('\n'),
    findings,
  };
}

const hasFigures = (cells: readonly string[]): boolean => cells.slice(1).some((cell) => isNumeric(cell));

const isDividedBySpaces = (line: string): boolean => !/\t/.test(line) && !BARS.test(line);

/** The cells of the lines of a table, the first row of figures, and how many cells the head above it has. */
function cellsIn(lines: readonly string[]): { rows: string[][]; first: number; width: number } {
  const rows = lines.map((line) => cellsOf(line).map((cell) => cell.trim()));
  const first = rows.findIndex(hasFigures);
  const width = Math.max(0, ...rows.slice(0, first).map((cells) => cells.filter(Boolean).length));
  return {
    rows: rows.map((cells, r) =>
      r < first || !isDividedBySpaces(lines[r] ?? '') ? cells : withRanges(cells, width),
    ),
    first,
    width,
  };
}

/** Between spaces, an empty cell is lost, and a space within a cell makes two of it: what follows is in another column. */
function unevenRows(lines: readonly string[]): number[] {
  const { rows: all, first, width } = cellsIn(lines);
  const rows = all.map((cells) => cells.filter(Boolean));
  const hasNotes = rows.slice(0, first).some((cells) => /^备\s*注$/.test(cells.at(-1) ?? ''));
  return rows.flatMap((cells, r) => {
    if (r < first || width === 0 || !hasFigures(cells) || !isDividedBySpaces(lines[r] ?? '')) return [];
    return cells.length === width || (hasNotes && cells.length === width - 1) ? [] : [r];
  });
}

const unevenRow = (place: Place, name: string): Finding =>
  finding('doubt', 'uneven-row', place, {
    zh: `“${name}”一行的格子与表头不一样多：用空格分列时，空格子会丢，数可能错了列，请核对，或改用表格、CSV。`,
    en: `the row "${name}" has not as many cells as the head: between spaces an empty cell is lost, so its figures may be in the wrong columns. Check it, or use a spreadsheet or CSV.`,
  });

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
  const { rows } = cellsIn(lines);
  for (const cells of rows) while (cells.at(-1) === '') cells.pop();
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) =>
    row.every((cell) => HEAD_OF_FIGURES.test(cell))
      ? [...Array.from({ length: width - row.length }, () => ''), ...row]
      : row,
  );
  return rectangular(filled.map((row) => row.map(cellOf)));
}
