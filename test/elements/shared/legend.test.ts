import { expect } from 'chai';
import { legendEntry } from '../../../src/elements/shared/legend.ts';
import { rendered, textOf } from '../../support/elements.ts';

describe('legendEntry', () => {
  for (const [mark, color] of [
    ['actual', 'actual'],
    ['estimate', 'actual'],
    ['plan', 'plan'],
    ['next', 'next'],
  ] as const) {
    it(`shows mark and meaning of ${mark}`, () => {
      const entry = rendered(legendEntry({ mark, label: '2023年计划' }));
      const picture = entry.querySelector('svg');
      expect(textOf(entry)).to.equal('2023年计划');
      expect(picture?.getAttribute('aria-hidden')).to.equal('true');
      const [shape] = picture?.children ?? [];
      expect([shape?.getAttribute('fill'), shape?.getAttribute('stroke')]).to.include(
        `var(--dd-color-${color})`,
      );
    });
  }

  it('hatches only the estimate', () => {
    const lines = (mark: 'actual' | 'estimate') =>
      rendered(legendEntry({ mark, label: '' })).querySelectorAll('[stroke="var(--dd-color-surface)"]')
        .length;
    expect([lines('actual'), lines('estimate')]).to.deep.equal([0, 1]);
  });
});
