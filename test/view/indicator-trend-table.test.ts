import { expect } from 'chai';
import { csvOf } from '../../src/view/csv.ts';
import { trendTable } from '../../src/view/indicator-trend-table.ts';
import { five, monthly, seriesOf, viewOf } from '../support/trends.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';
// Registers English.
import '../support/reports.ts';

describe('the table of a trend', () => {
  const series = seriesOf(
    yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '7.5')])]),
    yearly(2023, [
      growth([figure('plan', 2023, '7', { quote: '计划增长7%' }), figure('actual', 2023, '4.2')]),
    ]),
  );

  it('has a row a year, the answer first, with report and what was planned first', () => {
    const { columns, rows, caption } = trendTable(viewOf(series), 'zh-CN');
    expect(caption).to.equal('地区生产总值增速 · 单位：%');
    expect(columns.map(({ label }) => label)).to.deep.equal([
      '年度',
      '完成',
      '计划',
      '结论',
      '差距',
      '完成率',
      '出处',
      '报告',
      '说明',
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).to.deep.equal([
      ['2022年', '5', '—', '无可比数据', '—', '—', '', '某县2023年政府工作报告', ''],
      [
        '2023年',
        '4.2',
        '7',
        '未完成',
        '−2.8个百分点',
        '—',
        '计划增长7%',
        '某县2024年政府工作报告',
        '原计划：7.5%；调整日期：2024年1月15日',
      ],
    ]);
  });

  it('is the same as a file', () => {
    const view = viewOf(five, 'en');
    const csv = csvOf(view, trendTable(view, 'en'), 'en');
    expect(csv.split('\r\n').slice(0, 3)).to.deep.equal([
      '\uFEFFYear,Actual,Actual (Status),Plan,Verdict,Gap,Gap (Unit),Completion,Report',
      '2019,7.2,,7,Met,0.2,percentage points,,"Work report of Mou County, 2020"',
      '2020,3.1,,3,Met,0.1,percentage points,,"Work report of Mou County, 2020, Work report of Mou County, 2021"',
    ]);
    expect(csv).to.include(view.summary.slice(0, 20));
  });

  it('says how a converted figure is printed', () => {
    const old = revenue([figure('actual', 2020, '104567.8')], {
      unit: { zh: '万元', en: 'yuan' },
      unitMult: 4,
    });
    const view = viewOf(
      seriesOf(yearly(2020, [old]), yearly(2021, [revenue([figure('actual', 2021, '10.5')])])),
    );
    const [row] = trendTable(view, 'zh-CN').rows;
    expect(row?.cells[1]?.text).to.equal('10.45678');
    expect(row?.cells.at(-1)?.text).to.equal('原文：104567.8万元');
  });

  it('has the parts of a year, without a column of reports where there is one', () => {
    const soFar = monthly([
      { raw: '60', period: '2024-Q1', quote: '一季度收入60亿元。' },
      { raw: '130', period: '2024-H1', status: 'P' },
    ]);
    for (const [lang, columns, rows] of [
      [
        'zh-CN',
        ['时段', '完成', '计划', '结论', '差距', '完成率', '出处'],
        [
          ['一季度', '60（一季度）', '280', '—', '—', '占年计划21.4%，序时进度25%', '一季度收入60亿元。'],
          ['上半年', '130（上半年初步核算）', '280', '—', '—', '占年计划46.4%，序时进度50%', ''],
        ],
      ],
      [
        'en',
        ['Period', 'Actual', 'Plan', 'Verdict', 'Gap', 'Completion', 'Original text'],
        [
          [
            'Jan–Mar',
            '6 (Jan–Mar)',
            '28',
            '—',
            '—',
            '21.4% of the year’s plan, with 25% of the year passed',
            '一季度收入60亿元。',
          ],
          [
            'Jan–Jun',
            '13 (Jan–Jun, provisional)',
            '28',
            '—',
            '—',
            '46.4% of the year’s plan, with 50% of the year passed',
            '',
          ],
        ],
      ],
    ] as const) {
      const table = trendTable(viewOf(soFar, lang), lang);
      expect(table.columns.map(({ label }) => label)).to.deep.equal(columns);
      expect(table.columns.map(({ align }) => align)).to.deep.equal([
        'start',
        ...['end', 'end'],
        'start',
        ...['end', 'end'],
        'start',
      ]);
      expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).to.deep.equal(rows);
      expect(table.rows.map(({ id }) => id)).to.deep.equal(['2024-Q1', '2024-H1']);
    }
  });

  it('has both sentences that plan and result were read from, or one that has both', () => {
    const quotesOf = (planned: string, reached: string) => {
      const series = seriesOf(
        yearly(2023, [
          growth([
            figure('plan', 2023, '7', { quote: planned }),
            figure('actual', 2023, '8', { quote: reached }),
          ]),
        ]),
      );
      return trendTable(viewOf(series), 'zh-CN').rows.map(({ cells }) => cells[6]?.text);
    };
    expect(quotesOf('计划增长7%。', '增长8%。')).to.deep.equal(['计划增长7%。 增长8%。']);
    expect(quotesOf('增长8%，计划7%。', '增长8%，计划7%。')).to.deep.equal(['增长8%，计划7%。']);
  });

  it('has no row for a year of which no report says anything, and no column of quotes where there are none', () => {
    const gap = seriesOf(
      yearly(2021, [growth([figure('actual', 2021, '7')])]),
      yearly(2023, [growth([figure('plan', 2023, '8')])]),
    );
    const { rows, columns } = trendTable(viewOf(gap), 'zh-CN');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).to.deep.equal([
      ['2021年', '7', '—', '无可比数据', '—', '—', '某县2022年政府工作报告'],
      ['2023年', '—', '8', '无可比数据', '—', '—', '某县2024年政府工作报告'],
    ]);
    expect(columns.at(-1)).to.deep.equal({ label: '报告', align: 'start' });
  });
});
