import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { completionCell, figureCell } from '../../src/view/figure-cells.ts';
import { observationView } from '../../src/view/observation.ts';
import { quoteCell } from '../../src/view/quote-cell.ts';
import { indicator, observation } from '../support/reports.ts';

const cell = (one: Observation, lang: Lang = 'zh-CN', more: Partial<Indicator> = {}) =>
  figureCell(observationView(indicator(more, one), one, lang), lang);

describe('a cell with a figure', () => {
  it('has its number and its status', () => {
    const final = observation('actual', '182');
    expect(cell(final)).to.deep.equal({ text: '182', value: 182, power: 0, status: '', source: final });
    const estimate = observation('actual', '[1182]', { value: 1182, status: 'E' });
    expect(cell(estimate, 'en')).to.deep.equal({
      text: '1,182 (estimate)',
      value: 1182,
      power: 0,
      status: 'estimate',
      source: estimate,
    });
    const part = observation('actual', '150', { period: '2023-09' });
    expect(cell(part)).to.include({ text: '150（1—9月）', status: '1—9月' });
  });

  it('has the power of ten in its unit', () => {
    const yuan = { unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 };
    const one = observation('actual', '35亿元');
    expect(cell(one, 'zh-CN', yuan)).to.include({ text: '35', value: 35, power: 8 });
    expect(cell(one, 'en', yuan)).to.include({ text: '3.5', value: 3.5, power: 9 });
  });

  it('has words in their language, and a dash in place of nothing', () => {
    const words = observation('plan', '完成市定目标', { value: null });
    for (const lang of ['zh-CN', 'en'])
      expect(cell(words, lang)).to.deep.equal({ text: '完成市定目标', lang: 'zh-CN', source: words });
    expect(figureCell(null, 'en')).to.deep.equal({ text: '—' });
  });
});

describe('a cell with a completion', () => {
  it('has the percentage, with a phrase where that says more', () => {
    const completion = { percent: 92.1, text: '92.1%', phrase: '报告称完成计划的92.1%' };
    expect(completionCell(completion)).to.deep.equal({ text: '92.1%', value: 92.1, unit: '%' });
    expect(completionCell({ ...completion, qualified: true })).to.deep.equal({
      text: '报告称完成计划的92.1%',
      value: 92.1,
      unit: '%',
      status: '',
    });
    expect(completionCell(null)).to.equal(null);
  });
});

describe('a cell with a quote', () => {
  it('shows it without markup, and keeps it as it is', () => {
    const quote = 'PM _{2.5} 年均浓度**46**。';
    expect(quoteCell(quote)).to.deep.equal({ text: 'PM2.5年均浓度46。', lang: 'zh-CN', quote });
    for (const none of [null, '']) expect(quoteCell(none)).to.deep.equal({ text: '', lang: 'zh-CN' });
  });
});
