import { expect } from 'chai';
import { complete, type Wording } from '../../src/view/wording.ts';
import { type Words, wordsOf } from '../../src/view/words.ts';

const english = wordsOf('en');

describe('complete', () => {
  it('takes the words that are given, however deep, and those of the base for the others', () => {
    const words = complete(english, {
      noFigure: '–',
      year: (year) => `an ${year}`,
      message: { failed: { timeout: { title: 'Trop long.' } } },
    });
    expect(words.noFigure).to.equal('–');
    expect(words.year(2023)).to.equal('an 2023');
    expect(words.message.failed.timeout).to.deep.equal({
      title: 'Trop long.',
      advice: english.message.failed.timeout.advice,
    });
    expect(words.message.loading).to.equal(english.message.loading);
    expect(words.list(['a', 'b'])).to.equal('a, b');
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
  ] as [string, Wording][]) {
    it(`has all words of the base for ${what}`, () => {
      expect(complete<Words>(english, given)).to.deep.equal(english);
    });
  }
});
