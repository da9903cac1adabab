import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { seriesOfOne, trendView } from '../../src/view/indicator-trend.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import type { Cell, Table } from '../../src/view/table.ts';
import { tableOf } from '../../src/view/tables.ts';
import { manyProjects } from '../support/many-projects.ts';
import { indicator, mouxian, observation } from '../support/reports.ts';
import { shown } from '../support/texts.ts';

const reportOf = (...indicators: Indicator[]): Report => ({ ...mouxian, year: 2023, indicators });

const gaugeTable = (one: Indicator, lang: Lang = 'zh-CN'): Table =>
  tableOf(shown(gaugeView(reportOf(one), {}, lang)), lang);

const rowsTable = (indicators: readonly Indicator[], lang: Lang = 'zh-CN'): Table => {
  const choice = { indicators: indicators.map(({ id }) => id) };
  return tableOf(shown(planVsActualView(reportOf(...indicators), choice, lang)), lang);
};

const start = (label: string) => ({ label, align: 'start' });
const end = (label: string) => ({ label, align: 'end' });
const text = (words: string): Cell => ({ text: words });
const quoteOf = (quote: string): Cell => ({ text: quote, lang: 'zh-CN', ...(quote && { quote }) });

describe('the table of a gauge', () => {
  const before = observation('actual', '150', { year: 2022 });
  const plan = observation('plan', '200', { quote: '计划200亩。' });
  const actual = observation('actual', '182', { status: 'P', quote: '完成182亩。' });
  const next = observation('plan', '完成市定目标', { year: 2024, value: null });
  const figure = (source: Observation, lang?: string): Cell => ({
    text: source.raw,
    lang,
    ...(source.value !== null && { value: source.value, unit: '亩', status: '' }),
    source,
  });

  it('has all figures, then gap, completion and verdict of the year', () => {
    expect(gaugeTable(indicator({}, next, actual, plan, before))).to.deep.equal({
      caption: '果园面积 · 单位：亩',
      columns: [start('年度'), end('数值'), start('状态'), start('出处')],
      rows: [
        { id: '2022-actual', cells: [text('2022年完成'), figure(before), text(''), quoteOf('')] },
        { id: '2023-plan', cells: [text('2023年计划'), figure(plan), text(''), quoteOf('计划200亩。')] },
        {
          id: '2023-actual',
          cells: [text('2023年完成'), figure(actual), text('初步核算'), quoteOf('完成182亩。')],
        },
        { id: '2024-plan', cells: [text('2024年计划'), figure(next, 'zh-CN'), text(''), quoteOf('')] },
        {
          id: 'gap',
          cells: [
            text('2023年 差距'),
            { value: -18, unit: '亩', text: '−18亩', phrase: '低于计划18亩' },
            text(''),
            text(''),
          ],
        },
        {
          id: 'completion',
          cells: [text('2023年 完成率'), { text: '91%', value: 91, unit: '%' }, text(''), text('')],
        },
        { id: 'verdict', cells: [text('2023年 结论'), text('预计未完成'), text(''), text('')] },
      ],
    });
  });

  it('has no line for what cannot be compared', () => {
    const ids = (...observations: Observation[]) =>
      gaugeTable(indicator({}, ...observations)).rows.map(({ id }) => id);
    expect(ids(actual)).to.deep.equal(['2023-actual']);
    expect(ids(plan)).to.deep.equal(['2023-plan']);
    const words = observation('plan', '完成市定目标', { value: null });
    expect(ids(words, actual)).to.deep.equal(['2023-plan', '2023-actual', 'verdict']);
  });

  it('is by year, the plan first, a part before the whole, in the order of publication', () => {
    const quarter = observation('actual', '40', { period: '2023-Q1' });
    const month = observation('actual', '15', { period: '2023-03', span: 'single' });
    const later = observation('actual', '181', { published: '2024-11-02' });
    const sooner = observation('actual', '183', { published: '2024-05-20' });
    const adjusted = observation('plan', '190', { published: '2023-08-30' });
    const half = observation('actual', '90', { period: '2023-H1' });
    const planned = observation('plan', '100', { period: '2023-H1' });
    const rows = gaugeTable(
      indicator({}, next, later, half, sooner, actual, quarter, month, adjusted, plan, planned, before),
    ).rows.slice(0, 11);
    expect(rows.map(({ id, cells }) => `${id} ${cells[0]?.text}`)).to.deep.equal([
      '2022-actual 2022年完成',
      '2023-H1-plan 2023年计划（上半年）',
      '2023-plan 2023年计划（原计划）',
      '2023-plan-2023-08-30 2023年计划',
      '2023-Q1-actual 2023年完成（一季度）',
      '2023-03-single-actual 2023年完成（3月）',
      '2023-H1-actual 2023年完成（上半年）',
      '2023-actual 2023年完成（原公布）',
      '2023-actual-2024-05-20 2023年完成（原公布）',
      '2023-actual-2024-11-02 2023年完成',
      '2024-plan 2024年计划',
    ]);
  });

  it('has remarks in a column, and those on the indicator as lines', () => {
    const responsible = { zh: '林业局', en: 'Forestry Bureau' };
    const noted = { ...actual, note: { zh: '含补植。' } };
    const { columns, rows } = gaugeTable(indicator({ target: 'binding', responsible }, noted));
    expect(columns.at(-1)).to.deep.equal(start('说明'));
    expect(rows.map(({ cells }) => cells.at(-1))).to.deep.equal([
      { text: '含补植。', lang: 'zh-CN' },
      { text: '', lang: undefined },
      { text: '', lang: undefined },
    ]);
    expect(rows.slice(1).map(({ id, cells }) => [id, cells[0], cells[1]])).to.deep.equal([
      ['remark-0', text('性质'), text('约束性指标')],
      ['remark-1', text('责任单位'), { text: '林业局', lang: 'zh-CN' }],
    ]);
  });
});

