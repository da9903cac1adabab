import { expect } from 'chai';
import type { Observation, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { type PlanVsActualRequest, planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { tableOf } from '../../src/view/tables.ts';
import { shown } from '../support/texts.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const joinedOf = (...reports: Report[]) => {
  const series = joinReports(given(...reports));
  return joinedReports({ ...series, report: series.report as Report });
};

type Joined = ReturnType<typeof joinedOf>;

const viewOf = (joined: Joined, request: PlanVsActualRequest = {}, lang = 'zh-CN') =>
  joined.compared(
    shown(planVsActualView(joined.report, request, lang)),
    { ...request, compare: 'years' },
    lang,
  );

const jobs = (...observations: Observation[]) =>
  growth(observations, {
    id: 'jobs',
    name: { zh: '新增就业增速', en: 'Growth of new jobs' },
    group: 'people',
  });

/** Of each year the result, and the plan for the next one. */
const reported = (year: number, actual: string, next: string) =>
  growth([figure('actual', year, actual), figure('plan', year + 1, next)]);

const groups = ['economy', 'people'].map((id) => ({ id, name: { zh: id } }));

/** Seven years: the first six plans, of which that for 2021 is not kept; new jobs are only planned. */
const seven = joinedOf(
  ...[2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
    yearly(year, [reported(year, year === 2021 ? '5' : '6.5', '6')], { groups }),
  ),
  yearly(2023, [reported(2023, '6', '7')], { groups }),
);

const saidOf = (joined: Joined, request: PlanVsActualRequest = {}, lang = 'zh-CN') =>
  viewOf(joined, request, lang).rows.map(({ compared = [] }) =>
    compared.map(({ label, badge, text }) =>
      [label, badge?.symbol, badge?.text ?? text].filter(Boolean).join(' '),
    ),
  );

describe('the rows of several reports', () => {
  it('have a verdict that a report states without a plan', () => {
    const stated = (year: number) =>
      yearly(year, [growth([figure('actual', year, '6.1', { verdict: { met: true, quote: '完成目标' } })])]);
    expect(saidOf(joinedOf(stated(2022), stated(2023)), { indicators: 'gdp-growth' })).to.deep.equal([
      ['2022年 ✓ 报告称完成', '2023年 ✓ 报告称完成'],
    ]);
    const unstated = (year: number) => yearly(year, [growth([figure('actual', year, '6.1')])]);
    expect(saidOf(joinedOf(unstated(2022), stated(2023)), { indicators: 'gdp-growth' })).to.deep.equal([
      ['2023年 ✓ 报告称完成'],
    ]);
  });

  it('have the verdicts of the last five years by sign and word, that of the year last', () => {
    expect(saidOf(seven)).to.deep.equal([
      ['2019年 ✓ 完成', '2020年 ✓ 完成', '2021年 ▽ 未完成', '2022年 ✓ 完成', '2023年 ✓ 完成'],
    ]);
    expect(saidOf(seven, { year: 2019 }, 'en')).to.deep.equal([['2018 ✓ Met', '2019 ✓ Met']]);
  });

  it('have a dash for a year in which only others have a plan', () => {
    const joined = joinedOf(
      yearly(2021, [reported(2021, '6', '6')]),
      yearly(2022, [reported(2022, '5', '6'), revenue([figure('plan', 2023, '8')])]),
      yearly(2023, [growth([figure('actual', 2023, '6')]), revenue([figure('actual', 2023, '7.9')])]),
    );
    expect(saidOf(joined)).to.deep.equal([
      ['2022年 ▽ 未完成', '2023年 ✓ 完成'],
      ['2022年 —', '2023年 ▽ 未完成'],
    ]);
  });

  it('have them in the table as well, a column for each year', () => {
    const { columns, rows } = tableOf(viewOf(seven, { year: 2019 }), 'zh-CN');
    const at = columns.findIndex(({ label }) => label.includes('2018'));
    expect(columns.slice(at, at + 2).map(({ label }) => label)).to.deep.equal(['2018年 结论', '2019年 结论']);
    expect(rows[0]?.cells.slice(at, at + 2).map(({ text }) => text)).to.deep.equal(['完成', '完成']);
    expect(rows[0]?.cells).to.have.lengthOf(columns.length);
  });

  it('name the reports that state the plans and results of each year', () => {
    expect(viewOf(seven, { year: 2019 }).notes.map(({ text }) => text)).to.deep.equal([
      '2018年 结论：某县2018年政府工作报告；某县2019年政府工作报告',
      '2019年 结论：某县2019年政府工作报告；某县2020年政府工作报告',
    ]);
    expect(viewOf(seven, { year: 2019 }, 'en').notes[0]?.text).to.equal(
      '2018 verdict: Work report of Mou County, 2018; Work report of Mou County, 2019',
    );
  });

  it('show the plan that was stated first beside one that was restated', () => {
    const joined = joinedOf(
      yearly(2022, [growth([figure('plan', 2023, '8')])]),
      yearly(2023, [growth([figure('plan', 2023, '6'), figure('actual', 2023, '6.2')])]),
    );
    const [row] = viewOf(joined).groups[0]?.units[0]?.rows ?? [];
    expect(row?.references.map(({ label, text }) => `${label} ${text}`)).to.deep.equal([
      '计划 6',
      '原计划 8%',
    ]);
    const [same] = viewOf(seven).groups[0]?.units[0]?.rows ?? [];
    expect(same?.references.map(({ label }) => label)).to.deep.equal(['计划', '2024年计划']);
  });
});

describe('the verdicts of rows by year', () => {
  it('are columns of the table with a dash where nothing is judged, in each block of rows', () => {
    const joined = joinedOf(
      yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '6')])]),
      yearly(2023, [growth([figure('actual', 2023, '6')]), revenue([figure('actual', 2023, '8')])]),
    );
    const view = viewOf(joined, { indicators: 'gdp-growth budget-revenue' });
    const dash = { badge: null, text: '—', cell: '—' };
    const of2023 = { head: '2023年 结论', label: '2023年' };
    const expected = [
      [{ ...of2023, badge: { verdict: 'met', symbol: '✓', text: '完成' }, text: '', cell: '完成' }],
      [{ ...of2023, ...dash }],
    ];
    const rows = view.groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
    expect(view.rows.map(({ compared }) => compared)).to.deep.equal(expected);
    expect(rows.map(({ compared }) => compared)).to.deep.equal(expected);
    expect(view.notes.map(({ text }) => text)).to.deep.equal([
      '2023年 结论：某县2023年政府工作报告；某县2024年政府工作报告',
    ]);
    expect(view.groups[0]?.units.map(({ unitText }) => unitText)).to.deep.equal(['单位：%', '单位：亿元']);
  });

  it('name the reports of a plan without a result, and of a stated verdict without a plan', () => {
    const verdict = { met: true, quote: '完成目标' };
    const joined = joinedOf(
      yearly(2022, [growth([figure('actual', 2022, '5', { verdict }), figure('plan', 2023, '6')])]),
      yearly(2023, [growth([])]),
    );
    expect(viewOf(joined).notes.map(({ text }) => text)).to.deep.equal([
      '2022年 结论：某县2023年政府工作报告',
      '2023年 结论：某县2023年政府工作报告',
    ]);
  });

  it('are none, without a note, where no year has a plan or a stated verdict', () => {
    const joined = joinedOf(
      yearly(2022, [growth([figure('actual', 2022, '5')])]),
      yearly(2023, [growth([figure('actual', 2023, '6')])]),
    );
    const { rows, notes } = viewOf(joined, { indicators: 'gdp-growth' });
    expect([rows[0]?.compared, notes]).to.deep.equal([[], []]);
  });

  for (const [what, earlier, later, expected] of [
    ['another number', { raw: '8' }, { raw: '6' }, ['计划 6', '原计划 8%', '2024年计划 7']],
    [
      'other words',
      { raw: '持平', value: null },
      { raw: '增长', value: null },
      ['计划 增长', '原计划 持平', '2024年计划 7'],
    ],
    [
      'another sign',
      { raw: '下降3%', value: 3 },
      { raw: '下降3%', value: -3 },
      ['计划 −3', '原计划 3%', '2024年计划 7'],
    ],
    [
      'the same words, but striven for',
      { raw: '6' },
      { raw: '6', aim: true },
      ['计划 力争6', '2024年计划 7'],
    ],
  ] as [string, Partial<Observation>, Partial<Observation>, string[]][])
    it(`have the first plan beside ${what}, before that of the next year: ${expected.join()}`, () => {
      const joined = joinedOf(
        yearly(2022, [growth([figure('plan', 2023, earlier.raw ?? '', earlier)])]),
        yearly(2023, [growth([figure('plan', 2023, later.raw ?? '', later), figure('plan', 2024, '7')])]),
      );
      const [row] = viewOf(joined).groups[0]?.units[0]?.rows ?? [];
      expect(row?.references.map(({ label, text }) => `${label} ${text}`)).to.deep.equal(expected);
      expect(viewOf(joined, {}, 'en').groups[0]?.units[0]?.rows[0]?.references[1]?.lang).to.equal(
        what === 'other words' ? 'zh-CN' : undefined,
      );
    });
});

