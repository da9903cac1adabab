import { expect } from 'chai';
import { messageTemplate } from '../../../src/elements/shared/message.ts';
import { messagesOf } from '../../../src/messages/types.ts';
import { rendered, textOf } from '../../support/elements.ts';

const message = { title: '找不到报告文件。', advice: '请稍后刷新。' };
const messages = messagesOf('zh-CN');

describe('messageTemplate', () => {
  it('says what is wrong, then what to do', () => {
    expect(textOf(rendered(messageTemplate(message, null, messages)))).to.equal(
      '找不到报告文件。 请稍后刷新。',
    );
  });

  it('keeps the technical reason for who wants it', () => {
    const details = rendered(messageTemplate(message, 'HTTP status 404', messages)).querySelector('details');
    expect(details?.open).to.equal(false);
    expect(textOf(details?.querySelector('summary'))).to.equal('详细信息');
    expect(textOf(details?.querySelector('pre'))).to.equal('HTTP status 404');
  });

  it('has no details where there are none', () => {
    expect(rendered(messageTemplate(message, null, messages)).querySelector('details')).to.equal(null);
  });
});
