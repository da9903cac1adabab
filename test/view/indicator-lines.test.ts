import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import { indicatorLines } from '../../src/view/indicator-lines.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { zhanhe } from '../support/reports.ts';
import { shown } from '../support/texts.ts';
import { figure, growth, revenue } from '../support/yearly-reports.ts';

const [group] = zhanhe.groups;

function linesOf(lang: string, indicator: typeof growth, ...observations: Observation[]) {
  const report = { ...zhanhe, indicators: [indicator(observations, { group: group?.id ?? '' })] };
  const request = { indicators: report.indicators.map(({ id }) => id) };
  return indicatorLines(shown(planVsActualView(report, request, lang)), lang);
}

describe('the lines of indicators', () => {
  it('have result, plan, next plan, verdict and gap', () => {
    const observations = [
      figure('plan', 2023, '7.5'),
      figure('actual', 2023, '[4]', { status: 'E' }),
      figure('plan', 2024, '7'),
    ];
    const line = {
      id: 'gdp-growth',
      name: '地区生产总值增速',
      nameLang: 'zh-CN',
      figures: [
        { label: '2023年 预计', text: '4%', lang: undefined },
        { label: '计划', text: '7.5%', lang: undefined },
      ],
      next: { label: '2024年计划', text: '7%', lang: undefined },
      badge: { verdict: 'missed', symbol: '▽', text: '预计未完成' },
      comparison: '低于计划3.5个百分点',
    };
    expect(linesOf('zh-CN', growth, ...observations)).to.deep.equal([line]);
    expect(linesOf('en', growth, ...observations)).to.deep.equal([
      {
        ...line,
        name: 'GDP growth',
        nameLang: 'en',
        figures: [
          { label: '2023 estimate', text: '4%', lang: undefined },
          { label: 'Plan', text: '7.5%', lang: undefined },
        ],
        next: { label: '2024 plan', text: '7%', lang: undefined },
        badge: { verdict: 'missed', symbol: '▽', text: 'Not met (estimate)' },
        comparison: '3.5 percentage points below plan',
      },
    ]);
  });

  for (const [what, observations, figures, next, badge, comparison] of [
    [
      'completion rather than the gap',
      [figure('plan', 2023, '8'), figure('actual', 2023, '10')],
      ['2023年 10亿元', '计划 8亿元'],
      null,
      '完成',
      '为计划的125%',
    ],
    ['no verdict without a plan', [figure('actual', 2023, '10')], ['2023年 10亿元'], null, null, ''],
    [
      'the year of a plan without a result',
      [figure('plan', 2023, '8'), figure('plan', 2024, '9')],
      ['2023年计划 8亿元'],
      '2024年计划 9亿元',
      null,
      '',
    ],
    ['the next plan alone', [figure('plan', 2024, '9')], [], '2024年计划 9亿元', null, ''],
    [
      'the part of the year',
      [figure('plan', 2023, '8'), figure('actual', 2023, '6', { period: '2023-09' })],
      ['2023年 1—9月 6亿元', '计划 8亿元'],
      null,
      '不作判断',
      '占年计划75%，序时进度75%',
    ],
    [
      'nothing beside words',
      [
        figure('plan', 2023, '稳步增长'),
        figure('actual', 2023, '10', { completion: { percent: 101, quote: '完成101%' } }),
      ],
      ['2023年 10亿元', '计划 稳步增长'],
      null,
      '完成',
      '报告称完成计划的101%',
    ],
    [
      'nothing beside words that are not judged',
      [figure('plan', 2023, '稳步增长'), figure('actual', 2023, '10')],
      ['2023年 10亿元', '计划 稳步增长'],
      null,
      '不量化',
      '',
    ],
  ] as [string, Observation[], string[], string | null, string | null, string][])
    it(`have ${what}`, () => {
      const [line] = linesOf('zh-CN', revenue, ...observations);
      expect(line?.figures.map(({ label, text }) => `${label} ${text}`)).to.deep.equal(figures);
      expect(line?.next && `${line.next.label} ${line.next.text}`).to.equal(next);
      expect([line?.badge?.text ?? null, line?.comparison]).to.deep.equal([badge, comparison]);
    });

  it('have nothing beside a verdict that words cannot be compared, whatever share a report states', () => {
    const completion = { percent: 101, quote: '完成101%' };
    const lower: typeof growth = (observations, more) =>
      growth(observations, { ...more, direction: 'lower' });
    const [line] = linesOf(
      'zh-CN',
      lower,
      figure('plan', 2023, '持续下降'),
      figure('actual', 2023, '4', { completion }),
    );
    expect([line?.badge?.text, line?.comparison]).to.deep.equal(['不量化', '']);
  });

  it('say of words which language they are in', () => {
    const [line] = linesOf(
      'en',
      growth,
      figure('plan', 2023, '基本持平'),
      figure('actual', 2023, '持平'),
      figure('plan', 2024, '增长'),
    );
    expect(line?.figures.map(({ lang }) => lang)).to.deep.equal(['zh-CN', 'zh-CN']);
    expect(line?.next?.lang).to.equal('zh-CN');
  });
});
