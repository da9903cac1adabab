import { expect } from 'chai';
import { messageTemplate } from '../../../src/elements/shared/message.ts';
import { rendered, textOf } from '../../support/elements.ts';

const failed = {
  kind: 'empty-state',
  state: 'failed',
  message: { title: '找不到报告文件。', advice: '请稍后刷新。' },
} as const;

describe('messageTemplate', () => {
  it('names what may be meant, before all that there is', () => {
    const box = rendered(messageTemplate(failed, () => {}, '是不是“pm10”？'));
    expect(textOf(box)).to.equal('找不到报告文件。 是不是“pm10”？ 请稍后刷新。');
  });

  it('shows the reason, then the advice', () => {
    expect(textOf(rendered(messageTemplate(failed, () => {})))).to.equal('找不到报告文件。 请稍后刷新。');
  });

  it('has the technical reason in a disclosure', () => {
    const details = rendered(
      messageTemplate({ ...failed, details: { label: '详细信息', text: 'HTTP status 404' } }, () => {}),
    ).querySelector('details');
    expect(details?.open).to.equal(false);
    expect(textOf(details?.querySelector('summary'))).to.equal('详细信息');
    expect(textOf(details?.querySelector('pre'))).to.equal('HTTP status 404');
  });

  it('has no disclosure without a technical reason', () => {
    expect(rendered(messageTemplate(failed, () => {})).querySelector('details')).to.equal(null);
  });

  it('has a button to ask again, where that may help', () => {
    let asked = 0;
    const retry = () => {
      asked += 1;
    };
    expect(rendered(messageTemplate(failed, retry)).querySelector('button')).to.equal(null);
    const button = rendered(messageTemplate({ ...failed, retry: '重试' }, retry)).querySelector('button');
    expect(textOf(button)).to.equal('重试');
    button?.click();
    expect(asked).to.equal(1);
  });
});
