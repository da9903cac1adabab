import { expect } from 'chai';
import {
  type HeadWords,
  headWords,
  isHeadCell,
  isTimeHead,
} from '../../../src/authoring/columns/head-words.ts';

const plan = { kind: 'figure', role: 'plan' } as const;
const actual = { kind: 'figure', role: 'actual' } as const;
const growth = { kind: 'figure', quantity: 'growth', unit: '%' } as const;
const completion = { kind: 'figure', quantity: 'completion', role: 'actual', unit: '%' } as const;
const planned = { kind: 'planned', role: 'plan' } as const;
const invested = { kind: 'invested', role: 'actual' } as const;
const progress = { kind: 'progress', role: 'actual' } as const;
const next = { kind: 'next-progress', role: 'plan' } as const;

/** Heads, with what they say, and heads that are nearly the same but say nothing. */
const FIXED: readonly [kind: HeadWords['kind'], says: string, saysNot: string][] = [
  ['number', '序号 编号 号 No No. NO 顺序', '文号 序号栏'],
  ['name', '指标名称 指标名 指标 主要指标 Indicator indicators 项目', '子指标 分项目 名称简写'],
  ['unit', '单位 计量单位 Unit', '各单位 单位数'],
  ['target', '属性 指标性质 类型', '子类型 类型数'],
  ['responsible', '责任单位 牵头部门 责任单位（部门）', '各责任单位 责任人数'],
  ['ignored', '序时进度 序时进度% 时间进度 序时', '对比序时'],
  ['note', '备注 注 原因分析 说明 情况说明', '附备注 备注栏 关于指标的情况说明'],
  ['group', '类别 领域 一级指标', '水利工程 类别数'],
  ['name', '项目名称 项目（工程）名称', '子项目名称 项目名称简写'],
  ['place', '建设地点 地点', '开会地点 地点数'],
  ['scale', '建设规模 建设内容及规模 规模', '人口规模 规模以上'],
  ['category', '行业 所属行业', '服务行业 行业数'],
  ['builder', '建设单位 业主', '各业主 业主数'],
  ['years', '起止年限 建设期', '长建设期 建设期满'],
  ['start', '开工时间 开工年 开工年份 计划开工时间', '非开工时间 开工时间表'],
  ['end', '竣工时间 竣工年 竣工年份 建成时间', '非建成时间 建成时间表'],
  ['investment', '总投资 计划总投资 投资规模', '新总投资 总投资率'],
  ['progress', '', '总体进展 进度表 形象'],
];

