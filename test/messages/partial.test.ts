import { expect } from 'chai';
import { complete, type PartialMessages } from '../../src/messages/partial.ts';
import { messagesOf } from '../../src/messages/registry.ts';
import type { Messages } from '../../src/messages/types.ts';

const english = messagesOf('en');

describe('complete', () => {
  it('merges the given messages, at any depth, over those of the base', () => {
    const messages = complete(english, {
      noFigure: '–',
      year: (year) => `an ${year}`,
      message: { failed: { timeout: { title: 'Trop long.' } } },
    });
    expect(messages.noFigure).to.equal('–');
    expect(messages.year(2023)).to.equal('an 2023');
    expect(messages.message.failed.timeout).to.deep.equal({
      title: 'Trop long.',
      advice: english.message.failed.timeout.advice,
    });
    expect(messages.message.loading).to.equal(english.message.loading);
    expect(messages.list(['a', 'b'])).to.equal('a, b');
  });

  it('does not change the base', () => {
    const before = JSON.stringify(english);
    complete(english, { noFigure: '–', stage: { planned: 'prévu' } });
    expect(JSON.stringify(english)).to.equal(before);
  });

  for (const [what, given] of [
    ['nothing', undefined],
    ['null in place of messages', null],
    ['empty messages', { noFigure: '', list: undefined, stage: { planned: '' } }],
    ['null in place of a message', { noFigure: null, stage: null, message: { failed: null } }],
    ['a text in place of a function', { list: ', ', sentence: { plan: 'plan' } }],
    ['a text in place of an object', { stage: 'stage', message: 'message' }],
    ['a function in place of a text', { noFigure: () => '–', column: { gap: () => 'écart' } }],
    ['unknown keys', { nofigure: '–', stage: { closed: 'fermé' } }],
  ] as [string, PartialMessages][]) {
    it(`has all messages of the base for ${what}`, () => {
      expect(complete<Messages>(english, given)).to.deep.equal(english);
    });
  }
});
