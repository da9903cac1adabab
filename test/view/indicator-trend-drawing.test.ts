import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { monthly, seriesOf, viewOf } from '../support/trends.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';
// Registers English.
import '../support/reports.ts';

const chartOf = (observations: Observation[], more: Partial<Indicator> = {}) =>
  viewOf(seriesOf(yearly(2023, [growth(observations, more)]))).chart;
const partsOf = (of: Partial<Observation>[], plan?: string, more: Partial<Indicator> = {}) => {
  const { chart, legend } = viewOf(monthly(of, plan, more), 'zh-CN', { from: '2024-01' });
  return { ...chart, legend: legend.map(({ mark, label }) => `${mark} ${label}`) };
};

const quarters = [
  { raw: '60', period: '2024-Q1' },
  { raw: '130', period: '2024-H1' },
];
const months = [
  { raw: '20', period: '2024-01', span: 'single' as const },
  { raw: '25', period: '2024-02', span: 'single' as const },
];

describe('the drawing of a trend of years', () => {
  it('has a bar for each result, joined with that of the year before, and a tick for each plan', () => {
    const { scale, drawing } =
      chartOf([
        figure('plan', 2022, '6%—7%', { upper: 7 }),
        figure('actual', 2022, '6.5'),
        figure('plan', 2023, '8'),
        figure('actual', 2023, '-2', { status: 'E' }),
        figure('plan', 2024, '7.5%—8%', { upper: 8 }),
      ]) ?? {};
    expect(scale).to.deep.equal({ min: -2, max: 8 });
    expect(drawing).to.deep.include({
      kind: 'indicator-trend',
      form: 'bars',
      zero: 0.2,
      pace: null,
      breaks: [],
    });
    expect(drawing?.marks).to.deep.equal([
      { at: 1 / 6, width: 1 / 3, value: 0.85, look: 'final', joined: false },
      { at: 1 / 2, width: 1 / 3, value: 0, look: 'estimate', joined: true },
    ]);
    expect(
      drawing?.ticks.map(({ role, from, to, value, upper }) => [
        role,
        ...[from, to].map((at) => Math.round(at * 300)),
        value,
        upper,
      ]),
    ).to.deep.equal([
      ['plan', 8, 92, 0.8, 0.9],
      ['plan', 108, 192, 1, null],
      ['next', 208, 292, 0.95, 1],
    ]);
  });

  for (const years of [2, 3, 6])
    it(`joins each of ${years} years with the one before`, () => {
      const observations = Array.from({ length: years }, (_, at) => figure('actual', 2018 + at, '5'));
      expect(chartOf(observations)?.drawing.marks.map(({ joined }) => joined)).to.deep.equal([
        false,
        ...Array.from({ length: years - 1 }, () => true),
      ]);
    });

  it('does not join results that have a year without a number between them, or cannot be compared', () => {
    const { drawing } =
      chartOf([
        figure('actual', 2019, '5', { break: { zh: '更早' } }),
        figure('actual', 2020, '持平'),
        figure('actual', 2021, '6'),
        figure('actual', 2022, '7'),
        figure('actual', 2023, '8', { break: { zh: '口径调整' } }),
      ]) ?? {};
    expect(drawing?.marks.map(({ at, joined }) => [Math.round(at * 10), joined])).to.deep.equal([
      [1, false],
      [5, false],
      [7, true],
      [9, false],
    ]);
    expect(drawing?.breaks).to.deep.equal([0.8]);
  });

  it('has a result of a part of the last year as such, even where it is an estimate', () => {
    const view = viewOf(
      seriesOf(
        yearly(2022, [growth([figure('actual', 2022, '5')])]),
        yearly(2023, [growth([figure('actual', 2023, '4', { period: '2023-09', status: 'E' })])]),
      ),
    );
    expect(view.chart?.drawing.marks.map(({ look }) => look)).to.deep.equal(['final', 'part']);
    expect(view.legend).to.deep.equal([
      { mark: 'actual', label: '完成' },
      { mark: 'part', label: '年内累计数' },
    ]);
    expect(view.drawingNote).to.equal('');
  });

  it('has a legend without plans where there is only one of a year to come', () => {
    const next = seriesOf(yearly(2023, [growth([figure('actual', 2023, '5'), figure('plan', 2024, '6')])]));
    expect(viewOf(next).legend.map(({ mark }) => mark)).to.deep.equal(['actual', 'next']);
  });

  it('is none of ranks, words and single months', () => {
    expect(chartOf([figure('actual', 2022, '持平'), figure('plan', 2023, '基本持平')])).to.equal(null);
    const rank = { measure: 'rank', direction: 'lower' } as const;
    expect(chartOf([figure('actual', 2022, '2'), figure('plan', 2023, '1')], rank)).to.equal(null);
    const single = figure('actual', 2023, '5', { period: '2023-09', span: 'single' });
    expect(chartOf([single])).to.equal(null);
    const planned = figure('plan', 2023, '6', { period: '2023-09', span: 'single' });
    const { marks, ticks } = chartOf([single, planned, figure('actual', 2022, '6')])?.drawing ?? {};
    expect([marks?.length, ticks]).to.deep.equal([1, []]);
    expect(partsOf(months, '10', rank).drawing).to.equal(undefined);
    const words = months.map((one) => ({ ...one, raw: '增加', value: null }));
    expect(partsOf(words, '10').drawing).to.equal(undefined);
  });
});

