import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.ts';

type Story = StoryObj;

const meta: Meta = { title: 'Accessibility' };

export default meta;

const widgets = html`<indicator-gauge indicator="urban-jobs"></indicator-gauge>
  <plan-vs-actual group="economy"></plan-vs-actual>
  <project-list page-size="3"></project-list>`;

/** Interacts with an element once it shows its figure. */
async function use(canvas: HTMLElement, tag: string, act: (root: ShadowRoot) => void): Promise<void> {
  const widget = canvas.querySelector(tag);
  for (let frame = 0; frame < 600; frame += 1) {
    const root = widget?.shadowRoot;
    if (root?.querySelector('figure')) {
      act(root);
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** 一行得到焦点：标出图形，说出同样的话。 A focused row: its mark is highlighted, its tooltip says the same. */
export const Row: Story = {
  name: '一行 A row',
  render: () => html`<plan-vs-actual group="economy"></plan-vs-actual>`,
  play: ({ canvasElement }) =>
    use(canvasElement, 'plan-vs-actual', (root) => root.querySelector<HTMLElement>('.row .name')?.focus()),
};

/** 一个数字的出处。 The source of a figure. */
export const Source: Story = {
  name: '出处 Source',
  render: () => html`<indicator-gauge indicator="gdp-growth"></indicator-gauge>`,
  play: ({ canvasElement }) =>
    use(canvasElement, 'indicator-gauge', (root) =>
      root.querySelector<HTMLElement>('.facts button')?.click(),
    ),
};

/** 同样的内容，用表格。 The same as a table, which assistive technology and print always have. */
export const InTable: Story = {
  name: '表格 As a table',
  render: () => html`<indicator-gauge indicator="urban-jobs" display="table"></indicator-gauge>
    <plan-vs-actual display="table"></plan-vs-actual>
    <project-list category="transport" display="table"></project-list>`,
};

/** 长者模式：网页只设一个类，或一个变量。 Large text: one class, or one custom property, of the page. */
export const LargeText: Story = {
  name: '大字 Large text',
  globals: { theme: 'large' },
  render: () => html`<div class="theme-large">${widgets}</div>`,
};

/** 高对比度。 High contrast. */
export const HighContrast: Story = {
  name: '高对比度 High contrast',
  globals: { theme: 'contrast' },
  render: () => html`<div class="theme-contrast">${widgets}</div>`,
};

/** 320 像素宽。 320 px wide. */
export const Narrow: Story = {
  name: '窄屏 320 px',
  render: () => html`<div class="narrow">${widgets}</div>`,
};

/** 英文。 English. */
export const English: Story = {
  name: '英文 English',
  globals: { language: 'en' },
  render: () => html`<div lang="en">${widgets}</div>`,
};
