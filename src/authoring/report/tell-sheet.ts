import { type Finding, finding } from '../finding.ts';
import type { Sheet } from '../source.ts';
import { isNumeric } from '../table/words.ts';

/** So many rows with so many numbers are a table, even if its head was not understood. */
const MIN_ROWS = 3;
const MIN_NUMBERS = 2;

/** A sheet of numbers in which no table was found. */
export function tellSheet({ name, rows, pages }: Sheet, file: string, findings: Finding[]): void {
  const numeric = rows.filter((row) => row.filter(({ text }) => isNumeric(text)).length >= MIN_NUMBERS);
  if (numeric.length < MIN_ROWS) return;
  const page = pages?.[0];
  findings.push(
    finding(
      'left-out',
      'no-head',
      { file, sheet: name, ...(page !== undefined && { page }) },
      {
        zh: '这张表有数，但没有认出表头，没有读入。',
        en: 'a table of numbers whose head was not understood; not read.',
      },
    ),
  );
}
