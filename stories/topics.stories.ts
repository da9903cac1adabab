import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Topics', tags: ['autodocs'] };

export default meta;

const schools = (lang: string): TemplateResult => html`<plan-vs-actual
  lang=${lang}
  display="list"
  indicators="kindergarten-places teacher-recruits school-buildings-repaired playgrounds-rebuilt nurseries-registered"
></plan-vs-actual>
<project-list lang=${lang} display="list" category="education"></project-list>`;

/** 学校：做了什么，接下来做什么。 Schools: what was done, and what comes next. */
export const Schools: Story = { name: '学校 Schools', render: () => schools('zh-CN') };

/** 同上，英文。 The same in English. */
export const SchoolsEnglish: Story = { name: '学校（英文） Schools in English', render: () => schools('en') };

/** 空气：有计划的列出结论。 Air: with the verdict where there was a plan. */
export const Air: Story = {
  name: '空气 Air',
  render: (): TemplateResult => html`<plan-vs-actual
  display="list"
  indicators="good-air-days pm25 pm10 air-emission-cuts new-greenery afforestation-area"
></plan-vs-actual>
<project-list display="list" category="environment"></project-list>`,
};

/** 道路：一页列不下的，可以翻页。 Roads: what one page cannot hold has pages. */
export const Roads: Story = {
  name: '道路 Roads',
  render: (): TemplateResult => html`<plan-vs-actual
  display="list"
  indicators="roads-opened rural-roads beautiful-rural-roads public-parking-spaces"
></plan-vs-actual>
<project-list display="list" category="transport" page-size="4"></project-list>`,
};

/** 就业：没有点名的项目，只有数字。20rem宽。 Jobs: figures alone, as no projects are named; 20rem wide. */
export const Jobs: Story = {
  name: '就业 Jobs',
  render: (): TemplateResult => html`<div style="inline-size: 20rem">
  <plan-vs-actual display="list" indicators="urban-jobs re-employment vocational-training unemployment-insured"></plan-vs-actual>
</div>`,
};
