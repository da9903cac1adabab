import { expect } from 'chai';
import { inside, part, settled, textOf, widget } from '../support/elements.ts';
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

  it('shows the summary of projects, which nothing else says', async () => {
    const element = await widget('<project-list></project-list>');
    await settled(element);
    expect(part(element, 'summary').getBoundingClientRect().width).to.be.greaterThan(100);
  });
});
