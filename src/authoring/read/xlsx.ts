import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { addAll } from '../add-all.ts';
import { type Finding, finding } from '../finding.ts';
import { columnName, type Place } from '../place.ts';
import type { Sheet, SheetCell, Source } from '../source.ts';
import { type RunSteps, runAtOnce, type Steps } from '../steps.ts';
import { linesOf, rectangular } from './grid.ts';
import { ReadError } from './read-error.ts';
import { readInParts } from './xlsx-parts.ts';
import { entriesOf, unpack } from './zip.ts';

/** A sheet that is longer is no table that a person reads. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 256;

const ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)$/;

const OPTIONS = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  // For hidden rows and columns; it also gives blank cells with a style.
  cellStyles: true,
  sheetRows: MAX_ROWS,
} as const;

/**
 * Reads XLSX, XLS and ODS: the cells as displayed, hidden sheets marked.
 *
 * @param run In slices, the rows of XLSX are read part by part; the other formats are read at once.
 */
export async function readXlsx(bytes: Uint8Array, file: string, run: RunSteps = runAtOnce): Promise<Source> {
  const files = run === runAtOnce ? null : await unpackedXlsx(bytes, file);
  return run(sourceOf(files, bytes, file));
}

/** The files of an XLSX archive; `null` for another format. */
async function unpackedXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  if (bytes[0] !== 0x50) return null;
  const names = entriesOf(bytes, file).map(({ name }) => name);
  return names.includes('xl/workbook.xml') ? unpack(bytes, file, /\.(?:xml|rels)$/i) : null;
}

function* sourceOf(
  files: ReadonlyMap<string, Uint8Array> | null,
  bytes: Uint8Array,
  file: string,
): Steps<Source> {
  const findings: Finding[] = [];
  const workbook = yield* workbookOf(files, bytes, file);
  const sheets: Sheet[] = [];
  for (const [s, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[s]?.Hidden ?? 0) > 0;
    if (!sheet)
      findings.push(
        finding(
          'left-out',
          'unreadable-sheet',
          { file, sheet: name },
          { zh: '这张工作表读不出，可能已损坏。', en: 'this sheet cannot be read and may be damaged.' },
        ),
      );
    const rows = sheet ? yield* rowsOf(sheet, file, name, findings) : [];
    sheets.push({ name, before: [], rows, ...(hidden && { hidden: true as const }) });
  }
  const lines: string[] = [];
  for (const sheet of sheets) {
    if (!sheet.hidden) addAll(lines, linesOf(sheet));
    yield;
  }
  return { file, format: 'xlsx', sheets, text: lines.join('\n'), findings };
}

function* workbookOf(
  files: ReadonlyMap<string, Uint8Array> | null,
  bytes: Uint8Array,
  file: string,
): Steps<WorkBook> {
  try {
    return files ? yield* readInParts(files, OPTIONS) : read(bytes, OPTIONS);
  } catch (error) {
    if (/password|encrypted|ODS encryption/i.test(String(error)))
      throw new ReadError(file, 'encrypted', {
        zh: '文件设有密码。请取消密码后再保存一份。',
        en: 'the file is protected by a password. Save a copy without one.',
      });
    throw new ReadError(file, 'damaged', {
      zh: '表格文件打不开，可能已损坏。请用Excel或WPS重新保存为.xlsx。',
      en: 'the workbook cannot be opened and may be damaged. Save it again as .xlsx.',
    });
  }
}

type Cell = { t?: string; v?: unknown; w?: string; f?: string } | undefined;

/** So many are named. */
const MAX_NAMED = 6;

/** Rows and columns that the file hides, and that are read. */
function tellHidden(
  { '!rows': rows = [], '!cols': columns = [] }: WorkSheet,
  data: readonly (readonly Cell[] | undefined)[],
  place: Place,
  findings: Finding[],
): void {
  const isFilled = (cell: Cell) => cell?.v !== undefined && cell.v !== '';
  const hiddenRows = [...rows.keys()].filter((r) => rows[r]?.hidden && data[r]?.some(isFilled));
  const hiddenColumns = [...columns.keys()].filter(
    (c) => c < MAX_COLUMNS && columns[c]?.hidden && data.some((row) => isFilled(row?.[c])),
  );
  const [row, column] = [hiddenRows[0], hiddenColumns[0]];
  if (row === undefined && column === undefined) return;
  const some = (names: readonly (string | number)[], more: string) =>
    `${names.slice(0, MAX_NAMED).join(more === '等' ? '、' : ', ')}${names.length > MAX_NAMED ? more : ''}`;
  const rowNames = hiddenRows.map((r) => r + 1);
  const columnNames = hiddenColumns.map((c) => columnName(c + 1));
  const zh = [
    ...(rowNames.length > 0 ? [`第${some(rowNames, '等')}行`] : []),
    ...(columnNames.length > 0 ? [`${some(columnNames, '等')}列`] : []),
  ];
  const en = [
    ...(rowNames.length > 0 ? [`rows ${some(rowNames, ' …')}`] : []),
    ...(columnNames.length > 0 ? [`columns ${some(columnNames, ' …')}`] : []),
  ];
  findings.push(
    finding(
      'doubt',
      'hidden-cells',
      row === undefined ? { ...place, column: (column ?? 0) + 1 } : { ...place, row: row + 1 },
      {
        zh: `${zh.join('和')}是隐藏的，也读入了；不要的请在文件里删除。`,
        en: `${en.join(' and ')} are hidden, and were read, too; delete in the file what is not wanted.`,
      },
    ),
  );
}

