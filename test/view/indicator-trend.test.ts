import { expect } from 'chai';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { csvOf } from '../../src/view/csv.ts';
import {
  seriesOfOne,
  type TrendRequest,
  type TrendSeries,
  trendView,
} from '../../src/view/indicator-trend.ts';
import { trendSource } from '../../src/view/indicator-trend-source.ts';
import { trendTable } from '../../src/view/indicator-trend-table.ts';
import { sourceViewOf } from '../../src/view/source.ts';
import { zhanhe } from '../support/reports.ts';
import { refused, shown } from '../support/texts.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const seriesOf = (...reports: Report[]): TrendSeries => {
  const series = joinReports(given(...reports));
  if (!series.report) throw new Error('no report');
  return { ...series, report: series.report };
};

const viewOf = (series: TrendSeries, lang = 'zh-CN', request: TrendRequest = {}) =>
  shown(trendView(series, request, lang));

/** Five years: met, met, not met, met, not met as an estimate; and the plan for the sixth. */
const five = seriesOf(
  yearly(2019, [
    growth([figure('plan', 2019, '7'), figure('actual', 2019, '7.2'), figure('plan', 2020, '3')]),
  ]),
  yearly(2020, [growth([figure('actual', 2020, '3.1'), figure('plan', 2021, '8')])]),
  yearly(2021, [growth([figure('actual', 2021, '6.9'), figure('plan', 2022, '5')])]),
  yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '7.5')])]),
  yearly(2023, [growth([figure('actual', 2023, '[4]', { status: 'E' }), figure('plan', 2024, '7')])], {
    notes: [{ zh: '[]中的数据均为预计数。', en: 'Figures in [ ] are estimates.' }, { zh: '年末数。' }],
  }),
);

const monthly = (of: Partial<Observation>[], plan = '280', more: Partial<Indicator> = {}): TrendSeries =>
  seriesOfOne(
    yearly(2023, [
      revenue(
        [
          figure('plan', 2024, plan),
          ...of.map((one) => figure('actual', 2024, one.raw ?? '', { value: Number(one.raw), ...one })),
        ],
        more,
      ),
    ]),
  );

