import { expect } from 'chai';
import { registerMessages } from '../../src/messages/registry.ts';
import { zh as chinese } from '../../src/messages/zh-CN.ts';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { monthly, seriesOf, viewOf } from '../support/trends.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';
// Registers English.
import '../support/reports.ts';

/** The reports on each year, with plan and result of that year and the plan for the next. */
const seriesWith = (
  years: Record<number, [plan: string | null, actual: string | null, more?: Partial<Observation>]>,
  more: Partial<Indicator> = {},
) =>
  seriesOf(
    ...Object.entries(years).map(([year, [plan, actual, facts]]) =>
      yearly(Number(year), [
        growth(
          [
            ...(plan === null ? [] : [figure('plan', Number(year), plan)]),
            ...(actual === null ? [] : [figure('actual', Number(year), actual, facts)]),
          ],
          more,
        ),
      ]),
    ),
  );

const summaries = (series: ReturnType<typeof seriesOf>) =>
  ['zh-CN', 'en'].map((lang) => viewOf(series, lang).summary);

describe('the sentence of a trend of years', () => {
  it('counts each verdict that a year has, and the estimates among those met or missed', () => {
    const series = seriesWith({
      2017: ['7', '7', { status: 'E' }],
      2018: ['7', '8', { status: 'P' }],
      2019: ['7', '6', { status: 'E' }],
      2020: ['持平', '6', { status: 'E' }],
      2021: ['7', '约7', { comparator: 'about', status: 'E' }],
      2022: [null, '7', { status: 'E' }],
      2023: ['7', '7.5'],
    });
    expect(summaries(series)).to.deep.equal([
      '地区生产总值增速，2017—2023年：7年中完成3年（其中预计2年），未完成1年（其中预计1年），不量化1年，不作判断1年，无可比数据1年。最近一年2023年实际7.5%，计划7%，高于计划0.5个百分点，完成。',
      'GDP growth, 2017–2023: met in 3 of 7 years (2 estimated), not met in 1 (1 estimated), not quantified in 1, not judged in 1, nothing to compare in 1. Latest year: 7.5% in 2023, plan 7%, 0.5 percentage points above plan, met.',
    ]);
    const { heard } = viewOf(series);
    expect(heard.endsWith('无可比数据1年。')).to.equal(true);
    expect(viewOf(series).summary.startsWith(`${heard}最近一年`)).to.equal(true);
    expect(
      viewOf(series).counts.map(({ symbol, text, count }) => `${symbol} ${text} ${count}`),
    ).to.deep.equal([
      '✓ 完成 3（其中预计2年） 3',
      '▽ 未完成 1（其中预计1年） 1',
      '— 不量化 1 1',
      '◇ 不作判断 1 1',
      '○ 无可比数据 1 1',
    ]);
  });

  it('is about the last year with a result, and counts the one after it', () => {
    const series = seriesWith({ 2021: ['7', '7.2'], 2022: ['7', '6'], 2023: ['6', null] });
    expect(summaries(series)).to.deep.equal([
      '地区生产总值增速，2021—2023年：3年中完成1年，未完成1年，无可比数据1年。最近一年2022年实际6%，计划7%，低于计划1个百分点，未完成。',
      'GDP growth, 2021–2023: met in 1 of 3 years, not met in 1, nothing to compare in 1. Latest year: 6% in 2022, plan 7%, 1 percentage point below plan, not met.',
    ]);
  });

  it('says of no year with a result only the verdicts', () => {
    const series = seriesWith({ 2022: ['7', null], 2023: ['6', null] });
    expect(summaries(series)).to.deep.equal([
      '地区生产总值增速，2022—2023年：2年中无可比数据2年。',
      'GDP growth, 2022–2023: nothing to compare in 2 of 2 years.',
    ]);
    const { heard, summary } = viewOf(series);
    expect(heard).to.equal(summary);
  });

  it('says all of one year, and counts nothing', () => {
    const { heard, counts, summary } = viewOf(seriesWith({ 2023: ['7', '6'] }));
    expect([heard, counts]).to.deep.equal(['', []]);
    expect(summary).to.include('未完成');
  });

  it('is about the plan alone before any year has ended', () => {
    const series = seriesOf(yearly(2023, [growth([figure('plan', 2024, '7'), figure('plan', 2025, '8')])]));
    expect(summaries(series)).to.deep.equal([
      '地区生产总值增速：2024年尚无结果，计划7%；2025年计划8%。',
      'GDP growth: no result for 2024 yet, plan 7%; plan for 2025: 8%.',
    ]);
    const later = seriesOf(
      yearly(2023, [growth([figure('actual', 2024, '6', { period: '2024-09' })])], { issued: '2024-10-10' }),
    );
    expect(viewOf(later).summary).to.equal('地区生产总值增速：2024年1—9月实际6%。');
  });

  it('has the plan of the next year, or how far that year is', () => {
    const years = [
      yearly(2022, [growth([figure('plan', 2022, '7'), figure('actual', 2022, '7')])]),
      yearly(2023, [
        growth([figure('plan', 2023, '7'), figure('actual', 2023, '8'), figure('plan', 2024, '9')]),
      ]),
    ];
    const start =
      '地区生产总值增速，2022—2023年：2年中完成2年。最近一年2023年实际8%，计划7%，高于计划1个百分点，完成';
    expect(viewOf(seriesOf(...years)).summary).to.equal(`${start}；2024年计划9%。`);
    const half = yearly(2024, [growth([figure('actual', 2024, '5', { period: '2024-H1' })])], {
      issued: '2024-07-20',
    });
    expect(viewOf(seriesOf(...years, half)).summary).to.equal(
      `${start}；2024年上半年实际5%，计划9%，不作判断。`,
    );
  });

  it('says from when on figures cannot be compared, with the reason where it is translated', () => {
    const broken = (why: Observation['break']) =>
      seriesWith({
        2022: [null, '7', { break: { zh: '更早' } }],
        2023: [null, '8', why ? { break: why } : {}],
      });
    const end = (lang: string, why?: Observation['break']) =>
      viewOf(broken(why), lang)
        .summary.split(/[；;。] ?(?!$)/)
        .at(-1);
    const [zh, en] = ['口径调整', 'New definition'];
    expect(end('zh-CN', { zh, en })).to.equal('2023年起与往年不可比（口径调整）。');
    expect(end('en', { zh, en })).to.equal(
      'not comparable with earlier years from 2023 on (New definition).',
    );
    expect(end('en', { zh })).to.equal('not comparable with earlier years from 2023 on.');
    expect(end('zh-CN')).to.equal('最近一年2023年实际8%。');
    registerMessages('zh-Hant', { ...chinese });
    expect(end('zh-Hant', { zh, en })).to.include('（口径调整）');
  });
});

