import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import hailar2011 from '../data/hailar-2011.json';
import hailar2012 from '../data/hailar-2012.json';
import hailar2013 from '../data/hailar-2013.json';
import hailar2014 from '../data/hailar-2014.json';
import hailar2015 from '../data/hailar-2015.json';
import hailar2016 from '../data/hailar-2016.json';
import hailar2017 from '../data/hailar-2017.json';
import hailar2018 from '../data/hailar-2018.json';
import { monthlyReport } from './reports/monthly.ts';
import {
  asHeading,
  asTable,
  empty,
  hostile,
  inEnglish,
  largeText,
  loading,
  narrow,
  notAReport,
  notFound,
} from './states.ts';
import { type Settings, widget } from './widget.ts';

interface Args extends Settings {
  indicator?: string;
  from?: string;
  to?: string;
}
type Story = StoryObj<Args>;

const report = [
  hailar2011,
  hailar2012,
  hailar2013,
  hailar2014,
  hailar2015,
  hailar2016,
  hailar2017,
  hailar2018,
];

const meta: Meta<Args> = {
  title: 'Elements/indicator-trend',
  component: 'indicator-trend',
  tags: ['autodocs'],
  render: (args) => widget('indicator-trend', args),
};

export default meta;

const growth = { report, indicator: 'gdp-growth' };

/** 海拉尔区八份政府工作报告。 Eight work reports of Hailar District. */
export const Ordinary: Story = { name: '历年 Over years', args: growth };

/** 剔除虚增因素后与往年不可比。 Without what had been overstated, figures cannot be compared with those before. */
export const Break: Story = { name: '不可比 A break', args: { report, indicator: 'budget-revenue' } };

/** 一部分年份。 Some of the years. */
export const Part: Story = { name: '部分年份 From and to', args: { ...growth, from: '2013', to: '2016' } };

/** 单位是元，数字大。 Large numbers. */
export const Level: Story = { name: '数量 A level', args: { report, indicator: 'urban-income' } };

/** 一份报告：当年和明年计划。 One report: its year and the plan for the next. */
export const OneReport: Story = { name: '一份报告 One report', args: { indicator: 'gdp-growth' } };

/** 虚构的月报：累计数对照全年计划和序时进度。 Made-up months: the sum so far beside the plan and the share of the year passed. */
export const Months: Story = {
  name: '各月累计（虚构） Months so far (made up)',
  args: { report: monthlyReport() },
};

/** 虚构的月报：各月数。 Made-up single months. */
export const SingleMonths: Story = {
  name: '各月（虚构） Single months (made up)',
  args: { report: monthlyReport(), indicator: 'electricity' },
};

/** 同一内容的表格。 The same as a table. */
export const Table: Story = { ...asTable, name: '表格 Table', args: { ...asTable.args, ...growth } };

/** 标题成为二级标题。 The title becomes a heading of level 2. */
export const Heading: Story = {
  ...asHeading,
  name: '标题级别 Heading',
  args: { ...asHeading.args, ...growth },
};

/** 自己的标题和附注。 A custom title and note. */
export const Slots: Story = {
  name: '插槽 Slots',
  args: growth,
  render: (args) =>
    widget(
      'indicator-trend',
      args,
      html`
  <span slot="title">增长目标年年完成了吗？</span>
  <span slot="note">见<a href="reports.html">历年报告</a>。</span>
`,
    ),
};

/** 英文。 In English. */
export const English: Story = { ...inEnglish, name: '英文 English', args: { ...inEnglish.args, ...growth } };

/** 20rem宽：逐年列出。 20rem wide: a list of years. */
export const Narrow: Story = { ...narrow, name: '窄 Narrow', args: growth };

/** 320像素宽，字号两倍。 320 pixels wide, text at 200%. */
export const LargeText: Story = { ...largeText, name: '窄而字大 Large text', args: growth };

/** 难以显示的名称和数字。 Names and numbers that are hard to show. */
export const Hostile: Story = { ...hostile, name: '极端文字 Hostile text' };

/** 缺一份报告：其余照常显示，并说明缺哪份。 One report is missing: the others are shown, and which one it is. */
export const Missing: Story = {
  name: '缺一份 One missing',
  parameters: { missing: ['not-a-report'] },
  args: { ...growth, report: [...report.slice(0, 3), { format: 'district-report/0' }] },
};

/** 没有这个指标。 There is no such indicator. */
export const Unknown: Story = { name: '未知指标 Unknown', args: { report, indicator: 'gdp-per-head' } };

/** 报告还没有到。 The report is loading. */
export const Loading: Story = { ...loading, name: '正在载入 Loading' };

/** 找不到报告。 The file does not exist. */
export const NotFound: Story = { ...notFound, name: '找不到 Not found' };

/** 文件不是报告。 The file is not a report. */
export const NotAReport: Story = { ...notAReport, name: '文件有误 Not a report' };

/** 报告没有指标。 A report without indicators. */
export const Empty: Story = { ...empty, name: '空 Empty' };
