import type { Indicator, Report } from '../../src/index.ts';

const grown = (id: string, zh: string, en: string, plan: string, actual: string): Indicator => ({
  id,
  name: { zh, en },
  group: 'economy',
  unit: { zh: '%', en: '%' },
  measure: 'growth',
  direction: 'higher',
  observations: [
    { year: 2023, role: 'plan', raw: plan, value: Number(plan) },
    { year: 2023, role: 'actual', raw: actual, value: Number(actual) },
  ],
});

/** The report of a district that does not exist, for the year of the bundled one. */
export const neighbour = (): Report => ({
  format: 'district-report/1',
  id: 'made-up-neighbour-2023',
  area: { name: { zh: '邻区（虚构）', en: 'Neighbouring District (made up)' } },
  title: { zh: '邻区2024年政府工作报告（虚构）', en: 'Work report of Neighbouring District, 2024 (made up)' },
  issuer: { zh: '邻区人民政府（虚构）', en: 'Government of Neighbouring District (made up)' },
  issued: '2024-01-10',
  year: 2023,
  source: {},
  notes: [{ zh: '邻区的数据均为虚构，仅供演示。', en: 'All figures of the neighbour are made up.' }],
  groups: [{ id: 'economy', name: { zh: '经济', en: 'Economy' } }],
  indicators: [
    grown('gdp-growth', '地区生产总值增速', 'GDP growth', '6', '6.2'),
    grown('retail-sales-growth', '社会消费品零售总额增速', 'Growth of retail sales', '9', '7.1'),
  ],
  portfolios: [],
  projects: [],
});
