import type { Amount } from '../../report/schema.ts';
import type { Columns, MeaningKind } from '../columns/column.ts';
import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Table, TableRow } from '../table/table.ts';
import { bare } from '../table/words.ts';
import { isYearRow } from '../table/year-row.ts';
import { amountOf } from './amount.ts';
import { groupName, printedName } from './names.ts';
import { isNone, printedFigure } from './printed-figure.ts';
import type { ProjectRow } from './row.ts';
import { tellPrinted } from './split-row.ts';

const TOTAL = /^(?:合计|总计|小计|共计)/;

/** The projects of a table, row by row. */
export function projectRows(table: Table, { columns }: Columns): { rows: ProjectRow[]; findings: Finding[] } {
  const rows: ProjectRow[] = [];
  const findings: Finding[] = [];
  let group = '';
  const indexOf = (kind: MeaningKind) => columns.findIndex(({ meaning }) => meaning.kind === kind);
  const cellOf = (row: TableRow, kind: MeaningKind): string => {
    const text = row.cells[indexOf(kind)] ?? '';
    return isNone(text) ? '' : text;
  };
  for (const row of table.rows) {
    const place: Place = { ...table.place, row: row.row, ...(row.page !== undefined && { page: row.page }) };
    const named = cellOf(row, 'name');
    if (TOTAL.test(bare(named || row.line))) {
      findings.push(
        finding('left-out', 'total-row', place, {
          zh: `合计行没有读入：${row.line}`,
          en: `a row of totals was not read: ${row.line}`,
        }),
      );
      continue;
    }
    if (row.kind === 'group') {
      group = groupName(row.line);
      continue;
    }
    const { name } = printedName(named);
    if (name === '') continue;
    if (isYearRow(name)) {
      findings.push(
        finding('left-out', 'row-of-year', place, {
          zh: `“${name}”是年份，不是项目名称，这一行没有读入。`,
          en: `"${name}" is a year and no project; the row was not read.`,
        }),
      );
      continue;
    }
    // A second row of the same project, below a merged name.
    if (row.inherited[indexOf('name')] && rows.at(-1)?.name === name) {
      findings.push(
        finding('left-out', 'second-row', place, {
          zh: `“${name}”的第二行没有读入。`,
          en: `the second row of "${name}" was not read.`,
        }),
      );
      continue;
    }
    const amount = (kind: 'investment' | 'planned' | 'invested'): Amount | undefined => {
      const column = columns[indexOf(kind)];
      const raw = cellOf(row, kind);
      if (!column || raw === '') return undefined;
      const printed = printedFigure(raw);
      const { value } = printed;
      const unit = printed.unit || column.unit || table.unit;
      if (value === null || unit === '') {
        findings.push(
          finding(
            'left-out',
            'amount',
            { ...place, column: column.index + 1 },
            {
              zh: `“${name}”的${column.head.join(' ')}“${raw}”${value === null ? '不是数' : '没有单位'}，没有读入。`,
              en: `"${raw}" of "${name}" (${column.head.join(' ')}) ${value === null ? 'is no number' : 'has no unit'}; not read.`,
            },
          ),
        );
        return undefined;
      }
      tellPrinted(name, printed, { ...place, column: column.index + 1 }, findings);
      return amountOf(printed, value, unit);
    };
    const investment = amount('investment');
    const planned = amount('planned');
    const invested = amount('invested');
    const years = yearsIn(cellOf(row, 'years'));
    const printedYears = cellOf(row, 'years');
    if (printedYears !== '' && years.length === 0)
      findings.push(
        finding('left-out', 'years', place, {
          zh: `“${name}”的起止年限“${printedYears}”没有四位的年份，没有读入。`,
          en: `the years of "${name}", "${printedYears}", have no four digits; not read.`,
        }),
      );
    const start = yearsIn(cellOf(row, 'start'))[0] ?? years[0];
    const end = yearsIn(cellOf(row, 'end'))[0] ?? years[1];
    const groupCell = cellOf(row, 'category') || cellOf(row, 'group');
    rows.push({
      place,
      name,
      group: groupCell || group,
      location: cellOf(row, 'place'),
      scale: cellOf(row, 'scale'),
      ...(investment && { investment }),
      ...(planned && { planned }),
      ...(invested && { invested }),
      progress: cellOf(row, 'progress'),
      nextProgress: cellOf(row, 'next-progress'),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      responsible: cellOf(row, 'responsible'),
      builder: cellOf(row, 'builder'),
      line: row.line,
    });
  }
  return { rows, findings };
}

/** The 25 of 2023—25年, but not of 2023-12. */
const SHORT_END =
  /((?:19|20)\d\d)((?:年|[./]\d{1,2}月?)?\s*[-—–~～至]\s*)(?:(\d\d)(?=年|[./]\d)|(1[3-9]|[2-9]\d)(?!\d))/g;

/** 2023—2025, 2023.3-2025.12, 2024年6月, 2023—25年. */
const yearsIn = (text: string): number[] =>
  [
    ...text
      .replace(
        SHORT_END,
        (_, first: string, dash: string, a?: string, b?: string) =>
          `${first}${dash}${first.slice(0, 2)}${a ?? b}`,
      )
      .matchAll(/(?:19|20)\d\d/g),
  ].map(([year]) => Number(year));
