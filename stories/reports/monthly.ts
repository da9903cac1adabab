import type { Observation, Report } from '../../src/index.ts';

const actual = (month: number, raw: string): Observation => ({
  year: 2024,
  role: 'actual',
  period: `2024-${String(month).padStart(2, '0')}`,
  raw,
  value: Number(raw),
});

const single = (month: number, raw: string): Observation => ({ ...actual(month, raw), span: 'single' });

/** Months of a district that does not exist: made up, as no report of this library has months. */
export function monthlyReport(): Report {
  return {
    format: 'district-report/1',
    id: 'made-up-months-2024',
    area: { name: { zh: '示例区（虚构）', en: 'Example District (made up)' } },
    title: {
      zh: '示例区2024年主要指标月报（虚构数据）',
      en: 'Monthly indicators of Example District, 2024 (made up)',
    },
    issuer: { zh: '示例区统计局（虚构）', en: 'Statistics bureau of Example District (made up)' },
    issued: '2024-10-20',
    year: 2023,
    source: {},
    notes: [{ zh: '本表数据均为虚构，仅供演示。', en: 'All figures are made up, for demonstration only.' }],
    groups: [{ id: 'economy', name: { zh: '经济', en: 'Economy' } }],
    indicators: [
      {
        id: 'budget-revenue',
        name: { zh: '一般公共预算收入', en: 'General public budget revenue' },
        group: 'economy',
        unit: { zh: '亿元', en: 'yuan' },
        unitMult: 8,
        measure: 'level',
        direction: 'higher',
        observations: [
          { year: 2024, role: 'plan', raw: '28', value: 28 },
          ...['1.9', '3.7', '6.4', '8.8', '11.2', '14.9', '17.1', '19', '22.3'].map((raw, index) =>
            actual(index + 1, raw),
          ),
        ],
      },
      {
        id: 'electricity',
        name: { zh: '工业用电量', en: 'Electricity used by industry' },
        group: 'economy',
        unit: { zh: '亿千瓦时', en: 'kWh' },
        unitMult: 8,
        measure: 'level',
        direction: 'none',
        observations: ['1.2', '0.8', '1.3', '1.4', '1.4', '1.6', '1.9', '1.8', '1.5'].map((raw, index) =>
          single(index + 1, raw),
        ),
      },
    ],
    portfolios: [],
    projects: [],
  };
}