const HEADS: readonly [head: string, says: Partial<HeadWords>][] = [
  // Of projects, with the time and the role that they have in a table of indicators.
  ['计划投资', planned],
  ['2024年计划投资', { ...planned, year: 2024 }],
  ['2024计划投资', { ...planned, year: 2024 }],
  ['2024年年度计划投资', { ...planned, year: 2024 }],
  ['本年计划投资', { ...planned, relative: 0 }],
  ['本年度投资计划（万元）', { ...planned, relative: 0, unit: '万元' }],
  ['年度计划投资额', { ...planned, relative: 0 }],
  ['累计计划投资', plan],
  ['计划投资完成', plan],
  ['完成投资', invested],
  ['2024年完成投资', { ...invested, year: 2024 }],
  ['2024完成投资', { ...invested, year: 2024 }],
  ['2024年年度完成投资', { ...invested, year: 2024 }],
  ['本年完成投资', { ...invested, relative: 0 }],
  ['本年度累计完成投资', { ...invested, relative: 0 }],
  ['1-9月完成投资', invested],
  ['一至12月份累计完成投资', invested],
  ['截至9月底完成投资', invested],
  ['截至完成投资', invested],
  ['累计完成投资', invested],
  ['同比完成投资', { role: 'actual' }],
  ['完成投资率', actual],
  ['完成总投资', actual],
  ['形象进度', progress],
  ['完成情况', progress],
  ['2024年形象进度', { ...progress, year: 2024 }],
  ['2024年进度', { ...progress, year: 2024 }],
  ['年度目标', { ...next, relative: 0 }],
  ['下年目标', { ...next, relative: 1 }],
  ['明年度建设目标', { ...next, relative: 1 }],
  ['2025年目标', { ...next, year: 2025 }],
  ['2025年度主要建设内容', { ...next, year: 2025 }],
  ['2025年计划', { ...plan, year: 2025 }],
  ['下年计划', { ...plan, relative: 1 }],
  ['年度目标值', { ...plan, relative: 0 }],
  ['上半年度目标', { ...plan, relative: 0, part: 'H1' }],
  // Units.
  ['完成（亿元、%）', { ...actual, unit: '亿元' }],
  ['完成(亿元)(％)', { ...actual, unit: '亿元' }],
  ['完成投资（亿元、%）', { ...invested, unit: '亿元' }],
  ['完成（%）', { ...actual, unit: '%' }],
  ['指标值（万吨）', { unit: '万吨' }],
  // Growth.
  ['增长', growth],
  ['+增长', growth],
  ['上年增长%', { ...growth, relative: -1 }],
  ['去年同期增长', { ...growth, relative: -1 }],
  ['上一年增长', { ...growth, relative: -1 }],
  ['本年增长', { ...growth, relative: 0 }],
  ['本年度增长', { ...growth, relative: 0 }],
  ['明年增长', { ...growth, relative: 1 }],
  ['2025年计划增长%', { ...growth, year: 2025, role: 'plan' }],
  ['增长目标', { ...growth, role: 'plan' }],
  ['预期增速', { ...growth, role: 'plan' }],
  ['完成增速', { ...growth, role: 'actual' }],
  ['比上年实际增长', growth],
  ['增长%', growth],
  ['增 长（±%）', growth],
  ['增长±%', growth],
  ['±增长', growth],
  ['增长（亿元）', { ...growth, unit: '亿元' }],
  ['增长%（亿元）', growth],
  ['增减百分点', { ...growth, unit: '个百分点' }],
  ['增减（百分点）', { ...growth, unit: '百分点' }],
  ['增速', growth],
  ['增率', growth],
  ['同比', growth],
  ['同比%', growth],
  ['同比增长', growth],
  ['同比±增减', growth],
  ['比上年+-增减', growth],
  ['比上年增长率', growth],
  ['比上年同期增长', growth],
  ['比去年增长', growth],
  ['比去年同月增长', growth],
  ['较上年增幅', growth],
  ['较上年同期增幅', growth],
  ['较去年增幅', growth],
  ['较去年同期增幅', growth],
  ['累计增速', growth],
  ['±%', growth],
  ['±', growth],
  ['比上年±%', growth],
  ['比上年同期±%', growth],
  ['较上年+-%', growth],
  ['较上年同期±', growth],
  ['同比±%', growth],
  ['户均±%', {}],
  ['±%以内', {}],
  ['人口增长', {}],
  ['增长点', {}],
  ['2024年增长', { ...growth, year: 2024 }],
  ['2024增长', { ...growth, year: 2024 }],
  ['2024年度增长', { ...growth, year: 2024 }],
  ['1-9月增长', { ...growth, part: '09' }],
  ['一至11月份增长', { ...growth, part: '11' }],
  ['9月增长', { ...growth, part: '09', single: true }],
  ['全年增长', { ...growth, relative: 0 }],
  ['年度增长', { ...growth, relative: 0 }],
  ['上半年增长', { ...growth, part: 'H1' }],
  ['（上半年）增长', { ...growth, part: 'H1' }],
  ['前三季度增长', { ...growth, part: 'Q3' }],
  ['三季度增长', { ...growth, part: 'Q3', single: true }],
  ['预计增长', { ...growth, role: 'actual', status: 'E' }],
  // Completion, whose 年度 is that of the plan.
  ['完成率', completion],
  ['完成全年计划', completion],
  ['完成年度目标', completion],
  ['完成年任务数', completion],
  ['未完成全年任务', { ...actual, kind: 'figure', relative: 0 }],
  ['完成全年任务情况', { ...actual, relative: 0 }],
  ['完成%', completion],
  ['完成计划%', completion],
  ['占计划', completion],
  ['占全年目标%', completion],
  ['占年度', completion],
  ['完成比例', completion],
  ['完成投资比例', completion],
  ['完成比重', completion],
  ['完成进度', completion],
  ['2024年1-9月完成率', { ...completion, year: 2024, part: '09' }],
  ['预计完成率（%）', { ...completion, status: 'E' }],
  // Plans and actual figures.
  ['计划', plan],
  ['目标', plan],
  ['预期', { role: 'plan' }],
  ['任务数', { role: 'plan' }],
  ['拟建', { role: 'plan' }],
  ['完成', actual],
  ['实际', actual],
  ['绝对值', actual],
  ['实绩', actual],
  ['累计', actual],
  ['总量', actual],
  ['数值', actual],
  ['数量', actual],
  ['执行数', { role: 'actual' }],
  ['年末人口总量', { role: 'actual' }],
  ['计划完成', plan],
  ['预计完成', { ...actual, status: 'E' }],
  ['比2020年增长%', {}],
  ['较2019年增减', {}],
  ['2024年位次', {}],
  ['2024年全市排名', {}],
  ['2024年占比（%）', { unit: '%' }],
  ['完成比重', { kind: 'figure', quantity: 'completion', role: 'actual', unit: '%' }],
  ['完成时限', { kind: 'note' }],
  ['2021-2024年年均增长%', {}],
  ['2021年至2025年累计完成', {}],
  ['2025年比2023年增长', {}],
  ['2025年比2024年增长', { kind: 'figure', quantity: 'growth', unit: '%', year: 2025 }],
  ['2024年评估值', { kind: 'figure', year: 2024, status: 'E' }],
  ['2024年初步数', { kind: 'figure', year: 2024, status: 'P' }],
  ['2024年初核数', { kind: 'figure', year: 2024, status: 'P' }],
  ['2024年预算数', { kind: 'figure', year: 2024, role: 'plan' }],
  ['2024年预算执行', { kind: 'figure', year: 2024, role: 'actual' }],
  ['2024年预测', { kind: 'figure', year: 2024, status: 'E' }],
  ['2024年估计', { kind: 'figure', year: 2024, status: 'E' }],
  ['初步核算', { role: 'actual', status: 'P' }],
  ['2024年初步统计', { kind: 'figure', year: 2024, status: 'P' }],
  ['2024年快报', { ...actual, year: 2024, status: 'P' }],
  ['上年同期', { kind: 'figure', relative: -1, samePeriodBefore: true }],
  ['同期', { samePeriodBefore: true }],
  ['比同期', {}],
  ['同期完成', { role: 'actual', samePeriodBefore: true }],
  [`完成${'数'.repeat(22)}`, actual],
  [`完成${'数'.repeat(23)}`, {}],
  [`2024年${'数'.repeat(20)}（万元）`, { unit: '万元' }],
  // Years.
  ['2024年', { kind: 'figure', year: 2024 }],
  ['1998', { kind: 'figure', year: 1998 }],
  ['1898', {}],
  ['上年完成', { ...actual, relative: -1 }],
  ['去年完成', { ...actual, relative: -1 }],
  ['上一年完成', { ...actual, relative: -1 }],
  ['比上年完成', { role: 'actual' }],
  ['比去年完成', { role: 'actual' }],
  ['较上年完成', { role: 'actual' }],
  ['较去年完成', { role: 'actual' }],
  ['明年计划', { ...plan, relative: 1 }],
  ['下一年计划', { ...plan, relative: 1 }],
  ['次年计划', { ...plan, relative: 1 }],
  ['本年完成', { ...actual, relative: 0 }],
  ['今年完成', { ...actual, relative: 0 }],
  ['当年完成', { ...actual, relative: 0 }],
  // Parts of a year.
  ['1-9月', { kind: 'figure', part: '09' }],
  ['一至9月', { kind: 'figure', part: '09' }],
  ['元~11月', { kind: 'figure', part: '11' }],
  ['1—3月完成', { ...actual, part: '03' }],
  ['2024年1—12月', { kind: 'figure', year: 2024, relative: 0 }],
  ['1-本月', { ...actual, part: 'month' }],
  ['截至当月', { ...actual, part: 'month' }],
  ['截至9月', { kind: 'figure', part: '09' }],
  ['截止10月', { kind: 'figure', part: '10' }],
  ['截至目前9月', { kind: 'figure', part: '09' }],
  ['截至2024年9月', { kind: 'figure', year: 2024, part: '09' }],
  ['上半年', { kind: 'figure', part: 'H1' }],
  ['下半年', { kind: 'figure', part: 'H2', single: true }],
  ['一季度', { kind: 'figure', part: 'Q1' }],
  ['1季度', { kind: 'figure', part: 'Q1' }],
  ['二季度', { kind: 'figure', part: 'Q2', single: true }],
  ['前二季度', { kind: 'figure', part: 'Q2' }],
  ['第三季度', { kind: 'figure', part: 'Q3', single: true }],
  ['第4季度', { kind: 'figure', part: 'Q4', single: true }],
  ['9月', { kind: 'figure', part: '09', single: true }],
  ['12月份', { kind: 'figure', part: '12', single: true }],
  ['2024年9月', { kind: 'figure', year: 2024, part: '09', single: true }],
  ['9月累计', { ...actual, part: '09' }],
  ['9月末', {}],
  ['9月底', {}],
  ['13月', {}],
  ['0月', {}],
  ['1月', { kind: 'figure', part: '01', single: true }],
  ['112月', {}],
  ['本月', { ...actual, part: 'month', single: true }],
  ['当月', { ...actual, part: 'month', single: true }],
];

