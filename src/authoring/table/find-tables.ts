import { headWords, isHeadCell, isTimeHead } from '../columns/head-words.ts';
import { baseName } from '../place.ts';
import { hasRateUnit, isUnit, unitOfTable, withoutUnit } from '../rows/unit.ts';
import { isWordedTarget } from '../rows/worded-target.ts';
import type { Sheet, SheetCell } from '../source.ts';
import type { Table, TableRow } from './table.ts';
import { bare, isNote, isNumeric } from './words.ts';

/** A head is at most this high. */
const MAX_HEAD = 5;

/** A title is at most this far above its head. */
const MAX_TITLE = 6;

type Row = readonly SheetCell[];

const rowAt = (rows: Sheet['rows'], r: number): Row => rows[r] ?? [];

const textAt = (row: Row, c: number): string => row[c]?.text ?? '';

/** A cell's text, or that of the merged cell that covers it. */
function shown(rows: Sheet['rows'], r: number, c: number): string {
  const row = rowAt(rows, r);
  const covered = row[c]?.covered;
  return covered ? textAt(rowAt(rows, covered[0]), covered[1]) : textAt(row, c);
}

function own(row: Row): string[] {
  const texts: string[] = [];
  for (const { covered, text } of row) if (!covered && text.trim() !== '') texts.push(text);
  return texts;
}

const hasHeadNoun = (texts: readonly string[]): boolean =>
  texts.some((text) => /指标|名称|^(?:项目|单位|序号|类别|建设项目)$/.test(bare(text)));

/** Whether the cells of a head have numbers below them, and the first cell has none. */
const isAboveNumbers = (row: Row, below: Row): boolean =>
  !isNumeric(textAt(below, 0)) &&
  row.every(({ text }, c) => !isHeadCell(text) || isNumeric(textAt(below, c)));

/** Whether a row is the first one of a head: several cells of a head, and no number. */
function startsHead(rows: Sheet['rows'], r: number): boolean {
  const row = rowAt(rows, r);
  const texts = own(row);
  if (texts.some((text) => isNumeric(text))) return false;
  const heads = texts.filter(isHeadCell);
  // 完成市定目标 and % are in rows of figures, too.
  if (heads.every((text) => bare(text) === '%' || isWordedTarget(bare(text)))) return false;
  return (
    heads.length >= 2 &&
    heads.length >= texts.length * 0.5 &&
    (heads.length >= 3 ||
      hasHeadNoun(texts) ||
      heads.length === texts.length ||
      isAboveNumbers(row, rowAt(rows, r + 1)))
  );
}

/** Whether a row has cells that span several heads below: 产量（万吨） above 2023年 and 2024年. */
function spansHeads(rows: Sheet['rows'], r: number): boolean {
  const row = rowAt(rows, r);
  const texts = own(row);
  if (texts.length < 2 || texts.some((text) => isNumeric(text)) || !startsHead(rows, r + 1)) return false;
  const spanned = row.flatMap(({ covered }, c) => (covered?.[0] === r ? [covered[1], c] : []));
  return spanned.length > 0 && spanned.every((c) => isTimeHead(textAt(rowAt(rows, r + 1), c)));
}

/** Whether a row below a head is one of its table, although all its figures are words: 完成, 完成省定目标. */
function isOfTable(rows: Sheet['rows'], start: number, end: number, r: number): boolean {
  const row = rowAt(rows, r);
  const head = rows.slice(start, end);
  const isUnitColumn = (c: number) => head.some((cells) => headWords(textAt(cells, c)).kind === 'unit');
  if (row.some(({ text }, c) => isUnit(text) && isUnitColumn(c))) return true;
  const texts = own(row);
  const above = own(rowAt(rows, r - 1));
  // Another head below a row of figures has the nouns of one, or says when its figures are of.
  return (
    above.length > 2 &&
    !hasHeadNoun(texts) &&
    !texts.some((text) => isTimeHead(text) && !isWordedTarget(bare(text)))
  );
}

