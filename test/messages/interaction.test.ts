import { expect } from 'chai';
import { interactionMessagesOf } from '../../src/messages/interaction.ts';
import { complete, type PartialMessages } from '../../src/messages/partial.ts';
import { messagesOf, registerMessages } from '../../src/messages/registry.ts';
import type { Messages } from '../../src/messages/types.ts';
import { orderText } from '../../src/view/row-order.ts';
import { languages } from '../support/reports.ts';
import { textsIn } from '../support/texts.ts';

/** The messages of a language with some that a page has registered. */
const withOwn = (lang: string, own: PartialMessages): Messages => ({
  ...messagesOf(lang),
  own: <Later extends object>(later: Later) => complete(later, own as PartialMessages<Later>),
});

describe('the messages of sources and sorting', () => {
  it('have the same keys in both languages, without Chinese in English', () => {
    const said = (lang: string) => {
      const { order, provenance, choice } = interactionMessagesOf(messagesOf(lang));
      const { ascending, descending } = order;
      const { of, figures, stated, completion } = provenance;
      const told = [
        ascending('1'),
        descending('1'),
        of('1', '2'),
        figures(['1', '2']),
        stated(true),
        stated(false),
        completion('1%'),
      ];
      return [...textsIn({ told, order, provenance, choice })];
    };
    const [zh = [], en = []] = languages.map(said);
    expect(en.map(([place]) => place)).to.deep.equal(zh.map(([place]) => place));
    for (const [place, text] of en) expect(text, place).not.to.match(/[\p{Script=Han}，：（）]/u);
    for (const [place, text] of zh) expect(text, place).not.to.match(/[,;:()]|[a-z]/i);
  });

  it('can be overridden one by one', () => {
    const messages = withOwn('en', {
      provenance: { unquoted: 'Aucune phrase citée', label: { quote: 'Phrase' } },
      order: { ascending: (sorted: string) => `${sorted}, croissant` },
    });
    const { provenance } = interactionMessagesOf(messages);
    expect(provenance.unquoted).to.equal('Aucune phrase citée');
    const { label } = interactionMessagesOf(messagesOf('en')).provenance;
    expect(provenance.label).to.deep.equal({ ...label, quote: 'Phrase' });
    expect(provenance.stated(true)).to.equal('The report itself says: met');
    registerMessages('x-own', messages);
    expect(orderText('Gap', { column: 1, descending: false }, 'x-own')).to.equal('Sorted by gap, croissant');
    expect(orderText('Gap', null, 'x-own')).to.equal('In the order of the report');
  });

  for (const [lang, chosen] of [
    ['zh-CN', '已选：1'],
    ['en', 'Chosen: 1'],
  ] as const)
    it(`are those that a third language falls back to, ${lang}`, () => {
      registerMessages('x-third', complete(messagesOf(lang), { display: { chart: 'x' } }));
      expect(interactionMessagesOf(messagesOf('x-third')).choice.chosen('1')).to.equal(chosen);
    });

  for (const lang of languages)
    for (const [what, own] of [
      ['nothing', {}],
      ['no messages', { provenance: null, order: 'order' }],
      ['empty messages', { provenance: { unquoted: '', label: { quote: '' } }, order: { restored: '' } }],
      ['texts in place of functions', { provenance: { of: 'of' }, order: { ascending: 'ascending' } }],
    ] as [string, PartialMessages][])
      it(`are never blank with ${what}, ${lang}`, () => {
        expect(interactionMessagesOf(withOwn(lang, own))).to.deep.equal(
          interactionMessagesOf(messagesOf(lang)),
        );
      });
});
