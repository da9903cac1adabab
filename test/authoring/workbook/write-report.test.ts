import { expect } from 'chai';
import { reportOfWorkbook } from '../../../src/authoring/workbook/read-report.ts';
import { sheetsOf } from '../../../src/authoring/workbook/workbook.ts';
import { workbookOf } from '../../../src/authoring/workbook/write-report.ts';
import type { Report } from '../../../src/report/schema.ts';
import { FULL } from './full-report.ts';

/** The cells of each row that are not blank, by the Chinese head of their column. */
const rowsOf = (name: string, report: Report = FULL) => {
  const sheet = workbookOf(report).sheets.find((one) => one.name === name);
  return sheet?.rows.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, c) => (cell === null ? [] : [[sheet.columns[c]?.head.split('\n')[0], cell]])),
    ),
  );
};

/** What a printed text says by itself is not written beside it. */
const ROWS: Readonly<Record<string, readonly object[]>> = {
  报告: [
    { 内容: 'format 格式', 编号或数值: 'district-report/1' },
    { 内容: 'report 报告编号', 编号或数值: 'qingchuan-2024' },
    { 内容: 'area 地区', 编号或数值: '510822', 文字: '青川区', '文字（英文）': 'Qingchuan' },
    { 内容: 'title 报告名称', 文字: '青川区2024年报告', '文字（英文）': 'Report of Qingchuan' },
    { 内容: 'issuer 发布单位', 文字: '青川区政府', '文字（英文）': 'Government of Qingchuan' },
    { 内容: 'issued 发布日期', 编号或数值: '2025-01-16' },
    { 内容: 'year 报告年份', 编号或数值: '2024' },
    { 内容: 'text 原文文件', 编号或数值: 'report.txt' },
    { 内容: 'url 原文网址', 编号或数值: 'https://example.org/report' },
    { 内容: 'note 脚注', 文字: '[]内为预计数。', '文字（英文）': 'Estimates are in brackets.' },
    { 内容: 'group 分组', 编号或数值: 'economy', 文字: '经济', '文字（英文）': 'Economy' },
    {
      内容: 'section 章节',
      编号或数值: 'review',
      文字: '回顾',
      '文字（英文）': 'Review',
      标题原文: '一、2024年工作回顾',
    },
  ],
  指标: [
    {
      编号: 'gdp-growth',
      指标名称: '生产总值增速',
      '指标名称（英文）': 'GDP growth',
      分组编号: 'economy',
      附表序号: 3,
      单位: '%',
      '单位（英文）': '%',
      数量级: 0,
      类型: 'growth 增速',
      方向: 'higher 越高越好',
      指标属性: 'expected 预期性',
      责任单位: '统计局',
      '责任单位（英文）': 'Statistics Office',
      简称: '增速',
      '简称（英文）': 'Growth',
      曾用名: '地区生产总值增速\n生产总值增长率',
      '2024年计划': '5左右',
      '2024年完成': '[5.2]',
      '2025年计划': '力争6%—7%',
    },
    {
      编号: 'jobs',
      指标名称: '城镇新增就业',
      分组编号: 'economy',
      单位: '人',
      类型: 'count 个数',
      方向: 'none 不分高低',
      '2024年计划': '完成市定目标5000',
      '2024年1—9月计划': '4100',
      '2024年完成': '5216',
      '2024年完成（2025-06-01公布）': '5300',
      '2024年1—9月完成': '4000',
      '2024年9月完成': '500',
    },
    {
      编号: 'other',
      指标名称: '其他',
      分组编号: 'economy',
      单位: '人',
      类型: 'level 总量',
      方向: 'lower 越低越好',
      '2024年计划': '6%—7%左右',
      '2024年完成': '力争[8]以上',
      '2024年1—12月完成': '9',
    },
  ],
  项目: [
    {
      编号: 'school',
      项目名称: '学校',
      '项目名称（英文）': 'School',
      类别: 'education 教育',
      性质: 'programme 面上工程',
      所属组合: 'key',
      建设地点: '城东',
      '建设地点（英文）': 'East',
      规模: '36个班',
      开工年: 2023,
      完工年: 2026,
      责任单位: '教育局',
      '责任单位（英文）': 'Education Office',
      建设单位: '城投公司',
      '建设单位（英文）': 'City Company',
      项目备注: '与幼儿园合建',
      '项目备注（英文）': 'With a kindergarten',
      总投资: '2亿元',
      总投资·单位: '欧元',
      总投资·英文单位: 'euros',
      总投资·数量级: 6,
      年度计划投资: '2亿元中的1亿元',
      年度计划投资·数值: 1,
      年度完成投资: '0.5亿元',
      进度年份: 2023,
      计划或完成: 'actual 完成',
      阶段: 'started 开工',
      进度原文: '开工',
      出处原文: '学校开工。',
      章节: 'review',
    },
    {
      编号: 'school',
      进度年份: 2025,
      计划或完成: 'plan 计划',
      阶段: 'topped-out 封顶',
      进度原文: '封顶',
      出处原文: '学校封顶。',
    },
    {
      编号: 'road',
      项目名称: '道路',
      类别: 'transport 交通',
      总投资: '5',
      总投资·单位: '亿元',
      总投资·英文单位: 'yuan',
      总投资·数量级: 8,
      进度年份: 2024,
      计划或完成: 'actual 完成',
      阶段: 'completed 完工',
      进度原文: '完工',
      出处原文: '道路完工。',
    },
  ],
  组合: [
    {
      编号: 'key',
      组合名称: '重点项目',
      '组合名称（英文）': 'Key projects',
      年份: 2024,
      项目个数: 12,
      '占年度计划%': 103.5,
      总投资名称: '合同金额',
      '总投资名称（英文）': 'Contract sum',
      分项: 'a\nb',
      出处原文: '12个重点项目。',
      章节: 'review',
      总投资: '50亿元',
      年度计划投资: '总投资7万元以上',
      年度计划投资·英文单位: 'RMB',
      年度计划投资·数量级: '无',
      年度计划投资·限定: '无',
      年度完成投资: '超8亿元',
      年度完成投资·英文单位: '无',
    },
  ],
  来源: [
    { 指标编号: 'gdp-growth', 年份: 2024, 计划或完成: 'plan 计划', 出处原文: '全年生产总值增长5左右。' },
    {
      指标编号: 'gdp-growth',
      年份: 2024,
      计划或完成: 'actual 完成',
      章节: 'review',
      完成率: 104,
      完成率出处: '完成年度目标的104%',
      报告称完成: 'true 是',
      完成与否出处: '完成目标',
      不可比原因: '口径调整',
      '不可比原因（英文）': 'Redefined',
      备注: '备注',
      '备注（英文）': 'A note',
    },
    { 指标编号: 'jobs', 年份: 2024, 期间: '2024-09', 计划或完成: 'actual 完成', 顺序: 1 },
    {
      指标编号: 'jobs',
      年份: 2024,
      期间: '2024-09',
      累计或单期: 'cumulative 累计',
      计划或完成: 'plan 计划',
      顺序: 2,
    },
    {
      指标编号: 'jobs',
      年份: 2024,
      期间: '2024-09',
      累计或单期: 'single 单期',
      计划或完成: 'actual 完成',
      顺序: 3,
    },
    { 指标编号: 'jobs', 年份: 2024, 计划或完成: 'actual 完成', 顺序: 4 },
    { 指标编号: 'jobs', 年份: 2024, 计划或完成: 'actual 完成', 公布日期: '2025-06-01', 顺序: 5 },
    {
      指标编号: 'jobs',
      年份: 2024,
      计划或完成: 'plan 计划',
      数值: '无',
      文字目标: '完成市定目标',
      '文字目标（英文）': 'as the city plans',
      顺序: 6,
    },
    {
      指标编号: 'other',
      年份: 2024,
      计划或完成: 'plan 计划',
      数值: 6.5,
      上限: 7.5,
      限定: 'at-most 以内',
      力争: 'true 是',
      状态: 'P 初步核算',
    },
    { 指标编号: 'other', 年份: 2024, 计划或完成: 'actual 完成', 限定: '无', 力争: '无' },
    {
      指标编号: 'other',
      年份: 2024,
      期间: '2024-12',
      累计或单期: 'cumulative 累计',
      计划或完成: 'actual 完成',
    },
  ],
};

