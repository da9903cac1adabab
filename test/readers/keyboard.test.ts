import { expect } from 'chai';
import { allInside, frames, place, shown, TAGS, textOf } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { focused, focusedText, sourceDialog, tooltip } from '../support/interaction.ts';
import { press } from '../support/keyboard.ts';

/** All elements, between two buttons. */
async function page(display = 'chart'): Promise<HTMLElement[]> {
  const main = place(`<main>
    <button>前</button>
    <indicator-gauge indicator="gdp-growth" display="${display}"></indicator-gauge>
    <plan-vs-actual group="economy" display="${display}"></plan-vs-actual>
    <indicator-trend indicator="gdp-growth" display="${display}"></indicator-trend>
    <project-list page-size="3" display="${display}"></project-list>
    <button>后</button>
  </main>`);
  for (const tag of TAGS) await shown(main.querySelector(tag) as HTMLElement);
  (main.firstElementChild as HTMLElement).focus();
  return [...main.children] as HTMLElement[];
}

/** The host of the focused element, and the focused element. */
const stop = () => {
  const at = focused() as HTMLElement;
  const text = at.getAttribute('aria-label') ?? (at as HTMLInputElement).placeholder ?? textOf(at);
  return `${document.activeElement?.localName}: ${at.localName} ${text || textOf(at)}`.slice(0, 60);
};

const LAST = 'button: button 后';

/** The tab stops from the first button of the page to the last. */
async function walk(key: 'Tab' | 'Shift+Tab', end: string): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await press(key);
    // The interaction layer of an element may still be loading.
    await frames(2);
    stops.push(stop());
    if (stop() === end) return stops;
  }
  throw new Error(`keyboard trap: ${stops.slice(-6).join(' | ')}`);
}

const CHARTS = [
  'indicator-gauge: button 7.5%',
  'indicator-gauge: summary 出处',
  'indicator-gauge: button 更多',
  'plan-vs-actual: button 图表',
  'plan-vs-actual: button 表格',
  'plan-vs-actual: button 下载',
  'plan-vs-actual: button 分享',
  'plan-vs-actual: button 完成',
  'plan-vs-actual: button 全区生产总值增速',
  'indicator-trend: button 图表',
  'indicator-trend: button 表格',
  'indicator-trend: button 下载',
  'indicator-trend: button 分享',
  'indicator-trend: button 2023年',
  'project-list: button 图表',
  'project-list: button 表格',
  'project-list: button 下载',
  'project-list: button 分享',
  'project-list: input 搜索名称、地点或原文',
  'project-list: select 报告顺序',
  'project-list: button 全部阶段',
  'project-list: button 列入2024年计划 41',
  'project-list: button 全部类型',
  'project-list: button 工业 6个',
  'project-list: button 姚孟发电5、6#机组灵活性改造',
  'project-list: button 建成',
  'project-list: summary 出处',
  'project-list: button 上一页',
  'project-list: button 下一页',
  'project-list: button 77',
];

const short = (stops: string[]) => stops.map((one) => one.replace(/(select 报告顺序).*/, '$1'));