describe('the words of a head', () => {
  for (const [kind, says, saysNot] of FIXED)
    it(`are those of a column of ${kind}`, () => {
      for (const head of says.split(' ').filter(Boolean))
        expect(headWords(head), head).to.deep.equal({ kind, unit: '' });
      for (const head of saysNot.split(' ').filter(Boolean))
        expect(headWords(head).kind, head).to.not.equal(kind);
    });

  for (const [head, says] of HEADS)
    it(`say what ${head} is`, () => {
      expect(headWords(head)).to.deep.equal({ unit: '', ...says });
    });
});

describe('a cell', () => {
  it('can be one of a head by its words', () => {
    const long = (length: number) => `占${'甲'.repeat(length - 3)}计划`;
    for (const head of ['单位', '完成', '年末人口总量', '同比', '%', '绝对', '增长点', long(30)])
      expect(isHeadCell(head), head).to.equal(true);
    for (const other of ['', ' ', '粮食', '5%', '%以内', '人口增长', '不绝对', long(31)])
      expect(isHeadCell(other), other).to.equal(false);
  });

  it('can say of when the figures below it are', () => {
    for (const head of ['2024年', '上年', '1-9月', '2024年完成'])
      expect(isTimeHead(head), head).to.equal(true);
    for (const other of ['2024年增长', '2024年完成率', '单位', '完成', '粮食'])
      expect(isTimeHead(other), other).to.equal(false);
  });
});
