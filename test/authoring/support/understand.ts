import type { Column } from '../../../src/authoring/columns/column.ts';
import { describeMeaning, understandColumns } from '../../../src/authoring/columns/understand-columns.ts';
import type { Finding } from '../../../src/authoring/finding.ts';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { indicatorRows } from '../../../src/authoring/rows/indicator-rows.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import type { Sheet } from '../../../src/authoring/source.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';
import type { Table } from '../../../src/authoring/table/table.ts';
import { type MadeCell, spreadsheet } from './files.ts';

/** A sheet as read from an XLSX file. */
export async function sheetOf(rows: readonly (readonly MadeCell[])[], ...merges: string[]): Promise<Sheet> {
  const { sheets } = await readSource(spreadsheet([{ name: '附表', rows, merges }]), '附表.xlsx');
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export interface Understood {
  readonly tables: readonly Table[];
  /** Of each table, `head → meaning`. */
  readonly columns: readonly (readonly string[])[];
  /** `name unit: 2023 plan 7.5 = 7.5, …`. */
  readonly rows: readonly string[];
  readonly indicators: readonly IndicatorRow[];
  readonly findings: readonly Finding[];
}

const columnText = ({ head, meaning }: Column): string =>
  `${head.join(' ')} → ${describeMeaning(meaning).zh}`;

export const rowText = ({ name, unit, figures }: IndicatorRow): string =>
  `${name} ${unit}: ${figures
    .map(({ year, period, span, role, printed: { raw, value, upper, comparator, status } }) =>
      [
        period ?? year,
        span === 'single' && 'single',
        role,
        raw,
        '=',
        upper === undefined ? String(value) : `${value}…${upper}`,
        comparator,
        status,
      ]
        .filter((part) => part !== undefined && part !== false)
        .join(' '),
    )
    .join(', ')}`;

/** What is made of a sheet, of a report on `year`. */
export function understand(sheet: Sheet, year = 2024): Understood {
  const tables = findTables(sheet, '附表.xlsx');
  const steps = tables.map((table) => {
    const { columns, findings } = understandColumns(table, { year });
    const rows = indicatorRows(table, columns);
    return { columns, rows: rows.rows, findings: [...findings, ...rows.findings] };
  });
  const indicators = steps.flatMap(({ rows }) => rows);
  return {
    tables,
    columns: steps.map(({ columns }) => columns.columns.map(columnText)),
    rows: indicators.map(rowText),
    indicators,
    findings: steps.flatMap(({ findings }) => findings),
  };
}
