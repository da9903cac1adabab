import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { revisedReport } from './reports/revised.ts';
import { widget } from './widget.ts';

interface Args {
  lang: string;
  indicator: string;
  /** Which figure of the table. */
  figure: number;
}
type Story = StoryObj<Args>;

/** Interacts with an element once it shows its figure and what is loaded after it. */
async function use(canvas: HTMLElement, act: (root: ShadowRoot) => void): Promise<void> {
  const element = canvas.querySelector('indicator-gauge, plan-vs-actual');
  for (let frame = 0; frame < 600; frame += 1) {
    const root = element?.shadowRoot;
    if (root?.querySelector('td button')) {
      act(root);
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

const meta: Meta<Args> = {
  title: 'Sources',
  args: { indicator: 'gdp', lang: 'zh-CN', figure: 0 },
  render: ({ indicator: indicators, lang }) => {
    const settings = { indicators, lang, display: 'table', report: revisedReport() } as const;
    return widget('plan-vs-actual', settings);
  },
  play: ({ canvasElement, args }) =>
    use(canvasElement, (root) => root.querySelectorAll<HTMLElement>('td button')[args.figure]?.click()),
};

export default meta;

/** 附表中的一行，标出所问的数字。 A row of the annex, with the figure marked. */
export const AnnexRow: Story = { name: '附表的一行 A row of the annex', args: { figure: 1 } };

/** 同一句有两个相同的数字，标出指标自己的。 Of two equal numbers in a sentence, the indicator's own is marked. */
export const EqualNumbers: Story = { name: '相同的数字 Equal numbers', args: { indicator: 'greenery' } };

/** 报告自己写明的结论和完成率、口径调整、责任单位。 What the report itself states. */
export const Stated: Story = { name: '报告写明 Stated', args: { indicator: 'greenery', figure: 1 } };

/** 英文：原文注明为原文。 In English, the Chinese text is said to be the original. */
export const English: Story = { name: '英文 English', args: { figure: 1, lang: 'en' } };

/** 仪表盘自带的出处。 The sources of a dial. */
export const Dial: Story = {
  name: '仪表盘 Dial',
  render: ({ indicator, lang }) => {
    const settings = { indicator, lang, report: revisedReport() };
    return widget('indicator-gauge', settings);
  },
  play: ({ canvasElement }) =>
    use(canvasElement, (root) => {
      const details = root.querySelector('details');
      if (details) details.open = true;
    }),
};
