import { expect } from 'chai';
import { type ReaderWords, readerWordsOf } from '../../src/view/reader-words.ts';
import { orderText } from '../../src/view/row-order.ts';
import { complete, type Wording } from '../../src/view/wording.ts';
import { type Words, wordsOf } from '../../src/view/words.ts';
import { languages } from '../support/reports.ts';
import { textsIn } from '../support/texts.ts';

/** The words of a language with some that a page has registered. */
const withOwn = (lang: string, own: Wording): Words => ({
  ...wordsOf(lang),
  own: (words: ReaderWords) => complete(words, own),
});

describe('the words around a source and of an order', () => {
  it('are the same ones in both languages, free of Chinese in English', () => {
    const said = (lang: string) => {
      const { order, provenance, choice } = readerWordsOf(wordsOf(lang));
      const { ascending, descending } = order;
      const { of, figures, stated } = provenance;
      const told = [
        ascending('1'),
        descending('1'),
        of('1', '2'),
        figures(['1', '2']),
        stated(true),
        stated(false),
      ];
      return [...textsIn({ told, order, provenance, choice })];
    };
    const [zh = [], en = []] = languages.map(said);
    expect(en.map(([place]) => place)).to.deep.equal(zh.map(([place]) => place));
    for (const [place, text] of en) expect(text, place).not.to.match(/[\p{Script=Han}，：（）]/u);
    for (const [place, text] of zh) expect(text, place).not.to.match(/[,;:()]|[a-z]/i);
  });

  it('are those that a page gives, one by one', () => {
    const words = withOwn('en', {
      provenance: { unquoted: 'Aucune phrase citée', label: { quote: 'Phrase' } },
      order: { ascending: (sorted: string) => `${sorted}, croissant` },
    });
    const { provenance } = readerWordsOf(words);
    expect(provenance.unquoted).to.equal('Aucune phrase citée');
    expect(provenance.label).to.deep.equal({
      quote: 'Phrase',
      section: 'Section',
      status: 'Status',
      note: 'Note',
    });
    expect(provenance.stated(true)).to.equal('The report itself says: met');
    expect(orderText(words, 'Gap', { column: 1, descending: false })).to.equal('Sorted by gap, croissant');
    expect(orderText(words, 'Gap', null)).to.equal('In the order of the report');
  });

  for (const lang of languages)
    for (const [what, own] of [
      ['nothing', {}],
      ['no words at all', { provenance: null, order: 'order' }],
      ['empty words', { provenance: { unquoted: '', label: { quote: '' } }, order: { restored: '' } }],
      ['texts for functions', { provenance: { of: 'of' }, order: { ascending: 'ascending' } }],
    ] as [string, Wording][])
      it(`are nowhere blank for ${what}, ${lang}`, () => {
        expect(readerWordsOf(withOwn(lang, own))).to.deep.equal(readerWordsOf(wordsOf(lang)));
      });
});
