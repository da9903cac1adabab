import { expect } from 'chai';
import type { Project, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { csvOf } from '../../src/view/csv.ts';
import { fileName } from '../../src/view/file-name.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { type TrendSeries, trendView } from '../../src/view/indicator-trend.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { sourceViewOf } from '../../src/view/source.ts';
import { tableOf } from '../../src/view/tables.ts';
import { tooltipOf } from '../../src/view/tooltip.ts';
import type { EmptyState, WidgetView } from '../../src/view/widget.ts';
import { zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const report = (year: number, actual: string): Report =>
  yearly(year, [growth([figure('actual', year, actual), figure('plan', year + 1, '5')])], {
    notes: [{ zh: '附注。' }],
  });

function joinedOf(...reports: Report[]) {
  const series = joinReports([
    ...given(...reports),
    { name: 'none.json', report: null, reason: 'HTTP status 404' },
  ]);
  const joined = { ...series, report: series.report as Report } satisfies TrendSeries;
  return joinedReports(joined);
}

const three = joinedOf(report(2021, '6'), report(2022, '4'), report(2023, '5.5'));
const trend = (lang = 'zh-CN') => shown(trendView(three, {}, lang));

describe('several reports', () => {
  it('are credited by other views, with those that are missing', () => {
    const view = three.credited(shown(gaugeView(three.report, { year: 2022 }, 'zh-CN')), 'zh-CN');
    expect(view.source).to.equal('来源：某县人民政府，2022年1月15日至2024年1月15日的3份报告');
    expect(view.notes.map(({ text }) => text)).to.deep.equal(['未能读取“none.json”，这里没有它的数据。']);
    expect(view.remarks).to.deep.equal(['上年6%']);
    for (const one of [view, trend()])
      expect(csvOf(one, tableOf(one, 'zh-CN'), 'zh-CN')).to.match(
        /来源,某县人民政府,+\r\n日期,2022-01-15\/2024-01-15,+\r\n$/,
      );
  });

  it('are credited for projects where they state a milestone that is shown', () => {
    const joined = joinedOf({ ...zhanhe, id: 'earlier', issued: '2023-01-16' }, zhanhe);
    const list = shown(projectListView(joined.report, {}, 'zh-CN'));
    const view = joined.credited(list, 'zh-CN');
    expect(view.source).to.equal('来源：湛河区发展和改革委员会，2024年1月16日');
    expect(view.notes.length).to.equal(list.notes.length + 1);

    const bridge = (year: number): Project => ({
      id: 'bridge',
      name: { zh: '沙河大桥' },
      category: 'transport',
      milestones: [{ year, stage: 'building', raw: '在建', quote: '沙河大桥在建。' }],
    });
    const both = joinedOf(...[2022, 2023].map((year) => yearly(year, [], { projects: [bridge(year)] })));
    const sourceOf = (query: string) =>
      both.credited(shown(projectListView(both.report, { query }, 'zh-CN')), 'zh-CN').source;
    expect(sourceOf('大桥')).to.equal('来源：某县人民政府，2023年1月15日至2024年1月15日的2份报告');
    expect(sourceOf('学校')).to.equal('来源：某县人民政府，2024年1月15日');
  });

  it('are named with the indicators shown whose figures are left out', () => {
    const unit = { zh: '人' };
    const old = [
      growth([figure('actual', 2021, '6')], { unit }),
      revenue([figure('actual', 2021, '9')], { unit }),
    ];
    const now = [growth([figure('actual', 2022, '5')]), revenue([figure('actual', 2022, '9')])];
    const series = joinReports(given(yearly(2021, old), yearly(2022, now)));
    const joined = joinedReports({ ...series, report: series.report as Report });
    const notesOf = (view: WidgetView | EmptyState, lang = 'zh-CN') =>
      joined.credited(shown(view as WidgetView), lang).notes.map(({ text }) => text);
    expect(notesOf(gaugeView(joined.report, {}, 'zh-CN'))).to.deep.equal([
      '“2021.json”中这项指标的单位不同，因此没有列入这些数据。',
    ]);
    const rows = (lang: string, indicators = 'gdp-growth budget-revenue') =>
      planVsActualView(joined.report, { indicators }, lang);
    expect(notesOf(rows('zh-CN'))).to.deep.equal([
      '“2021.json”中“地区生产总值增速”、“一般公共预算收入”的单位不同，因此没有列入这些数据。',
    ]);
    expect(notesOf(rows('en', 'budget-revenue'), 'en')).to.deep.equal([
      '“2021.json” gives “General public budget revenue” in another unit, so these figures are left out.',
    ]);
  });

  it('say how the converted figures that are shown are printed', () => {
    const old = revenue([figure('actual', 2020, '104567.8'), figure('plan', 2021, '110000')], {
      unit: { zh: '万元', en: 'yuan' },
      unitMult: 4,
    });
    const now = revenue([figure('actual', 2021, '10.5'), figure('plan', 2022, '11')]);
    const series = joinReports(
      given(
        yearly(2020, [growth([figure('actual', 2020, '5')]), old]),
        yearly(2021, [growth([figure('actual', 2021, '5')]), now]),
      ),
    );
    const joined = joinedReports({ ...series, report: series.report as Report });
    const credited = (view: WidgetView | EmptyState, lang: string) =>
      joined.credited(shown(view as WidgetView), lang);
    const notesOf = (view: WidgetView | EmptyState, lang = 'zh-CN') =>
      credited(view, lang).notes.map(({ text }) => text);
    const gauge = (indicator: string, lang = 'zh-CN') => gaugeView(joined.report, { indicator }, lang);
    expect(notesOf(gauge('budget-revenue'))).to.deep.equal([
      '原文：2020年完成 “104567.8万元”、2021年计划 “110000万元”',
    ]);
    expect(notesOf(gauge('budget-revenue', 'en'), 'en')).to.deep.equal([
      'Printed as: 2020 actual “104567.8万元”, 2021 plan “110000万元”',
    ]);
    expect(notesOf(gauge('gdp-growth'))).to.deep.equal([]);
    for (const compare of [undefined, 'years', 'areas']) {
      const request = { compare };
      const rows = shown(planVsActualView(joined.report, request, 'zh-CN'));
      const view = joined.credited(joined.compared(rows, request, 'zh-CN'), 'zh-CN');
      expect(
        view.notes.map(({ text }) => text).filter((text) => !text.startsWith('2021年 结论')),
      ).to.deep.equal(['原文：一般公共预算收入 2021年计划 “110000万元”']);
      expect(csvOf(view, tableOf(view, 'zh-CN'), 'zh-CN')).to.include('2021年计划 “110000万元”');
    }
    expect(notesOf(planVsActualView(joined.report, { year: 2022 }, 'zh-CN'))).to.deep.equal([]);
  });

  it('are named by their place where they have no URL', () => {
    const broken = (lang: string) => {
      const series = joinReports([
        ...given(report(2021, '6')),
        { name: 'report[1]', report: null, reason: 'not a report', place: 2 },
      ]);
      return shown(trendView({ ...series, report: series.report as Report }, {}, lang)).gaps;
    };
    expect(broken('zh-CN')).to.deep.equal(['未能读取第2份报告，这里没有它的数据。']);
    expect(broken('en')).to.deep.equal(['Report 2 could not be read: its figures are missing here.']);
  });

  it('are told by a trend itself', () => {
    const view = trend();
    expect(three.credited(view, 'zh-CN')).to.equal(view);
    expect(view.gaps).to.deep.equal(['未能读取“none.json”，这里没有它的数据。']);
    expect(view.problems[0]).to.include('HTTP status 404');
  });

  it('are each the source of their own figures', () => {
    const of = (year: number) => {
      const [indicator] = three.report.indicators;
      const actual = indicator?.observations.find((one) => one.year === year && one.role === 'actual');
      return actual && three.sourceOf(actual, 'zh-CN', sourceViewOf)?.source;
    };
    expect([2021, 2023].map(of)).to.deep.equal([
      '来源：某县人民政府，2022年1月15日',
      '来源：某县人民政府，2024年1月15日',
    ]);
    expect(three.sourceOf(figure('actual', 2021, '6'), 'zh-CN', sourceViewOf)).to.equal(null);
    const [project] = zhanhe.projects;
    expect(project && three.sourceOf(project, 'zh-CN', sourceViewOf)).to.equal(null);
  });
});

describe('the views of several reports', () => {
  const planned = (year: number, raw: string) => revenue([figure('plan', year, raw)]);
  const joined = joinedOf(
    yearly(2022, [growth([figure('actual', 2022, '5')]), planned(2023, '8')]),
    yearly(2023, [growth([figure('actual', 2023, '5')]), planned(2023, '9')]),
  );

  it('have what is compared, if that is asked for with their credits', () => {
    const rows = shown(planVsActualView(joined.report, {}, 'zh-CN'));
    const verdictsOf = (compare?: string) => {
      const view = joined.credited(rows, 'zh-CN', compare === undefined ? {} : { compare });
      return view.rows.map(({ compared }) => compared?.map(({ cell }) => cell));
    };
    expect(verdictsOf('years')).to.deep.equal([['无可比数据']]);
    for (const other of ['months', undefined]) expect(verdictsOf(other)).to.deep.equal([undefined]);
    expect(joined.compared(rows, { compare: 'months' }, 'zh-CN')).to.equal(rows);
    const gauge = shown(gaugeView(joined.report, {}, 'zh-CN'));
    const request = { compare: 'years' };
    expect(joined.credited(gauge, 'zh-CN', request)).to.deep.equal(joined.credited(gauge, 'zh-CN'));
  });

  it('say which reports are missing, whatever is compared', () => {
    const rows = shown(planVsActualView(joined.report, {}, 'zh-CN'));
    for (const compare of ['areas', 'years', 'months'])
      expect(joined.credited(rows, 'zh-CN', { compare }).notes.at(-1)?.text, compare).to.equal(
        '未能读取“none.json”，这里没有它的数据。',
      );
  });

  it('have sources with what is known of their own indicator', () => {
    const { observations = [] } = joined.report.indicators[1] ?? {};
    const facts = observations.map((one) =>
      joined.sourceOf(one, 'zh-CN', sourceViewOf)?.facts.map(({ label, text }) => `${label} ${text}`),
    );
    expect(facts).to.deep.equal([
      ['报告 某县2023年政府工作报告', '调整后 9亿元（2024年1月15日）'],
      ['报告 某县2024年政府工作报告', '原计划 8亿元', '调整日期 2024年1月15日'],
    ]);
  });
});

describe('what a trend says beside its drawing', () => {
  it('is a file name of its years', () => {
    expect(fileName(trend(), 'zh-CN', 'csv')).to.equal('某县_2021年-2024年_指标_地区生产总值增速.csv');
    const one = shown(trendView(three, { from: 2022, to: 2022 }, 'en'));
    expect(fileName(one, 'en', 'svg')).to.equal('Mou County_2022_Indicator_GDP growth.svg');
  });

  it('is a tooltip of each year, without the plan for the next', () => {
    const tooltip = tooltipOf(trend(), 'point:2022', 'zh-CN');
    expect(tooltip?.title.text).to.equal('2022年');
    expect(tooltip?.lines.map(({ label, figure: said }) => `${label.text} ${said.text}`)).to.deep.equal([
      '2022年完成 4%',
      '2022年计划 5%',
      '差距 −1个百分点',
      '结论 未完成',
    ]);
    expect(tooltip?.lines.map(({ source }) => source?.role)).to.deep.equal([
      'actual',
      'plan',
      undefined,
      undefined,
    ]);
    expect(tooltipOf(trend(), 'point:1999', 'zh-CN')).to.equal(null);
  });

  it('is a table with a row for each year', () => {
    expect(tableOf(trend(), 'zh-CN').rows.map(({ id }) => id)).to.deep.equal([
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });
});