describe('keyboard navigation in all elements', () => {
  // Loaded in advance: users do not press the next key within a few milliseconds.
  before(() => import('../../src/features/interaction/interaction.ts'));

  it('has one tab stop for each control and list, in visual order, without a trap', async () => {
    await page();
    expect(short(await walk('Tab', LAST))).to.deep.equal([...CHARTS, LAST]);
    expect(short(await walk('Shift+Tab', 'button: button 前'))).to.deep.equal([
      ...CHARTS.toReversed(),
      'button: button 前',
    ]);
  });

  it('has tab stops in visual order, from top to bottom', async () => {
    const all = await page();
    for (const element of all.slice(1, -1)) {
      // Totals and list are stacked; stops in one line go from left to right.
      const tops: number[] = [];
      const stops = allInside(element, 'button, summary, input, select').filter(
        (one) => one.tabIndex === 0 && one.getClientRects().length > 0 && !one.closest('.visually-hidden'),
      );
      for (const one of stops) tops.push(Math.round(one.getBoundingClientRect().bottom / 40));
      expect(tops, element.localName).to.deep.equal(tops.toSorted((a, b) => a - b));
    }
  });

  it('has tab stops for table, headings and figures if the table is shown', async () => {
    await page('table');
    const stops = (await walk('Tab', LAST)).filter((one) => one.startsWith('plan-vs-actual'));
    expect(stops).to.deep.equal([
      'plan-vs-actual: button 图表',
      'plan-vs-actual: button 表格',
      'plan-vs-actual: button 下载',
      'plan-vs-actual: button 分享',
      'plan-vs-actual: div 2023年计划完成情况',
      'plan-vs-actual: button 指标',
      'plan-vs-actual: button 4（预计）',
    ]);
  });

  it('reaches every function', async () => {
    const [, gauge, rows, trend, list] = (await page()) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    const to = async (wanted: string, key = 'Tab') => {
      for (let step = 0; step < 20 && stop() !== wanted; step += 1) {
        await press(key);
        await frames(2);
      }
      expect(stop()).to.equal(wanted);
    };

    await to('indicator-gauge: button 7.5%');
    await press('ArrowRight');
    // The key may be pressed before its handler is loaded.
    await eventually('the next fact', () => focusedText() === '7%');
    await eventually('the tooltip of the dial', () => textOf(tooltip(gauge)).startsWith('全区生产总值增速'));
    await press('Enter');
    await eventually('the source of next year’s plan', () =>
      textOf(sourceDialog(gauge)).includes('2024年计划'),
    );
    await press('Escape');
    expect(focusedText()).to.equal('7%');
    await to('indicator-gauge: button 更多');
    await press('Enter');
    await to('indicator-gauge: button 表格');
    await press('Space');
    // The switch of a gauge is below its content.
    await to('indicator-gauge: button 年度', 'Shift+Tab');
    await press('ArrowRight');
    await press('Enter');
    await eventually('the order', () => gauge.shadowRoot?.querySelector('[aria-sort=ascending]') !== null);

    await to('plan-vs-actual: button 全区生产总值增速');
    await press('ArrowDown');
    await press('Enter');
    await eventually('a pinned tooltip', () => tooltip(rows)?.getAttribute('role') === 'dialog');
    await press('Tab');
    await press('Enter');
    await eventually('a source from the tooltip', () => sourceDialog(rows) !== null);
    await press('Escape');
    await press('Escape');
    expect([sourceDialog(rows), tooltip(rows)].map((box) => box === null)).to.deep.equal([true, true]);
    expect(focusedText()).to.equal('规模以上工业增加值增速');

    await to('indicator-trend: button 2023年');
    await press('ArrowRight');
    await eventually('the tooltip of the next year', () => textOf(tooltip(trend)).startsWith('2024年'));
    await press('Enter');
    await press('Tab');
    await press('Enter');
    await eventually('the source of its plan', () => textOf(sourceDialog(trend)).includes('2024年计划'));
    await press('Escape');
    await press('Escape');
    expect(focusedText()).to.equal('2024年');

    await to('project-list: button 全部阶段');
    await press('ArrowRight');
    await eventually('the tooltip of a phase', () => tooltip(list) !== null);
    await press('Enter');
    await eventually('the filtered list', () =>
      textOf(list.shadowRoot?.querySelector('.count-line')).includes('筛出4个'),
    );
    for (let step = 0; step < 12 && focused()?.className !== 'name'; step += 1) await press('Tab');
    await press('ArrowDown');
    const second = allInside(list, '.project')[1] as HTMLElement;
    await press('Tab');
    expect(second.contains(focused()), 'the figures of the same project').to.equal(true);
    await press('Enter');
    await eventually('the source of a stage', () => sourceDialog(list) !== null);
    await press('Tab');
    expect([sourceDialog(list) === null, focused() === second.querySelector('summary')]).to.deep.equal([
      true,
      true,
    ]);
    await press('Enter');
    await eventually('the sentences', () => second.querySelector('details')?.open === true);
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await eventually('the second page', () =>
      textOf(list.shadowRoot?.querySelector('nav')).includes('第2页'),
    );
  });

  it('does not handle keys pressed outside', async () => {
    const [before, , rows] = (await page()) as [HTMLElement, HTMLElement, HTMLElement];
    const stops = () =>
      allInside(rows, '.row .name')
        .map(({ tabIndex }) => tabIndex)
        .join();
    const first = stops();
    for (const key of ['ArrowDown', 'End', 'Enter', 'Escape']) await press(key);
    expect([focused() === before, tooltip(rows) === null, stops() === first]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });
});
