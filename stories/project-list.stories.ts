import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CATEGORIES, KINDS, PHASES, SORT_KEYS, STAGES, zh } from '../src/index.ts';
import { countyProjects } from './reports/county-projects.ts';
import { otherDistrict } from './reports/other-district.ts';
import { translatedReport } from './reports/translated.ts';
import { yearsOfProjects } from './reports/years-of-projects.ts';
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
  category?: string;
  kind?: string;
  stage?: string;
  query?: string;
  sort?: string;
  'page-size'?: number;
}
type Story = StoryObj<Args>;

const report = otherDistrict();
const county = countyProjects();
const years = yearsOfProjects();

const meta: Meta<Args> = {
  title: 'Elements/project-list',
  component: 'project-list',
  tags: ['autodocs'],
  argTypes: {
    category: { options: ['', ...CATEGORIES], control: { type: 'select', labels: zh.category } },
    kind: { options: ['', ...KINDS], control: { type: 'select', labels: zh.kind } },
    stage: {
      options: [
        '',
        ...PHASES,
        ...STAGES.filter((stage) => !PHASES.some((phase) => phase === stage)),
        'in-plan',
        'late',
      ],
      control: {
        type: 'select',
        labels: { ...zh.stage, ...zh.phase, 'in-plan': zh.projects.inPlan(null), late: '晚于计划' },
      },
    },
    sort: {
      options: SORT_KEYS.flatMap((key) => [key, `-${key}`]),
      control: { type: 'select' },
    },
  },
  render: (args) => widget('project-list', args),
};

export default meta;

/** 报告点名的全部项目。 Every project that the report names. */
export const Ordinary: Story = { name: '全部 All' };

/** 一个类别。 One category. */
export const Category: Story = { name: '一个类别 Category', args: { category: 'transport' } };

/** 一个阶段。 One phase. */
export const Phase: Story = { name: '一个阶段 Phase', args: { stage: 'done' } };

/** 列入来年计划的，不论已到哪一阶段。 What a plan for a year to come names, whatever it has reached. */
export const InPlan: Story = { name: '列入来年计划 In the plan', args: { stage: 'in-plan' } };

/** 三份报告中的同一些项目（虚构）：计划与进展对照，晚于计划的可以筛选。 The same projects in three reports, made up. */
export const Years: Story = { name: '历年 Over years', args: { report: years } };

/** 晚于计划的项目（虚构）。 What came later than planned, made up. */
export const Late: Story = { name: '晚于计划 Later than planned', args: { report: years, stage: 'late' } };

/** 搜索名称、地点和原文。 A search in names, places and quotes. */
export const Search: Story = { name: '搜索 Search', args: { query: '学校' } };

/** 没有符合条件的项目。 Nothing found. */
export const NoneFound: Story = { name: '没有结果 None found', args: { query: '机场' } };

/** 进度最靠前的在先，每页5个。 The furthest first, five a page. */
export const Sorted: Story = { name: '排序 Sorted', args: { sort: '-stage', 'page-size': 5 } };

/** 另一份报告：按投资排序。 Another report, by investment. */
export const Investment: Story = { name: '投资 Investment', args: { report, sort: '-investment' } };

/** 只见于计划的项目。 What is only planned. */
export const Planned: Story = { name: '计划 Planned', args: { report: county, stage: 'planned' } };

/** 延期、停工和取消的项目。 What was delayed, suspended or cancelled. */
export const Stalled: Story = { name: '停滞、延期 Stalled', args: { report: county, stage: 'stalled' } };

/** 面上工作：在多处开展，与具体项目分开。 Programmes: work in many places, told apart from single projects. */
export const Programmes: Story = { name: '面上工作 Programmes', args: { report: county, kind: 'programme' } };

/** 投资、年限、单位、所属总数和共用的规模。 Amounts, years, bodies, a portfolio, and a scale that two projects share. */
export const Details: Story = { name: '详情 Details', args: { report: county } };

/** 同上，英文表格。 The same as a table in English. */
export const DetailsTable: Story = {
  ...inEnglish,
  name: '详情的表格 Details as a table',
  args: { ...inEnglish.args, report: county, display: 'table' },
};

/** 同一内容的表格。 The same as a table. */
export const Table: Story = {
  ...asTable,
  name: '表格 Table',
  args: { ...asTable.args, category: 'transport' },
};

/** 标题成为二级标题。 The title becomes a heading of level 2. */
export const Heading: Story = {
  ...asHeading,
  name: '标题级别 Heading',
  args: { ...asHeading.args, 'page-size': 3 },
};

/** 自己的标题和附注。 A custom title and note. */
export const Slots: Story = {
  name: '插槽 Slots',
  args: { 'page-size': 3 },
  render: (args) =>
    widget(
      'project-list',
      args,
      html`
  <span slot="title">身边的项目建到哪一步了？</span>
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
export const Narrow: Story = { ...narrow, name: '窄 Narrow', args: { 'page-size': 5 } };

/** 320像素宽，字号两倍。 320 pixels wide, text at 200%. */
export const LargeText: Story = { ...largeText, name: '窄而字大 Large text', args: { 'page-size': 3 } };

/** 难以显示的名称和数字。 Names and numbers that are hard to show. */
export const Hostile: Story = { ...hostile, name: '极端文字 Hostile text' };

/** 报告还没有到。 The report is loading. */
export const Loading: Story = { ...loading, name: '正在载入 Loading' };

/** 找不到报告。 The file does not exist. */
export const NotFound: Story = { ...notFound, name: '找不到 Not found' };

/** 出错时显示标签之间的内容。 The content between the tags is shown if the element fails. */
export const Fallback: Story = {
  ...notFound,
  name: '后备内容 Fallback',
  render: (args) => widget('project-list', args, html`<p>实施重点项目77个，总投资517.2亿元。</p>`),
};

/** 文件不是报告。 The file is not a report. */
export const NotAReport: Story = { ...notAReport, name: '文件有误 Not a report' };

/** 报告没有点名项目。 A report without projects. */
export const Empty: Story = { ...empty, name: '空 Empty' };