describe('the trend of an indicator', () => {
  it('says of the years how many plans were kept, what the last one was, and what is planned', () => {
    expect(viewOf(five).summary).to.equal(
      '地区生产总值增速，2019—2023年：5年中完成3年，未完成2年（其中预计1年）；最近一年2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。',
    );
    expect(viewOf(five, 'en').summary).to.equal(
      'GDP growth, 2019–2023: met in 3 of 5 years, not met in 2 (1 estimated); latest year: 4% (estimate) in 2023, plan 7.5%, 3.5 percentage points below plan, not met (estimate); plan for 2024: 7%.',
    );
  });

  it('has a point for each year, with its verdict as sign and word', () => {
    const { points } = viewOf(five);
    expect(points.map(({ id, indicator: { badge } }) => `${id} ${badge.symbol} ${badge.text}`)).to.deep.equal(
      ['2019 ✓ 完成', '2020 ✓ 完成', '2021 ▽ 未完成', '2022 ✓ 完成', '2023 ▽ 预计未完成', '2024 ○ 尚无结果'],
    );
  });

  it('counts verdicts of years that have ended only', () => {
    expect(viewOf(five).counts.map(({ text }) => text)).to.deep.equal(['完成 3', '未完成 2（其中预计1年）']);
  });

  it('leaves a verdict that no year has out', () => {
    const view = viewOf(five, 'zh-CN', { from: '2019', to: '2020' });
    expect(view.counts.map(({ text }) => text)).to.deep.equal(['完成 2']);
    expect(view.summary).to.contain('：2年中完成2年；');
    expect(viewOf(five, 'en', { from: '2019', to: '2020' }).summary).to.contain(': met in 2 of 2 years; ');
    const missed = viewOf(five, 'en', { from: '2021', to: '2021' });
    expect(missed.counts.map(({ text }) => text)).to.deep.equal(['Not met 1']);
  });

  it('takes a part of the years', () => {
    const view = viewOf(five, 'zh-CN', { from: '2020', to: 2021 });
    expect(view.points.map(({ id }) => id)).to.deep.equal(['2020', '2021']);
    expect(view.summary).to.equal(
      '地区生产总值增速，2020—2021年：2年中完成1年，未完成1年；最近一年2021年实际6.9%，计划8%，低于计划1.1个百分点，未完成；2022年计划5%。',
    );
  });

  it('says of a single year what a gauge says', () => {
    expect(viewOf(seriesOfOne(zhanhe), 'zh-CN', { indicator: 'gdp-growth' }).summary).to.equal(
      '全区生产总值增速：2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。',
    );
  });

  it('says how far the year is beside a single one that has ended', () => {
    const soFar = figure('actual', 2023, '4', { period: '2023-09' });
    const series = seriesOf(
      yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '7.5')])]),
      yearly(2023, [growth([soFar])]),
    );
    expect(viewOf(series).summary).to.equal(
      '地区生产总值增速：2022年实际5%；2023年1—9月实际4%，计划7.5%，不作判断。',
    );
  });

  it('leaves a year without a report empty, and does not count it', () => {
    const series = seriesOf(
      yearly(2019, [growth([figure('plan', 2019, '7'), figure('actual', 2019, '7.2')])]),
      yearly(2021, [growth([figure('plan', 2021, '8'), figure('actual', 2021, '8.1')])]),
    );
    const view = viewOf(series);
    expect(view.points.map(({ id, indicator }) => [id, indicator.actual?.text ?? null])).to.deep.equal([
      ['2019', '7.2%'],
      ['2020', null],
      ['2021', '8.1%'],
    ]);
    expect(view.summary).to.match(/：2年中完成2年；/);
    expect(view.chart?.drawing.marks.map(({ at, joined }) => [at, joined])).to.deep.equal([
      [0.5 / 3, false],
      [2.5 / 3, false],
    ]);
    expect(trendTable(view, 'zh-CN').rows.map(({ id }) => id)).to.deep.equal(['2019', '2021']);
  });

  it('says that there is nothing to compare, rather than that nothing was met', () => {
    const series = seriesOf(
      yearly(2019, [growth([figure('actual', 2019, '7.2')])]),
      yearly(2020, [growth([figure('actual', 2020, '3.1')])]),
    );
    expect(viewOf(series).summary).to.equal(
      '地区生产总值增速，2019—2020年：2年中无可比数据2年；最近一年2020年实际3.1%。',
    );
  });

  it('gives no verdict before the year ends, unless the report states one', () => {
    const part = { period: '2024-09', value: 9 };
    const series = (more: Partial<Observation>) =>
      seriesOf(
        yearly(2022, [revenue([figure('plan', 2022, '8'), figure('actual', 2022, '8.5')])]),
        yearly(2023, [
          revenue([figure('plan', 2023, '9'), figure('actual', 2023, '9.1'), figure('plan', 2024, '8')]),
        ]),
        yearly(2024, [revenue([figure('actual', 2024, '9', { ...part, ...more })])], {
          year: 2023,
          issued: '2024-10-10',
        }),
      );
    const view = viewOf(series({}));
    const last = view.points.at(-1);
    expect([last?.id, last?.ended, last?.indicator.badge.text]).to.deep.equal(['2024', false, '不作判断']);
    expect(view.summary).to.include('2年中完成2年');
    expect(view.summary).to.include('2024年1—9月实际9亿元，计划8亿元');
    expect(view.summary).not.to.match(/2024年计划/);
    expect(view.chart?.drawing.marks.at(-1)?.look).to.equal('part');
    const stated = viewOf(series({ verdict: { met: true, quote: '提前完成全年目标' } }));
    expect(stated.points.at(-1)?.indicator.badge.text).to.equal('报告称完成');
    expect(stated.counts.map(({ count }) => count)).to.deep.equal([2]);
  });

  it('says from when on figures cannot be compared, and why', () => {
    const broken = seriesOf(
      yearly(2016, [revenue([figure('actual', 2016, '17')])]),
      yearly(2017, [revenue([figure('actual', 2017, '10.4', { break: { zh: '剔除虚增空转因素' } })])]),
      yearly(2018, [revenue([figure('actual', 2018, '10.9')])]),
    );
    const view = viewOf(broken);
    expect(view.summary).to.match(/；2017年起与往年不可比（剔除虚增空转因素）。$/);
    expect(viewOf(broken, 'en').summary).to.match(/; not comparable with earlier years from 2017 on\.$/);
    expect(view.chart?.drawing.breaks.map((at) => at * 3)).to.deep.equal([1]);
    expect(view.chart?.drawing.marks.map(({ joined }) => joined)).to.deep.equal([false, false, true]);
    expect(view.legend.map(({ label }) => label)).to.include('与往年不可比');
  });

  it('has a legend of what is drawn only', () => {
    expect(viewOf(five).legend.map(({ mark, label }) => `${mark} ${label}`)).to.deep.equal([
      'actual 完成',
      'estimate 预计完成数',
      'plan 计划',
      'next 今后年度计划',
    ]);
  });

  it('draws nothing for ranks and words', () => {
    const ranked = viewOf(
      seriesOf(
        yearly(2019, [
          growth([figure('actual', 2019, '第2', { value: 2 })], { measure: 'rank', direction: 'lower' }),
        ]),
        yearly(2020, [
          growth([figure('actual', 2020, '第1', { value: 1 })], { measure: 'rank', direction: 'lower' }),
        ]),
      ),
    );
    expect([ranked.chart, ranked.legend]).to.deep.equal([null, []]);
    expect(ranked.points).to.have.lengthOf(2);
  });

  it('does not give a former name whose translation is the title', () => {
    const series = seriesOf(
      yearly(2012, [
        revenue([figure('actual', 2012, '20.67')], {
          name: { zh: '公共财政预算收入', en: 'General public budget revenue' },
        }),
      ]),
      yearly(2013, [revenue([figure('actual', 2013, '24.85')])]),
    );
    expect(viewOf(series).remarks).to.deep.equal(['2012年的报告称“公共财政预算收入”']);
    expect(viewOf(series, 'en').remarks).to.deep.equal([]);
  });

  it('names the reports, and what they called the indicator', () => {
    const series = seriesOf(
      yearly(2011, [
        revenue([figure('actual', 2011, '16')], { name: { zh: '地方财政总收入', en: 'Local revenue' } }),
      ]),
      yearly(2012, [
        revenue([figure('actual', 2012, '20.67')], { name: { zh: '地方财政总收入', en: 'Local revenue' } }),
      ]),
      yearly(2013, [revenue([figure('actual', 2013, '24.85')])]),
    );
    const view = viewOf(series);
    expect(view.source).to.equal('来源：某县人民政府，2012年1月15日至2014年1月15日的3份报告');
    expect(view.remarks).to.deep.equal(['2011—2012年的报告称“地方财政总收入”']);
    expect(viewOf(series, 'en').remarks).to.deep.equal([
      'Called “Local revenue” in the reports on 2011–2012',
    ]);
    expect(viewOf(series, 'en').source).to.equal(
      'Source: Government of Mou County, 3 reports, 15 January 2012 to 15 January 2014',
    );
  });

  it('tells the years of a name that came and went', () => {
    const names = [
      '农民人均纯收入',
      '农民人均纯收入',
      '农村居民人均可支配收入',
      '农民人均纯收入',
      '农村居民人均可支配收入',
    ];
    const series = seriesOf(
      ...names.map((zh, index) =>
        yearly(2011 + index, [revenue([figure('actual', 2011 + index, '9')], { name: { zh } })]),
      ),
    );
    expect(viewOf(series).remarks).to.deep.equal(['2011—2012年、2014年的报告称“农民人均纯收入”']);
  });

  it('explains hatching beside the drawing and brackets beside the quotes', () => {
    const said = (view: ReturnType<typeof viewOf>) =>
      [[view.drawingNote], view.quoteNotes, view.notes].map((notes) =>
        notes.map((note) => (typeof note === 'string' ? note : note.text)),
      );
    expect(said(viewOf(five))).to.deep.equal([['斜纹为预计数。'], ['[]中的数据均为预计数。'], ['年末数。']]);
    expect(said(viewOf(five, 'zh-CN', { to: 2022 }))).to.deep.equal([[''], [], []]);
  });

  it('says what is missing', () => {
    const series = joinReports([
      { name: '2020.json', report: null, reason: 'got an HTML page' },
      ...given(
        yearly(2021, [
          growth([figure('actual', 2021, '6.9')]),
          revenue([figure('actual', 2021, '9')], { unit: { zh: '%' } }),
        ]),
        yearly(2022, [growth([figure('actual', 2022, '5')]), revenue([figure('actual', 2022, '9')])]),
      ),
    ]);
    if (!series.report) throw new Error('no report');
    const joined = { ...series, report: series.report };
    const missing = '未能读取“2020.json”，这里没有它的数据。';
    expect(viewOf(joined, 'zh-CN', { indicator: 'gdp-growth' }).gaps).to.deep.equal([missing]);
    expect(viewOf(joined, 'zh-CN', { indicator: 'budget-revenue' }).gaps).to.deep.equal([
      missing,
      '“2021.json”中这项指标的单位不同，因此没有列入这些数据。',
    ]);
    expect(viewOf(joined).problems[0]).to.equal(
      '2020.json: could not be read: got an HTML page; the others are joined without it',
    );
  });

  it('says why figures are left out', () => {
    const now = yearly(2022, [growth([figure('actual', 2022, '5')])]);
    const gapOf = (more: Partial<Indicator>, lang: string) =>
      viewOf(seriesOf(yearly(2021, [growth([figure('actual', 2021, '6')], more)]), now), lang).gaps;
    expect(gapOf({ measure: 'share' }, 'zh-CN')).to.deep.equal([
      '“2021.json”中这项指标的计量方式（总量、增速等）不同，因此没有列入这些数据。',
    ]);
    expect(gapOf({ direction: 'lower' }, 'zh-CN')).to.deep.equal([
      '“2021.json”中这项指标是越高越好还是越低越好，与其他报告不一致，因此没有列入这些数据。',
    ]);
    expect(gapOf({ unit: { zh: '元' } }, 'en')).to.deep.equal([
      '“2021.json” gives this indicator in another unit, so these figures are left out.',
    ]);
    const other = yearly(2022, [growth([figure('actual', 2022, '4')])], { id: 'other' });
    expect(viewOf(seriesOf(now, other)).gaps).to.deep.equal([
      '“2022.json”中有数字与同日的另一份报告不一致，这些数字没有列入。',
    ]);
    const aliased = (id: string) =>
      growth([figure('actual', 2022, '5')], { id, name: { zh: id }, aliases: ['增速'] });
    const unclear = seriesOf(
      yearly(2021, [growth([figure('actual', 2021, '6')], { id: 'old', name: { zh: '增速' } })]),
      yearly(2022, [aliased('a'), aliased('b')]),
    );
    expect(viewOf(unclear, 'zh-CN', { indicator: 'a' }).gaps).to.deep.equal([
      '不能确定“2021.json”中哪些是这项指标的数据，因此没有列入。',
    ]);
  });

  it('is an empty state where the indicator, the year or any figure is unknown', () => {
    const title = (request: TrendRequest) => refused(trendView(five, request, 'zh-CN')).message;
    expect(title({ indicator: 'gdp' })).to.deep.equal({
      title: '没有名为“gdp”的指标。',
      advice: '可用的指标：gdp-growth',
    });
    expect(title({ from: 2030 }).title).to.equal('没有“2030”的数据。');
    expect(title({ from: '2021年' }).title).to.equal('没有“2021年”的数据。');
    expect(title({ from: 2022, to: 2020 }).advice).to.include(
      '可用的年份：2019、2020、2021、2022、2023、2024',
    );
    expect(title({ from: '2023-06', to: '2024-03' }).title).to.equal('没有“2023-06—2024-03”的数据。');
    expect(title({ from: '2023', to: '2024-03' }).title).to.equal('没有“2023—2024-03”的数据。');
    expect(title({ from: 'x'.repeat(999) }).title).to.have.length.below(120);
    const { unknown } = refused(trendView(five, { indicator: 'gdp-grwth' }, 'zh-CN'));
    expect(unknown).to.deep.equal({ id: 'gdp-grwth', known: ['gdp-growth'] });
    expect(refused(trendView(seriesOfOne(yearly(2023, [])), {}, 'zh-CN')).state).to.equal('empty');
    expect(refused(trendView(seriesOfOne(yearly(2023, [growth([])])), {}, 'zh-CN')).state).to.equal('empty');
  });
});

