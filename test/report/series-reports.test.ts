import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import type { GivenReport } from '../../src/report/series-reports.ts';
import { figure, growth, yearly } from '../support/yearly-reports.ts';

const report = (year: number, more: Partial<Report> = {}): Report =>
  yearly(year, [growth([figure('actual', year, '5')])], more);

const named = (name: string, report: Report): GivenReport => ({ name, report });

const missing = (name: string, reason = 'HTTP status 404', place?: number): GivenReport => ({
  name,
  report: null,
  reason,
  ...(place !== undefined && { place }),
});

describe('the same report given more than once', () => {
  it('counts once, whether it is one object or two', () => {
    const one = report(2022);
    const series = joinReports([
      named('b.json', one),
      named('2021.json', report(2021)),
      named('c.json', structuredClone(one)),
      named('a.json', one),
    ]);
    expect(series.reports.map(({ year }) => year)).to.deep.equal([2021, 2022]);
    expect(series.statements.map(({ report, standing }) => `${report.year} ${standing}`)).to.deep.equal([
      '2021 latest',
      '2022 latest',
    ]);
  });

  it('has the name that comes first, in whatever order they are given', () => {
    const other = report(2020, { area: { name: { zh: '另县' } } });
    const given = [named('b.json', report(2022)), named('other.json', other), named('a.json', report(2022))];
    for (const all of [given, [...given].reverse()])
      expect(joinReports(all).problems.map(({ message }) => message)).to.deep.equal([
        'expected "某县" as in a.json, got "另县"; the report is left out: show another area in an element of its own',
      ]);
  });

  it('is the same in all that it has: year, date, id and content', () => {
    for (const more of [{ issued: '2023-02-01' }, { id: 'mouxian' }, { title: { zh: '报告' } }])
      expect(
        joinReports([named('a.json', report(2022)), named('b.json', report(2022, more))]).reports,
        JSON.stringify(more),
      ).to.have.lengthOf(2);
  });
});

describe('reports of one year', () => {
  for (const [what, earlier, later] of [
    ['the one that was issued last', {}, { issued: '2023-02-01' }],
    ['else the one whose id comes first', { id: 'mouxian-b' }, { id: 'mouxian-a' }],
    ['else the one whose content comes first', { title: { zh: '乙' } }, { title: { zh: '丙' } }],
  ] as const)
    it(`count as the latest by ${what}, in whatever order they are given`, () => {
      const given = [named('a.json', report(2022, earlier)), named('b.json', report(2022, later))];
      for (const all of [given, [...given].reverse()]) expect(joinReports(all).report).to.deep.include(later);
    });
});

describe('reports that are missing', () => {
  it('are told with all that is known of them, by their names', () => {
    const { problems, report: joined } = joinReports([
      missing('report[2]', 'not a report', 3),
      missing('b.json'),
      named('2022.json', report(2022)),
      missing('a.json', 'expected JSON'),
    ]);
    const common = { kind: 'missing', indicators: [], path: '', found: undefined };
    expect(problems).to.deep.equal([
      {
        ...common,
        report: 'a.json',
        message: 'could not be read: expected JSON; the others are joined without it',
      },
      {
        ...common,
        report: 'b.json',
        message: 'could not be read: HTTP status 404; the others are joined without it',
      },
      {
        ...common,
        report: 'report[2]',
        place: 3,
        message: 'could not be read: not a report; the others are joined without it',
      },
    ]);
    expect(joined?.year).to.equal(2022);
  });

  it('are told once where the same one is given twice', () => {
    expect(joinReports([missing('a.json'), missing('a.json')]).problems).to.have.lengthOf(1);
  });
});

describe('reports of another area', () => {
  const area = (zh: string, code?: string): Partial<Report> => ({
    area: { name: { zh }, ...(code && { code }) },
  });
  const yearsOf = (...reports: Report[]) => joinReports(reports.map((one) => named(`${one.year}.json`, one)));

  for (const [what, shown, other, path, found] of [
    ['codes', area('甲区', '410411'), area('乙区', '150702'), 'area.code', '150702'],
    ['a code and a name', area('甲区', '410411'), area('乙区'), 'area.name', { zh: '乙区' }],
    ['a name and a code', area('甲区'), area('乙区', '150702'), 'area.name', { zh: '乙区' }],
    ['names', area('甲区'), area('乙区'), 'area.name', { zh: '乙区' }],
  ] as const)
    it(`are told by what both have: ${what}`, () => {
      const { problems } = yearsOf(report(2021, shown), report(2022, shown), report(2023, other));
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.deep.include({ kind: 'area', report: '2023.json', indicators: [], path, found });
    });

  it('are those of the code that the latest report with that name has, where one has no code', () => {
    const [east, west] = ['210103', '220102'];
    const { reports, otherAreas } = yearsOf(
      report(2020, area('朝阳区')),
      report(2021, area('朝阳区', east)),
      report(2022, area('朝 阳区', west)),
      report(2023, area('新区', west)),
    );
    expect(reports.map(({ year }) => year)).to.deep.equal([2020, 2022, 2023]);
    expect(otherAreas().map((one) => one.reports.map(({ year }) => year))).to.deep.equal([[2021]]);
  });

  it('are the fewer, or else the earlier', () => {
    const shown = (...reports: Report[]) => yearsOf(...reports).reports.map(({ year }) => year);
    expect(shown(report(2021, area('甲区')), report(2022, area('乙区')))).to.deep.equal([2022]);
    expect(
      shown(report(2020, area('甲区')), report(2021, area('甲区')), report(2022, area('乙区'))),
    ).to.deep.equal([2020, 2021]);
  });
});