describe('the sentence of a trend within a year', () => {
  it('is about the last part, and says from when on parts cannot be compared', () => {
    const figures = [
      { raw: '60', period: '2024-Q1' },
      { raw: '130', period: '2024-H1', break: { zh: '口径调整', en: 'New definition' } },
    ];
    expect(summaries(monthly(figures))).to.deep.equal([
      '一般公共预算收入：2024年上半年实际130亿元，计划280亿元，占年计划46.4%，序时进度50%，不作判断；上半年起与往年不可比（口径调整）。',
      'General public budget revenue: 13 billion yuan in Jan–Jun 2024, plan 28 billion yuan, 46.4% of the year’s plan, with 50% of the year passed, not judged; not comparable with earlier years from Jan–Jun on (New definition).',
    ]);
    expect(viewOf(monthly(figures.slice(0, 1)), 'zh-CN', { from: '2024-01' }).summary).to.equal(
      '一般公共预算收入：2024年一季度实际60亿元，计划280亿元，占年计划21.4%，序时进度25%，不作判断。',
    );
  });

  it('has no plan of the year after', () => {
    const observations = [
      figure('plan', 2025, '300'),
      figure('actual', 2024, '60', { period: '2024-Q1' }),
      figure('actual', 2024, '130', { period: '2024-H1' }),
    ];
    expect(viewOf(seriesOf(yearly(2024, [revenue(observations)]))).summary).to.equal(
      '一般公共预算收入：2024年上半年实际130亿元。',
    );
  });
});
