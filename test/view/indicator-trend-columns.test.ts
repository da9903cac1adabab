import { expect } from 'chai';
import type { Observation } from '../../src/report/schema.ts';
import { five, monthly, seriesOf, viewOf } from '../support/trends.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';
// Registers English.
import '../support/reports.ts';

const saidOf = (...of: Parameters<typeof viewOf>) =>
  viewOf(...of).points.map(({ id, value, reference, outcome, badge, reports }) => [
    id,
    value.text,
    reference && `${reference.label} ${reference.text}`,
    outcome,
    badge && `${badge.symbol} ${badge.text}`,
    reports.join(),
  ]);

describe('what is said below each year of a trend', () => {
  it('is the result with its status, the plan of that year, how far they differ, and the reports', () => {
    expect(saidOf(five)).to.deep.equal([
      ['2019', '7.2', '计划 7', '+0.2个百分点', '✓ 完成', '某县2020年政府工作报告'],
      ['2020', '3.1', '计划 3', '+0.1个百分点', '✓ 完成', '某县2020年政府工作报告,某县2021年政府工作报告'],
      ['2021', '6.9', '计划 8', '−1.1个百分点', '▽ 未完成', '某县2021年政府工作报告,某县2022年政府工作报告'],
      ['2022', '5', '计划 5', '与计划持平', '✓ 完成', '某县2022年政府工作报告,某县2023年政府工作报告'],
      [
        '2023',
        '4（预计）',
        '计划 7.5',
        '−3.5个百分点',
        '▽ 预计未完成',
        '某县2023年政府工作报告,某县2024年政府工作报告',
      ],
      ['2024', '—', '计划 7', '', null, '某县2024年政府工作报告'],
    ]);
    expect(saidOf(five, 'en').slice(-2)).to.deep.equal([
      [
        '2023',
        '4 (estimate)',
        'Plan 7.5',
        '−3.5 percentage points',
        '▽ Not met (estimate)',
        'Work report of Mou County, 2023,Work report of Mou County, 2024',
      ],
      ['2024', '—', 'Plan 7', '', null, 'Work report of Mou County, 2024'],
    ]);
  });

  it('has no plan of the year after, and nothing of a year between of which no report says anything', () => {
    const series = seriesOf(
      yearly(2019, [growth([figure('actual', 2019, '7.2'), figure('plan', 2020, '3')])]),
      yearly(2022, [growth([figure('actual', 2022, '完成市定目标')])]),
    );
    expect(saidOf(series)).to.deep.equal([
      ['2019', '7.2', null, '', '○ 无可比数据', '某县2020年政府工作报告'],
      ['2020', '—', '计划 3', '', '○ 无可比数据', '某县2020年政府工作报告'],
      ['2021', '—', null, '', null, ''],
      ['2022', '完成市定目标', null, '', '○ 无可比数据', '某县2023年政府工作报告'],
    ]);
    expect(viewOf(series, 'en').points.at(-1)?.value.lang).to.equal('zh-CN');
  });

  for (const [what, plan, more, badge] of [
    ['that is not judged yet', '280', {}, null],
    ['without a plan', null, {}, null],
    ['that the report calls met', '280', { verdict: { met: true, quote: '提前完成' } }, '✓ 报告称完成'],
    ['that the report calls missed', '280', { verdict: { met: false, quote: '不能完成' } }, '▽ 报告称未完成'],
    ['in words', '280', { raw: '平稳增长', value: null }, '— 不量化'],
  ] as [string, string | null, Partial<Observation>, string | null][])
    it(`has of a part of a year ${what} ${badge ? `the verdict ${badge}` : 'no verdict'}`, () => {
      const soFar = figure('actual', 2024, '210', { period: '2024-09', ...more });
      const planned = plan === null ? [] : [figure('plan', 2024, plan)];
      const series = seriesOf(yearly(2023, [revenue([...planned, soFar])]));
      expect(saidOf(series).map(([, , , , said]) => said)).to.deep.equal([badge]);
    });
});

describe('the columns below a trend', () => {
  const columnsOf = (...of: Parameters<typeof viewOf>) =>
    viewOf(...of).columns.map(({ span, point }) => [span, point?.id ?? null]);
  const blank = (months: number) => Array.from({ length: months }, () => [1, null]);

  it('are one for each year, also without figures', () => {
    const series = seriesOf(
      yearly(2019, [growth([figure('actual', 2019, '7.2')])]),
      yearly(2021, [growth([figure('actual', 2021, '7')])]),
    );
    expect(columnsOf(series)).to.deep.equal([
      [1, '2019'],
      [1, '2020'],
      [1, '2021'],
    ]);
    expect(viewOf(series).columns.map(({ point }) => point)).to.deep.equal(viewOf(series).points);
  });

  for (const [periods, expected] of [
    [
      ['2024-01', '2024-02'],
      [[1, '2024-01'], [1, '2024-02'], ...blank(10)],
    ],
    [
      ['2024-02', '2024-04'],
      [...blank(1), [1, '2024-02'], ...blank(1), [1, '2024-04'], ...blank(8)],
    ],
    [
      ['2024-Q2', '2024-12'],
      [...blank(3), [3, '2024-Q2'], ...blank(5), [1, '2024-12']],
    ],
    [
      ['2024-Q1', '2024-H2'],
      [[3, '2024-Q1'], ...blank(3), [6, '2024-H2']],
    ],
  ] as const)
    it(`are as wide as their months, with those between: ${periods.join(', ')}`, () => {
      const single = periods.map((period) => ({ raw: '1', period, span: 'single' as const }));
      expect(columnsOf(monthly(single))).to.deep.equal(expected);
    });

  it('are a month wide where each result is that of the year until then', () => {
    const soFar = monthly([
      { raw: '60', period: '2024-Q1' },
      { raw: '130', period: '2024-H1' },
    ]);
    expect(columnsOf(soFar)).to.deep.equal([
      ...blank(2),
      [1, '2024-Q1'],
      ...blank(2),
      [1, '2024-H1'],
      ...blank(6),
    ]);
  });
});
