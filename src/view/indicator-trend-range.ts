import type { Indicator } from '../report/schema.ts';

/** A year, or one of its months. */
export interface Bound {
  year: number;
  month: number | null;
}

/** `2024`, `2024-03`; `null` where nothing is asked for, `undefined` where it is neither. */
export function boundOf(text: string | number | null | undefined): Bound | null | undefined {
  if (text == null || text === '') return null;
  const [, year, month] = /^\s*(\d{4})(?:-(0[1-9]|1[0-2]))?\s*$/.exec(String(text)) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: month === undefined ? null : Number(month) };
}

/** Whether these are years, or months of one year. */
export const isOnePeriod = (from: Bound | null, to: Bound | null): boolean =>
  (from?.month == null && to?.month == null) || from === null || to === null || from.year === to.year;

/** The year whose parts are shown: that of a month that is asked for, or the only one that has results, all of parts. */
export function yearOfParts(
  { observations }: Indicator,
  from: Bound | null,
  to: Bound | null,
): number | null {
  const asked = from?.month != null ? from : to?.month != null ? to : null;
  if (asked) return asked.year;
  if (from || to) return null;
  const actuals = observations.filter(({ role }) => role === 'actual');
  const [year, ...others] = new Set(actuals.map((one) => one.year));
  const parts = new Set(actuals.flatMap(({ period }) => period ?? []));
  return others.length === 0 && parts.size > 1 ? (year ?? null) : null;
}

/** The first and the last month of the year that are asked for. */
export const monthsIn = (from: Bound | null, to: Bound | null): [number, number] => [
  from?.month ?? 1,
  to?.month ?? 12,
];
