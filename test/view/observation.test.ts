import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import type { Comparator } from '../../src/report/vocabulary.ts';
import { observationView } from '../../src/view/observation.ts';
import { indicator, languages, observation, reports } from '../support/reports.ts';
import { digitsIn, sizesIn } from '../support/texts.ts';

const described = (lang: 'zh-CN' | 'en', unit: { zh: string; en?: string }, one: Observation) =>
  observationView(indicator({ unit }, one), one, lang);

const percent = { zh: '%', en: '%' };
const firms = { zh: '户', en: 'businesses' };
const yuan = { zh: '亿元', en: 'hundred million yuan' };

describe('observationView', () => {
  for (const [raw, unit, zh, en] of [
    ['7.5', percent, '7.5%', '7.5%'],
    ['[4]', percent, '4%', '4%'],
    ['［４］', percent, '4%', '4%'],
    ['7.50', percent, '7.50%', '7.50%'],
    ['下降3.2%', percent, '3.2%', '3.2%'],
    ['6633户', firms, '6633户', '6,633 businesses'],
    ['10', firms, '10户', '10 businesses'],
    ['5.84', { zh: '万人' }, '5.84万人', '5.84 万人'],
  ] as const) {
    it(`is ${zh} and ${en} if the report prints ${raw}`, () => {
      expect(described('zh-CN', unit, observation('actual', raw)).text).to.equal(zh);
      expect(described('en', unit, observation('actual', raw)).text).to.equal(en);
    });
  }

  it('has a minus for a fall', () => {
    const fall = observation('actual', '下降3.2%', { value: -3.2 });
    expect(described('zh-CN', percent, fall)).to.include({ figure: '−3.2', text: '−3.2%', value: -3.2 });
  });

  describe('a number known only as a bound, or roughly', () => {
    for (const [raw, comparator, unit, figure, text, figureInEnglish, english] of [
      [
        '8000户以上',
        'at-least',
        firms,
        '8000以上',
        '8000户以上',
        'at least 8,000',
        'at least 8,000 businesses',
      ],
      ['突破10亿元', 'over', yuan, '突破10', '突破10亿元', 'over 1', 'over 1 billion yuan'],
      ['4200余户', 'over', firms, '4200余', '4200余户', 'over 4,200', 'over 4,200 businesses'],
      ['约8000户', 'about', firms, '约8000', '约8000户', 'about 8,000', 'about 8,000 businesses'],
      ['50%以上', 'at-least', percent, '50以上', '50%以上', 'at least 50', 'at least 50%'],
      ['38以内', 'at-most', firms, '38以内', '38户以内', 'at most 38', 'at most 38 businesses'],
      ['超38', 'over', firms, '超过38', '超过38户', 'over 38', 'over 38 businesses'],
      ['38', 'about', firms, '38左右', '38户左右', 'about 38', 'about 38 businesses'],
    ] as [string, Comparator, typeof firms, string, string, string, string][]) {
      it(`preserves the bound of ${raw}`, () => {
        const one = observation('plan', raw, { comparator });
        expect(described('zh-CN', unit, one)).to.include({ figure, text, inWords: true });
        expect(described('en', unit, one)).to.include({
          figure: figureInEnglish,
          text: english,
          inWords: true,
        });
      });
    }

    it('is a bound unless it is about', () => {
      const bounded = (comparator: Comparator) =>
        described('zh-CN', firms, observation('plan', '8', { comparator })).bounded;
      expect((['at-least', 'at-most', 'over'] as const).map(bounded)).to.deep.equal([true, true, true]);
      expect(bounded('about')).to.equal(false);
    });
  });

  for (const lang of languages) {
    it(`preserves text as printed, ${lang}`, () => {
      const messages = described(lang, percent, observation('plan', '完成市定目标'));
      expect(messages).to.include({
        figure: '完成市定目标',
        text: '完成市定目标',
        value: null,
        inWords: true,
      });
    });
  }

  it('removes brackets from text too', () => {
    expect(described('zh-CN', percent, observation('plan', '[基本持平]')).text).to.equal('基本持平');
  });

  for (const [status, zh, en, estimated] of [
    ['E', '预计', 'estimate', true],
    ['P', '初步核算', 'provisional', true],
    ['A', '', '', false],
    [undefined, '', '', false],
  ] as const) {
    it(`has the status ${zh || 'of a final figure'} for ${status ?? 'none'}`, () => {
      const one = observation('actual', '4', status ? { status } : {});
      expect(described('zh-CN', percent, one)).to.include({ status: zh, estimated });
      expect(described('en', percent, one)).to.include({ status: en, estimated });
    });
  }

  it('is labelled with its year and role', () => {
    const label = (lang: 'zh-CN' | 'en', role: Observation['role']) =>
      described(lang, percent, observation(role, '4', { year: 2024 })).label;
    expect(label('zh-CN', 'plan')).to.equal('2024年计划');
    expect(label('zh-CN', 'actual')).to.equal('2024年完成');
    expect(label('en', 'plan')).to.equal('2024 plan');
    expect(label('en', 'actual')).to.equal('2024 actual');
  });

  for (const [raw, more, zh, en] of [
    // The hyphen before the upper end is no sign.
    ['6.0吨-7.55吨', { value: 6, upper: 7.55 }, '6.0吨-7.55吨', '6.0–7.55 tonnes'],
    ['6.0—7.55', { value: 6, upper: 7.55 }, '6.0—7.55吨', '6.0–7.55 tonnes'],
    ['6—7', { value: 6, upper: 7, aim: true }, '力争6—7吨', '6–7 tonnes (aim)'],
    ['力争7吨', { aim: true }, '力争7吨', '7 tonnes (aim)'],
    ['7吨以上', { aim: true, comparator: 'at-least' }, '力争7吨以上', 'at least 7 tonnes (aim)'],
    [
      '力争7吨以上',
      { value: 7, aim: true, comparator: 'at-least' },
      '力争7吨以上',
      'at least 7 tonnes (aim)',
    ],
  ] as [string, Partial<Observation>, string, string][])
    it(`is ${zh} and ${en} with both ends and its bound, if the report prints ${raw}`, () => {
      const unit = { zh: '吨', en: 'tonnes' };
      const one = observation('plan', raw, more);
      expect(described('zh-CN', unit, one).text).to.equal(zh);
      expect(described('en', unit, one).text).to.equal(en);
    });

  it('has the words of the report or their translation', () => {
    const [zh, en] = ['[完成市定目标]', 'Meet the target of the city'];
    const of = (rawText: Observation['rawText'], lang: 'zh-CN' | 'en') => {
      const { text, lang: said } = described(lang, percent, observation('plan', zh, rawText && { rawText }));
      return [text, said];
    };
    expect(of({ zh, en }, 'en')).to.deep.equal([en, 'en']);
    for (const [rawText, lang] of [
      [{ zh, en }, 'zh-CN'],
      [{ zh }, 'en'],
      [undefined, 'en'],
    ] as const)
      expect(of(rawText, lang)).to.deep.equal(['完成市定目标', 'zh-CN']);
  });

  it('carries quote and note, or none', () => {
    const note = { zh: '原文作“漯河”', en: 'The text prints 漯河' };
    const noted = observation('actual', '4', { quote: '增长4%。', note });
    expect(described('en', percent, noted)).to.deep.include({
      quote: '增长4%。',
      note: { text: note.en, lang: 'en' },
    });
    expect(described('en', percent, observation('actual', '4'))).to.include({ quote: null, note: null });
  });

  for (const { id, indicators } of reports)
    for (const lang of languages) {
      it(`states no number that the report does not print: ${id}, ${lang}`, () => {
        for (const one of indicators)
          for (const observed of one.observations) {
            const view = observationView(one, observed, lang);
            const { text, unit } = view;
            // Ranks have tests of their own.
            if (one.measure === 'rank') continue;
            const figure = view.figure.replace(' (aim)', '');
            const printed = digitsIn(observed.raw);
            const sizes = printed.flatMap((digits) => sizesIn(`${digits}${one.unit.zh}`));
            expect(sizesIn(text), `${one.id} ${observed.raw}`).to.deep.equal(sizes);
            if (lang === 'en') expect(sizesIn(figure, unit.text), `${one.id} ${figure}`).to.deep.equal(sizes);
            else expect(digitsIn(figure), `${one.id} ${figure}`).to.deep.equal(printed);
          }
      });
    }
});
