import { expect } from 'chai';
import { messageTemplate } from '../../../src/elements/shared/message.ts';
import { emptyState } from '../../../src/view/empty-state.ts';
import { rendered, textOf } from '../../support/elements.ts';

const state = emptyState('failed', { title: '找不到报告文件。', advice: '请稍后刷新。' });

describe('messageTemplate', () => {
  it('says what is wrong, then what to do', () => {
    expect(textOf(rendered(messageTemplate(state)))).to.equal('找不到报告文件。 请稍后刷新。');
  });

  it('keeps the technical reason for who wants it', () => {
    const details = rendered(
      messageTemplate({ ...state, details: { label: '详细信息', text: 'HTTP status 404' } }),
    ).querySelector('details');
    expect(details?.open).to.equal(false);
    expect(textOf(details?.querySelector('summary'))).to.equal('详细信息');
    expect(textOf(details?.querySelector('pre'))).to.equal('HTTP status 404');
  });

  it('has no details where there are none', () => {
    expect(rendered(messageTemplate(state)).querySelector('details')).to.equal(null);
  });
});
