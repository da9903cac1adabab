import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { indicatorView } from '../../src/view/indicator.ts';
import { rowTexts, unitBlock } from '../../src/view/unit-block.ts';
import { indicator, observation } from '../support/reports.ts';

const viewOf = (observations: readonly Observation[], more: Partial<Indicator> = {}, lang = 'zh-CN') =>
  indicatorView(indicator(more, ...observations), 2023, lang);
const plan = observation('plan', '10');
const actual = observation('actual', '9');
const next = observation('plan', '45', { year: 2024 });
const words = observation('plan', '完成市定目标');

describe('unitBlock', () => {
  it('has group and unit, and one scale for all its rows', () => {
    const block = unitBlock('农业', '亩', [viewOf([plan, actual]), viewOf([plan, next])], 'zh-CN');
    expect(block).to.deep.include({
      label: '农业 单位：亩',
      unitText: '单位：亩',
      scaleText: '刻度 0–50',
      scale: { min: 0, max: 50 },
    });
    const none = { kind: 'plan-vs-actual', zero: 0, actual: null, estimated: false, plan: 0.2, next: null };
    expect(block.rows.map(({ drawing }) => drawing)).to.deep.equal([
      { ...none, actual: 0.18 },
      { ...none, next: 0.9 },
    ]);
    expect(unitBlock('Farming', 'mu', [viewOf([plan])], 'en')).to.deep.include({
      label: 'Farming Unit: mu',
      scaleText: 'Scale 0–10',
    });
  });

  it('draws nothing of a row whose plan is no number, nor makes room for it', () => {
    const block = unitBlock('农业', '亩', [viewOf([plan, actual]), viewOf([words, actual, next])], 'zh-CN');
    expect(block.scale).to.deep.equal({ min: 0, max: 10 });
    expect(block.rows.map(({ drawing }) => drawing === null)).to.deep.equal([false, true]);
    const empty = unitBlock('农业', '亩', [viewOf([actual, next])], 'zh-CN');
    expect([empty.scaleText, empty.rows[0]?.drawing]).to.deep.equal(['', null]);
  });
});

describe('rowTexts', () => {
  const textsOf = (observations: readonly Observation[], more: Partial<Indicator> = {}, lang = 'zh-CN') =>
    rowTexts(viewOf(observations, more, lang), lang);

  it('has the actual without its unit, and the plans', () => {
    expect(textsOf([plan, { ...actual, status: 'E' }, next])).to.deep.equal({
      value: { text: '9', lang: undefined },
      status: '预计',
      references: [
        { label: '计划', text: '10', lang: undefined },
        { label: '2024年计划', text: '45', lang: undefined },
      ],
      outcome: '为计划的90%',
    });
    expect(textsOf([words], {}, 'en')).to.deep.equal({
      value: { text: '—' },
      status: '',
      references: [{ label: 'Plan', text: '完成市定目标', lang: 'zh-CN' }],
      outcome: '',
    });
  });

  it('has only the plans that there are', () => {
    const referencesOf = (...observations: Observation[]) =>
      textsOf(observations).references.map(({ label, text }) => `${label} ${text}`);
    expect(referencesOf(plan)).to.deep.equal(['计划 10']);
    expect(referencesOf(actual, next)).to.deep.equal(['2024年计划 45']);
    expect(referencesOf(actual)).to.deep.equal([]);
  });

  it('has what is printed, where that is in another unit', () => {
    const printed = observation('actual', '1.2345万亩', { value: 12_345 });
    const { value, references } = textsOf([printed, { ...printed, role: 'plan' }]);
    expect([value.text, references[0]?.text]).to.deep.equal([
      '12345亩（1.2345万亩）',
      '12345亩（1.2345万亩）',
    ]);
  });

  const completion = { percent: 104, quote: '完成计划的104%' };
  for (const [what, outcome, observations, more] of [
    ['completion', '为计划的90%', [plan, actual]],
    ['gap of growth', '−1个百分点', [plan, actual], { measure: 'growth' }],
    ['completion that the report states', '报告称完成计划的104%', [plan, { ...actual, completion }]],
    ['nothing where neither is known', '', [actual]],
    ['nothing beside a target in words', '', [words, { ...actual, completion }], { direction: 'lower' }],
  ] as [string, string, Observation[], Partial<Indicator>?][])
    it(`has as its outcome the ${what}`, () => {
      expect(textsOf(observations, more).outcome).to.equal(outcome);
    });
});