describe('the trend of a report before its year has ended', () => {
  it('takes the year for one to come', () => {
    const whole = yearly(2022, [growth([figure('plan', 2022, '5'), figure('actual', 2022, '6')])]);
    const half = yearly(2023, [growth([figure('plan', 2023, '7')])], { issued: '2023-07-20' });
    const view = viewOf(seriesOf(whole, half));
    expect(view.points.at(-1)?.badge).to.equal(null);
    expect(view.summary).to.include('2022年实际6%').and.to.not.include('无可比');
    const after = viewOf(seriesOf(whole, { ...half, issued: '2024-01-20' }));
    expect(after.points.at(-1)?.badge).to.not.equal(null);
  });
});

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

describe('the table of a trend', () => {
  const series = seriesOf(
    yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '7.5')])]),
    yearly(2023, [
      growth([figure('plan', 2023, '7', { quote: '计划增长7%' }), figure('actual', 2023, '4.2')]),
    ]),
  );

  it('has a row a year, with verdict, report and what was planned first', () => {
    const { columns, rows, caption } = trendTable(viewOf(series), 'zh-CN');
    expect(caption).to.equal('地区生产总值增速 · 单位：%');
    expect(columns.map(({ label }) => label)).to.deep.equal([
      '年度',
      '计划',
      '完成',
      '差距',
      '完成率',
      '结论',
      '出处',
      '报告',
      '说明',
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).to.deep.equal([
      ['2022年', '—', '5', '—', '—', '无可比数据', '', '某县2023年政府工作报告', ''],
      [
        '2023年',
        '7',
        '4.2',
        '−2.8个百分点',
        '—',
        '未完成',
        '计划增长7%',
        '某县2024年政府工作报告',
        '原计划：7.5%；调整日期：2024年1月15日',
      ],
    ]);
  });

  it('is the same as a file', () => {
    const view = viewOf(five, 'en');
    const csv = csvOf(view, trendTable(view, 'en'), 'en');
    expect(csv.split('\r\n').slice(0, 3)).to.deep.equal([
      '\uFEFFYear,Plan,Actual,Actual (Status),Gap,Gap (Unit),Completion,Verdict,Original text,Report',
      '2019,7,7.2,,0.2,percentage points,,Met,,"Work report of Mou County, 2020"',
      '2020,3,3.1,,0.1,percentage points,,Met,,"Work report of Mou County, 2020, Work report of Mou County, 2021"',
    ]);
    expect(csv).to.include(view.summary.slice(0, 20));
  });

  it('says how a converted figure is printed', () => {
    const old = revenue([figure('actual', 2020, '104567.8')], {
      unit: { zh: '万元', en: 'yuan' },
      unitMult: 4,
    });
    const view = viewOf(
      seriesOf(yearly(2020, [old]), yearly(2021, [revenue([figure('actual', 2021, '10.5')])])),
    );
    const [row] = trendTable(view, 'zh-CN').rows;
    expect(row?.cells[2]?.text).to.equal('10.45678');
    expect(row?.cells.at(-1)?.text).to.equal('原文：104567.8万元');
  });
});

