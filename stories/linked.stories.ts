import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Linked', tags: ['autodocs'] };

export default meta;

/** 在一个里选指标，其他的随之显示；再选一次则取消。 Select an indicator in one, and the others show it; select it again to clear. */
export const Indicator: Story = {
  name: '同一指标 One indicator',
  render:
    (): TemplateResult => html`<plan-vs-actual group-key="air" indicators="good-air-days pm25 pm10"></plan-vs-actual>
<indicator-gauge group-key="air" indicator="good-air-days"></indicator-gauge>`,
};

/** 在一个清单里选类别，另一个随之筛选。 Select a category in one list, and the English one is filtered by it. */
export const Category: Story = {
  name: '同一类别 One category',
  render: (): TemplateResult => html`<project-list group-key="projects" page-size="2"></project-list>
<project-list group-key="projects" page-size="2" lang="en"></project-list>`,
};

/** 读者的设置保存在网址里。 The user's filters are kept in the URL. */
export const State: Story = {
  name: '网址里的视图 A view in the URL',
  render: (): TemplateResult => html`<project-list state-key="list" page-size="3"></project-list>`,
};
