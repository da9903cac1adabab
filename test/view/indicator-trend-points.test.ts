import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import { type TrendRequest, trendView } from '../../src/view/indicator-trend.ts';
import { refused } from '../support/texts.ts';
import { monthly, seriesOf, viewOf } from '../support/trends.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';
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

  const singles = (...periods: string[]) =>
    viewOf(monthly(periods.map((period, at) => ({ raw: String(at), period, span: 'single' }))), 'zh-CN', {
      from: '2024-01',
    }).points.map(({ id }) => id);

  for (const [given, shown] of [
    [
      ['2024-02', '2024-01', '2024-Q1'],
      ['2024-01', '2024-02'],
    ],
    [
      ['2024-Q1', '2024-02', '2024-01'],
      ['2024-01', '2024-02'],
    ],
    [['2024-04', '2024-Q2'], ['2024-04']],
    [['2024-06', '2024-Q2'], ['2024-06']],
    [['2024-Q2', '2024-05', '2024-H1'], ['2024-05']],
    [['2024-H1', '2024-Q2'], ['2024-Q2']],
    [
      ['2024-07', '2024-Q2', '2024-03'],
      ['2024-03', '2024-Q2', '2024-07'],
    ],
  ] as const)
    it(`has the shortest of single parts that overlap: of ${given.join(', ')} those of ${shown.join(', ')}`, () => {
      expect(singles(...given)).to.deep.equal(shown);
    });

  const valuesOf = (figures: Partial<Observation>[], request: TrendRequest = { from: '2024-01' }) =>
    viewOf(monthly(figures), 'zh-CN', request).points.map(({ id, value }) => `${id} ${value.text}`);

  it('has of several publications the latest, in whatever order they are given', () => {
    for (const span of ['single', 'cumulative'] as const) {
      const first = { raw: '20', period: '2024-02', span };
      const second = { raw: '21', period: '2024-02', span, published: '2024-04-01' };
      const third = { raw: '22', period: '2024-02', span, published: '2024-05-01' };
      for (const figures of [
        [first, second, third],
        [third, second, first],
        [second, third, first],
      ])
        expect(valuesOf(figures), span).to.deep.equal(['2024-02 22']);
    }
  });

  it('has the result of the year in its last month, of several the latest', () => {
    const quarter = { raw: '60', period: '2024-Q1' };
    const december = { raw: '250', period: '2024-12', published: '2025-03-01' };
    const [whole, later] = [{ raw: '260' }, { raw: '261', published: '2025-02-01' }];
    for (const figures of [
      [quarter, december, whole],
      [whole, december, quarter],
    ])
      expect(valuesOf(figures)).to.deep.equal(['2024-Q1 60', '2024 260']);
    for (const figures of [
      [quarter, december, whole, later],
      [later, whole, december, quarter],
    ])
      expect(valuesOf(figures)).to.deep.equal(['2024-Q1 60', '2024 261']);
    const view = viewOf(monthly([whole, quarter]), 'zh-CN', { from: '2024-01' });
    expect(
      view.points.map(({ label, tick, ended, badge }) => [label, tick, ended, badge?.text]),
    ).to.deep.equal([
      ['一季度', '3月', false, undefined],
      ['2024年', '12月', true, '未完成'],
    ]);
    expect(view.summary).to.equal(
      '一般公共预算收入：2024年实际260亿元，计划280亿元，低于计划20亿元，为计划的92.9%，未完成。',
    );
  });

  it('has no results from January on and single ones beside each other', () => {
    const single = { raw: '25', period: '2024-02', span: 'single' as const };
    expect(valuesOf([{ raw: '60', period: '2024-Q1' }, single])).to.deep.equal(['2024-Q1 60']);
    expect(valuesOf([{ raw: '260' }, single])).to.deep.equal(['2024-02 25']);
  });

  it('has none of a result of the whole year alone, and no verdict of its last month alone', () => {
    const { message } = refused(trendView(monthly([{ raw: '260' }]), { from: '2024-01' }, 'zh-CN'));
    expect(message.title).to.equal('没有“2024-01”的数据。');
    const december = monthly([{ raw: '25', period: '2024-12', span: 'single' }]);
    const [point] = viewOf(december, 'zh-CN', { from: '2024-01' }).points;
    expect([point?.id, point?.ended, point?.badge]).to.deep.equal(['2024-12', false, null]);
  });

  it('has those that end in the months that are asked for', () => {
    const figures = ['2024-09', '2024-H1', '2024-Q1'].map((period, at) => ({ raw: String(9 - at), period }));
    expect(valuesOf(figures)).to.deep.equal(['2024-Q1 7', '2024-H1 8', '2024-09 9']);
    expect(valuesOf(figures, { from: '2024-03', to: '2024-06' })).to.deep.equal(['2024-Q1 7', '2024-H1 8']);
    expect(valuesOf(figures, { from: '2024-04', to: '2024-08' })).to.deep.equal(['2024-H1 8']);
    expect(valuesOf(figures, { to: '2024-05' })).to.deep.equal(['2024-Q1 7']);
  });

  it('has only results of that year, each against the plan of its own part, if there is one', () => {
    const [indicator] = monthly([
      { raw: '60', period: '2024-Q1' },
      { raw: '130', period: '2024-H1' },
    ]).report.indicators;
    const observations = [
      ...(indicator?.observations ?? []),
      figure('plan', 2024, '65', { period: '2024-Q1' }),
      figure('plan', 2024, '70', { period: '2024-Q1', span: 'single' }),
      figure('plan', 2025, '300'),
      figure('actual', 2023, '55', { period: '2023-Q3' }),
    ];
    const series = seriesOf(yearly(2024, [revenue(observations)]));
    const view = viewOf(series, 'zh-CN', { from: '2024-01' });
    expect(view.points.map(({ indicator: { sentence } }) => sentence)).to.deep.equal([
      '一般公共预算收入：2024年一季度实际60亿元，计划65亿元，低于计划5亿元，为计划的92.3%，未完成。',
      '一般公共预算收入：2024年上半年实际130亿元，计划280亿元，占年计划46.4%，序时进度50%，不作判断。',
    ]);
    const single = [
      figure('plan', 2024, '280'),
      figure('plan', 2024, '24', { period: '2024-02', span: 'single' }),
      figure('actual', 2024, '20', { period: '2024-01', span: 'single' }),
      figure('actual', 2024, '25', { period: '2024-02', span: 'single' }),
    ];
    const months = viewOf(seriesOf(yearly(2024, [revenue(single)])));
    expect(months.points.map(({ indicator: { sentence } }) => sentence)).to.deep.equal([
      '一般公共预算收入：2024年1月实际20亿元。',
      '一般公共预算收入：2024年2月实际25亿元，计划24亿元，高于计划1亿元，为计划的104.2%，完成。',
    ]);
  });

  it('says of each from when on it cannot be compared, and why', () => {
    const view = viewOf(
      monthly([
        { raw: '60', period: '2024-Q1', break: { zh: '年初' } },
        { raw: '130', period: '2024-H1', break: { zh: '口径调整' } },
      ]),
    );
    expect(view.points.map((point) => point.break?.text)).to.deep.equal(['年初', '口径调整']);
    expect(view.summary).to.match(/不作判断；上半年起与往年不可比（口径调整）。$/);
  });
});