const HAS_SIGN = /[-−－(（负降减跌▲△▼▽↓]/;

/**
 * A number as it is read: as displayed, but 0.5 for .5, all digits for 1.23E+11, and with the minus sign that the format puts
 * into a colour or brackets.
 */
function shownNumber(shown: string, value: number): string {
  if (/\dE[+-]?\d/i.test(shown)) {
    const digits = String(Number(value.toPrecision(15)));
    return digits.includes('e') ? shown : digits;
  }
  const text = shown.replace(/^(-?)(?=\.\d)/, '$10');
  if (value >= 0 || !/[1-9]/.test(text)) return text;
  const inBrackets = /^[(（]\s*([^()（）]*\d[^()（）]*)[)）]$/.exec(text.trim())?.[1];
  if (inBrackets !== undefined && !HAS_SIGN.test(inBrackets)) return `-${inBrackets.trim()}`;
  return HAS_SIGN.test(text) ? text : `-${text.trim()}`;
}

/** So many rows are one step. */
const ROWS_OF_STEP = 1000;

function* rowsOf(sheet: WorkSheet, file: string, name: string, findings: Finding[]): Steps<SheetCell[][]> {
  const all = (sheet['!data'] ?? []) as (Cell[] | undefined)[];
  const data = all.slice(0, all.findLastIndex((row) => row?.some((cell) => cell?.v !== undefined)) + 1);
  tellHidden(sheet, data, { file, sheet: name }, findings);
  const rows: (SheetCell | undefined)[][] = [];
  const dashes: Place[] = [];
  for (const [r, row = []] of data.entries()) {
    if (r > 0 && r % ROWS_OF_STEP === 0) yield;
    const cells = Array.from(row.slice(0, MAX_COLUMNS), (cell, c): SheetCell | undefined => {
      if (!cell || cell.v === undefined) return undefined;
      const place = { file, sheet: name, row: r + 1, column: c + 1 };
      const shown = (cell.w ?? String(cell.v)).replace(/\r\n?/g, '\n').trimEnd();
      const text = typeof cell.v === 'number' ? shownNumber(shown, cell.v) : shown;
      if (cell.t === 'e' || ERROR.test(text)) {
        findings.push(
          finding('doubt', 'cell-error', place, {
            zh: `公式出错，显示为${text}，没有读入。`,
            en: `a formula shows ${text}; not read.`,
          }),
        );
        return undefined;
      }
      if (text.startsWith('-') && !/^\s*[-−]/.test(shown))
        findings.push(
          finding('guess', 'hidden-sign', place, {
            zh: `单元格的数是${cell.v}，负号只用颜色或括号表示，显示为“${shown.trim()}”，按“${text}”读入。`,
            en: `the number of the cell is ${cell.v}, shown as "${shown.trim()}", with its sign as a colour or brackets only; read as "${text}".`,
          }),
        );
      if (cell.v === 0 && /^\s*[-—–]+$/.test(shown)) dashes.push(place);
      return { text, ...(typeof cell.v === 'number' && { value: cell.v }) };
    });
    rows.push(cells);
  }
  const [dash] = dashes;
  if (dash)
    findings.push(
      finding('doubt', 'zero-as-dash', dash, {
        zh: `${dashes.length}个单元格是0，但显示为“-”，当作没有数；若是0，请改为显示0。`,
        en: `${dashes.length} ${dashes.length === 1 ? 'cell is' : 'cells are'} 0 but shown as a dash, and taken as no figure; if it is 0, show it as 0.`,
      }),
    );
  for (const { s, e } of sheet['!merges'] ?? []) {
    for (let r = s.r; r <= Math.min(e.r, MAX_ROWS - 1); r++)
      for (let c = s.c; c <= Math.min(e.c, MAX_COLUMNS - 1); c++) {
        if (r === s.r && c === s.c) continue;
        const row = rows[r] ?? [];
        row[c] = { text: '', covered: [s.r, s.c] };
        rows[r] = row;
      }
  }
  if (data.length >= MAX_ROWS)
    findings.push(
      finding(
        'left-out',
        'too-many-rows',
        { file, sheet: name, row: MAX_ROWS },
        {
          zh: `只读了前${MAX_ROWS}行。`,
          en: `only the first ${MAX_ROWS} rows were read.`,
        },
      ),
    );
  return rectangular(Array.from(rows, (row) => row ?? []));
}
