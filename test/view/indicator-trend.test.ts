import { expect } from 'chai';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { seriesOfOne, type TrendRequest, trendView } from '../../src/view/indicator-trend.ts';
import { trendTable } from '../../src/view/indicator-trend-table.ts';
import { zhanhe } from '../support/reports.ts';
import { refused } from '../support/texts.ts';
import { five, monthly, seriesOf, viewOf } from '../support/trends.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

describe('the trend of an indicator', () => {
  it('says of the years how many plans were kept, what the last one was, and what is planned', () => {
    expect(viewOf(five).summary).to.equal(
      '地区生产总值增速，2019—2023年：5年中完成3年，未完成2年（其中预计1年）。最近一年2023年预计4%，计划7.5%，低于计划3.5个百分点，预计未完成；2024年计划7%。',
    );
    expect(viewOf(five, 'en').summary).to.equal(
      'GDP growth, 2019–2023: met in 3 of 5 years, not met in 2 (1 estimated). Latest year: 4% (estimate) in 2023, plan 7.5%, 3.5 percentage points below plan, not met (estimate); plan for 2024: 7%.',
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
    expect(view.summary).to.contain('：2年中完成2年。');
    expect(viewOf(five, 'en', { from: '2019', to: '2020' }).summary).to.contain(': met in 2 of 2 years. ');
  });

  it('takes a part of the years', () => {
    const view = viewOf(five, 'zh-CN', { from: '2020', to: 2021 });
    expect(view.points.map(({ id }) => id)).to.deep.equal(['2020', '2021']);
    expect(view.summary).to.equal(
      '地区生产总值增速，2020—2021年：2年中完成1年，未完成1年。最近一年2021年实际6.9%，计划8%，低于计划1.1个百分点，未完成；2022年计划5%。',
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
    expect(view.summary).to.match(/：2年中完成2年。/);
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
      '地区生产总值增速，2019—2020年：2年中无可比数据2年。最近一年2020年实际3.1%。',
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
    const { unknown, state } = refused(trendView(five, { indicator: 'gdp-grwth' }, 'zh-CN'));
    const ofLater = refused(trendView(five, { from: 2030 }, 'zh-CN'));
    expect([state, ofLater.state]).to.deep.equal(['unknown', 'unknown']);
    const parts = monthly([{ raw: '60', period: '2024-Q1' }]);
    expect(refused(trendView(parts, { from: '2023', to: '2024-09' }, 'zh-CN')).state).to.equal('unknown');
    expect(unknown).to.deep.equal({ id: 'gdp-grwth', known: ['gdp-growth'] });
    expect(refused(trendView(seriesOfOne(yearly(2023, [])), {}, 'zh-CN')).state).to.equal('empty');
    expect(refused(trendView(seriesOfOne(yearly(2023, [growth([])])), {}, 'zh-CN')).state).to.equal('empty');
  });
});

describe('a trend', () => {
  const notes = [
    { zh: '[]中的数据均为预计数。', en: 'Figures in [ ] are estimates.' },
    { zh: '年末数。', en: 'At the end of the year.' },
  ];

  it('has its name, unit and scale in words, in the language of the report where there is no translation', () => {
    const { title, titleLang, unitText, tableCaption, chart, severalReports } = viewOf(five, 'en');
    expect([title, titleLang, unitText, tableCaption]).to.deep.equal([
      'GDP growth',
      'en',
      'Unit: %',
      'GDP growth · Unit: %',
    ]);
    expect(viewOf(five).kind).to.equal('indicator-trend');
    expect(viewOf(five).table()).to.deep.equal(trendTable(viewOf(five), 'zh-CN'));
    expect([chart?.scaleText, severalReports]).to.deep.equal(['Scale 0–8', true]);
    const below = seriesOf(
      yearly(2023, [growth([figure('actual', 2023, '-2.5')], { name: { zh: '增速' } })]),
    );
    expect(viewOf(below, 'en')).to.include({ title: '增速', titleLang: 'zh-CN', severalReports: false });
    expect(viewOf(below).chart?.scaleText).to.equal('刻度 −2.5至0');
  });

  it('is of the first indicator where none is asked for', () => {
    const two = seriesOf(
      yearly(2023, [growth([figure('actual', 2023, '4')]), revenue([figure('actual', 2023, '9')])]),
    );
    for (const indicator of [undefined, null, '', 'gdp-growth'])
      expect(viewOf(two, 'zh-CN', { indicator }).indicator.id).to.equal('gdp-growth');
    expect(viewOf(two, 'zh-CN', { indicator: 'budget-revenue' }).indicator.id).to.equal('budget-revenue');
  });

  it('has the footnotes of the reports that state its figures, each once', () => {
    const estimated = (year: number, raw: string, more: Partial<Report> = {}) =>
      yearly(year, [growth([figure('actual', year, raw, { status: 'E' })])], { notes, ...more });
    const said = (...reports: Report[]) => {
      const view = viewOf(seriesOf(...reports), 'en');
      return [view.quoteNotes, view.notes].map((of) => of.map(({ text }) => text));
    };
    const [onBrackets, other] = ['Figures in [ ] are estimates.', 'At the end of the year.'];
    expect(said(estimated(2022, '[5]'), estimated(2023, '[4]'))).to.deep.equal([[onBrackets], [other]]);
    expect(said(estimated(2022, '5'), estimated(2023, '4'))).to.deep.equal([[], [other]]);
    expect(
      said(estimated(2022, '5', { notes: [{ zh: '另注。', en: 'Other.' }] }), estimated(2023, '[4]')),
    ).to.deep.equal([[onBrackets], ['Other.', other]]);
    const planned = yearly(2023, [growth([figure('plan', 2024, '[6]'), figure('actual', 2023, '5')])], {
      notes,
    });
    expect(said(planned)).to.deep.equal([[onBrackets], []]);
    const expected = yearly(2023, [growth([figure('plan', 2024, '6', { status: 'E' })])], { notes });
    expect(said(expected)).to.deep.equal([[], [other]]);
  });

  it('names what is asked for once, and the years that there are in their order', () => {
    const series = seriesOf(
      yearly(2023, [
        growth([figure('plan', 2024, '6'), figure('actual', 2022, '5'), figure('plan', 2022, '6')]),
      ]),
    );
    const message = (request: TrendRequest) => refused(trendView(series, request, 'zh-CN')).message;
    for (const request of [{ from: '2030', to: '2030' }, { from: 2030 }])
      expect(message(request)).to.deep.equal({
        title: '没有“2030”的数据。',
        advice: '可用的年份：2022、2024；月份写作 2024-03，首尾应在同一年',
      });
    expect(message({ to: 'x' }).title).to.equal('没有“x”的数据。');
    expect(message({ to: 2021 }).title).to.equal('没有“2021”的数据。');
    expect(message({ from: '2024-03', to: '2024-09' }).title).to.equal('没有“2024-03—2024-09”的数据。');
    const empty = refused(trendView(seriesOf(yearly(2023, [])), { indicator: 'x' }, 'zh-CN'));
    expect([empty.state, empty.message.title]).to.deep.equal(['empty', '报告中没有可显示的指标。']);
    const none = refused(trendView(seriesOf(yearly(2023, [growth([])])), {}, 'zh-CN'));
    expect([none.state, none.message.title]).to.deep.equal(['empty', '报告中没有可显示的指标。']);
  });

  it('has the technical reasons for what is missing, with their places', () => {
    const series = seriesOf(
      yearly(2021, [growth([figure('actual', 2021, '6')], { unit: { zh: '人' } })]),
      yearly(2022, [growth([figure('actual', 2022, '5')])]),
    );
    expect(viewOf(series).problems).to.have.lengthOf(1);
    expect(viewOf(series).problems[0]).to.match(/^2021\.json: indicators\[0\]\.unit: /);
  });
});

describe('the trend of a report before its year has ended', () => {
  for (const [issued, ended] of [
    ['2023-11-30', false],
    ['2023-12-01', true],
    ['2024-01-15', true],
  ] as const)
    it(`${ended ? 'counts' : 'does not count'} the year of a report of ${issued}`, () => {
      const series = seriesOf(yearly(2023, [growth([figure('plan', 2023, '7')])], { issued }));
      expect(viewOf(series).points.map((point) => point.ended)).to.deep.equal([ended]);
    });

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
