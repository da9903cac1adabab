import { expect } from 'chai';
import { allInside, inside, part, settled, textOf, widget } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { figures } from '../support/figures.ts';

describe('the typography of figures', () => {
  let restore = (): void => {};
  afterEach(() => restore());

  it('has space between Chinese and digits where the browser can, whatever the page says', async () => {
    const known = CSS.supports('text-autospace', 'normal') ? 'normal' : '';
    for (const element of await figures({ style: 'text-autospace: no-autospace', drawn: false }))
      expect(getComputedStyle(inside(element, '.title')).getPropertyValue('text-autospace')).to.equal(known);
  });

  it('has that space in browsers without it too, which nobody copies, searches or hears', async () => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...condition: [string, string?]) =>
      condition[0] !== 'text-autospace' && supports(...(condition as [string, string]));
    restore = () => {
      CSS.supports = supports;
    };
    const element = await widget('<indicator-gauge indicator="gdp-growth"></indicator-gauge>');
    await settled(element);
    const note = part(element, 'note');
    const text = textOf(note);
    await eventually('it is spaced', () => note.querySelectorAll('i').length > 4);
    const gaps = note.querySelectorAll('i');
    expect(text).to.match(/2024年1月16日$/);
    for (const gap of gaps) expect(gap.textContent).to.equal('');
    const { fontSize } = getComputedStyle(note);
    expect(getComputedStyle(gaps[0] as Element).marginInlineStart).to.equal(
      `${Number.parseFloat(fontSize) / 8}px`,
    );
    element.lang = 'en';
    await eventually('the source is in English', () => textOf(note).endsWith('16 January 2024'));
    expect(note.querySelectorAll('i').length).to.equal(0);
    element.lang = 'zh-CN';
    await eventually('the source is in Chinese', () => textOf(note) === text);
    await eventually('it is spaced again', () => note.querySelectorAll('i').length === gaps.length);
  });

  it('shows counts once, and says them to screen readers in a sentence', async () => {
    const element = await widget('<plan-vs-actual></plan-vs-actual>');
    const summary = part(element, 'summary');
    expect(textOf(summary)).to.include('完成4项');
    expect(summary.getBoundingClientRect().width).to.be.at.most(1);
    expect(textOf(inside(element, '.chips'))).to.include('完成 4');
    expect(inside(element, '.chips').getBoundingClientRect().width).to.be.greaterThan(100);
  });

  const narrow = 'style="inline-size: 300px; font-size: 32px"';

  it('breaks no number where large text leaves little room', async () => {
    const card = await widget(
      '<indicator-gauge indicator="new-market-entities" style="inline-size: 200px; font-size: 32px"></indicator-gauge>',
    );
    expect(linesOf(part(card, 'value'))).to.deep.equal(['6633']);
    const trend = await widget(
      `<indicator-trend indicator="urban-income" src="/data/hailar-2012.json /data/hailar-2014.json" ${narrow}></indicator-trend>`,
    );
    const values = allInside(trend, '[part=value]');
    expect(values.map(textOf)).to.include('23267');
    expect(values.map(linesOf)).to.deep.equal(values.map((value) => [textOf(value)]));
  });

  it('begins no line with a comma or the end of a bracket where large text leaves little room', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const brief = await widget(
        `<plan-vs-actual display="brief" lang="${lang}" ${narrow}></plan-vs-actual>`,
      );
      for (let width = 300; width < 460; width += 20) {
        brief.style.inlineSize = `${width}px`;
        const lines = linesOf(part(brief, 'summary'));
        for (const line of lines) expect(line, `${lang}, ${width} px`).not.to.match(/^[、，,）)]/);
      }
    }
  });

  it('lets a row of the annex scroll where large text leaves little room', async () => {
    const gauge = await widget(`<indicator-gauge indicator="urban-jobs" ${narrow}></indicator-gauge>`);
    await settled(gauge);
    inside(gauge, '.sources summary').click();
    await eventually('the row is shown', () => allInside(gauge, '.annex-row').length > 0);
    const box = inside(gauge, '.annex-row').parentElement as HTMLElement;
    const { right } = inside(gauge, 'figure').getBoundingClientRect();
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(box.getBoundingClientRect().right).to.be.below(right);
    expect(getComputedStyle(box).overflowX).to.equal('auto');
  });
});

/** The text of an element, by the lines it is set in. */
function linesOf(element: Element): string[] {
  const lines = new Map<number, string>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < (node as Text).length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { bottom, width } = range.getBoundingClientRect();
      if (width > 0) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? '') + range);
    }
  return [...lines.values()].map((line) => line.trim());
}
