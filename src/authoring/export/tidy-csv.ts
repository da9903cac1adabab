import type { Indicator, Observation, Report } from '../../report/schema.ts';
import { csvField } from '../../view/csv.ts';

/** The columns of the table of observations, one row for each. */
export const TIDY_COLUMNS = [
  'area',
  'indicator',
  'period',
  'span',
  'role',
  'raw',
  'value',
  'upper',
  'unit',
  'unitMult',
  'status',
  'comparator',
  'quote',
  'source',
  'published',
] as const;

type TidyRow = Readonly<Record<(typeof TIDY_COLUMNS)[number], string | number | undefined>>;

function tidyRow(report: Report, { id, unit, unitMult }: Indicator, observation: Observation): TidyRow {
  const { year, period, span, role, raw, value, upper, status, comparator, quote, published } = observation;
  return {
    area: report.area.code ?? report.area.name.zh,
    indicator: id,
    period: period ?? String(year),
    span: period === undefined ? undefined : (span ?? 'cumulative'),
    role,
    raw,
    value: value ?? undefined,
    upper,
    unit: unit.zh,
    unitMult,
    status: status ?? 'A',
    comparator,
    quote,
    source: report.source.url ?? report.source.text ?? report.title.zh,
    published: published ?? report.issued,
  };
}

/** A printed number with a sign, which no spreadsheet runs as a formula. */
const SIGNED = /^[+-]\d[\d.]*[%‰]?$/;

const tidyField = (value: string | number = ''): string =>
  SIGNED.test(String(value)) ? String(value) : csvField(value);

export const csvOfRows = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `${rows.map((row) => row.map(tidyField).join(',')).join('\r\n')}\r\n`;

/** All observations of a report as a table, a row each, without a byte order mark. */
export const tidyCsv = (report: Report): string =>
  csvOfRows([
    TIDY_COLUMNS,
    ...report.indicators.flatMap((indicator) =>
      indicator.observations.map((observation) => {
        const row = tidyRow(report, indicator, observation);
        return TIDY_COLUMNS.map((column) => row[column]);
      }),
    ),
  ]);

/** Without it Excel assumes the system's encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';
