import type { Report } from './schema.ts';

/** The years with plans or actuals, ascending. */
export function yearsOf(report: Report): number[] {
  const years = report.indicators.flatMap(({ observations }) => observations.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}
