import { headWords, isHeadCell, isTimeHead } from '../columns/head-words.ts';
import { baseName } from '../place.ts';
import { hasRateUnit, isUnit, unitOfTable, withoutUnit } from '../rows/unit.ts';
import { isWordedTarget } from '../rows/worded-target.ts';
import type { Sheet, SheetCell } from '../source.ts';
import type { Table, TableRow } from './table.ts';
import { bare, isNote, isNumeric } from './words.ts';

/** A head is at most this high. */
const MAX_HEAD = 5;

/** A cell's text, or that of the merged cell that covers it. */
function shown(rows: Sheet['rows'], r: number, c: number): string {
  const cell = rows[r]?.[c];
  if (!cell?.covered) return cell?.text ?? '';
  return rows[cell.covered[0]]?.[cell.covered[1]]?.text ?? '';
}

function own(row: readonly SheetCell[]): string[] {
  const texts: string[] = [];
  for (const { covered, text } of row) if (!covered && text.trim() !== '') texts.push(text);
  return texts;
}

const hasHeadNoun = (texts: readonly string[]): boolean =>
  texts.some((text) => /^(?:.*指标.*|.*名称.*|项目|单位|序号|类别|建设项目)$/.test(bare(text)));

/** Whether the cells of a head have numbers below them, and the first cell has none. */
const isAboveNumbers = (row: readonly SheetCell[], below: readonly SheetCell[]): boolean =>
  !isNumeric(below[0]?.text ?? '') &&
  row.every(({ text }, c) => !isHeadCell(text) || isNumeric(below[c]?.text ?? ''));

/** Whether a row is the first one of a head: several cells of a head, and no number. */
function startsHead(row: readonly SheetCell[], below: readonly SheetCell[] = []): boolean {
  const texts = own(row);
  if (texts.length < 2 || texts.some((text) => isNumeric(text))) return false;
  const heads = texts.filter(isHeadCell);
  // 完成市定目标 and % are in rows of figures, too.
  if (heads.every((text) => bare(text) === '%' || isWordedTarget(bare(text)))) return false;
  return (
    heads.length >= 2 &&
    heads.length >= texts.length * 0.5 &&
    (heads.length >= 3 || hasHeadNoun(texts) || heads.length === texts.length || isAboveNumbers(row, below))
  );
}

/** Whether a row has cells that span several heads below: 产量（万吨） above 2023年 and 2024年. */
function spansHeads(rows: Sheet['rows'], r: number): boolean {
  const row = rows[r] ?? [];
  const below = rows[r + 1] ?? [];
  const texts = own(row);
  if (texts.length < 2 || texts.some((text) => isNumeric(text)) || !startsHead(below, rows[r + 2]))
    return false;
  const spanned = row.flatMap(({ covered }, c) => (covered?.[0] === r ? [covered[1], c] : []));
  return spanned.length > 0 && spanned.every((c) => isTimeHead(below[c]?.text ?? ''));
}

/** Whether a row below a head is one of its table, although all its figures are words: 完成, 完成省定目标. */
function isOfTable(rows: Sheet['rows'], start: number, end: number, r: number): boolean {
  const row = rows[r] ?? [];
  const head = rows.slice(start, end);
  const isUnitColumn = (c: number) => head.some((cells) => headWords(cells[c]?.text ?? '').kind === 'unit');
  if (row.some(({ text }, c) => isUnit(text) && isUnitColumn(c))) return true;
  const texts = own(row);
  const above = own(rows[r - 1] ?? []);
  // Another head below a row of figures has the nouns of one, or says when its figures are of.
  return (
    above.length > 2 &&
    !hasHeadNoun(texts) &&
    !texts.some((text) => isTimeHead(text) && !isWordedTarget(bare(text)))
  );
}

/** Whether a row goes on with a head: below cells that are merged, or only of words of a head. */
function continuesHead(rows: Sheet['rows'], r: number, start: number): boolean {
  const row = rows[r] ?? [];
  const texts = own(row);
  const covered = row.some(
    (cell) => cell.covered !== undefined && cell.covered[0] >= start && cell.covered[0] < r,
  );
  if (texts.some((text) => isNumeric(text))) return false;
  if (texts.length === 0) return covered;
  const heads = texts.filter(isHeadCell).length;
  // Numbers of columns below the head: 甲 乙 1 2 3, and formulas such as 3=2/1.
  return covered ? heads > 0 : heads === texts.length && (texts.length >= 2 || row[0]?.text === '');
}

