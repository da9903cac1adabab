import { expect } from 'chai';
import { joinReports, type SeriesProblem } from '../../src/report/series.ts';
import { seriesOfOne } from '../../src/view/indicator-trend.ts';
import {
  convertedText,
  gapsOf,
  gapsOfAll,
  trendRemarks,
  withReplaced,
} from '../../src/view/indicator-trend-remarks.ts';
import { observationView } from '../../src/view/observation.ts';
import { seriesOf, viewOf } from '../support/trends.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';
// Registers English.
import '../support/reports.ts';

const inWan = { unit: { zh: '万元', en: 'yuan' }, unitMult: 4 };

/** What else is said of the results and plans of each year. */
const remarksOf = (...of: Parameters<typeof viewOf>) =>
  viewOf(...of).points.map(({ remarks }) => remarks.map(({ label, text }) => `${label} ${text}`));

describe('the remarks on the figures of a trend', () => {
  it('name other reports that state the figure, each title once', () => {
    const result = () => growth([figure('actual', 2021, '6')]);
    const series = seriesOf(
      yearly(2021, [result()]),
      yearly(2022, [growth([figure('actual', 2021, '6'), figure('actual', 2022, '7')])]),
      yearly(2023, [result()], { title: { zh: '汇编', en: 'Collection' } }),
      yearly(2024, [result()], { title: { zh: '汇编', en: 'Collection' } }),
    );
    expect(remarksOf(series)).to.deep.equal([['另载于 某县2023年政府工作报告、汇编'], []]);
    expect(remarksOf(series, 'en')).to.deep.equal([
      ['Also in Work report of Mou County, 2023, Collection'],
      [],
    ]);
  });

  for (const [raw, printed] of [
    ['104567.8', '104567.8万元'],
    ['104567.8万元', '104567.8万元'],
    ['104567.8 万 元', '104567.8 万 元'],
    ['104,567.8万元', '104,567.8万元'],
  ] as const)
    it(`give a converted figure as it is printed, with its unit: ${raw}`, () => {
      const series = seriesOf(
        yearly(2020, [revenue([figure('actual', 2020, raw, { value: 104567.8 })], inWan)]),
        yearly(2021, [revenue([figure('actual', 2021, '10.5')])]),
      );
      expect(remarksOf(series)).to.deep.equal([[`原文 ${printed}`], []]);
      const [said] = viewOf(series, 'en').points[0]?.remarks ?? [];
      expect(said).to.deep.equal({ label: 'Printed as', text: printed, lang: 'zh-CN' });
    });

  it('give the status, notes and what is replaced before them', () => {
    const note = { zh: '年报数。', en: 'From the yearbook.' };
    const series = seriesOf(
      yearly(2022, [growth([figure('actual', 2022, '5')])]),
      yearly(2023, [growth([figure('actual', 2022, '5.1', { note })])]),
      yearly(2024, [growth([figure('actual', 2022, '5.1')])]),
    );
    expect(remarksOf(series)).to.deep.equal([
      ['原公布 5%', '公布日期 2024年1月15日', '说明 年报数。', '另载于 某县2025年政府工作报告'],
    ]);
  });

  it('are none of a report that is shown alone, which is a series of itself', () => {
    const report = yearly(2023, [revenue([figure('actual', 2023, '9')])]);
    const { reports, problems } = joinReports(given(report));
    const alone = seriesOfOne(report);
    expect(alone).to.deep.include({ report, reports, problems });
    const [indicator] = report.indicators;
    const [actual] = indicator?.observations ?? [];
    if (!indicator || !actual) throw new Error('no figure');
    expect(alone.statementsOf(actual)).to.deep.equal([]);
    expect(
      trendRemarks(alone, indicator, observationView(indicator, actual, 'zh-CN'), 'zh-CN'),
    ).to.deep.equal([]);
    const view = viewOf(alone);
    expect([view.severalReports, view.source, view.origin.issued]).to.deep.equal([
      false,
      '来源：某县人民政府，2024年1月15日',
      '2024-01-15',
    ]);
  });
});

describe('how the reports print the figures that a view shows', () => {
  const series = seriesOf(
    yearly(2020, [
      revenue(
        [figure('actual', 2020, '104567.8'), figure('plan', 2021, '98000'), figure('plan', 2022, '99000')],
        inWan,
      ),
    ]),
    yearly(2021, [revenue([figure('plan', 2021, '11'), figure('actual', 2021, '10.5')])]),
  );
  const { indicator } = viewOf(series);
  const of = (role: 'plan' | 'actual', year: number) =>
    indicator.observations.filter((one) => one.role === role && one.year === year);

  it('is said of each that is converted, once', () => {
    const said = (figures: typeof indicator.observations, name: string | null, lang = 'zh-CN') =>
      convertedText(series, indicator, figures, lang, name);
    const [first] = of('actual', 2020);
    if (!first) throw new Error('no figure');
    expect(said([first, first], null)).to.deep.equal(['原文：2020年完成 “104567.8万元”']);
    expect(said([first, ...of('plan', 2022)], '收入')).to.deep.equal([
      '原文：收入 2020年完成 “104567.8万元”、2022年计划 “99000万元”',
    ]);
    expect(said([first], 'Revenue', 'en')).to.deep.equal(['Printed as: Revenue 2020 actual “104567.8万元”']);
    expect(said(of('actual', 2021), null)).to.deep.equal([]);
    expect(said([], null)).to.deep.equal([]);
  });

  it('is said of those that are replaced, too', () => {
    const [earlier, latest] = of('plan', 2021);
    if (!earlier || !latest) throw new Error('no figures');
    const view = observationView(indicator, latest, 'zh-CN');
    expect(withReplaced(indicator, [null, view, undefined])).to.deep.equal([latest, earlier]);
    expect(withReplaced(indicator, [null, undefined])).to.deep.equal([]);
  });
});

