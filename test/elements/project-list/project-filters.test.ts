import { expect } from 'chai';
import { choicesTemplate, type Filter } from '../../../src/elements/project-list/project-filters.ts';
import { messagesOf } from '../../../src/messages/types.ts';
import { rendered, textOf } from '../../support/elements.ts';

const messages = messagesOf('zh-CN');
const choices = [
  { value: '', label: '全部', count: 14, chosen: false },
  { value: 'building', label: '开工、在建', count: 6, chosen: true },
  { value: 'done', label: '建成、投用', count: 5, chosen: false },
];

describe('choicesTemplate', () => {
  it('is a named group of buttons, the chosen one pressed', () => {
    const group = rendered(choicesTemplate('stage', choices, messages, () => {})).querySelector(
      '[role=group]',
    );
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
    it(`asks for ${stage || 'all'} when ${label} is pressed`, () => {
      const changes: Partial<Filter>[] = [];
      const group = rendered(choicesTemplate('stage', choices, messages, (change) => changes.push(change)));
      [...group.querySelectorAll('button')].find((button) => textOf(button).startsWith(label))?.click();
      expect(changes).to.deep.equal([{ stage }]);
    });
  }

  it('shows the colour of a phase, not of a category', () => {
    const swatches = (key: 'stage' | 'category') =>
      rendered(choicesTemplate(key, choices, messages, () => {})).querySelectorAll('.swatch').length;
    expect([swatches('stage'), swatches('category')]).to.deep.equal([2, 0]);
  });
});
