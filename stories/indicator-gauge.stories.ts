import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import zhanhe from '../data/zhanhe-2023.json';
import { kindsOfTargets } from './reports/kinds-of-targets.ts';
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
  indicator?: string;
  'scale-with'?: string;
}
type Story = StoryObj<Args>;

const { indicators } = zhanhe;
const report = otherDistrict();
const targets = kindsOfTargets();

const gauge = (args: Args) => widget('indicator-gauge', args);

const meta: Meta<Args> = {
  title: 'Elements/indicator-gauge',
  component: 'indicator-gauge',
  tags: ['autodocs'],
  args: { indicator: 'budget-revenue-growth' },
  argTypes: {
    indicator: {
      options: indicators.map(({ id }) => id),
      control: {
        type: 'select',
        labels: Object.fromEntries(indicators.map(({ id, name }) => [id, `${name.zh} ${id}`])),
      },
    },
  },
  render: gauge,
};

export default meta;

/** 有计划、有完成数、有结论。 A plan, an actual and a verdict. */
export const Ordinary: Story = { name: '一般 Ordinary' };

/** 预计数：弧线带斜纹，结论也是“预计”。 An estimate: the arc is hatched and the verdict an estimate too. */
export const Estimated: Story = { name: '预计 Estimated', args: { indicator: 'gdp-growth' } };

/** 初步核算，计划为“左右”：不下结论。 Provisional, the plan is “about” a number: no verdict. */
export const Provisional: Story = {
  name: '初步核算 Provisional',
  args: { indicator: 'gdp', report },
};

/** 计划是区间：两端各一条线。 The plan is a range: a line at each end. */
export const Range: Story = { name: '区间 Range', args: { indicator: 'gdp-growth', report: targets } };

/** 完成数为“约”：计划在四舍五入的范围内，不作判断。 About a number: not judged where rounding hides the plan. */
export const Rough: Story = { name: '约数 Rough', args: { indicator: 'retail-sales', report: targets } };

/** 位次不画刻度盘。 A rank has no dial. */
export const Rank: Story = {
  name: '位次 Rank',
  args: { indicator: 'business-environment', report: targets },
};

/** 1—9月：占年计划，序时进度，不下结论。 January to September: a share of the year’s plan, no verdict. */
export const PartOfYear: Story = {
  name: '序时进度 Part of a year',
  args: { indicator: 'new-homes', report: targets },
};

/** 报告自己给出的完成率。 A completion that the report itself gives. */
export const StatedCompletion: Story = {
  name: '报告的完成率 Stated completion',
  args: { indicator: 'project-investment', report: targets },
};

/** 后来公布的数代替先前的；表格里有先前的。 A later figure replaces an earlier one, which is in the table. */
export const Revised: Story = {
  ...asTable,
  name: '修订 Revised',
  args: { ...asTable.args, indicator: 'grain-output', report: targets },
};

/** 为计划的222.9%，从不封顶。 222.9% of the plan, never capped. */
export const OverAchieved: Story = { name: '超额完成 Over-achieved', args: { indicator: 'urban-jobs' } };

/** 数值低为好。 The lower, the better. */
export const LowerIsBetter: Story = { name: '低为好 Lower is better', args: { indicator: 'pm10' } };

/** 与计划持平即为完成。 Level with the plan counts as met. */
export const Level: Story = { name: '持平 Level with the plan', args: { indicator: 'pm25' } };

/** 计划是一句话：不量化。 The plan is in words: not quantified. */
export const PlanInWords: Story = {
  name: '文字目标 Plan in words',
  args: { indicator: 'afforestation-area' },
};

/** 完成情况是一句话：没有刻度盘。 What was achieved is in words: no dial. */
export const InWords: Story = {
  name: '只有文字 Messages only',
  args: { indicator: 'new-financial-institutions' },
};

/** 报告自己说未完成。 The report itself says that the target was missed. */
export const ReportedVerdict: Story = {
  name: '报告下的结论 Verdict of the report',
  args: { indicator: 'forest-coverage', report },
};

/** 没有计划。 An actual, no plan. */
export const NoPlan: Story = { name: '只有完成数 Actual only', args: { indicator: 'key-projects' } };

/** 只有下一年的计划。 Only a plan for the next year. */
export const OnlyNextYear: Story = {
  name: '只有来年计划 Next year only',
  args: { indicator: 'green-factories' },
};

