import { expect } from 'chai';
import { verdictBadge as badgeTemplate } from '../../../src/elements/shared/verdict-badge.ts';
import { indicatorView } from '../../../src/view/indicator.ts';
import { verdictBadge } from '../../../src/view/verdict.ts';
import { rendered, textOf } from '../../support/elements.ts';
import { indicatorOf, zhanhe } from '../../support/reports.ts';

describe('a verdict', () => {
  for (const [verdict, mark] of [
    ['met', '✓'],
    ['missed', '▽'],
    ['not-quantified', '—'],
    ['not-judged', '◇'],
    ['not-planned', '○'],
  ] as const) {
    it(`has a shape and a text: ${verdict} does not depend on colour alone`, () => {
      const box = rendered(badgeTemplate(verdictBadge(verdict, '结论'))).firstElementChild;
      expect(textOf(box)).to.equal(`${mark}结论`);
      expect(textOf(box?.querySelector('[aria-hidden=true]'))).to.equal(mark);
    });
  }

  it('marks an estimate', () => {
    const view = indicatorView(indicatorOf(zhanhe, 'gdp-growth'), 2023, 'zh-CN');
    expect(textOf(rendered(badgeTemplate(view.badge)))).to.equal('▽预计未完成');
  });
});
