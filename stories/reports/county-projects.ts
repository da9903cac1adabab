import type { Amount, Milestone, Project, Report } from '../../src/index.ts';

const amount = (value: number, raw: string, more: Partial<Amount> = {}): Amount => ({
  value,
  unit: { zh: '亿元', en: 'yuan' },
  unitMult: 8,
  raw,
  ...more,
});

type Step = Pick<Milestone, 'year' | 'stage' | 'raw'> & Partial<Milestone>;

const project = (
  id: string,
  name: Project['name'],
  category: Project['category'],
  steps: readonly Step[],
  more: Partial<Project> = {},
): Project => ({
  id,
  name,
  category,
  milestones: steps.map((step) => ({ quote: `${name.zh}${step.raw}。`, ...step })),
  ...more,
});

const SHARED = {
  scale: '860套',
  note: {
    zh: '860套为东湖苑、西湖苑两个项目合计。',
    en: 'The 860 homes are for Donghu Yuan and Xihu Yuan together.',
  },
};

/**
 * A report of a county that does not exist, whose projects have all that a report may say of them: plans of their own year
 * and of years to come, delays, programmes, shares of a portfolio, amounts of three kinds, bodies and years, and a scale
 * that two of them share. Each call makes a new one.
 */
export function countyProjects(): Report {
  return {
    format: 'district-report/1',
    id: 'shanxian-2024',
    area: { name: { zh: '山县', en: 'Shan County' } },
    title: { zh: '山县2024年重点项目建设情况的报告' },
    issuer: { zh: '山县发展和改革委员会', en: 'Shan County Development and Reform Commission' },
    issued: '2025-01-20',
    year: 2024,
    source: {},
    notes: [],
    groups: [],
    indicators: [],
    portfolios: [
      {
        id: 'key',
        name: { zh: '重点项目', en: 'Key projects' },
        year: 2024,
        count: 40,
        investment: amount(210.5, '210.5亿元'),
        planned: amount(60, '60亿元以上', { comparator: 'at-least' }),
        invested: amount(58.2, '58.2亿元'),
        ofPlan: 97,
        quote:
          '安排重点项目40个，总投资210.5亿元，年度计划投资60亿元以上，完成投资58.2亿元，为年度计划的97%。',
      },
      {
        id: 'signed',
        name: { zh: '签约项目', en: 'Signed projects' },
        year: 2024,
        count: 12,
        investment: amount(35, '35亿余元', { comparator: 'over' }),
        investmentLabel: { zh: '合同金额', en: 'Contract value' },
        quote: '签约项目12个，合同金额35亿余元。',
      },
      {
        id: 'bonds',
        name: { zh: '专项债券项目', en: 'Special-purpose bond projects' },
        year: 2024,
        count: 9,
        investment: amount(4.6, '已发行4.6亿元'),
        investmentLabel: { zh: '已发行', en: 'Bonds issued' },
        quote: '专项债券项目9个，已发行4.6亿元。',
      },
    ],
    projects: [
      project(
        'ring-road',
        { zh: '绕城公路', en: 'Ring road' },
        'transport',
        [
          { year: 2023, stage: 'started', raw: '开工' },
          { year: 2024, stage: 'building', raw: '完成路基', role: 'actual' },
          { year: 2025, stage: 'completed', raw: '建成通车' },
        ],
        {
          portfolio: 'key',
          investment: amount(18, '18亿元'),
          planned: amount(6, '6亿元左右', { comparator: 'about' }),
          invested: amount(5.5, '5.5亿元'),
          responsible: { zh: '县交通运输局', en: 'County Transport Bureau' },
          builder: { zh: '山县城投公司', en: 'Shan County Urban Investment' },
          start: 2023,
          end: 2025,
        },
      ),
      project('north-bridge', { zh: '北大桥', en: 'North Bridge' }, 'transport', [
        { year: 2024, stage: 'completed', raw: '建成通车' },
      ]),
      project(
        'west-station',
        { zh: '西客站', en: 'West Station' },
        'transport',
        [
          { year: 2024, stage: 'started', raw: '计划开工', role: 'plan' },
          { year: 2024, stage: 'delayed', raw: '推迟开工', role: 'actual' },
        ],
        { start: 2024 },
      ),
      project('chip-plant', { zh: '芯片封装厂', en: 'Chip packaging plant' }, 'industry', [
        { year: 2023, stage: 'signed', raw: '签约' },
        { year: 2024, stage: 'cancelled', raw: '终止' },
      ]),
      project('battery-works', { zh: '电池材料厂', en: 'Battery materials works' }, 'industry', [
        { year: 2025, stage: 'started', raw: '开工' },
        { year: 2026, stage: 'operating', raw: '投产' },
      ]),
      project('data-hall', { zh: '数据中心', en: 'Data centre' }, 'digital', [
        { year: 2025, stage: 'building', raw: '加快推进' },
      ]),
      project(
        'donghu-yuan',
        { zh: '东湖苑', en: 'Donghu Yuan' },
        'housing',
        [{ year: 2024, stage: 'completed', raw: '完工交付' }],
        SHARED,
      ),
      project(
        'xihu-yuan',
        { zh: '西湖苑', en: 'Xihu Yuan' },
        'housing',
        [{ year: 2024, stage: 'completed', raw: '完工交付' }],
        SHARED,
      ),
      project('lakeside', { zh: '湖滨花园', en: 'Lakeside Garden' }, 'housing', [
        { year: 2024, stage: 'suspended', raw: '停工' },
      ]),
      project(
        'old-estates',
        { zh: '老旧小区改造', en: 'Renovation of old housing estates' },
        'housing',
        [
          { year: 2024, stage: 'completed', raw: '改造' },
          { year: 2025, stage: 'planned', raw: '继续改造' },
        ],
        { kind: 'programme', scale: '57个' },
      ),
      project(
        'rural-roads',
        { zh: '农村公路新改建', en: 'Rural roads built and rebuilt' },
        'transport',
        [{ year: 2025, stage: 'planned', raw: '新改建' }],
        { kind: 'programme', scale: '9.5公里' },
      ),
    ],
  };
}
