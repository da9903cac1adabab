import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import hailar2014 from '../data/hailar-2014.json';
import hailar2015 from '../data/hailar-2015.json';
import hailar2016 from '../data/hailar-2016.json';
import hailar2017 from '../data/hailar-2017.json';
import hailar2018 from '../data/hailar-2018.json';
import zhanhe from '../data/zhanhe-2023.json';
import { kindsOfTargets } from './reports/kinds-of-targets.ts';
import { neighbour } from './reports/neighbour.ts';
import { otherDistrict } from './reports/other-district.ts';
import { translatedReport } from './reports/translated.ts';
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
  indicators?: string;
  group?: string;
  compare?: string;
}
type Story = StoryObj<Args>;

const { groups } = zhanhe;
const report = otherDistrict();
const targets = kindsOfTargets();
const everyTarget = { report: targets, indicators: targets.indicators.map(({ id }) => id).join(' ') };

const meta: Meta<Args> = {
  title: 'Elements/plan-vs-actual',
  component: 'plan-vs-actual',
  tags: ['autodocs'],
  argTypes: {
    group: {
      options: ['', ...groups.map(({ id }) => id)],
      control: {
        type: 'select',
        labels: Object.fromEntries(groups.map(({ id, name }) => [id, `${name.zh} ${id}`])),
      },
    },
  },
  render: (args) => widget('plan-vs-actual', args),
};

export default meta;

/** 报告附表的13项指标。 The 13 indicators of the report's annex. */
export const Ordinary: Story = { name: '附表 Annex' };

/** 一个分组。 One group. */
export const Group: Story = { name: '一个分组 Group', args: { group: 'ecology' } };

/** 没有计划的分组。 A group without plans: actuals only. */
export const NoPlans: Story = { name: '只有完成数 Actuals only', args: { group: 'rural' } };

/** 自选指标。 Selected indicators. */
export const Chosen: Story = { name: '自选 Chosen', args: { indicators: 'gdp-growth retail-sales-growth' } };

/** 为计划的222.9%。 222.9% of the plan. */
export const OverAchieved: Story = {
  name: '超额完成 Over-achieved',
  args: { indicators: 'urban-jobs' },
};

/** 数值低为好。 The lower, the better. */
export const LowerIsBetter: Story = { name: '低为好 Lower is better', args: { indicators: 'pm25 pm10' } };

/** 计划或完成情况是一句话。 The plan or the actual is in words. */
export const InWords: Story = {
  name: '文字 In words',
  args: { indicators: 'foreign-trade rd-coverage new-financial-institutions resident-income' },
};

/** 另一份报告：有下降，没有附表。 Another report: a fall, and no annex. */
export const Negative: Story = { name: '下降 Negative', args: { report } };

/** 区间、突破、力争、左右、位次、序时进度。 Ranges, targets to exceed, striven for or rough, ranks, parts of a year. */
export const Targets: Story = { name: '各种目标 Kinds of targets', args: everyTarget };

/** 同一内容的表格：原计划、口径调整、责任单位在“说明”一栏。 The same as a table, with a column of notes. */
export const TargetsTable: Story = {
  ...asTable,
  name: '各种目标的表格 Targets as a table',
  args: { ...asTable.args, ...everyTarget },
};

/** 海拉尔区五份政府工作报告：近五年的结论，改过的计划，没有再提的计划。 Five work reports of Hailar District. */
export const Years: Story = {
  name: '近五年 Five years',
  args: { report: [hailar2014, hailar2015, hailar2016, hailar2017, hailar2018], compare: 'years' },
};

/** 两个地区的同一指标（邻区为虚构），各有计划和结论，不排名。 The same indicators in two areas, one made up, not ranked. */
export const Areas: Story = {
  name: '地区 Areas',
  args: {
    report: [zhanhe, neighbour()],
    compare: 'areas',
    indicators: 'gdp-growth retail-sales-growth fixed-investment-growth',
  },
};

