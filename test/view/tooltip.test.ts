import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { seriesOfOne, trendView } from '../../src/view/indicator-trend.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import { factMark, type Tooltip, tooltipOf } from '../../src/view/tooltip.ts';
import { shanxian } from '../support/county-projects.ts';
import {
  indicator,
  indicatorOf,
  languages,
  mouxian,
  observation,
  reports,
  zhanhe,
} from '../support/reports.ts';
import { shown, textsIn } from '../support/texts.ts';
import { figure, growth, yearly } from '../support/yearly-reports.ts';

const ofRow = (id: string, year?: number, report = zhanhe): Tooltip => {
  const tip = tooltipOf(
    shown(planVsActualView(report, { indicators: [id], year }, 'zh-CN')),
    `indicator:${id}`,
    'zh-CN',
  );
  if (!tip) throw new Error(`no tip of ${id}`);
  return tip;
};

/** The groups of the bundled report, and that of the test's indicators. */
const ALL: Report['groups'] = [...zhanhe.groups, { id: 'rural', name: { zh: '农业' } }];

const said = ({ title, lines }: Tooltip) => [
  title.text,
  ...lines.map(({ label, figure }) => `${label.text} ${figure.text}`),
];

describe('tooltipOf', () => {
  for (const [kind, tip, ...expected] of [
    [
      'an estimate',
      () => ofRow('gdp-growth'),
      '全区生产总值增速',
      '2023年完成 4%（预计）',
      '2023年计划 7.5%',
      '差距 −3.5个百分点',
      '结论 预计未完成',
      '2024年计划 7%',
    ],
    [
      'one beyond twice its plan',
      () => ofRow('urban-jobs'),
      '城镇新增就业人数',
      '2023年完成 19730人（预计）',
      '2023年计划 8850人',
      '差距 +10880人',
      '完成率 222.9%',
      '结论 预计完成',
      '2024年计划 完成市定目标',
      '说明 附表加方括号，为预计数；正文未称“预计”。',
    ],
    ['a missing one', () => ofRow('gdp-growth', 2024), '全区生产总值增速', '2024年计划 7%'],
  ] as const) {
    it(`has all facts of ${kind}`, () => {
      expect(said(tip())).to.deep.equal(expected);
    });
  }

  it('marks the language of each text, and the figures that have a source', () => {
    const words = indicatorOf(mouxian, 'forest-coverage');
    const view = shown(planVsActualView(mouxian, { indicators: 'forest-coverage' }, 'en'));
    const text = (label: string, said: string) => ({
      label: { text: label },
      figure: { text: said },
      source: null,
    });
    const [plan, actual, next] = words.observations;
    const inChinese = { text: '完成市下达任务', lang: 'zh-CN' };
    expect(tooltipOf(view, 'indicator:forest-coverage', 'en')).to.deep.equal({
      title: { text: '森林覆盖率', lang: 'zh-CN' },
      lines: [
        { label: { text: '2024 actual' }, figure: { text: '34.6%', lang: undefined }, source: actual },
        { label: { text: '2024 plan' }, figure: inChinese, source: plan },
        text('Verdict', 'Reported as not met'),
        { label: { text: '2025 plan' }, figure: inChinese, source: next },
      ],
      hint: 'Choose a number to see its source',
    });
  });

  it('has no hint without a figure that has a source', () => {
    expect(ofRow('gdp-growth').hint).to.equal('点按数字可看出处');
    const report = { ...zhanhe, indicators: [indicator({ target: 'binding' })] };
    const view = shown(gaugeView(report, {}, 'zh-CN'));
    expect(tooltipOf(view, 'indicator', 'zh-CN')).to.deep.equal({
      title: { text: '果园面积', lang: 'zh-CN' },
      lines: [{ label: { text: '性质' }, figure: { text: '约束性指标' }, source: null }],
      hint: null,
    });
  });

  it('has each remark once, and different ones under one label', () => {
    const note = (zh: string) => ({ note: { zh } });
    const of = (plan: object, actual: object) => {
      const orchards = indicator({}, observation('plan', '10', plan), observation('actual', '9', actual));
      return said(ofRow('orchards', undefined, { ...zhanhe, groups: ALL, indicators: [orchards] })).slice(5);
    };
    expect(of(note('含补植。'), note('含补植。'))).to.deep.equal(['结论 未完成', '说明 含补植。']);
    expect(of(note('不含补植。'), note('含补植。'))).to.deep.equal([
      '结论 未完成',
      '说明 含补植。',
      '说明 不含补植。',
    ]);
  });

  it('lists for an entry of the legend the figures of all rows that have its mark', () => {
    const view = shown(
      planVsActualView(
        zhanhe,
        { indicators: 'gdp-growth budget-revenue-growth afforestation-area' },
        'zh-CN',
      ),
    );
    const of = (mark: string) => {
      const tip = tooltipOf(view, `legend:${mark}`, 'zh-CN');
      return tip && [...said(tip), tip.hint];
    };
    const hint = '点按数字可看出处';
    expect(of('actual')).to.deep.equal([
      '完成',
      '生产总值增速 4%',
      '预算收入增速 1.05%',
      '营造林面积 30亩',
      hint,
    ]);
    expect(of('estimate')).to.deep.equal(['预计完成数', '生产总值增速 4%', hint]);
    expect(of('plan')).to.deep.equal([
      '2023年计划',
      '生产总值增速 7.5%',
      '预算收入增速 9%',
      '营造林面积 完成市定目标',
      hint,
    ]);
    expect(of('next')).to.deep.equal([
      '2024年计划',
      '生产总值增速 7%',
      '预算收入增速 7%',
      '营造林面积 100亩',
      hint,
    ]);
    for (const mark of ['gdp-growth', '', 'dreams']) expect(of(mark), mark).to.equal(null);
    const [line] = tooltipOf(view, 'legend:estimate', 'zh-CN')?.lines ?? [];
    expect(line).to.deep.equal({
      label: { text: '生产总值增速', lang: 'zh-CN' },
      figure: { text: '4%', lang: undefined },
      source: indicatorOf(zhanhe, 'gdp-growth').observations[1],
    });
  });

  it('has a year of a trend, without the plan of the next', () => {
    const observations = [
      figure('plan', 2022, '6'),
      figure('actual', 2022, '6.1', { note: { zh: '快报数。' } }),
      figure('plan', 2023, '7'),
      figure('actual', 2023, '5'),
    ];
    const series = seriesOfOne(yearly(2023, [growth(observations)]));
    const view = shown(trendView(series, {}, 'zh-CN'));
    const of = (mark: string) => {
      const tip = tooltipOf(view, mark, 'zh-CN');
      return tip && said(tip);
    };
    expect(of('point:2022')).to.deep.equal([
      '2022年',
      '2022年完成 6.1%',
      '2022年计划 6%',
      '差距 +0.1个百分点',
      '结论 完成',
      '说明 快报数。',
    ]);
    expect(of('point:2023')?.slice(0, 3)).to.deep.equal(['2023年', '2023年完成 5%', '2023年计划 7%']);
    expect(of('point:2021')).to.equal(null);
    expect(of('point')).to.equal(null);
  });

  it('keeps a fall and words as they are', () => {
    const fall = ofRow('fixed-investment-growth', undefined, mouxian);
    expect(fall.lines[0]?.figure.text).to.match(/^−/);
    expect(ofRow('new-financial-institutions').lines[0]?.figure.lang).to.equal('zh-CN');
  });

  for (const report of reports)
    for (const lang of languages) {
      it(`is the same for a mark of a row and of a dial: ${report.id}, ${lang}`, () => {
        const indicators = report.indicators.map(({ id }) => id);
        const rows = shown(planVsActualView(report, { indicators }, lang));
        for (const id of indicators) {
          const dial = tooltipOf(shown(gaugeView(report, { indicator: id }, lang)), 'indicator', lang);
          const row = tooltipOf(rows, `indicator:${id}`, lang);
          expect(JSON.stringify(dial) === JSON.stringify(row), id).to.equal(true);
        }
      });

      it(`prints each number as the table does: ${report.id}, ${lang}`, () => {
        const indicators = report.indicators.map(({ id }) => id);
        const view = shown(planVsActualView(report, { indicators }, lang));
        for (const { id, cells } of tableOf(view, lang).rows)
          for (const { source: shown } of tooltipOf(view, `indicator:${id}`, lang)?.lines ?? [])
            if (shown) expect(cells.some(({ source }) => source === shown)).to.equal(true);
      });

      it(`has no other facts: ${report.id}, ${lang}`, () => {
        const view = shown(projectListView(report, {}, lang));
        const marks = [
          ...view.bars.map(({ category }) => `category:${category}`),
          ...view.phases.flatMap(({ value }) => (value ? [`phase:${value}`] : [])),
        ];
        for (const mark of marks) {
          const tip = tooltipOf(view, mark, lang);
          for (const [place, text] of textsIn(tip))
            expect(text, place).to.not.match(/NaN|undefined|null|\[object/);
        }
      });
    }

  it('counts the projects of a category by phase, and of a phase by category', () => {
    const view = shown(projectListView(shanxian, {}, 'zh-CN'));
    const tips = ['category:transport', 'phase:done'].map((mark) => tooltipOf(view, mark, 'zh-CN'));
    expect(tips[0] && said(tips[0])).to.deep.equal([
      '交通',
      '开工、在建 1个',
      '建成、投用 1个',
      '停滞、延期 1个',
      '计划 1个',
    ]);
    expect(tips[1] && said(tips[1])).to.deep.equal(['建成、投用', '交通 1个', '住房 3个']);
    expect(tips.map((tip) => tip?.hint)).to.deep.equal([null, null]);
  });

  for (const mark of ['indicator:dreams', 'category:', 'phase:', 'phase:dreamt-of', '', ':'])
    it(`is null for the mark "${mark}"`, () => {
      for (const view of [
        shown(planVsActualView(zhanhe, {}, 'zh-CN')),
        shown(projectListView(zhanhe, {}, 'zh-CN')),
      ])
        expect(tooltipOf(view, mark, 'zh-CN')).to.equal(null);
    });
});

describe('the mark of a plan beside a dial', () => {
  const plan = observation('plan', '10');
  const actual = observation('actual', '9');
  const next = observation('plan', '12', { year: 2024 });
  const words = observation('plan', '持平', { year: 2024 });
  const viewOf = (...observations: (typeof plan)[]) =>
    shown(gaugeView({ ...zhanhe, indicators: [indicator({}, ...observations)] }, {}, 'zh-CN'));

  for (const [what, observations, source, mark] of [
    ['the plan', [plan, actual, next], plan, 'plan'],
    ['the next plan', [plan, actual, next], next, 'next'],
    ['the actual', [plan, actual, next], actual, null],
    ['another figure', [plan, actual, next], words, null],
    ['nothing', [plan, actual], undefined, null],
    ['a plan in words', [plan, actual, words], words, null],
    ['a next plan without a dial', [actual, next], next, null],
  ] as const)
    it(`is ${mark} for ${what}`, () => {
      expect(factMark(viewOf(...observations), source)).to.equal(mark);
    });
});