describe('a report that has something of everything', () => {
  for (const [name, rows] of Object.entries(ROWS))
    it(`has these rows in the sheet ${name}`, () => {
      expect(rowsOf(name)).to.deep.equal(rows);
    });

  it('is the same report again', () => {
    const { report, findings } = reportOfWorkbook(sheetsOf(workbookOf(FULL)), 'x.xlsx');
    expect(report).to.deep.equal(FULL);
    expect(findings).to.deep.equal([]);
  });

  it('has columns of figures by year, plans first, the whole year before its parts', () => {
    const [indicator] = FULL.indicators;
    if (!indicator) throw new Error('no indicator');
    const figure = { value: 1, raw: '1' };
    const observations = [
      { ...figure, year: 2025, role: 'plan' },
      { ...figure, year: 2024, role: 'actual', published: '2025-06-01' },
      { ...figure, year: 2024, role: 'actual', period: '2024-Q3' },
      { ...figure, year: 2024, role: 'actual', period: '2024-09', span: 'single' },
      { ...figure, year: 2024, role: 'actual', period: '2024-09' },
      { ...figure, year: 2024, role: 'actual' },
      { ...figure, year: 2024, role: 'plan', period: '2024-10', span: 'cumulative' },
      { ...figure, year: 2024, role: 'plan', period: '2024-09' },
      { ...figure, year: 2024, role: 'plan' },
      { ...figure, year: 2023, role: 'actual' },
    ] as const;
    const report = { ...FULL, indicators: [{ ...indicator, observations: [...observations] }] };
    expect(Object.keys(rowsOf('指标', report)?.[0] ?? {}).slice(-10)).to.deep.equal([
      '2023年完成',
      '2024年计划',
      '2024年1—9月计划',
      '2024年1—10月计划',
      '2024年完成',
      '2024年完成（2025-06-01公布）',
      '2024年1—9月完成',
      '2024年9月完成',
      '2024年前三季度完成',
      '2025年计划',
    ]);
  });
});