describe('the source of a figure of a trend', () => {
  it('is the report that states it, in its words', () => {
    const sections = [{ id: 'part-1', name: { zh: '一、2022年工作回顾' }, opening: '一、' }];
    const series = seriesOf(
      yearly(2022, [growth([figure('actual', 2022, '5', { section: 'part-1' })])], { sections }),
      yearly(2023, [growth([figure('actual', 2022, '5.1'), figure('actual', 2023, '4')])], {
        sections: [{ id: 'part-1', name: { zh: '一、2023年工作回顾' }, opening: '一、' }],
      }),
    );
    const { indicator, points } = viewOf(series);
    const [earlier, revised] = indicator.observations.filter(({ year }) => year === 2022);
    const of = (one: Observation | undefined) =>
      trendSource(series, indicator, one as Observation, 'zh-CN', sourceViewOf);
    expect(of(earlier)?.source).to.equal('来源：某县人民政府，2023年1月15日');
    expect(of(earlier)?.facts.map(({ label, text }) => `${label}：${text}`)).to.deep.equal([
      '报告：某县2023年政府工作报告',
      '章节：一、2022年工作回顾',
      '修订后：5.1%（2024年1月15日）',
    ]);
    expect(of(revised)?.facts.map(({ label, text }) => `${label}：${text}`)).to.deep.equal([
      '报告：某县2024年政府工作报告',
      '原公布：5%',
      '公布日期：2024年1月15日',
    ]);
    expect(points[0]?.indicator.actual?.source).to.equal(revised);
  });

  it('is the only report where there is one', () => {
    const { indicator } = viewOf(seriesOfOne(zhanhe), 'zh-CN', { indicator: 'gdp-growth' });
    const [first] = indicator.observations;
    const source = trendSource(seriesOfOne(zhanhe), indicator, first as Observation, 'zh-CN', sourceViewOf);
    expect(source?.facts.map(({ label }) => label)).not.to.include('报告');
    expect(source?.quote?.text).to.include('7.5');
  });
});
