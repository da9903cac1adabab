import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import { fileName } from '../../src/view/file-name.ts';
import { type GaugeView, gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import type { WidgetView } from '../../src/view/widget.ts';
import { languages, reports, zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

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
    expect(named(nameless('con'))).to.equal('_con.csv');
    expect(named(nameless('LPT1.x'))).to.equal('_LPT1.x.csv');
    expect(named(nameless('console'))).to.equal('console.csv');
    expect(named(nameless('..a'))).to.equal('a.csv');
    expect(named(nameless(' . '))).to.equal('report.csv');
  });

  for (const character of ['长', 'a', '𠀀', 'é']) {
    it(`has at most 255 bytes without cutting a character: ${character}`, () => {
      const name = named(called(character.repeat(400)));
      expect(new TextEncoder().encode(name).length).to.be.within(180, 220);
      expect(name).to.match(new RegExp(`${character}\\.csv$`, 'u'));
    });
  }
});