describe('the years of a trend', () => {
  const pointsOf = (...observations: Observation[]) =>
    viewOf(seriesOf(yearly(2023, [growth(observations)])), 'zh-CN', { from: 2021 }).points;

  for (const [what, more, ended] of [
    ['the whole year', {}, true],
    ['all its months', { period: '2023-12' }, true],
    ['all its quarters', { period: '2023-Q4' }, true],
    ['its last month', { period: '2023-12', span: 'single' }, false],
    ['its first months', { period: '2023-09' }, false],
  ] as [string, Partial<Observation>, boolean][])
    it(`are ${ended ? 'counted' : 'not counted'} with a result of ${what}`, () => {
      const points = pointsOf(figure('plan', 2023, '6'), figure('actual', 2023, '6.1', more));
      expect(points.map((point) => [point.id, point.ended])).to.deep.equal([['2023', ended]]);
    });

  it('are those between the first and the last figure, whatever their order', () => {
    const points = pointsOf(
      figure('actual', 2022, '5'),
      figure('plan', 2024, '7'),
      figure('actual', 2021, '6'),
    );
    expect(points.map(({ id, label, tick, ended }) => [id, label, tick, ended])).to.deep.equal([
      ['2021', '2021年', '2021', true],
      ['2022', '2022年', '2022', true],
      ['2023', '2023年', '2023', true],
      ['2024', '2024年', '2024', false],
    ]);
    expect(points.map(({ at, width }) => [at, width])).to.deep.equal([
      [1 / 8, 1 / 4],
      [3 / 8, 1 / 4],
      [5 / 8, 1 / 4],
      [7 / 8, 1 / 4],
    ]);
  });

  it('cannot be compared with earlier ones by what is said of the result or, without one, of the plan', () => {
    const why = { zh: '口径调整', en: 'New definition' };
    const of = (...observations: Observation[]) => pointsOf(...observations).map((point) => point.break);
    expect(of(figure('plan', 2023, '6', { break: why }))).to.deep.equal([
      { text: '口径调整', lang: 'zh-CN' },
    ]);
    expect(of(figure('plan', 2023, '6', { break: why }), figure('actual', 2023, '7'))).to.deep.equal([null]);
    expect(of(figure('plan', 2023, '6'), figure('actual', 2023, '7', { break: why }))).to.deep.equal([
      { text: '口径调整', lang: 'zh-CN' },
    ]);
  });
});
