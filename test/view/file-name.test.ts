import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Milestone, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { fileName, filtersOf } from '../../src/view/file-name.ts';
import { type GaugeView, gaugeView } from '../../src/view/indicator-gauge.ts';
import { seriesOfOne, trendView } from '../../src/view/indicator-trend.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import type { WidgetView } from '../../src/view/widget.ts';
import { languages, reports, zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';
import { figure, given, growth, yearly } from '../support/yearly-reports.ts';

const named = (view: WidgetView, lang: Lang = 'zh-CN') => fileName(view, lang, 'csv');

const gauge = (lang: Lang = 'zh-CN', year?: number) =>
  shown(gaugeView(zhanhe, { indicator: 'gdp-growth', year }, lang));
const rows = (choice: Parameters<typeof planVsActualView>[1], lang: Lang = 'zh-CN') =>
  shown(planVsActualView(zhanhe, choice, lang));
const projects = (choice: Parameters<typeof projectListView>[1], lang: Lang = 'zh-CN') =>
  shown(projectListView(zhanhe, choice, lang));

/** A gauge whose indicator has this name. */
const called = (title: string): GaugeView => ({ ...gauge(), title });

describe('the name of a file', () => {
  for (const [view, chinese, english] of [
    [
      (lang: Lang) => gauge(lang),
      '湛河区_2023年_指标_全区生产总值增速.csv',
      'Zhanhe District_2023_Indicator_GDP growth.csv',
    ],
    [
      (lang: Lang) => gauge(lang, 2024),
      '湛河区_2024年_指标_全区生产总值增速.csv',
      'Zhanhe District_2024_Indicator_GDP growth.csv',
    ],
    [
      (lang: Lang) => rows({}, lang),
      '湛河区_2023年计划完成情况.csv',
      'Zhanhe District_Plan and actual, 2023.csv',
    ],
    [
      (lang: Lang) => rows({ group: 'ecology' }, lang),
      '湛河区_2023年计划完成情况_生态环境.csv',
      'Zhanhe District_Plan and actual, 2023_Ecology and environment.csv',
    ],
    [
      (lang: Lang) => projects({}, lang),
      '湛河区_2023年_报告中的项目.csv',
      'Zhanhe District_2023_Projects in the report.csv',
    ],
    [
      (lang: Lang) => projects({ category: 'transport', stage: 'operating', query: ' 路 ' }, lang),
      '湛河区_2023年_报告中的项目_交通_投用_路.csv',
      'Zhanhe District_2023_Projects in the report_Transport_in use_路.csv',
    ],
    [
      (lang: Lang) => projects({ category: 'transport', kind: 'programme', stage: 'planned' }, lang),
      '湛河区_2023年_报告中的项目_面上工作_交通_计划.csv',
      'Zhanhe District_2023_Projects in the report_Programme_Transport_Planned.csv',
    ],
  ] as const) {
    it(`has district, year, element and selection: ${chinese}`, () => {
      expect(named(view('zh-CN'))).to.equal(chinese);
      expect(named(view('en'), 'en')).to.equal(english);
    });
  }

  it('has the indicators if there are few', () => {
    const { pm10, pm25 } = Object.fromEntries(
      zhanhe.indicators.map(({ id, name, shortName }) => [id, (shortName ?? name).zh]),
    );
    expect(named(rows({ indicators: ['pm10', 'pm25'] }))).to.equal(
      `湛河区_2023年计划完成情况_${pm10}_${pm25}.csv`,
    );
  });

  for (const [indicators, group] of [
    [['pm10', 'pm25', 'good-air-days'], '_生态环境'],
    [['pm10', 'pm25', 'gdp-growth'], ''],
  ] as const)
    it(`has the group of several indicators, if it is one: ${indicators}`, () => {
      expect(named(rows({ indicators }))).to.equal(`湛河区_2023年计划完成情况${group}.csv`);
    });

  it('has the first and the last year of a trend', () => {
    const name = (...years: number[]) => {
      const report = yearly(2023, [growth(years.map((year) => figure('actual', year, '4%')))]);
      return named(shown(trendView(seriesOfOne(report), {}, 'zh-CN')));
    };
    expect(name(2021, 2022, 2023)).to.equal('某县_2021年-2023年_指标_地区生产总值增速.csv');
    expect(name(2023)).to.equal('某县_2023年_指标_地区生产总值增速.csv');
  });

  it('has what a list is filtered by, of several reports what came late as well', () => {
    const step = (year: number, role: Milestone['role'] & string): Milestone => ({
      ...{ year, role, stage: 'completed', raw: '建成', quote: '建成。' },
    });
    const report = (year: number, ...milestones: Milestone[]) =>
      yearly(year, [], {
        projects: [{ id: 'bridge', name: { zh: '沙河大桥' }, category: 'transport', milestones }],
      });
    const series = joinReports(given(report(2021, step(2022, 'plan')), report(2023, step(2023, 'actual'))));
    const joined = joinedReports({ ...series, report: series.report as Report }).report;
    const filters = (request: Parameters<typeof projectListView>[1]) =>
      filtersOf(shown(projectListView(joined, request, 'zh-CN')), 'zh-CN');
    expect(filters({ stage: 'late' })).to.deep.equal(['晚于计划']);
    expect(filters({ stage: 'late', category: 'transport', query: '桥' })).to.deep.equal([
      ...['交通', '晚于计划', '桥'],
    ]);
    expect(filters({})).to.deep.equal([]);
    const inPlan = { kind: 'project', stage: 'in-plan' };
    expect(filtersOf(projects(inPlan), 'zh-CN')).to.deep.equal(['具体项目', '列入2024年计划']);
    expect(filtersOf(projects({ stage: 'done' }, 'en'), 'en')).to.deep.equal(['Completed or in use']);
  });

  it('differs for all indicators of a report', () => {
    for (const report of reports)
      for (const lang of languages) {
        const names = report.indicators.map(({ id }) =>
          named(shown(gaugeView(report, { indicator: id }, lang)), lang),
        );
        expect(new Set(names).size).to.equal(names.length);
      }
  });

  for (const [what, title, expected] of [
    ['what Windows forbids', 'a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
    ['white space and control characters', 'a\t\u0000\n b', 'a b'],
    ['bidirectional control characters', 'a\u202Evsc.exe\u2066', 'avsc.exe'],
    ['half of a character', 'a\uD83Db', 'a b'],
    ['several of these for one', 'a \t\u0000b', 'a b'],
    ['accents apart from their letters', 'e\u0301', 'é'],
    ['dots and spaces at its end', 'a. . ', 'a'],
  ] as const) {
    it(`is without ${what}`, () => {
      expect(named(called(title))).to.equal(`湛河区_2023年_指标_${expected}.csv`);
    });
  }

  it('is never reserved by Windows, hidden or empty', () => {
    const nameless = (area: string): WidgetView => ({
      ...rows({}),
      title: '',
      groups: [],
      origin: { area, issuer: '', issued: '', year: 2023 },
    });
    for (const area of ['con', 'PRN', 'aux', 'nul', 'com1', 'LPT9', 'LPT1.x', 'con.a.b'])
      expect(named(nameless(area))).to.equal(`_${area}.csv`);
    for (const area of ['console', 'icon', 'com', 'com12', 'lpt', 'a.con'])
      expect(named(nameless(area))).to.equal(`${area}.csv`);
    for (const area of ['..a', ' .a', '. a ', 'a..', 'a . ']) expect(named(nameless(area))).to.equal('a.csv');
    for (const area of [' . ', '']) expect(named(nameless(area))).to.equal('report.csv');
  });

  for (const [character, bytes] of [
    ['a', 200],
    ['é', 199],
    ['\u07ff', 199],
    ['\u0800', 199],
    ['长', 199],
    ['\ufffd', 199],
    ['\u{10000}', 197],
    ['𠀀', 197],
  ] as const) {
    it(`has no more bytes than a file system takes, without cutting a character: ${character}`, () => {
      const name = named(called(character.repeat(400)));
      expect(new TextEncoder().encode(name).length).to.equal(bytes + '.csv'.length);
      expect(name).to.match(new RegExp(`${character}\\.csv$`, 'u'));
    });
  }
});
