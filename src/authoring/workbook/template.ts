import type { Report } from '../../report/schema.ts';
import type { FigureExtent } from './figure-head.ts';
import { SHEETS } from './layout.ts';
import type { CellValue, Workbook } from './workbook.ts';
import { workbookOf } from './write-report.ts';

/** What the rows of an empty report are of. */
const EMPTY: Omit<Report, 'year'> = {
  format: 'district-report/1',
  id: '?',
  area: { name: { zh: '?' } },
  title: { zh: '?' },
  issuer: { zh: '?' },
  issued: '?',
  source: { text: '?', url: '?' },
  notes: [{ zh: '?' }],
  sections: [{ id: '?', name: { zh: '?' }, opening: '?' }],
  groups: [{ id: '?', name: { zh: '?' } }],
  indicators: [],
  portfolios: [],
  projects: [],
};

/** An empty workbook to fill in: the plan and the result of a year, and the plan for the next. */
export function templateOf(year: number): Workbook {
  const extents: FigureExtent[] = [
    { year, role: 'plan' },
    { year, role: 'actual' },
    { year: year + 1, role: 'plan' },
  ];
  const { sheets } = workbookOf({ ...EMPTY, year }, extents);
  const blank = (cell: CellValue): CellValue => (cell === '?' ? null : cell);
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === SHEETS.report ? { ...sheet, rows: sheet.rows.map((row) => row.map(blank)) } : sheet,
    ),
  };
}
