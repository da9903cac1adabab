import { expect } from 'chai';
import { inside, part, settled, textOf, widget } from '../support/elements.ts';
import { figures } from '../support/figures.ts';

describe('the typography of figures', () => {
  it('has space between Chinese and digits where the browser can, whatever the page says', async () => {
    const known = CSS.supports('text-autospace', 'normal') ? 'normal' : '';
    for (const element of await figures({ style: 'text-autospace: no-autospace', drawn: false }))
      expect(getComputedStyle(inside(element, '.title')).getPropertyValue('text-autospace')).to.equal(known);
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
