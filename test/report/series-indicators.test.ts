import { expect } from 'chai';
import type { Indicator, Report } from '../../src/report/schema.ts';
import { joinReports, type Series } from '../../src/report/series.ts';
import { figure, given, revenue, yearly } from '../support/yearly-reports.ts';

const named = (id: string, zh: string, more: Partial<Indicator> = {}): Indicator =>
  revenue([], { id, name: { zh }, ...more });

/** The report of a year, with a figure of that year for each indicator. */
const reportOf = (year: number, ...indicators: Indicator[]): Report =>
  yearly(
    year,
    indicators.map((one) => ({ ...one, observations: [figure('actual', year, `${year - 2000}`)] })),
  );

/** Each indicator with the years that are joined. */
const yearsOf = ({ report }: Series) =>
  Object.fromEntries(
    (report?.indicators ?? []).map(({ id, observations }) => [id, observations.map(({ year }) => year)]),
  );

const joined = (...reports: Report[]) => joinReports(given(...reports));

const messagesOf = ({ problems }: Series) => problems.map(({ message }) => message);

describe('indicators with the same name', () => {
  it('are not joined where they are not of the same thing, which is no problem', () => {
    const series = joined(
      reportOf(2020, named('old', '收入', { measure: 'index' })),
      reportOf(2021, named('new', '收入')),
    );
    expect(yearsOf(series)).to.deep.equal({ new: [2021], old: [2020] });
    expect(series.problems).to.deep.equal([]);
    const aliased = joined(
      reportOf(2020, named('old', '收入', { measure: 'index', aliases: ['所得'] })),
      reportOf(2021, named('new', '收入', { aliases: ['财政收入'] })),
    );
    expect(aliased.problems).to.deep.equal([]);
  });

  it('are those of any year, before what only has it as an alias', () => {
    const series = joined(
      reportOf(2020, named('x', '财政收入', { aliases: ['旧名'] }), named('y', '旧名')),
      reportOf(2021, named('a', '旧名')),
      reportOf(2022, named('a', '新名')),
    );
    expect(yearsOf(series)).to.deep.equal({ a: [2020, 2021, 2022], x: [2020] });
    expect(series.problems).to.deep.equal([]);
    expect(series.statements.find(({ indicator }) => indicator.id === 'y')?.standing).to.equal('latest');
    expect(series.report?.indicators[0]?.aliases).to.deep.equal(['旧名']);
  });

  it('are two where one of them is joined by its id', () => {
    const series = joined(
      reportOf(2020, named('a', '财政收入'), named('b', '收入')),
      reportOf(2021, named('a', '收入')),
    );
    expect(yearsOf(series)).to.deep.equal({ a: [2020, 2021], b: [2020] });
    expect(series.problems).to.deep.equal([]);
  });

  it('are joined by it although an alias is the name of another thing', () => {
    const series = joined(
      reportOf(2020, named('x', '收入', { aliases: ['收入增速'] })),
      reportOf(2021, named('a', '收入'), named('b', '收入增速', { measure: 'growth' })),
    );
    expect(yearsOf(series)).to.deep.equal({ a: [2020, 2021], b: [2021] });
    expect(series.problems).to.deep.equal([]);
  });

  it('are named up to ten, of which each may be the one', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `i-${index + 1}`);
    const series = joined(
      reportOf(2020, named('old', '收入')),
      reportOf(2021, ...ids.map((id) => named(id, '收入'))),
    );
    expect(messagesOf(series)).to.deep.equal([
      '"收入" may be "i-1" or "i-2" or "i-3" or "i-4" or "i-5" or "i-6" or "i-7" or "i-8" or "i-9" or "i-10"; it is not joined: give it the id of the one that it is',
    ]);
  });

  it('are as many as there are, whether one has the name for a year or for many', () => {
    const since2020 = Array.from({ length: 11 }, (_, index) => reportOf(2020 + index, named('a', '收入')));
    const series = joined(
      reportOf(2018, named('c', '收入')),
      reportOf(2019, named('a', '收入'), named('b', '收入')),
      ...since2020,
    );
    expect(messagesOf(series)).to.deep.equal([
      '"收入" may be "a" or "b"; it is not joined: give it the id of the one that it is',
    ]);
  });

  it('are told apart by what else each may be', () => {
    const series = joined(
      reportOf(2020, named('x', '甲', { aliases: ['乙'] }), named('y', '丙', { aliases: ['乙'] })),
      reportOf(2021, named('a', '己', { aliases: ['甲'] }), named('b', '丁', { aliases: ['乙'] })),
    );
    const unclear =
      'as may another indicator of its report; it is not joined: give it the id of the one that it is';
    expect(messagesOf(series)).to.deep.equal([
      `"甲" may be "a" or "b", ${unclear}`,
      `"丙" may be "b", ${unclear}`,
    ]);
    expect(
      series.problems.map(({ kind, indicators, path, found }) => [kind, indicators, path, found]),
    ).to.deep.equal([
      ['alias', ['a', 'b'], 'indicators[0].name', '甲'],
      ['alias', ['b'], 'indicators[1].name', '丙'],
    ]);
  });
});

describe('an indicator whose alias is that of another thing', () => {
  it('is told, also where only an earlier report has the alias', () => {
    const series = joined(
      reportOf(2020, named('x', '旧名', { measure: 'index' })),
      reportOf(2021, named('a', '中间名', { aliases: ['旧名'] })),
      reportOf(2022, named('a', '新名')),
    );
    expect(series.problems).to.deep.equal([
      {
        kind: 'measure',
        report: '2020.json',
        indicators: ['a'],
        path: 'indicators[0].measure',
        message:
          'expected "level" as in 2022.json, got "index"; "x" is not joined by its alias: correct the measure, or give the indicator an id of its own',
        found: 'index',
      },
    ]);
    expect(yearsOf(series)).to.deep.equal({ a: [2021, 2022], x: [2020] });
  });

  it('is not told where that one is joined with another', () => {
    const series = joined(
      reportOf(2020, named('a', '收入'), named('x', '财政收入', { measure: 'index' })),
      reportOf(2021, named('a', '收入', { aliases: ['财政收入'] })),
    );
    expect(series.problems).to.deep.equal([]);
    expect(yearsOf(series)).to.deep.equal({ a: [2020, 2021], x: [2020] });
  });
});
