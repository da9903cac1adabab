import { expect } from 'chai';
import { complete, type PartialMessages } from '../../src/messages/partial.ts';
import { messagesOf } from '../../src/messages/registry.ts';
import type { Messages } from '../../src/messages/types.ts';

const english = messagesOf('en');

describe('complete', () => {
  it('takes the words that are given, however deep, and those of the base for the others', () => {
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

  it('leaves the base as it is', () => {
    const before = JSON.stringify(english);
    complete(english, { noFigure: '–', stage: { planned: 'prévu' } });
    expect(JSON.stringify(english)).to.equal(before);
  });

  for (const [what, given] of [
    ['nothing', undefined],
    ['null in place of the words', null],
    ['words that are empty', { noFigure: '', list: undefined, stage: { planned: '' } }],
    ['null in place of a word', { noFigure: null, stage: null, message: { failed: null } }],
    ['a text where a function is due', { list: ', ', sentence: { plan: 'plan' } }],
    ['a text where there are more words', { stage: 'stage', message: 'message' }],
    ['a function where a text is due', { noFigure: () => '–', column: { gap: () => 'écart' } }],
    ['words that nobody asks for', { nofigure: '–', stage: { closed: 'fermé' } }],
  ] as [string, PartialMessages][]) {
    it(`has all messages of the base for ${what}`, () => {
      expect(complete<Messages>(english, given)).to.deep.equal(english);
    });
  }
});
