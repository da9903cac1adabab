import type { Amount, Observation, Report } from '../../src/index.ts';

const yuan = { zh: '亿元', en: 'yuan' };

const yi = (raw: string): Amount => ({ value: Number.parseFloat(raw), unit: yuan, unitMult: 8, raw });

/** An observation of 2025, or a plan for 2026. */
const observed = (
  role: Observation['role'],
  raw: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({ year: 2025, role, raw, value, ...more });

/** A report that is translated: its units have 万 and 亿 in Chinese, and its words an English text. */
export function translatedReport(): Report {
  return {
    format: 'district-report/1',
    id: 'qingshi-2025',
    area: { name: { zh: '青石区', en: 'Qingshi District' } },
    title: {
      zh: '关于青石区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告',
      en: 'Report on the 2025 plan of Qingshi District and the draft plan for 2026',
    },
    issuer: { zh: '青石区发展和改革委员会', en: 'Qingshi Development and Reform Commission' },
    issued: '2026-01-15',
    year: 2025,
    source: {},
    notes: [],
    groups: [{ id: 'economy', name: { zh: '经济和社会', en: 'Economy and society' } }],
    indicators: [
      {
        id: 'industrial-output',
        name: { zh: '规模以上工业产值', en: 'Output of industry above designated size' },
        group: 'economy',
        unit: yuan,
        unitMult: 8,
        measure: 'level',
        direction: 'higher',
        observations: [
          observed('plan', '500亿元', 500),
          observed('actual', '517.2亿元', 517.2, { status: 'E' }),
          observed('plan', '突破550亿元', 550, { year: 2026, comparator: 'over' }),
        ],
      },
      {
        id: 'budget-revenue',
        name: { zh: '一般公共预算收入', en: 'General public budget revenue' },
        group: 'economy',
        unit: yuan,
        unitMult: 8,
        measure: 'level',
        direction: 'higher',
        observations: [
          observed('plan', '9.8亿元', 9.8),
          observed('actual', '10.5亿元', 10.5),
          observed('plan', '与经济增长同步', null, {
            year: 2026,
            rawText: { zh: '与经济增长同步', en: 'in step with economic growth' },
          }),
        ],
      },
      {
        id: 'foreign-capital',
        name: { zh: '实际利用境外资金', en: 'Foreign capital used' },
        group: 'economy',
        unit: { zh: '万美元', en: 'US dollars' },
        unitMult: 4,
        measure: 'level',
        direction: 'higher',
        observations: [
          observed('plan', '基本持平', null, { rawText: { zh: '基本持平', en: 'about level' } }),
          observed('actual', '6005万美元', 6005),
        ],
      },
      {
        id: 'family-doctor',
        name: { zh: '家庭医生签约人数', en: 'People signed up with a family doctor' },
        group: 'economy',
        unit: { zh: '万人', en: 'people' },
        unitMult: 4,
        measure: 'count',
        direction: 'higher',
        observations: [
          observed('plan', '24万人', 24),
          observed('actual', '23万人', 23),
          observed('plan', '24.5万人以上', 24.5, { year: 2026, comparator: 'at-least' }),
        ],
      },
      {
        id: 'champions',
        name: { zh: '制造业单项冠军企业', en: 'Manufacturing champions' },
        group: 'economy',
        unit: { zh: '家', en: 'firms' },
        measure: 'count',
        direction: 'higher',
        observations: [observed('plan', '2家', 2), observed('actual', '1家', 1)],
      },
      {
        id: 'hospitals',
        name: { zh: '二级以上医疗机构', en: 'Medical institutions of grade II and above' },
        group: 'economy',
        unit: { zh: '家', en: 'institutions' },
        measure: 'count',
        direction: 'higher',
        observations: [observed('plan', '6家', 6), observed('actual', '6家', 6)],
      },
    ],
    portfolios: [
      {
        id: 'key-projects',
        name: { zh: '重点项目', en: 'Key projects' },
        year: 2025,
        count: 1,
        investment: yi('12.6亿元'),
        quote: '重点项目1个，总投资12.6亿元。',
      },
    ],
    projects: [
      {
        id: 'ring-road',
        name: { zh: '外环路', en: 'Ring road' },
        category: 'transport',
        investment: yi('12.6亿元'),
        milestones: [
          { year: 2025, stage: 'building', raw: '路基全线贯通', quote: '外环路路基全线贯通，投资12.6亿元。' },
        ],
      },
      {
        id: 'cold-store',
        name: { zh: '冷链仓库', en: 'Cold store' },
        category: 'services',
        investment: { value: 9800, unit: { zh: '万元', en: 'yuan' }, unitMult: 4, raw: '9800万元' },
        milestones: [
          { year: 2025, stage: 'started', raw: '加快', quote: '加快冷链仓库建设，投资9800万元。' },
        ],
      },
    ],
  };
}
