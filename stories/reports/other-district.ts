import type { Amount, Category, Milestone, Project, Report, Stage } from '../../src/index.ts';

const zh = (text: string) => ({ zh: text });

const yi = (value: number): Amount => ({ value, unit: zh('亿元'), unitMult: 8, raw: `${value}亿元` });

const wan = (value: number): Amount => ({ value, unit: zh('万元'), unitMult: 4, raw: `${value}万元` });

const milestone = (name: string, year: number, stage: Stage, raw: string): Milestone => ({
  year,
  stage,
  raw,
  quote: `${name}${raw}。`,
});

function project(
  id: string,
  name: string,
  category: Category,
  investment: Amount,
  ...milestones: [year: number, stage: Stage, raw: string][]
): Project {
  return {
    id,
    name: zh(name),
    category,
    investment,
    milestones: milestones.map((one) => milestone(name, ...one)),
  };
}

/**
 * A valid report of a district that does not exist, unlike the bundled one in every way:
 * another year, no English, no annex, no footnotes, levels rather than growth rates, a fall, plans within and
 * about a number, a provisional figure, a group without indicators, projects with their investment. Each call
 * makes a new one, so that a test may change it.
 */
export function otherDistrict(): Report {
  return {
    format: 'district-report/1',
    id: 'mouxian-2024',
    area: { name: zh('某县') },
    title: zh('某县2024年国民经济和社会发展计划执行情况与2025年计划草案的报告'),
    issuer: zh('某县发展和改革局'),
    issued: '2025-02-11',
    year: 2024,
    source: { url: 'https://mouxian.example/2024.html' },
    notes: [],
    groups: [
      { id: 'output', name: zh('综合') },
      { id: 'environment', name: zh('生态环境') },
      { id: 'people', name: zh('民生') },
      { id: 'culture', name: zh('文化旅游') },
    ],
    indicators: [
      {
        id: 'gdp',
        name: zh('地区生产总值'),
        group: 'output',
        unit: zh('亿元'),
        unitMult: 8,
        measure: 'level',
        direction: 'higher',
        observations: [
          {
            year: 2024,
            role: 'plan',
            raw: '186亿元左右',
            value: 186,
            comparator: 'about',
            quote: '地区生产总值预期186亿元左右。',
          },
          {
            year: 2024,
            role: 'actual',
            raw: '182.45亿元',
            value: 182.45,
            status: 'P',
            quote: '初步核算，地区生产总值182.45亿元。',
          },
          {
            year: 2025,
            role: 'plan',
            raw: '193亿元左右',
            value: 193,
            comparator: 'about',
            quote: '地区生产总值193亿元左右。',
          },
        ],
      },
      {
        id: 'budget-revenue',
        name: zh('一般公共预算收入'),
        group: 'output',
        unit: zh('万元'),
        unitMult: 4,
        measure: 'level',
        direction: 'higher',
        observations: [
          { year: 2024, role: 'plan', raw: '68000', value: 68000 },
          { year: 2024, role: 'actual', raw: '70312.5', value: 70312.5, status: 'A' },
          { year: 2025, role: 'plan', raw: '72000万元以上', value: 72000, comparator: 'at-least' },
        ],
      },
      {
        id: 'fixed-investment-growth',
        name: zh('固定资产投资增速'),
        group: 'output',
        unit: zh('%'),
        measure: 'growth',
        direction: 'higher',
        observations: [
          { year: 2024, role: 'plan', raw: '5', value: 5 },
          {
            year: 2024,
            role: 'actual',
            raw: '下降3.2%',
            value: -3.2,
            status: 'A',
            quote: '受房地产开发拖累，固定资产投资下降3.2%。',
          },
          { year: 2025, role: 'plan', raw: '止跌回稳', value: null },
        ],
      },
      {
        id: 'pm25',
        name: zh('细颗粒物（PM2.5）年均浓度'),
        shortName: zh('PM2.5'),
        group: 'environment',
        unit: zh('微克/立方米'),
        measure: 'level',
        direction: 'lower',
        observations: [
          { year: 2024, role: 'plan', raw: '38以内', value: 38, comparator: 'at-most' },
          { year: 2024, role: 'actual', raw: '40', value: 40, status: 'A' },
          { year: 2025, role: 'plan', raw: '37.5以内', value: 37.5, comparator: 'at-most' },
        ],
      },
      {
        id: 'forest-coverage',
        name: zh('森林覆盖率'),
        group: 'environment',
        unit: zh('%'),
        measure: 'share',
        direction: 'higher',
        observations: [
          { year: 2024, role: 'plan', raw: '完成市下达任务', value: null },
          {
            year: 2024,
            role: 'actual',
            raw: '34.6%',
            value: 34.6,
            status: 'A',
            quote: '森林覆盖率34.6%，未完成市下达任务。',
            verdict: { met: false, quote: '森林覆盖率34.6%，未完成市下达任务。' },
          },
          { year: 2025, role: 'plan', raw: '完成市下达任务', value: null },
        ],
      },
      {
        id: 'grain-output',
        name: zh('粮食总产量'),
        group: 'people',
        unit: zh('万吨'),
        unitMult: 4,
        measure: 'level',
        direction: 'higher',
        observations: [
          { year: 2024, role: 'plan', raw: '61.3万吨', value: 61.3 },
          { year: 2024, role: 'actual', raw: '61.3万吨', value: 61.3, status: 'A' },
          { year: 2025, role: 'plan', raw: '保持稳定', value: null },
        ],
      },
      {
        id: 'registered-unemployment',
        name: zh('城镇登记失业人数'),
        group: 'people',
        unit: zh('人'),
        measure: 'count',
        direction: 'lower',
        observations: [
          { year: 2024, role: 'plan', raw: '1500人以内', value: 1500, comparator: 'at-most' },
          { year: 2024, role: 'actual', raw: '1386人', value: 1386, status: 'P' },
        ],
      },
      {
        id: 'major-accidents',
        name: zh('较大以上安全生产事故'),
        group: 'people',
        unit: zh('起'),
        measure: 'count',
        direction: 'lower',
        observations: [{ year: 2025, role: 'plan', raw: '0', value: 0 }],
      },
      {
        id: 'resident-population',
        name: zh('常住人口'),
        group: 'people',
        unit: zh('万人'),
        unitMult: 4,
        measure: 'level',
        direction: 'none',
        observations: [{ year: 2024, role: 'actual', raw: '约41.7万人', value: 41.7, comparator: 'about' }],
      },
    ],
    portfolios: [
      {
        id: 'all',
        name: zh('重点项目'),
        year: 2024,
        count: 14,
        investment: yi(47.5),
        invested: yi(20.1),
        ofPlan: 96.4,
        parts: ['continued', 'new'],
        quote: '全县安排重点项目14个，总投资47.5亿元，完成投资20.1亿元，为年度计划的96.4%。',
      },
      {
        id: 'continued',
        name: zh('续建项目'),
        year: 2024,
        count: 5,
        investment: yi(30.2),
        quote: '续建项目5个，总投资30.2亿元。',
      },
      {
        id: 'new',
        name: zh('新建项目'),
        year: 2024,
        count: 9,
        investment: yi(17.3),
        quote: '新建项目9个，总投资17.3亿元。',
      },
      { id: 'next-year', name: zh('储备项目'), year: 2025, count: 30, quote: '谋划储备项目30个。' },
    ],
    projects: [
      {
        ...project(
          'ring-road',
          '县城外环路',
          'transport',
          yi(12.6),
          [2023, 'signed', '签约'],
          [2024, 'building', '路基全线贯通'],
          [2025, 'planned', '建成通车'],
        ),
        place: zh('城关镇'),
        scale: '18.4公里',
      },
      project('wind-farm', '北山风电场', 'energy', yi(8), [2024, 'operating', '并网发电']),
      project('bearing-works', '精密轴承厂', 'industry', yi(5.35), [2024, 'started', '开工']),
      project('cold-store', '果品冷链库', 'services', wan(9800), [2024, 'completed', '完工']),
      project('data-hall', '政务数据机房', 'digital', wan(3200), [2024, 'completed', '完工']),
      project('old-town', '老城片区更新', 'urban', yi(4.1), [2024, 'building', '加快推进']),
      project('riverside-homes', '滨河安置房', 'housing', yi(3.75), [2024, 'resumed', '复工']),
      project('reservoir', '青石水库灌区', 'agriculture', yi(2.2), [2024, 'land-secured', '完成征地']),
      project('sewage-works', '第二污水处理厂', 'environment', yi(1.6), [2024, 'topped-out', '主体封顶']),
      project('middle-school', '第四初级中学', 'education', wan(15000), [2025, 'planned', '开工']),
      project('county-hospital', '县医院新院区', 'health', yi(6.9), [2024, 'signed', '签约']),
      project('care-home', '中心敬老院', 'elderly-care', wan(2600), [2025, 'planned', '投用']),
      project('fire-station', '城东消防站', 'safety', wan(980.5), [2024, 'operating', '投勤']),
      {
        ...project('museum', '县博物馆', 'culture', yi(1.08), [2025, 'planned', '布展']),
        note: zh('投资额为概算。'),
      },
    ],
  };
}