describe('promises gone', () => {
  const planned = yearly(2022, [reported(2022, '6', '6'), jobs(figure('plan', 2023, '7'))], { groups });
  const without = yearly(2023, [reported(2023, '6', '7')], { groups });

  it('are plans of earlier reports that the report on the year does not mention', () => {
    const view = viewOf(joinedOf(planned, without));
    expect(view.gone).to.deep.equal({
      caption: '2023年的报告没有提到的2023年计划：1项',
      rows: [
        {
          id: 'jobs',
          name: '新增就业增速',
          nameLang: 'zh-CN',
          plan: '计划7%（《某县2023年政府工作报告》）',
        },
      ],
    });
    expect(viewOf(joinedOf(planned, without), {}, 'en').gone?.caption).to.equal(
      'Plan for 2023 that the report on 2023 does not mention: 1',
    );
  });

  it('are set apart from their plans and from one another in English, as in a sentence', () => {
    const two = yearly(
      2022,
      [reported(2022, '6', '6'), jobs(figure('plan', 2023, '7')), revenue([figure('plan', 2023, '8')])],
      {
        groups,
      },
    );
    const said = (lang: string) =>
      viewOf(joinedOf(two, without), {}, lang)
        .gone?.rows.map(({ name, plan }) => `${name} ${plan}`)
        .join(' ');
    expect(said('en')).to.equal(
      'Growth of new jobs: plan 7% (Work report of Mou County, 2023); General public budget revenue: plan 800 million yuan (Work report of Mou County, 2023)',
    );
    expect(said('zh-CN')).to.equal(
      '新增就业增速 计划7%（《某县2023年政府工作报告》） 一般公共预算收入 计划8亿元（《某县2023年政府工作报告》）',
    );
  });

  it('are only those of the indicators that are asked for', () => {
    const joined = joinedOf(planned, without);
    expect(viewOf(joined, { group: 'people' }).gone?.rows).to.have.lengthOf(1);
    expect(viewOf(joined, { group: 'economy' }).gone).to.equal(undefined);
    expect(viewOf(joined, { indicators: 'gdp-growth' }).gone).to.equal(undefined);
    for (const indicators of ['gdp-growth', ['gdp-growth']])
      expect(viewOf(joined, { indicators, group: 'people' }).gone).to.equal(undefined);
    for (const indicators of ['gdp-growth,jobs', ['jobs'], [], '', ' , ', null])
      expect(viewOf(joined, { indicators, group: 'people' }).gone?.rows, `${indicators}`).to.have.lengthOf(1);
  });

  it('are those that a report says nothing of at the end of the year', () => {
    for (const [issued, gone] of [
      ['2023-12-01', 1],
      ['2023-11-30', 0],
    ] as const)
      expect(viewOf(joinedOf(planned, { ...without, issued })).gone?.rows ?? []).to.have.lengthOf(gone);
    const half = yearly(2023, [reported(2023, '6', '7')], { groups, issued: '2023-07-20' });
    expect(viewOf(joinedOf(planned, half, without)).gone?.rows).to.have.lengthOf(1);
    const alone = joinedOf({ ...without, indicators: [jobs(figure('plan', 2023, '7'))] });
    expect(viewOf(alone).gone).to.equal(undefined);
  });

  it('are none where the report mentions the indicator, if only with a plan for the next year', () => {
    const mentioned = yearly(2023, [reported(2023, '6', '7'), jobs(figure('plan', 2024, '7'))], { groups });
    expect(viewOf(joinedOf(planned, mentioned)).gone).to.equal(undefined);
  });

  it('are none where a later report has the result', () => {
    const later = yearly(2024, [jobs(figure('actual', 2023, '7'))], { groups });
    expect(viewOf(joinedOf(planned, without, later), { year: 2023 }).gone).to.equal(undefined);
  });

  it('are none before the year ends, or where a report could not be read', () => {
    const half = { ...without, issued: '2023-07-20' };
    expect(viewOf(joinedOf(planned, half)).gone).to.equal(undefined);
    const series = joinReports([
      ...given(planned, without),
      { name: '2023b.json', report: null, reason: 'HTTP 500' },
    ]);
    const joined = joinedReports({ ...series, report: series.report as Report });
    expect(viewOf(joined).gone).to.equal(undefined);
  });

  it('are said to be in words where these have no translation', () => {
    const words = yearly(2022, [reported(2022, '6', '6'), jobs(figure('plan', 2023, '完成市定目标'))], {
      groups,
    });
    const [said] = viewOf(joinedOf(words, without), {}, 'en').gone?.rows ?? [];
    expect(said).to.deep.equal({
      id: 'jobs',
      name: 'Growth of new jobs:',
      nameLang: 'en',
      plan: 'plan stated in words (Work report of Mou County, 2023)',
    });
    expect(viewOf(joinedOf(words, without)).gone?.rows[0]?.plan).to.equal(
      '计划完成市定目标（《某县2023年政府工作报告》）',
    );
    const rawText = { zh: '完成市定目标', en: 'meet the target of the city' };
    const plan = figure('plan', 2023, '完成市定目标', { rawText });
    const translated = yearly(2022, [reported(2022, '6', '6'), jobs(plan)], { groups });
    expect(viewOf(joinedOf(translated, without), {}, 'en').gone?.rows[0]?.plan).to.equal(
      'plan meet the target of the city (Work report of Mou County, 2023)',
    );
  });

  it('are none without a report on the year, and of an indicator that could not be joined', () => {
    const next = yearly(2024, [reported(2024, '6', '7')], { groups });
    expect(viewOf(joinedOf(planned, next), { year: 2023 }).gone).to.equal(undefined);
    const other = { ...jobs(figure('actual', 2023, '7')), unit: { zh: '人' } };
    const unlike = yearly(2023, [reported(2023, '6', '7'), other], { groups });
    expect(viewOf(joinedOf(planned, unlike)).gone).to.equal(undefined);
    // The figures of that report are left out: it may have kept the promise.
    const later = yearly(2024, [reported(2024, '6', '7'), jobs(figure('actual', 2024, '5'))], { groups });
    expect(viewOf(joinedOf(planned, unlike, later), { year: 2023 }).gone).to.equal(undefined);
    const changed = yearly(2022, [
      growth([figure('actual', 2022, '6')], { unit: { zh: '人' } }),
      jobs(figure('plan', 2023, '7')),
    ]);
    expect(viewOf(joinedOf(changed, without)).gone?.rows.map(({ id }) => id)).to.deep.equal(['jobs']);
  });
});
