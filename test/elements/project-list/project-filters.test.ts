import { expect } from 'chai';
import { type Filter, filterTemplate } from '../../../src/elements/project-list/project-filters.ts';
import { rendered, textOf } from '../../support/elements.ts';

const options = [
  { value: '', label: '全部', countText: '14', count: 14, selected: false },
  { value: 'building', label: '开工、在建', countText: '6', count: 6, selected: true },
  { value: 'done', label: '建成、投用', countText: '5', count: 5, selected: false },
];

describe('filterTemplate', () => {
  it('is a labelled group of buttons, the selected one pressed', () => {
    const group = rendered(filterTemplate('stage', '阶段', options, () => {})).querySelector('[role=group]');
    expect(group?.getAttribute('aria-label')).to.equal('阶段');
    expect(
      [...(group?.children ?? [])].map((button) => [textOf(button), button.getAttribute('aria-pressed')]),
    ).to.deep.equal([
      ['全部 14', 'false'],
      ['开工、在建 6', 'true'],
      ['建成、投用 5', 'false'],
    ]);
  });

  for (const [label, stage] of [
    ['全部', ''],
    ['开工、在建', ''],
    ['建成、投用', 'done'],
  ] as const) {
    it(`selects ${stage || 'all'} when ${label} is clicked`, () => {
      const changes: Partial<Filter>[] = [];
      const group = rendered(filterTemplate('stage', '阶段', options, (change) => changes.push(change)));
      [...group.querySelectorAll('button')].find((button) => textOf(button).startsWith(label))?.click();
      expect(changes).to.deep.equal([{ stage }]);
    });
  }

  it('shows the colour of a phase, not of a category', () => {
    const swatches = (key: 'stage' | 'category') =>
      rendered(filterTemplate(key, '', options, () => {})).querySelectorAll('.swatch').length;
    expect([swatches('stage'), swatches('category')]).to.deep.equal([2, 0]);
  });
});