/** Whether a row goes on with a head: below cells that are merged, or only of words of a head. */
function continuesHead(rows: Sheet['rows'], r: number): boolean {
  const row = rowAt(rows, r);
  const texts = own(row);
  const covered = row.some((cell) => cell.covered !== undefined && cell.covered[0] < r);
  if (texts.some((text) => isNumeric(text))) return false;
  if (texts.length === 0) return covered;
  const heads = texts.filter(isHeadCell).length;
  // Numbers of columns below the head: 甲 乙 1 2 3, and formulas such as 3=2/1.
  return covered ? heads > 0 : heads === texts.length && (texts.length >= 2 || textAt(row, 0) === '');
}

/** 甲 乙 1 2 3: the numbers of the columns, in some tables below the head. */
const isColumnNumbers = (cells: readonly string[]): boolean => {
  const texts = cells.map(bare);
  return (
    texts.length >= 3 &&
    texts.every((text) => /^[甲乙丙丁ABC\d][\d=/*×÷+\-%]*$/.test(text)) &&
    /^[甲A1]/.test(texts.join()) &&
    texts.some(
      (text, t) => t > 0 && (text === String(t + 1) || text === '乙' || text === 'B' || text === String(t)),
    )
  );
};

/** The tables of a sheet, each with its head; `file` is for their places. */
export function findTables(sheet: Sheet, file: string): Table[] {
  const { rows } = sheet;
  const starts: number[] = [];
  let end = 0;
  for (const r of rows.keys()) {
    if (r < end || !(startsHead(rows, r) || spansHeads(rows, r))) continue;
    const last = starts.at(-1);
    if (last !== undefined && isOfTable(rows, last, end, r)) continue;
    starts.push(r);
    end = headEnd(rows, r);
  }
  let previous = -1;
  return starts.map((start, t) => {
    const { table, last } = tableAt(sheet, file, start, starts[t + 1] ?? rows.length, previous);
    previous = last;
    return table;
  });
}

function headEnd(rows: Sheet['rows'], start: number): number {
  let end = start + (spansHeads(rows, start) ? 2 : 1);
  while (end - start < MAX_HEAD && continuesHead(rows, end)) end++;
  return end;
}

/** The table with a head, and the last row that is of it; `previous` is that of the table before. */
function tableAt(
  sheet: Sheet,
  file: string,
  start: number,
  next: number,
  previous: number,
): { table: Table; last: number } {
  const { rows, name, before, pages } = sheet;
  const end = headEnd(rows, start);
  const above = titlesAbove(rows, start, previous);
  const titles = [...(previous < 0 ? before.filter((line) => !isSentence(line)) : []), ...above];
  const heads = rowAt(rows, start).map((_, c) => {
    const texts: string[] = [];
    for (let r = start; r < end; r++) {
      const text = headText(rows, r, c, end).replace(/\s+/g, ' ').trim();
      if (text !== '' && !texts.includes(text)) texts.push(text);
    }
    return texts;
  });
  const body: TableRow[] = [];
  const notes: string[] = [];
  let last = end - 1;
  for (const [y, row] of rows.slice(end, next).entries()) {
    const r = end + y;
    const texts = own(row);
    const [first] = texts;
    if (first === undefined || (body.length === 0 && isColumnNumbers(texts))) continue;
    if (
      isNoteRow(texts, first) ||
      (notes.length > 0 && texts.length === 1 && body.length > 0 && first.length > 20)
    ) {
      notes.push(texts.map((text) => text.trim()).join(' '));
      last = r;
      continue;
    }
    // The title of the next table.
    if (next < rows.length && isTitleOfNext(rows, r, next)) break;
    const made = tableRow(rows, r, texts, first, heads, pages?.[r]);
    body.push(sheet.lines ? { ...made, lines: sheet.lines } : made);
    last = r;
  }
  const page = pages?.[start];
  const table: Table = {
    id: `${baseName(file)} › ${name} › ${start + 1}`,
    place: { file, sheet: name, row: start + 1, ...(page !== undefined && { page }) },
    title: titles.map(withoutUnit).join(' ').replace(/\s+/g, ' ').trim(),
    unit: titles.map(unitOfTable).find(Boolean) ?? '',
    ...(titles.some(hasRateUnit) && { hasRates: true as const }),
    heads,
    rows: body,
    notes,
  };
  return { table, last };
}

/** A cell of a head; in rows that cannot have merged cells, the time above several columns is that of all of them. */
function headText(rows: Sheet['rows'], r: number, c: number, end: number): string {
  const own = shown(rows, r, c);
  const row = rowAt(rows, r);
  const isBelow = rows.slice(r + 1, end).some((below) => textAt(below, c) !== '');
  if (own.trim() !== '' || !isBelow || row.some(({ covered }) => covered)) return own;
  const left = row.slice(0, c).findLast(({ text }) => text.trim() !== '');
  return left && isTimeHead(left.text) ? left.text : own;
}

/** A name with a star, *粮食产量, is no note where figures are beside it. */
const isNoteRow = (texts: readonly string[], first: string): boolean =>
  isNote(first) && !(/^[※*]/.test(first.trim()) && texts.slice(1).some((text) => isNumeric(text)));

/** Running text above a table in its document is not its title. */
const isSentence = (line: string): boolean => /[。！？：:]$/.test(line.trim());

/** The lines between the rows of the table before and a head: one text each. */
function titlesAbove(rows: Sheet['rows'], start: number, previous: number): string[] {
  const titles: string[] = [];
  for (let r = start - 1; r > previous && r >= start - MAX_TITLE; r--) {
    const texts = own(rowAt(rows, r));
    const [first] = texts;
    if (texts.length > 3 || texts.some((text) => isNumeric(text))) break;
    if (first !== undefined && isNote(first)) break;
    titles.unshift(...texts);
  }
  return titles;
}

/** Whether a row is the first line of the title of the next table: one or two texts, or three with a unit. */
const isTitleOfNext = (rows: Sheet['rows'], r: number, next: number): boolean =>
  next - r <= MAX_TITLE &&
  rows.slice(r, next).every((row) => {
    const texts = own(row);
    const most = texts.some((text) => unitOfTable(text) !== '') ? 3 : 2;
    return texts.length <= most && !texts.some((text) => isNumeric(text));
  });

/** The lines of a cell as one, but for two figures, which would become one. */
const joined = (text: string): string =>
  text.replace(/\s*\n\s*/g, (gap: string, at: number) =>
    /\d[%％]?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[-−+]?\d/.test(text.slice(at + gap.length, at + gap.length + 2))
      ? '\n'
      : '',
  );

const GROUP = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章节部分类、])/;

function tableRow(
  rows: Sheet['rows'],
  r: number,
  texts: readonly string[],
  first: string,
  heads: readonly (readonly string[])[],
  page: number | undefined,
): TableRow {
  const row = rowAt(rows, r);
  const isGroup =
    !texts.some((text) => isNumeric(text)) &&
    (texts.length === 1
      ? heads.length > 2 || GROUP.test(first.trim()) || row.some((cell) => cell.covered?.[0] === r)
      : texts.length === 2 && /^[一二三四五六七八九十]{1,3}$/.test(bare(first)));
  const cells = row.map(({ covered }, c) => {
    const text = shown(rows, r, c);
    return { covered, text: (text.includes('\n') ? joined(text) : text).trimEnd() };
  });
  const name = cells.find(({ text, covered }) => !covered && text !== '' && !isNumeric(text));
  return {
    kind: isGroup ? 'group' : 'figures',
    row: r + 1,
    ...(page !== undefined && { page }),
    cells: cells.map(({ text }) => text.trim()),
    inherited: row.map((cell) => cell.covered !== undefined && cell.covered[0] < r),
    spanned: row.map((cell, c) => cell.covered !== undefined && cell.covered[1] < c),
    line: texts.map((text) => text.replace(/\s+/g, ' ').trim()).join(' '),
    indent: name ? name.text.length - name.text.trimStart().length : 0,
  };
}
