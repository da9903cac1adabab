import { type Finding, finding } from '../finding.ts';
import type { Sheet } from '../source.ts';
import { isNumeric } from '../table/words.ts';
import { isYearRow } from '../table/year-row.ts';

/** So many rows with so many numbers are a table, even if its head was not understood. */
const MIN_ROWS = 3;
const MIN_NUMBERS = 2;

/** A sheet of numbers in which no table was found. */
export function tellSheet({ name, rows, pages }: Sheet, file: string, findings: Finding[]): void {
  const numeric = rows.filter((row) => row.filter(({ text }) => isNumeric(text)).length >= MIN_NUMBERS);
  if (numeric.length < MIN_ROWS) return;
  const page = pages?.[0];
  const isTurned = numeric.every((row) => {
    const texts = row.map(({ text }) => text).filter(Boolean);
    return texts.findIndex(isYearRow) === 0;
  });
  findings.push(
    finding(
      'left-out',
      'no-head',
      { file, sheet: name, ...(page !== undefined && { page }) },
      isTurned
        ? {
            zh: '这张表每行是一年、每列是一个指标，没有读入：请在表格软件里把行和列互换（选择性粘贴，转置）。',
            en: 'a table with a row for each year and a column for each indicator; not read: swap rows and columns in the spreadsheet (paste special, transpose).',
          }
        : {
            zh: '这张表有数，但没有认出表头，没有读入。',
            en: 'a table of numbers whose head was not understood; not read.',
          },
    ),
  );
}