describe('the table of plan and actual', () => {
  const quote = '3. 果园面积 亩 200 182 210';
  const plan = observation('plan', '200', { quote });
  const actual = observation('actual', '182', { quote });
  const next = observation('plan', '210', { year: 2024, quote: '2024年果园210亩。' });
  const orchards = indicator({}, plan, actual, next);
  const others = indicator({ id: 'tea', name: { zh: '茶园面积', en: 'Tea' } }, observation('actual', '7'));

  it('has the answer first, what the chart says in columns of its own, and a dash for nothing', () => {
    const { caption, columns, rows } = rowsTable([orchards, others]);
    expect(caption).to.equal('2023年计划完成情况');
    expect(columns).to.deep.equal([
      start('指标'),
      { ...start('单位'), folds: true },
      end('2023年完成'),
      end('2023年计划'),
      { ...start('结论'), charted: true },
      { ...end('差距'), charted: true },
      { ...end('完成率'), charted: true },
      end('2024年计划'),
      start('出处'),
    ]);
    const figure = (source: Observation): Cell => ({
      text: source.raw,
      value: source.value,
      power: 0,
      status: '',
      source,
    });
    const both = `${quote} 2024年果园210亩。`;
    expect(rows).to.deep.equal([
      {
        id: 'orchards',
        cells: [
          { text: '果园面积', lang: 'zh-CN' },
          { text: '亩', lang: 'zh-CN' },
          figure(actual),
          figure(plan),
          text('未完成'),
          { value: -18, unit: '亩', text: '−18亩', phrase: '低于计划18亩' },
          { text: '91%', value: 91, unit: '%' },
          figure(next),
          quoteOf(both),
        ],
      },
      {
        id: 'tea',
        cells: [
          { text: '茶园面积', lang: 'zh-CN' },
          { text: '亩', lang: 'zh-CN' },
          figure(others.observations[0] as Observation),
          text('—'),
          text('无可比数据'),
          text('—'),
          text('—'),
          text('—'),
          quoteOf(''),
        ],
      },
    ]);
  });

  it('has the remarks on the indicator and its figures in one cell', () => {
    const noted = indicator(
      { target: 'expected' },
      { ...plan, note: { zh: '年初数。' } },
      { ...actual, note: { zh: '含补植。' } },
      { ...next, note: { zh: '待批。' } },
    );
    const { columns, rows } = rowsTable([noted, others]);
    expect(columns.at(-1)).to.deep.equal(start('说明'));
    expect(rows.map(({ cells }) => cells.at(-1)?.text)).to.deep.equal([
      '性质：预期性指标；年初数；含补植；待批。',
      '',
    ]);
  });
});

describe('the table of projects', () => {
  it('has a row for each, with a cell in every column', () => {
    const [road] = mouxian.projects;
    const report = { ...mouxian, projects: road ? [road] : [] };
    const { columns, rows } = tableOf(shown(projectListView(report, {}, 'zh-CN')), 'zh-CN');
    expect(columns.map(({ label }) => label)).to.deep.equal([
      ...['项目', '类别', '阶段', '进展', '计划', '规模', '投资', '出处'],
    ]);
    expect(rows.map(({ id, cells }) => [id, ...cells.map((cell) => cell.text)])).to.deep.equal([
      [
        ...['ring-road', '县城外环路', '交通', '在建', '2023年签约、2024年在建', '2025年计划建成通车'],
        ...['18.4公里', '12.6亿元', '县城外环路签约。 县城外环路路基全线贯通。 县城外环路建成通车。'],
      ],
    ]);
  });

  it('has all that match, or one page of too many and the others when asked for', () => {
    const few = tableOf(shown(projectListView(manyProjects(200), { page: 2 }, 'zh-CN')), 'zh-CN');
    expect([few.rows.length, few.whole, few.caption]).to.deep.equal([200, undefined, '报告中的项目']);
    const view = shown(projectListView(manyProjects(201), { page: 2 }, 'zh-CN'));
    const many = tableOf(view, 'zh-CN');
    expect(many.rows.map(({ id }) => id)).to.deep.equal(view.matching.slice(10, 20).map(({ id }) => id));
    expect(many.whole?.from).to.equal(10);
    expect(many.whole?.rows().map(({ id }) => id)).to.deep.equal(view.matching.map(({ id }) => id));
    expect(many.caption).to.equal('报告中的项目（第2页，共21页）');
  });
});

describe('the table of a trend', () => {
  it('is the one that its view makes', () => {
    const view = shown(trendView(seriesOfOne(mouxian), {}, 'zh-CN'));
    expect(tableOf(view, 'zh-CN')).to.deep.equal(view.table());
    expect(view.table().rows).not.to.have.lengthOf(0);
  });
});
