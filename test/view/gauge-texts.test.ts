import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { indicator, observation, zhanhe } from '../support/reports.ts';
import { refused, shown } from '../support/texts.ts';

const BRACKETS = { zh: '[]中的数据均为预计数。', en: 'Figures in [ ] are estimates.' };
const PRICES = { zh: '增速按可比价格计算。', en: 'Growth is at comparable prices.' };

/** The gauge of an indicator with these observations. */
const gaugeOf = (observations: readonly Observation[], more: Partial<Indicator> = {}, lang = 'zh-CN') =>
  shown(
    gaugeView(
      { ...zhanhe, notes: [BRACKETS, PRICES], indicators: [indicator(more, ...observations)] },
      {},
      lang,
    ),
  );

const plan = observation('plan', '10');
const actual = observation('actual', '9');

describe('the large figure of a gauge', () => {
  for (const [raw, size] of [
    ['12345', null],
    ['123456', 'long'],
    ['12345678', 'long'],
    ['123456789', 'words'],
  ] as const)
    it(`of ${raw.length} characters has the size “${size}”`, () => {
      const { value } = gaugeOf([observation('actual', raw)]);
      expect(value).to.deep.equal({ figure: raw, lang: undefined, unit: '亩', status: '', size });
    });

  it('has the full size for per cent, which has no unit beside it', () => {
    const share = { unit: { zh: '%', en: '%' }, measure: 'share' } as const;
    expect(gaugeOf([observation('actual', '34.6%')], share).value).to.deep.include({
      figure: '34.6%',
      unit: '',
      size: null,
    });
  });

  it('agrees in number with its unit', () => {
    const homes = { unit: { zh: '户', en: 'households' } };
    expect(gaugeOf([observation('actual', '1')], homes, 'en').value.unit).to.equal('household');
    expect(gaugeOf([observation('actual', '2')], homes, 'en').value.unit).to.equal('households');
  });
});

describe('what a gauge says beside its figure', () => {
  const completion = { percent: 104, quote: '完成计划的104%' };
  const words = observation('plan', '完成市定目标');
  for (const [what, badge, comparison, observations, more] of [
    ['a plan missed', '未完成', '为计划的90%', [plan, actual]],
    ['growth', '未完成', '低于计划1个百分点', [plan, actual], { measure: 'growth' }],
    ['a target in words', '不量化', '', [words, actual]],
    [
      'a target in words and a completion, where less is better',
      '不量化',
      '',
      [words, { ...actual, completion }],
      { direction: 'lower' },
    ],
    ['no better direction', '不作判断', '', [plan, actual], { direction: 'none' }],
    ['no plan', undefined, '', [actual]],
    ['no actual', undefined, '', [plan]],
  ] as [string, string | undefined, string, Observation[], Partial<Indicator>?][])
    it(`is ${badge} and “${comparison}” for ${what}`, () => {
      const view = gaugeOf(observations, more);
      expect([view.badge?.text, view.comparison]).to.deep.equal([badge, comparison]);
    });

  it('has the plans of the year and of the next, where there are any', () => {
    const next = observation('plan', '12', { year: 2024 });
    const factsOf = (...observations: Observation[]) =>
      gaugeOf(observations).facts.map(({ label, text }) => `${label} ${text}`);
    expect(factsOf(plan, actual, next)).to.deep.equal(['2023年计划 10亩', '2024年计划 12亩']);
    expect(factsOf(actual, next)).to.deep.equal(['2024年计划 12亩']);
    expect(factsOf(plan)).to.deep.equal(['2023年计划 10亩']);
    expect(factsOf(actual)).to.deep.equal([]);
  });

  it('has the footnotes of the report only where one of its figures is an estimate', () => {
    const estimated = { status: 'E' } as const;
    const notesOf = (...observations: Observation[]) => gaugeOf(observations).notes.map(({ text }) => text);
    const next = observation('plan', '12', { year: 2024, ...estimated });
    expect(notesOf(plan, { ...actual, ...estimated })).to.deep.equal([PRICES.zh]);
    expect(notesOf({ ...plan, ...estimated })).to.deep.equal([PRICES.zh]);
    expect(notesOf(plan, actual, next)).to.deep.equal([PRICES.zh]);
    expect(notesOf(plan, actual)).to.deep.equal([]);
  });

  it('explains hatching only where an actual is drawn', () => {
    const estimate = { ...actual, status: 'E' } as const;
    expect(gaugeOf([plan, estimate]).drawingNote).to.equal('斜纹为预计数。');
    expect(gaugeOf([estimate]).drawingNote).to.equal('');
    expect(gaugeOf([plan]).drawingNote).to.equal('');
    expect(gaugeOf([plan, actual]).drawingNote).to.equal('');
    expect(gaugeOf([plan, { ...estimate, raw: '基本完成', value: null }]).drawingNote).to.equal('');
  });

  it('does not say of a next plan at the end of the scale that it is beyond', () => {
    const view = gaugeOf([plan, actual, observation('plan', '10', { year: 2024 })]);
    expect(view.dial?.drawing).to.deep.equal({
      kind: 'indicator-gauge',
      zero: 0,
      actual: 0.9,
      estimated: false,
      plan: 1,
      next: 1,
      nextBeyond: null,
    });
    expect(view.remarks).to.deep.equal([]);
    const beyond = gaugeOf([plan, actual, observation('plan', '11', { year: 2024 })]);
    expect(beyond.remarks).to.deep.equal(['2024年计划11亩，超出刻度']);
  });

  it('has each sentence once, with the labels of what was read from it', () => {
    const quote = '果园9亩，计划10亩。';
    const next = observation('plan', '12', { year: 2024, quote: '2024年果园12亩。' });
    const { quotes } = gaugeOf([{ ...plan, quote }, { ...actual, quote }, next]);
    expect(quotes.map(({ label, text }) => [label, text])).to.deep.equal([
      ['2023年完成、2023年计划', quote],
      ['2024年计划', '2024年果园12亩。'],
    ]);
    expect(gaugeOf([plan, actual]).quotes).to.deep.equal([]);
  });
});

it('tells what was asked for, and what there is, for an unknown indicator', () => {
  const report = { ...zhanhe, indicators: zhanhe.indicators.slice(0, 2) };
  expect(refused(gaugeView(report, { indicator: 'gdp' }, 'zh-CN')).unknown).to.deep.equal({
    id: 'gdp',
    known: ['gdp-growth', 'industrial-value-added-growth'],
  });
});
