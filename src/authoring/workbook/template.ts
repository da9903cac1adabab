import type { FigureExtent } from './figure-head.ts';
import { REPORT_KEYS } from './report-rows.ts';
import type { Workbook } from './workbook.ts';
import { workbookOfRows } from './write-report.ts';

/** An empty workbook to fill in: the plan and the result of a year, and the plan for the next. */
export function templateOf(year: number): Workbook {
  const extents: FigureExtent[] = [
    { year, role: 'plan' },
    { year, role: 'actual' },
    { year: year + 1, role: 'plan' },
  ];
  const known: Readonly<Record<string, string>> = { format: 'district-report/1', year: String(year) };
  const rows = Object.keys(REPORT_KEYS).map((key) => ({ key, id: known[key] }));
  return workbookOfRows(rows, { indicators: [], portfolios: [], projects: [] }, extents);
}
