import { expect } from 'chai';
import { monthly, viewOf } from '../support/trends.ts';
// Registers English.
import '../support/reports.ts';

describe('the trend within a year', () => {
  const soFar = monthly([
    { raw: '60', period: '2024-Q1' },
    { raw: '130', period: '2024-H1' },
    { raw: '210', period: '2024-09' },
    { raw: '25', period: '2024-09', span: 'single' },
  ]);

  it('has a point for each part, against the plan of the year and the share of it that has passed', () => {
    const view = viewOf(soFar);
    expect(view.inParts).to.equal(true);
    expect(
      view.points.map(({ label, tick, indicator }) => [label, tick, indicator.completion?.phrase]),
    ).to.deep.equal([
      ['一季度', '3月', '占年计划21.4%，序时进度25%'],
      ['上半年', '6月', '占年计划46.4%，序时进度50%'],
      ['1—9月', '9月', '占年计划75%，序时进度75%'],
    ]);
    expect(view.summary).to.equal(
      '一般公共预算收入：2024年1—9月实际210亿元，计划280亿元，占年计划75%，序时进度75%，不作判断。',
    );
    expect(view.counts).to.deep.equal([]);
  });

  it('draws results so far as a line, beside the share of the plan that is due', () => {
    const { drawing, scale } = viewOf(soFar).chart ?? {};
    expect(scale).to.deep.equal({ min: 0, max: 300 });
    expect(drawing?.form).to.equal('line');
    expect(drawing?.marks.map(({ at, value, joined }) => [at * 12, value * 300, joined])).to.deep.equal([
      [2.5, 60, false],
      [5.5, 130, true],
      [8.5, 210, true],
    ]);
    expect(drawing?.ticks).to.deep.equal([
      { role: 'plan', from: 11 / 12, to: 1, value: 280 / 300, upper: null },
    ]);
    expect(drawing?.pace?.from).to.be.closeTo(280 / 300 / 12, 1e-12);
    expect(drawing?.pace?.to).to.equal(280 / 300);
  });

  it('does not draw a line over parts that are missing', () => {
    const view = viewOf(
      monthly([
        { raw: '20', period: '2024-01' },
        { raw: '40', period: '2024-02' },
        { raw: '90', period: '2024-05' },
      ]),
    );
    expect(view.chart?.drawing.marks.map(({ joined }) => joined)).to.deep.equal([false, true, false]);
  });

  it('shows single months as bars without the plan of the year, where there is nothing else', () => {
    const view = viewOf(
      monthly([
        { raw: '20', period: '2024-01', span: 'single' },
        { raw: '25', period: '2024-02', span: 'single' },
      ]),
    );
    expect(view.points.map(({ label }) => label)).to.deep.equal(['1月', '2月']);
    expect(view.chart?.drawing).to.deep.include({ form: 'bars', ticks: [], pace: null });
    expect(view.chart?.drawing.marks.map(({ value }) => value * (view.chart?.scale.max ?? 0))).to.deep.equal([
      20, 25,
    ]);
  });

  it('has no share of a plan that is a rate, and draws it along the year', () => {
    const rate = monthly(
      [
        { raw: '5', period: '2024-Q1' },
        { raw: '5.2', period: '2024-H1' },
      ],
      '6',
      {
        unit: { zh: '%' },
        measure: 'growth',
      },
    );
    const { drawing } = viewOf(rate).chart ?? {};
    expect(drawing?.pace).to.equal(null);
    expect(drawing?.ticks.map(({ from, to }) => [from, to])).to.deep.equal([[0, 1]]);
  });

  it('is asked for by months', () => {
    const view = viewOf(soFar, 'zh-CN', { from: '2024-04', to: '2024-09' });
    expect(view.points.map(({ id }) => id)).to.deep.equal(['2024-H1', '2024-09']);
    expect(viewOf(soFar, 'zh-CN', { from: 2024 }).inParts).to.equal(false);
  });
});
