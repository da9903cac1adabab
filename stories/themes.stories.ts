import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';
import './token-table.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Themes', tags: ['autodocs'] };

export default meta;

/** A theme is a class on any ancestor of the elements. The theme of the page is set in the toolbar. */
const under = (theme: string): Pick<Story, 'render' | 'globals'> => ({
  globals: { theme },
  render: (): TemplateResult => html`<div class="theme-${theme}">
  <indicator-gauge indicator="urban-jobs"></indicator-gauge>
  <plan-vs-actual group="ecology"></plan-vs-actual>
  <project-list page-size="3"></project-list>
</div>`,
});

const page = `<link rel="stylesheet" href="themes.css">
<style>
  :root { --dd-color-accent: #8a1538; --dd-radius: 0 }
</style>`;

/** 每个样式变量，可在页面任何一层设置。 Every custom property. Pages can set them on any ancestor. */
export const Tokens: Story = {
  name: '样式变量 Tokens',
  parameters: { docs: { source: { code: page, language: 'html' } } },
  render: () => html`<token-table></token-table>`,
};

/** 浅色，不随系统。 Light, whatever the system setting. */
export const Light: Story = { ...under('light'), name: '浅色 theme-light' };

/** 深色，不随系统。 Dark, whatever the system setting. */
export const Dark: Story = { ...under('dark'), name: '深色 theme-dark' };

/** 红色。 Red. */
export const Red: Story = { ...under('red'), name: '红色 theme-red' };

/** 高对比度。 High contrast. */
export const Contrast: Story = { ...under('contrast'), name: '高对比度 theme-contrast' };

/** 大字大按钮。 Large text, large buttons. */
export const Large: Story = { ...under('large'), name: '大字 theme-large' };