describe('earlier names of an indicator', () => {
  const namesOf = (names: { zh: string; en?: string }[], lang = 'zh-CN') =>
    viewOf(
      seriesOf(
        ...names.map((name, at) =>
          yearly(2020 + at, [
            growth([figure('actual', 2020 + at, '5')], { name, aliases: ['旧名', '旧 名'] }),
          ]),
        ),
      ),
      lang,
    ).remarks;

  it('are those that differ from the latest by more than white space', () => {
    expect(namesOf([{ zh: '增 速' }, { zh: '增速' }])).to.deep.equal([]);
    expect(namesOf([{ zh: '旧名' }, { zh: '旧 名' }, { zh: '增速' }])).to.deep.equal([
      '2020—2021年的报告称“旧名”',
    ]);
    expect(namesOf([{ zh: '旧名' }, { zh: '增速' }, { zh: '旧 名' }, { zh: '增速' }])).to.deep.equal([
      '2020年、2022年的报告称“旧名”',
    ]);
  });

  it('are not told where only their translation has changed, or only their translation has not', () => {
    const [en, other] = ['Growth', 'Growth rate'];
    expect(
      namesOf(
        [
          { zh: '增速', en: other },
          { zh: '增速', en },
        ],
        'en',
      ),
    ).to.deep.equal([]);
    expect(
      namesOf(
        [
          { zh: '旧名', en },
          { zh: '增速', en },
        ],
        'en',
      ),
    ).to.deep.equal([]);
    expect(
      namesOf(
        [
          { zh: '旧名', en: other },
          { zh: '增速', en },
        ],
        'en',
      ),
    ).to.deep.equal(['Called “Growth rate” in the report on 2020']);
  });

  it('are not asked of reports that do not have the indicator', () => {
    const series = seriesOf(
      yearly(2020, [revenue([figure('actual', 2020, '9')])]),
      yearly(2021, [growth([figure('actual', 2021, '5')])]),
    );
    expect(viewOf(series, 'zh-CN', { indicator: 'gdp-growth' }).remarks).to.deep.equal([]);
  });
});

describe('what is missing of indicators', () => {
  const problem = (kind: SeriesProblem['kind'], report: string, ...indicators: string[]): SeriesProblem => ({
    kind,
    report,
    indicators,
    path: '',
    message: '',
    found: undefined,
  });
  const problems = [
    problem('missing', 'a.json'),
    problem('unit', 'b.json', 'gdp-growth'),
    problem('unit', 'b.json', 'budget-revenue', 'gdp-growth'),
    problem('unit', 'c.json', 'gdp-growth'),
    problem('measure', 'b.json', 'budget-revenue'),
    problem('direction', 'b.json', 'others'),
    { ...problem('missing', 'd.json'), place: 4 },
  ];

  it('is told once of each report and kind, with all that are concerned', () => {
    const indicators = [growth([]), revenue([])];
    expect(gapsOfAll(problems, indicators, 'zh-CN')).to.deep.equal([
      '未能读取“a.json”，这里没有它的数据。',
      '“b.json”中“地区生产总值增速”、“一般公共预算收入”的单位不同，因此没有列入这些数据。',
      '“c.json”中“地区生产总值增速”的单位不同，因此没有列入这些数据。',
      '“b.json”中“一般公共预算收入”的计量方式（总量、增速等）不同，因此没有列入这些数据。',
      '未能读取第4份报告，这里没有它的数据。',
    ]);
    expect(gapsOfAll(problems, [], 'zh-CN')).to.have.lengthOf(2);
  });

  it('is told without a name in a figure that shows no other', () => {
    const report = yearly(2023, [growth([])]);
    expect(gapsOf({ ...seriesOfOne(report), problems }, growth([]), 'en')).to.deep.equal([
      '“a.json” could not be read: its figures are missing here.',
      '“b.json” gives this indicator in another unit, so these figures are left out.',
      '“c.json” gives this indicator in another unit, so these figures are left out.',
      'Report 4 could not be read: its figures are missing here.',
    ]);
  });
});

describe('whose reports a trend is from', () => {
  it('are all issuers, each once, and the dates of the first and the last', () => {
    const result = [growth([figure('actual', 2021, '6')])];
    const series = seriesOf(
      yearly(2021, result),
      yearly(2022, result, { issuer: { zh: '某县统计局', en: 'Statistics Bureau' } }),
      yearly(2023, result),
    );
    expect(viewOf(series).source).to.equal(
      '来源：某县人民政府、某县统计局，2022年1月15日至2024年1月15日的3份报告',
    );
    expect(viewOf(series, 'en').source).to.equal(
      'Source: Government of Mou County, Statistics Bureau, 3 reports, 15 January 2022 to 15 January 2024',
    );
    expect(viewOf(series, 'en').origin).to.include({
      issuer: 'Government of Mou County, Statistics Bureau',
      issued: '2022-01-15/2024-01-15',
    });
  });
});
