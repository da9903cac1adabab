import { expect } from 'chai';
import {
  allInside,
  inside,
  part,
  place,
  recordEvents,
  settled,
  shown,
  textOf,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { focused, focusedText, sourceDialog, tooltip, withInteraction } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { otherDistrict } from '../../support/other-district.ts';
import { pointer } from '../../support/pointer.ts';

const page = async <E extends HTMLElement = HTMLElement>(markup: string) => {
  const main = place(`<main><button>前</button>${markup}<button>后</button></main>`);
  return withInteraction(await shown(main.children[1] as E));
};

const figure = (element: Element, selector: string, text: string) => {
  const found = allInside(element, `${selector} .figure-button`).find((button) => textOf(button) === text);
  if (!found) throw new Error(`no figure ${text} in ${selector}`);
  return found;
};

const opened = async (element: Element, button: HTMLElement) => {
  button.focus();
  await press('Enter');
  await eventually('its source is shown', () => sourceDialog(element) !== null);
  return sourceDialog(element) as HTMLElement;
};

describe('the source of a figure', () => {
  it('shows quote, section, status and issuer', async () => {
    const element = await page('<plan-vs-actual display="table" group="economy"></plan-vs-actual>');
    const box = await opened(element, figure(element, 'td', '4（预计）'));
    expect(textOf(box)).to.equal(
      '全区生产总值增速 · 2023年完成 4% 1. 全区生产总值增速（%） 2023年计划2023年完成2024年计划 7.5 [4] 7 ' +
        '[]中的数据均为预计数。 章节 附表 湛河区2024年国民经济和社会发展规划主要指标（草案） 状态 预计 ' +
        textOf(element.shadowRoot?.querySelector('.note span:last-child')),
    );
    expect(box.querySelector('caption')?.lang).to.equal('zh-CN');
  });

  it('marks the figure in its row, also for screen readers', async () => {
    const element = await page('<plan-vs-actual display="table" group="economy"></plan-vs-actual>');
    const box = await opened(element, figure(element, 'td', '4（预计）'));
    expect([...box.querySelectorAll('mark')].map(textOf)).to.deep.equal(['[4]']);
    expect([...box.querySelectorAll('td')].map((cell) => cell.getAttribute('aria-current'))).to.deep.equal([
      null,
      'true',
      null,
    ]);
  });

  it('marks the figure in its sentence', async () => {
    const element = await page(
      '<plan-vs-actual display="table" indicators="disputes-mediated"></plan-vs-actual>',
    );
    const box = await opened(element, allInside(element, 'td .figure-button')[0] as HTMLElement);
    expect([...box.querySelectorAll('blockquote mark')].map(textOf)).to.deep.equal(['1100余件']);
  });

  it('links to the sentence in the document, and Tab reaches the link', async () => {
    const element = await page<HTMLElement & { report: unknown }>('<plan-vs-actual></plan-vs-actual>');
    element.report = otherDistrict();
    element.setAttribute('display', 'table');
    await eventually('the other report', () => textOf(inside(element, '.note')).includes('某县'));
    const gdp = figure(element, 'td', '182.45（初步核算）');
    const box = await opened(element, gdp);
    const link = box.querySelector('a') as HTMLAnchorElement;
    expect([link.target, link.rel, decodeURIComponent(link.href)]).to.deep.equal([
      '_blank',
      'noopener',
      'https://mouxian.example/2024.html#:~:text=初步核算，地区生产总值182.45亿元。',
    ]);
    await press('Tab');
    expect(focused() === link, 'the link has the focus').to.equal(true);
    await press('Shift+Tab');
    expect(focused() === box, 'the source has the focus again').to.equal(true);
    await press('Tab');
    await press('Tab');
    expect([sourceDialog(element) === null, focused() === link]).to.deep.equal([true, false]);
    await opened(element, gdp);
    await press('Tab');
    await press('Escape');
    expect([sourceDialog(element) === null, focused() === gdp]).to.deep.equal([true, true]);
  });

  it('has a row that scrolls in a named box, which Tab reaches', async () => {
    const element = await page(
      '<indicator-gauge indicator="urban-jobs" style="inline-size: 300px; font-size: 32px"></indicator-gauge>',
    );
    const box = await opened(element, figure(element, '.facts', '8850人'));
    const row = box.querySelector('.scroll') as HTMLElement;
    expect(row.scrollWidth).to.be.above(row.clientWidth);
    expect(['role', 'aria-label'].map((name) => row.getAttribute(name))).to.deep.equal([
      'group',
      [...row.querySelectorAll('th')].map(textOf).join('、'),
    ]);
    await press('Tab');
    expect(focused() === row, 'the row has the focus').to.equal(true);
    await press('Shift+Tab');
    expect(focused() === box, 'the source has the focus again').to.equal(true);
  });

  it('has no link where the report gives an address that runs a script', async () => {
    const element = await page<HTMLElement & { report: unknown }>('<plan-vs-actual></plan-vs-actual>');
    element.report = { ...otherDistrict(), source: { url: 'javascript:document.title="run"' } };
    element.setAttribute('display', 'table');
    await eventually('the other report', () => textOf(inside(element, '.note')).includes('某县'));
    const box = await opened(element, figure(element, 'td', '182.45（初步核算）'));
    expect(box.querySelectorAll('a')).to.have.lengthOf(0);
    expect(textOf(box)).to.include('地区生产总值182.45亿元');
  });

  it('corrects a misprint', async () => {
    const element = await page(
      '<plan-vs-actual display="table" indicators="disputes-mediated"></plan-vs-actual>',
    );
    const box = await opened(element, allInside(element, 'td .figure-button')[0] as HTMLElement);
    expect(textOf(box)).to.include('说明 “湛河”，扫描文本误识为“湛江”。');
  });

  it('states that there is no quote', async () => {
    const element = await page<HTMLElement & { report: unknown }>(
      '<plan-vs-actual display="table" indicators="budget-revenue"></plan-vs-actual>',
    );
    element.report = otherDistrict();
    await eventually('the other report', () => textOf(inside(element, '.note')).includes('某县'));
    const plan = allInside(element, 'td .figure-button').at(-1) as HTMLElement;
    expect(textOf(await opened(element, plan))).to.include('未摘录原文');
  });

  for (const [markup, selector, text, label] of [
    [
      '<indicator-gauge indicator="gdp-growth"></indicator-gauge>',
      '.facts',
      '7.5%',
      '全区生产总值增速 · 2023年计划',
    ],
    ['<project-list></project-list>', '.totals .count', '22', '省、市重点项目 · 2023年'],
    ['<project-list></project-list>', '.project', '118亩', '湛河区智能装备制造产业园（标准化厂房） · 规模'],
    [
      '<project-list></project-list>',
      '.project',
      '土地摘牌',
      '湛河区智能装备制造产业园（标准化厂房） · 2023年',
    ],
  ] as const)
    it(`is available for ${label}`, async () => {
      const events = recordEvents('provenance-shown');
      const element = await page(markup);
      const box = await opened(element, figure(element, selector, text));
      expect([box.getAttribute('role'), box.getAttribute('aria-label')]).to.deep.equal(['dialog', label]);
      expect(focused() === box, 'has the focus, so that it is read out').to.equal(true);
      expect(events.map((detail) => detail.label)).to.deep.equal([label]);
      const shown = textOf(box.querySelector('blockquote') ?? box.querySelector('td'));
      expect(events[0]?.quote).to.include(shown).and.not.equal('');
      expect(textOf(box)).to.include(events[0]?.section ?? '?');
      await press('Escape');
      expect([sourceDialog(element) === null, focusedText()]).to.deep.equal([true, text]);
    });

  it('moves the focus with Tab to what follows the figure, and backwards to the figure', async () => {
    const element = await page('<indicator-gauge indicator="gdp-growth"></indicator-gauge>');
    const plan = figure(element, '.facts', '7.5%');
    await opened(element, plan);
    await press('Shift+Tab');
    expect([sourceDialog(element) === null, focused() === plan]).to.deep.equal([true, true]);
    await opened(element, plan);
    await press('Tab');
    expect([sourceDialog(element) === null, focused()?.localName]).to.deep.equal([true, 'summary']);
  });

  it('closes with a click elsewhere, not inside', async () => {
    const element = await page('<indicator-gauge indicator="gdp-growth"></indicator-gauge>');
    const box = await opened(element, figure(element, '.facts', '7.5%'));
    await pointer.click(box.querySelector('b') as Element);
    expect(sourceDialog(element) === null).to.equal(false);
    await pointer.click({ x: 795, y: 4 });
    await eventually('it is closed', () => sourceDialog(element) === null);
  });

  it('opens over a tooltip, and restores the focus step by step', async () => {
    const element = await page('<plan-vs-actual group="economy"></plan-vs-actual>');
    const row = inside(element, '.row .name');
    row.focus();
    await press('Enter');
    await eventually('the tooltip', () => tooltip(element)?.getAttribute('role') === 'dialog');
    await press('Tab');
    await press('Enter');
    await eventually('its source', () => sourceDialog(element) !== null);
    expect(sourceDialog(element)?.getAttribute('aria-label')).to.equal('全区生产总值增速 · 2023年完成');
    await press('Escape');
    expect([sourceDialog(element) === null, tooltip(element) === null, focusedText()]).to.deep.equal([
      true,
      false,
      '4%（预计）',
    ]);
    await press('Escape');
    expect([tooltip(element) === null, focused() === row]).to.deep.equal([true, true]);
  });

  for (const [where, markup, selector] of [
    ['beside a dial', '<indicator-gauge></indicator-gauge>', '.facts .figure-button'],
    ['in a table', '<plan-vs-actual display="table"></plan-vs-actual>', 'td .figure-button'],
  ] as const)
    it(`is all that a click opens ${where}, and Escape leaves nothing`, async () => {
      const element = await page(markup);
      const button = inside(element, selector);
      await pointer.click(button);
      await eventually('its source is shown', () => sourceDialog(element) !== null);
      expect(tooltip(element)).to.equal(null);
      await pointer.move(part(element, 'title'));
      if (element.localName === 'indicator-gauge') await pointer.move(inside(element, '.facts dt'));
      expect(tooltip(element)).to.equal(null);
      await press('Escape');
      expect([sourceDialog(element), tooltip(element)]).to.deep.equal([null, null]);
      expect(focused() === button).to.equal(true);
    });

  it('opens from a tooltip that is not pinned', async () => {
    const element = await page('<plan-vs-actual group="economy"></plan-vs-actual>');
    const row = inside(element, '.row');
    inside(element, '.row .name').focus();
    const { left, bottom } = row.getBoundingClientRect();
    await pointer.move({ x: left + 150, y: bottom - 3 });
    await eventually('the tooltip', () => tooltip(element) !== null);
    const actual = tooltip(element)?.querySelector('button') as HTMLElement;
    await pointer.move(actual);
    await pointer.click(actual);
    await eventually('its source', () => sourceDialog(element) !== null);
    expect(tooltip(element) === null).to.equal(false);
  });

  it('is in the language of the page, also when that changes while it is open', async () => {
    const events = recordEvents('provenance-shown');
    const element = await page('<plan-vs-actual display="table" group="economy"></plan-vs-actual>');
    const button = figure(element, 'td', '4（预计）');
    const box = await opened(element, button);
    const quote = textOf(box.querySelector('td mark'));
    for (const [lang, label, status] of [
      ['en', 'GDP growth · 2023 actual', 'Status estimate'],
      ['zh', '全区生产总值增速 · 2023年完成', '状态 预计'],
    ] as const) {
      element.lang = lang;
      await eventually(`it is ${label}`, () => box.getAttribute('aria-label') === label);
      expect(textOf(box)).to.include(label).and.include(status);
      expect(textOf(box.querySelector('td mark'))).to.equal(quote);
      expect(textOf(box).includes('Original')).to.equal(lang === 'en');
      expect(focused() === box, 'keeps the focus').to.equal(true);
    }
    expect(events).to.have.lengthOf(1);
    await press('Escape');
    expect(focused() === button).to.equal(true);
  });

  it('closes when the report changes', async () => {
    const element = await page<HTMLElement & { report: unknown }>(
      '<plan-vs-actual display="table"></plan-vs-actual>',
    );
    await opened(element, allInside(element, 'td .figure-button')[0] as HTMLElement);
    element.report = otherDistrict();
    await eventually('the other report', () => textOf(inside(element, '.note')).includes('某县'));
    expect(sourceDialog(element) === null).to.equal(true);
  });

  it('lies within the figure', async () => {
    const element = await page('<plan-vs-actual display="table" group="economy"></plan-vs-actual>');
    const frame = inside(element, '.root').getBoundingClientRect();
    for (const button of allInside(element, 'tbody tr:last-child .figure-button')) {
      const box = (await opened(element, button)).getBoundingClientRect();
      expect([box.left >= frame.left - 1, box.right <= frame.right + 1]).to.deep.equal([true, true]);
      await press('Escape');
      await settled(element);
    }
  });
});