/** 2024年：只有计划。 2024: plans only. */
export const AnotherYear: Story = { name: '另一年 Another year', args: { year: 2024 } };

/** 同一内容的表格。 The same as a table. */
export const Table: Story = { ...asTable, name: '表格 Table' };

/** 先看结论：点名称到另一图的一行。 The verdicts first; a name leads to its row in another element. */
export const Brief: Story = {
  name: '结论 Brief',
  render: (args) =>
    html`${widget('plan-vs-actual', { ...args, display: 'brief' })} ${widget('plan-vs-actual', args)}`,
};

/** 只有结论：点名称看数字。 The verdicts alone; a name opens the figures. */
export const BriefAlone: Story = { name: '只有结论 Brief alone', args: { display: 'brief' } };

/** 20rem宽的结论。 The verdicts, 20rem wide. */
export const BriefNarrow: Story = { ...narrow, name: '窄结论 Narrow brief', args: { display: 'brief' } };

/** 英文结论。 The verdicts in English. */
export const BriefEnglish: Story = {
  ...inEnglish,
  name: '英文结论 Brief in English',
  args: { ...inEnglish.args, display: 'brief' },
};

/** 标题成为二级标题。 The title becomes a heading of level 2. */
export const Heading: Story = {
  ...asHeading,
  name: '标题级别 Heading',
  args: { ...asHeading.args, group: 'economy' },
};

/** 自己的标题和附注。 A custom title and note. */
export const Slots: Story = {
  name: '插槽 Slots',
  args: { group: 'economy' },
  render: (args) =>
    widget(
      'plan-vs-actual',
      args,
      html`
  <span slot="title">去年的目标完成了吗？</span>
  <span slot="note">见<a href="report-2023.html">报告全文</a>。</span>
`,
    ),
};

/** 英文。 In English. */
export const English: Story = { ...inEnglish, name: '英文 English' };

/** 英文换算“万”“亿”。 English resolves 万 and 亿. */
export const Multipliers: Story = {
  ...inEnglish,
  name: '英文单位 Multipliers',
  args: { ...inEnglish.args, report: translatedReport() },
};

/** 20rem宽。 20rem wide. */
export const Narrow: Story = { ...narrow, name: '窄 Narrow' };

/** 20rem宽的表格：横向滚动。 A table 20rem wide scrolls. */
export const NarrowTable: Story = { ...narrow, ...asTable, name: '窄表格 Narrow table' };

/** 320像素宽，字号两倍。 320 pixels wide, text at 200%. */
export const LargeText: Story = { ...largeText, name: '窄而字大 Large text', args: { group: 'ecology' } };

/** 难以显示的名称和数字。 Names and numbers that are hard to show. */
export const Hostile: Story = { ...hostile, name: '极端文字 Hostile text' };

/** 没有这个指标。 There is no such indicator. */
export const Unknown: Story = { name: '未知指标 Unknown', args: { indicators: 'gdp-growth gdp' } };

/** 没有这个分组。 There is no such group. */
export const UnknownGroup: Story = { name: '未知分组 Unknown group', args: { group: 'finance' } };

/** 报告还没有到。 The report is loading. */
export const Loading: Story = { ...loading, name: '正在载入 Loading' };

/** 找不到报告。 The file does not exist. */
export const NotFound: Story = { ...notFound, name: '找不到 Not found' };

/** 出错时显示标签之间的内容。 The content between the tags is shown if the element fails. */
export const Fallback: Story = {
  ...notFound,
  name: '后备内容 Fallback',
  render: (args) => widget('plan-vs-actual', args, html`<p>2023年的13项指标中，完成4项，未完成6项。</p>`),
};

/** 文件不是报告。 The file is not a report. */
export const NotAReport: Story = { ...notAReport, name: '文件有误 Not a report' };

/** 报告没有指标。 A report without indicators. */
export const Empty: Story = { ...empty, name: '空 Empty' };