/** 下降3.2%：零点在刻度之中。 A fall by 3.2%: zero is within the scale. */
export const Negative: Story = {
  name: '下降 Negative',
  args: { indicator: 'fixed-investment-growth', report },
};

/** 2024年：只有计划。 2024: the plan only. */
export const AnotherYear: Story = {
  name: '另一年 Another year',
  args: { indicator: 'gdp-growth', year: 2024 },
};

/** 同一内容的表格。 The same as a table. */
export const Table: Story = { ...asTable, name: '表格 Table' };

/** 标题成为二级标题。 The title becomes a heading of level 2. */
export const Heading: Story = { ...asHeading, name: '标题级别 Heading' };

/** 自己的标题和附注。 A custom title and note. */
export const Slots: Story = {
  name: '插槽 Slots',
  render: (args) =>
    widget(
      'indicator-gauge',
      args,
      html`
  <span slot="title">财政收入增长多少？</span>
  <span slot="note">见<a href="report-2023.html">报告全文</a>。</span>
`,
    ),
};

/** 英文。 In English. */
export const English: Story = {
  ...inEnglish,
  name: '英文 English',
  args: { ...inEnglish.args, indicator: 'gdp-growth' },
};

/** 英文换算“万”“亿”。 English resolves 万 and 亿. */
export const Multipliers: Story = {
  ...inEnglish,
  name: '英文单位 Multipliers',
  args: { ...inEnglish.args, indicator: 'industrial-output', report: translatedReport() },
};

/** 20rem宽。 20rem wide. */
export const Narrow: Story = { ...narrow, name: '窄 Narrow', args: { indicator: 'urban-jobs' } };

/** 320像素宽，字号两倍。 320 pixels wide, text at 200%. */
export const LargeText: Story = {
  ...largeText,
  name: '窄而字大 Large text',
  args: { indicator: 'gdp-growth' },
};

/** 难以显示的名称和数字。 Names and numbers that are hard to show. */
export const Hostile: Story = {
  ...hostile,
  name: '极端文字 Hostile text',
  args: { ...hostile.args, indicator: 'indicator-0' },
};

/** 单位相同的几个表盘共用一把刻度。 Dials of one unit share a scale. */
export const SharedScale: Story = {
  name: '同一刻度 Shared scale',
  args: { 'scale-with': 'budget-revenue-growth fixed-investment-growth' },
  render: (args) => html`${gauge(args)} ${gauge({ ...args, indicator: 'fixed-investment-growth' })}`,
};

/** 并排的几个，附注和来源由网页统一注明。 Side by side; the page prints notes and source once. */
export const Group: Story = {
  name: '一组 Group',
  args: { notes: 'none' },
  render: (
    args,
  ) => html`<div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; align-items: start">
  ${['gdp-growth', 'urban-jobs', 'pm10', 'new-market-entities'].map((indicator) => gauge({ ...args, indicator }))}
</div>
<p><small>斜纹为预计数。来源：湛河区发展和改革委员会，2024年1月16日</small></p>`,
};

/** 名称很长。 A long name. */
export const LongName: Story = {
  ...hostile,
  name: '名称很长 Long name',
  args: { ...hostile.args, indicator: 'indicator-2' },
};

/** 没有这个指标。 There is no such indicator. */
export const Unknown: Story = { name: '未知指标 Unknown', args: { indicator: 'gdp' } };

/** 报告还没有到。 The report is loading. */
export const Loading: Story = { ...loading, name: '正在载入 Loading' };

/** 找不到报告。 The file does not exist. */
export const NotFound: Story = { ...notFound, name: '找不到 Not found' };

/** 出错时显示标签之间的内容。 The content between the tags is shown if the element fails. */
export const Fallback: Story = {
  ...notFound,
  name: '后备内容 Fallback',
  render: (args) => widget('indicator-gauge', args, html`<p>一般公共预算收入增长1.05%，计划9%。</p>`),
};

/** 文件不是报告。 The file is not a report. */
export const NotAReport: Story = { ...notAReport, name: '文件有误 Not a report' };

/** 报告没有指标。 A report without indicators. */
export const Empty: Story = { ...empty, name: '空 Empty', args: { ...empty.args, indicator: '' } };