/** 甲 乙 1 2 3: the numbers of the columns, in some tables below the head. */
const isColumnNumbers = (row: readonly SheetCell[]): boolean => {
  const texts = own(row).map(bare);
  return (
    texts.length >= 3 &&
    texts.every((text) => /^[甲乙丙丁ABC\d][\d=/*×÷+\-%]*$/.test(text)) &&
    /^[甲A1]/.test(texts[0] ?? '') &&
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
  for (let r = 0; r < rows.length; r++) {
    if (!startsHead(rows[r] ?? [], rows[r + 1]) && !spansHeads(rows, r)) continue;
    const last = starts.at(-1);
    if (last !== undefined && isOfTable(rows, last, end, r)) continue;
    starts.push(r);
    end = headEnd(rows, r);
    r = end - 1;
  }
  return starts.map((start, t) =>
    tableAt(sheet, file, start, starts[t + 1] ?? rows.length, starts[t - 1] ?? -1),
  );
}

function headEnd(rows: Sheet['rows'], start: number): number {
  let end = start + 1;
  while (end < rows.length && end - start < MAX_HEAD && continuesHead(rows, end, start)) end++;
  return end;
}

function tableAt(sheet: Sheet, file: string, start: number, next: number, previous: number): Table {
  const { rows, name, before, pages } = sheet;
  const end = headEnd(rows, start);
  const above = titlesAbove(rows, start, previous);
  const titles = [...(previous < 0 ? before.filter((line) => !isSentence(line)) : []), ...above];
  const width = rows[start]?.length ?? 0;
  const heads = Array.from({ length: width }, (_, c) => {
    const texts: string[] = [];
    for (let r = start; r < end; r++) {
      const text = headText(rows, r, c, end).replace(/\s+/g, ' ').trim();
      if (text !== '' && !texts.includes(text)) texts.push(text);
    }
    return texts;
  });
  const body: TableRow[] = [];
  const notes: string[] = [];
  for (let r = end; r < next; r++) {
    const row = rows[r] ?? [];
    const texts = own(row);
    if (texts.length === 0 || (body.length === 0 && isColumnNumbers(row))) continue;
    if (
      isNote(texts[0] ?? '') ||
      (notes.length > 0 && texts.length === 1 && body.length > 0 && (texts[0]?.length ?? 0) > 20)
    ) {
      notes.push(texts.map((text) => text.trim()).join(' '));
      continue;
    }
    // The title of the next table.
    if (next < rows.length && isTitleOfNext(rows, r, next)) break;
    body.push(tableRow(rows, r, texts, heads, pages?.[r]));
  }
  const page = pages?.[start];
  return {
    id: `${baseName(file)} › ${name} › ${start + 1}`,
    place: { file, sheet: name, row: start + 1, ...(page !== undefined && { page }) },
    title: titles.map(withoutUnit).join(' ').replace(/\s+/g, ' ').trim(),
    unit: titles.map(unitOfTable).find(Boolean) ?? '',
    ...(titles.some(hasRateUnit) && { hasRates: true as const }),
    heads,
    rows: body,
    notes,
  };
}

/** A cell of a head; in rows that cannot have merged cells, the time above several columns is that of all of them. */
function headText(rows: Sheet['rows'], r: number, c: number, end: number): string {
  const own = shown(rows, r, c);
  const row = rows[r] ?? [];
  const isBelow = Array.from({ length: end - r - 1 }, (_, y) => rows[r + y + 1]?.[c]?.text ?? '').some(
    Boolean,
  );
  if (own.trim() !== '' || !isBelow || row.some(({ covered }) => covered)) return own;
  const left = row.slice(0, c).findLast(({ text }) => text.trim() !== '')?.text ?? '';
  return isTimeHead(left) ? left : own;
}

/** Running text above a table in its document is not its title. */
const isSentence = (line: string): boolean => /[。！？：:]$/.test(line.trim());

/** The lines between the rows before and a head: one text each. */
function titlesAbove(rows: Sheet['rows'], start: number, previous: number): string[] {
  const titles: string[] = [];
  for (let r = start - 1; r > previous && r >= start - 6; r--) {
    const texts = own(rows[r] ?? []);
    if (texts.length > 3 || texts.some((text) => isNumeric(text))) break;
    if (isNote(texts[0] ?? '')) break;
    titles.unshift(...texts);
  }
  return titles;
}

const isTitleOfNext = (rows: Sheet['rows'], r: number, next: number): boolean => {
  for (let row = r; row < next; row++) {
    const texts = own(rows[row] ?? []);
    if (texts.length > 2 || texts.some((text) => isNumeric(text))) return false;
  }
  return next - r <= 5;
};

const GROUP = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章节部分类、])/;

function tableRow(
  rows: Sheet['rows'],
  r: number,
  texts: readonly string[],
  heads: readonly (readonly string[])[],
  page: number | undefined,
): TableRow {
  const row = rows[r] ?? [];
  const first = texts[0] ?? '';
  const isGroup =
    texts.length <= 2 &&
    !texts.some((text) => isNumeric(text)) &&
    ((texts.length === 1 &&
      (heads.length > 2 || GROUP.test(first.trim()) || row.some((cell) => cell.covered?.[0] === r))) ||
      (texts.length === 2 && /^[一二三四五六七八九十]{1,3}$/.test(bare(first))));
  const texted = row.map((_, c) => {
    const text = shown(rows, r, c);
    return (text.includes('\n') ? text.replace(/\s*\n\s*/g, '') : text).trimEnd();
  });
  const name = texted.find((text, c) => text !== '' && !isNumeric(text) && row[c] && !row[c].covered) ?? '';
  return {
    kind: isGroup ? 'group' : 'figures',
    row: r + 1,
    ...(page !== undefined && { page }),
    cells: texted.map((text) => text.trim()),
    inherited: row.map((cell) => cell.covered !== undefined && cell.covered[0] < r),
    spanned: row.map((cell, c) => cell.covered !== undefined && cell.covered[1] < c),
    line: texts.map((text) => text.replace(/\s+/g, ' ').trim()).join(' '),
    indent: /^[\s\u3000]*/.exec(name)?.[0].length ?? 0,
  };
}
