import { printedFigure } from '../../../src/authoring/rows/printed-figure.ts';
import type { IndicatorRow, RowFigure } from '../../../src/authoring/rows/row.ts';
import type { Indicator } from '../../../src/report/schema.ts';

/** A figure, by when it is of and what is printed: `2024 plan`, `2024-09 actual single`. */
export function figureOf(extent: string, raw: string, name = '', row = 3): RowFigure {
  const [time = '', role, span] = extent.split(' ');
  const period = time.length > 4 ? time : undefined;
  return {
    year: Number(time.slice(0, 4)),
    role: role === 'plan' ? 'plan' : 'actual',
    ...(period && { period }),
    ...(span && { span: span === 'single' ? 'single' : 'cumulative' }),
    place: { file: '附表.xlsx', sheet: '附表', row, column: 4 },
    printed: printedFigure(raw, name),
  };
}

/** A row of a table, with its figures as `figureOf` wants them. */
export const rowOf = (
  name: string,
  unit: string,
  figures: Readonly<Record<string, string>> = {},
  more: Partial<IndicatorRow> = {},
): IndicatorRow => ({
  place: { file: '附表.xlsx', sheet: '附表', row: 3, column: 1 },
  name,
  group: '',
  unit,
  responsible: '',
  note: '',
  figures: Object.entries(figures).map(([extent, raw]) => figureOf(extent, raw, name)),
  line: [name, unit, ...Object.values(figures)].filter(Boolean).join(' '),
  from: 'table',
  ...more,
});

/** An indicator of a report, of a level in 亿元 unless something else is said. */
export const indicatorOf = (id: string, zh: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: { zh },
  group: 'main',
  unit: { zh: '亿元' },
  measure: 'level',
  direction: 'higher',
  observations: [],
  ...more,
});
