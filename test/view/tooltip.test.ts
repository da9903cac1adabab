import { expect } from 'chai';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import { type Tooltip, tooltipOf } from '../../src/view/tooltip.ts';
import { shanxian } from '../support/county-projects.ts';
import { languages, mouxian, reports, zhanhe } from '../support/reports.ts';
import { shown, textsIn } from '../support/texts.ts';

const ofRow = (id: string, year?: number, report = zhanhe): Tooltip => {
  const tip = tooltipOf(
    shown(planVsActualView(report, { indicators: [id], year }, 'zh-CN')),
    `indicator:${id}`,
    'zh-CN',
  );
  if (!tip) throw new Error(`no tip of ${id}`);
  return tip;
};

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
    expect(tips[1]?.title.text).to.equal('建成、投用');
    const counts = tips[1]?.lines.map(({ figure }) => Number.parseInt(figure.text, 10)) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(4);
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