describe('the drawing of a trend within a year', () => {
  it('has the share of the plan that is due, of a plan above zero that is a sum', () => {
    const paceOf = (plan: string, more: Partial<Indicator> = {}) =>
      partsOf(quarters, plan, more).drawing?.pace;
    expect(paceOf('150', { measure: 'count' })?.to).to.equal(1);
    expect(paceOf('150', { measure: 'level' })?.from).to.equal(1 / 12);
    expect(partsOf(quarters, '150').legend).to.deep.equal(['actual 完成', 'plan 计划', 'pace 序时进度']);
    for (const measure of ['growth', 'share', 'index'] as const)
      expect(paceOf('150', { measure }), measure).to.equal(null);
    for (const direction of ['lower', 'none'] as const)
      expect(paceOf('150', { direction }), direction).to.equal(null);
    expect(paceOf('0')).to.equal(null);
    expect(paceOf('-10')).to.equal(null);
    expect(paceOf('完成市定目标')).to.equal(null);
    expect(partsOf(quarters, '150', { measure: 'growth' }).legend).to.deep.equal([
      'actual 完成',
      'plan 计划',
    ]);
  });

  it('has the share of the plan that is due from zero on, where there are results below it', () => {
    const { scale, drawing } = partsOf([{ raw: '-30', period: '2024-Q1' }, ...quarters.slice(1)], '150');
    expect(scale).to.deep.equal({ min: -30, max: 150 });
    expect(drawing?.zero).to.be.closeTo(1 / 6, 1e-12);
    expect(drawing?.pace?.from).to.be.closeTo(1 / 6 + 5 / 72, 1e-12);
  });

  it('has the plan of the year in its last month or, where it is no sum, along the year', () => {
    const ticksOf = (more: Partial<Indicator>) => partsOf(quarters, '150', more).drawing?.ticks;
    for (const measure of ['level', 'count'] as const)
      expect(ticksOf({ measure })).to.deep.equal([
        { role: 'plan', from: 11 / 12, to: 1, value: 1, upper: null },
      ]);
    expect(ticksOf({ measure: 'index' })).to.deep.equal([
      { role: 'plan', from: 0, to: 1, value: 1, upper: null },
    ]);
    const words = partsOf(quarters, '完成市定目标');
    expect(words.drawing?.ticks).to.deep.equal([]);
    expect(words.legend).to.deep.equal(['actual 完成']);
  });

  it('has both ends of a plan, and the plan of a part across it', () => {
    const series = seriesOf(
      yearly(2024, [
        revenue([
          figure('plan', 2024, '280—300', { upper: 300 }),
          figure('plan', 2024, '60—75', { period: '2024-Q1', upper: 75 }),
          figure('actual', 2024, '60', { period: '2024-Q1' }),
          figure('actual', 2024, '130', { period: '2024-H1', status: 'E' }),
        ]),
      ]),
    );
    const { chart, legend, drawingNote } = viewOf(series, 'zh-CN', { from: '2024-01' });
    expect(chart?.scale).to.deep.equal({ min: 0, max: 300 });
    const [ofYear, ofQuarter, ...others] = chart?.drawing.ticks ?? [];
    expect(others).to.deep.equal([]);
    expect(ofYear).to.deep.equal({ role: 'plan', from: 11 / 12, to: 1, value: 280 / 300, upper: 1 });
    expect(ofQuarter).to.deep.include({ role: 'plan', value: 0.2, upper: 0.25 });
    expect((ofQuarter?.from ?? 0) * 1200).to.be.closeTo(208, 1e-9);
    expect((ofQuarter?.to ?? 0) * 1200).to.be.closeTo(292, 1e-9);
    expect(legend.map(({ mark }) => mark)).to.deep.equal(['actual', 'estimate', 'plan', 'pace']);
    expect(drawingNote).to.equal('斜纹为预计数。');
  });

  it('is of bars, without the plan of the year, for single parts; and of a line for results so far', () => {
    const { drawing, scale } = partsOf(months);
    expect(scale).to.deep.equal({ min: 0, max: 25 });
    expect(drawing).to.deep.include({ form: 'bars', ticks: [], pace: null });
    expect(partsOf(quarters).drawing?.form).to.equal('line');
    const own = figure('plan', 2024, '30', { period: '2024-02', span: 'single' });
    const series = seriesOf(
      yearly(2024, [revenue([own, figure('actual', 2024, '20', { period: '2024-02', span: 'single' })])]),
    );
    const planned = viewOf(series, 'zh-CN', { from: '2024-01' }).chart;
    expect(planned?.scale.max).to.equal(30);
    expect(planned?.drawing.ticks.map(({ value }) => value)).to.deep.equal([1]);
    expect(planned?.drawing.pace).to.equal(null);
  });

  for (const [periods, joined] of [
    [
      ['2024-Q1', '2024-H1', '2024-Q3'],
      [false, true, true],
    ],
    [
      ['2024-H1', '2024-12'],
      [false, false],
    ],
    [
      ['2024-Q1', '2024-08'],
      [false, false],
    ],
    [
      ['2024-01', '2024-02', '2024-04', '2024-05'],
      [false, true, false, true],
    ],
  ] as const)
    it(`has a line over ${periods.join(', ')} where nothing is missing between them`, () => {
      const { drawing } = partsOf(periods.map((period) => ({ raw: '9', period })));
      expect(drawing?.marks.map((mark) => mark.joined)).to.deep.equal(joined);
    });

  it('has no line where parts cannot be compared', () => {
    const { drawing, legend } = partsOf([
      ...quarters.slice(0, 1),
      { raw: '130', period: '2024-H1', break: { zh: '口径调整' } },
    ]);
    expect(drawing?.marks.map(({ joined }) => joined)).to.deep.equal([false, false]);
    expect(drawing?.breaks.map((at) => at * 12)).to.deep.equal([5]);
    expect(legend.at(-1)).to.equal('break 与往年不可比');
  });
});
