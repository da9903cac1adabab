import { read, type WorkSheet } from '@e965/xlsx';
import { type Finding, finding } from '../finding.ts';
import type { Sheet, SheetCell, Source } from '../source.ts';
import { linesOf, rectangular } from './grid.ts';
import { ReadError } from './read-error.ts';

/** A sheet that is longer is no table that a person reads. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 256;

const ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)$/;

/** Reads XLSX, XLS and ODS: the cells as displayed, hidden sheets marked. */
export function readXlsx(bytes: Uint8Array, file: string): Source {
  const findings: Finding[] = [];
  const workbook = (() => {
    try {
      return read(bytes, {
        type: 'array',
        dense: true,
        cellFormula: false,
        cellHTML: false,
        sheetRows: MAX_ROWS,
      });
    } catch (error) {
      throw new ReadError(file, 'damaged', {
        zh: /password|encrypt/i.test(String(error))
          ? '文件设有密码。请取消密码后再保存一份。'
          : '表格文件打不开，可能已损坏。请用Excel或WPS重新保存为.xlsx。',
        en: /password|encrypt/i.test(String(error))
          ? 'the file is protected by a password. Save a copy without one.'
          : 'the workbook cannot be opened and may be damaged. Save it again as .xlsx.',
      });
    }
  })();
  const sheets = workbook.SheetNames.map((name, s): Sheet => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[s]?.Hidden ?? 0) > 0;
    const rows = sheet ? rowsOf(sheet, file, name, findings) : [];
    return { name, before: [], rows, ...(hidden && { hidden: true as const }) };
  });
  return {
    file,
    format: 'xlsx',
    sheets,
    text: sheets
      .filter(({ hidden }) => !hidden)
      .flatMap(linesOf)
      .join('\n'),
    findings,
  };
}

function rowsOf(sheet: WorkSheet, file: string, name: string, findings: Finding[]): SheetCell[][] {
  const data = (sheet['!data'] ?? []) as (
    | ({ t?: string; v?: unknown; w?: string; f?: string } | undefined)[]
    | undefined
  )[];
  const rows = Array.from(data, (row = [], r) =>
    Array.from(row.slice(0, MAX_COLUMNS), (cell, c): SheetCell | undefined => {
      if (!cell || cell.v === undefined) return undefined;
      const place = { file, sheet: name, row: r + 1, column: c + 1 };
      const text = (cell.w ?? String(cell.v)).replace(/\r\n?/g, '\n').trimEnd();
      if (cell.t === 'e' || ERROR.test(text)) {
        findings.push(
          finding('doubt', 'cell-error', place, {
            zh: `公式出错，显示为${text}，没有读入。`,
            en: `a formula shows ${text}; not read.`,
          }),
        );
        return undefined;
      }
      return { text, ...(cell.t === 'n' && typeof cell.v === 'number' && { value: cell.v }) };
    }),
  );
  for (const { s, e } of sheet['!merges'] ?? []) {
    for (let r = s.r; r <= Math.min(e.r, MAX_ROWS - 1); r++)
      for (let c = s.c; c <= Math.min(e.c, MAX_COLUMNS - 1); c++) {
        if (r === s.r && c === s.c) continue;
        rows[r] ??= [];
        const row = rows[r];
        if (row) row[c] = { text: '', covered: [s.r, s.c] };
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
