import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import type { GivenReport } from '../../src/report/series.ts';

/** An observation with the number that `raw` begins with, or in words. */
export function figure(
  role: Observation['role'],
  year: number,
  raw: string,
  more: Partial<Observation> = {},
): Observation {
  const digits = /-?\d+(?:\.\d+)?/.exec(raw)?.[0];
  return { year, role, raw, value: digits === undefined ? null : Number(digits), ...more };
}

/** Growth of the economy, in per cent. */
export const growth = (observations: readonly Observation[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'gdp-growth',
  name: { zh: '地区生产总值增速', en: 'GDP growth' },
  group: 'economy',
  unit: { zh: '%', en: '%' },
  measure: 'growth',
  direction: 'higher',
  observations: [...observations],
  ...more,
});

/** Revenue, in 亿元. */
export const revenue = (observations: readonly Observation[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'budget-revenue',
  name: { zh: '一般公共预算收入', en: 'General public budget revenue' },
  group: 'economy',
  unit: { zh: '亿元', en: 'yuan' },
  unitMult: 8,
  measure: 'level',
  direction: 'higher',
  observations: [...observations],
  ...more,
});

/** The report of a year, issued in January of the next. */
export const yearly = (
  year: number,
  indicators: readonly Indicator[],
  more: Partial<Report> = {},
): Report => ({
  format: 'district-report/1',
  id: `mouxian-${year}`,
  area: { name: { zh: '某县', en: 'Mou County' } },
  title: { zh: `某县${year + 1}年政府工作报告`, en: `Work report of Mou County, ${year + 1}` },
  issuer: { zh: '某县人民政府', en: 'Government of Mou County' },
  issued: `${year + 1}-01-15`,
  year,
  source: {},
  notes: [],
  groups: [{ id: 'economy', name: { zh: '经济', en: 'Economy' } }],
  indicators: [...indicators],
  portfolios: [],
  projects: [],
  ...more,
});

/** Reports by the names of their files. */
export const given = (...reports: readonly Report[]): GivenReport[] =>
  reports.map((report) => ({ name: `${report.year}.json`, report }));
