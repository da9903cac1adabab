import { expect } from 'chai';
import { parseReport } from '../../src/report/parse.ts';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { joinReports, type Series } from '../../src/report/series.ts';
import { figuresOf } from '../../src/report/year-figures.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const problemsOf = (series: Series): string[] =>
  series.problems.map((one) => [one.report, one.path, one.message].filter(Boolean).join(': '));

function indicatorOf({ report }: Series, id = 'gdp-growth'): Indicator {
  const found = report?.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator "${id}"`);
  return found;
}

const raws = (indicator: Indicator, year: number) => {
  const { plan, actual } = figuresOf(indicator, year);
  return [plan?.raw, actual?.raw];
};

const standings = (series: Series, suits: (observation: Observation) => boolean = () => true) =>
  series.statements
    .filter(({ observation }) => suits(observation))
    .map(({ report, observation, standing }) => `${report.year}: ${observation.raw} ${standing}`);

const of2022 = yearly(2022, [growth([figure('actual', 2022, '5'), figure('plan', 2023, '7.5')])]);
const of2023 = yearly(2023, [
  growth([
    figure('plan', 2023, '7'),
    figure('actual', 2023, '[4]', { status: 'E', value: 4 }),
    figure('plan', 2024, '6'),
  ]),
]);
const of2024 = yearly(2024, [
  growth([figure('actual', 2023, '4.2'), figure('plan', 2024, '6'), figure('actual', 2024, '6.1')]),
]);

describe('reports of several years', () => {
  const all = () => joinReports(given(of2022, of2023, of2024));

  it('are one report, with the figures of all years', () => {
    const series = all();
    expect(problemsOf(series)).to.deep.equal([]);
    expect(series.report).to.include({ id: 'mouxian-2024', year: 2024 });
    expect(series.reports.map(({ year }) => year)).to.deep.equal([2022, 2023, 2024]);
    expect(() => parseReport(series.report)).to.not.throw();
  });

  it('count the latest statement of each year', () => {
    const series = all();
    const indicator = indicatorOf(series);
    expect(raws(indicator, 2022)).to.deep.equal([undefined, '5']);
    expect(raws(indicator, 2023)).to.deep.equal(['7', '4.2']);
    expect(raws(indicator, 2024)).to.deep.equal(['6', '6.1']);
  });

  it('keep earlier statements, with the date of what replaces them', () => {
    const series = all();
    const plans = indicatorOf(series).observations.filter(
      ({ year, role }) => year === 2023 && role === 'plan',
    );
    expect(plans.map(({ raw, published }) => [raw, published])).to.deep.equal([
      ['7.5', undefined],
      ['7', '2024-01-15'],
    ]);
    expect(standings(series, ({ year }) => year === 2023)).to.deep.equal([
      '2022: 7.5 earlier',
      '2023: 7 latest',
      '2023: [4] earlier',
      '2024: 4.2 latest',
    ]);
  });

  it('do not take the same figure said again for a change', () => {
    const series = all();
    expect(standings(series, ({ year, role }) => year === 2024 && role === 'plan')).to.deep.equal([
      '2023: 6 latest',
      '2024: 6 repeated',
    ]);
    const [plan] = indicatorOf(series).observations.filter(
      ({ year, role }) => year === 2024 && role === 'plan',
    );
    expect(plan).to.equal(of2023.indicators[0]?.observations[2]);
    expect(series.statementsOf(plan as Observation).map(({ report }) => report.year)).to.deep.equal([
      2023, 2024,
    ]);
  });

  it('tell an estimate from the final figure of the same size', () => {
    const final = yearly(2024, [growth([figure('actual', 2023, '4')])]);
    expect(
      standings(joinReports(given(of2023, final)), ({ role, year }) => role === 'actual' && year === 2023),
    ).to.deep.equal(['2023: [4] earlier', '2024: 4 latest']);
  });

  it('are those of the latest year, whenever they were issued', () => {
    const late = { ...of2022, issued: '2024-06-01' };
    const { report } = joinReports(given(of2023, late));
    expect(report?.year).to.equal(2023);
  });

  it('say where each figure is from', () => {
    const series = all();
    for (const one of indicatorOf(series).observations) {
      const [origin] = series.statementsOf(one);
      expect(origin?.report.indicators).to.include(origin?.indicator);
      expect(origin?.indicator.observations).to.include(origin?.observation);
      expect(origin?.observation.raw).to.equal(one.raw);
    }
  });

  it('leave a single report as it is', () => {
    expect(joinReports(given(of2023)).report).to.equal(of2023);
  });

  it('are none where none is given', () => {
    expect(joinReports([])).to.deep.include({ report: null, reports: [], statements: [], problems: [] });
  });

  it('count what a report itself published later, and what the next one says after that', () => {
    const corrected = yearly(2022, [
      growth([figure('plan', 2023, '7.5'), figure('plan', 2023, '6.5', { published: '2023-07-01' })]),
    ]);
    const both = yearly(2023, [
      growth([figure('plan', 2023, '7.5'), figure('plan', 2023, '6.5', { published: '2023-07-01' })]),
    ]);
    const series = joinReports(given(corrected, both));
    expect(standings(series)).to.deep.equal([
      '2022: 7.5 earlier',
      '2023: 7.5 repeated',
      '2022: 6.5 latest',
      '2023: 6.5 repeated',
    ]);
    const again = joinReports(given(corrected, yearly(2023, [growth([figure('plan', 2023, '7.5')])])));
    expect(raws(indicatorOf(again), 2023)[0]).to.equal('7.5');
    expect(standings(again)).to.deep.equal(['2022: 7.5 earlier', '2022: 6.5 earlier', '2023: 7.5 latest']);
  });

  it('keep a break, a verdict or a completion that only one of two equal statements has', () => {
    const why = { zh: '剔除虚增空转因素' };
    const first = yearly(2022, [growth([figure('actual', 2022, '5')])]);
    const second = yearly(2023, [growth([figure('actual', 2022, '5', { break: why })])]);
    const series = joinReports(given(first, second));
    expect(figuresOf(indicatorOf(series), 2022).actual?.break).to.deep.equal(why);
    expect(standings(series)).to.deep.equal(['2022: 5 repeated', '2023: 5 latest']);
  });

  it('keep a break where a later report revises the figure without it', () => {
    const why = { zh: '口径调整' };
    const first = yearly(2021, [growth([figure('actual', 2021, '9', { break: why })])]);
    const revised = yearly(2022, [growth([figure('actual', 2021, '9.1')])]);
    const { actual } = figuresOf(indicatorOf(joinReports(given(first, revised))), 2021);
    expect(actual).to.deep.include({ raw: '9.1', break: why });
  });

  it('have the annex of the latest report only', () => {
    const first = yearly(2022, [
      { ...growth([figure('actual', 2022, '5')]), annex: 1 },
      { ...revenue([]), annex: 2 },
    ]);
    const without = yearly(2023, [growth([figure('actual', 2023, '6')])]);
    const annexes = (...all: Report[]) =>
      joinReports(given(...all)).report?.indicators.map(({ annex }) => annex ?? null);
    expect(annexes(first, without)).to.deep.equal([null, null]);
    const own = yearly(2023, [{ ...growth([figure('actual', 2023, '6')]), annex: 1 }]);
    expect(annexes(first, own)).to.deep.equal([1, null]);
  });

  it('date a figure that was restated by when it was said first, not by a later report that says more of it', () => {
    const first = yearly(2022, [growth([figure('plan', 2023, '7.5')])]);
    const restated = yearly(2023, [growth([figure('plan', 2023, '7')])]);
    const again = yearly(2024, [growth([figure('plan', 2023, '7', { break: { zh: '口径调整' } })])]);
    const series = joinReports(given(first, restated, again));
    const { plan } = figuresOf(indicatorOf(series), 2023);
    expect(plan).to.deep.include({ raw: '7', published: '2024-01-15', break: { zh: '口径调整' } });
  });

  it('never mix months so far and single months', () => {
    const months = (span: 'cumulative' | 'single', raw: string) =>
      figure('actual', 2024, raw, { period: '2024-09', span });
    const one = yearly(2023, [growth([months('cumulative', '5.5')])], { issued: '2024-10-10' });
    const other = yearly(2023, [growth([months('single', '3')])], { issued: '2024-10-20' });
    expect(standings(joinReports(given(one, other)))).to.deep.equal(['2023: 5.5 latest', '2023: 3 latest']);
  });
});

describe('indicators of several reports', () => {
  const named = (id: string, zh: string, year: number, aliases: string[] = []): Indicator =>
    revenue([figure('actual', year, `${year - 2000}`)], {
      id,
      name: { zh },
      ...(aliases.length > 0 && { aliases }),
    });
  const joined = (...indicators: Indicator[]) =>
    joinReports(given(...indicators.map((indicator, index) => yearly(2020 + index, [indicator]))));

  it('are joined by their ids, whatever their names', () => {
    const { report } = joined(
      named('revenue', '财政总收入', 2020),
      named('revenue', '一般公共预算收入', 2021),
    );
    expect(report?.indicators).to.have.lengthOf(1);
    expect(report?.indicators[0]).to.deep.include({
      name: { zh: '一般公共预算收入' },
      aliases: ['财政总收入'],
    });
  });

  it('are joined by an alias of either', () => {
    for (const [earlier, later] of [
      [named('old', '财政总收入', 2020), named('new', '一般公共预算收入', 2021, ['财政总收入'])],
      [named('old', '财政总收入', 2020, ['一般公共预算收入']), named('new', '一般公共预算收入', 2021)],
      [named('old', '一般公共预算收入', 2020), named('new', '一般 公共预算收入', 2021)],
    ] as const) {
      const { report } = joined(earlier, later);
      expect(report?.indicators.map(({ id, observations }) => [id, observations.length])).to.deep.equal([
        ['new', 2],
      ]);
    }
  });

  it('are joined over a year in between, of which the names are only told by the report of another year', () => {
    const { report } = joined(
      named('a', '甲', 2020),
      named('b', '乙', 2021, ['甲']),
      named('c', '丙', 2022, ['乙']),
    );
    expect(report?.indicators.map(({ id, observations }) => [id, observations.length])).to.deep.equal([
      ['c', 3],
    ]);
  });

  it('are not joined where a name may be that of two', () => {
    const series = joinReports(
      given(
        yearly(2020, [named('old', '收入', 2020)]),
        yearly(2021, [named('a', '甲', 2021, ['收入']), named('b', '乙', 2021, ['收入'])]),
      ),
    );
    expect(series.report?.indicators.map(({ id }) => id)).to.deep.equal(['a', 'b', 'old']);
    expect(problemsOf(series)).to.deep.equal([
      '2020.json: indicators[0].name: "收入" may be "a" or "b"; it is not joined: give it the id of the one that it is',
    ]);
  });

  it('are not joined where two of one report may be the same one, in whatever order they are', () => {
    const both = [named('x', '收入', 2020, ['甲']), named('y', '财政收入', 2020, ['甲'])];
    for (const earlier of [both, [...both].reverse()]) {
      const series = joinReports(given(yearly(2020, earlier), yearly(2021, [named('a', '甲', 2021)])));
      expect(series.report?.indicators.map(({ id }) => id)).to.have.members(['a', 'x', 'y']);
      expect(series.problems.map(({ kind, indicators }) => [kind, ...indicators])).to.deep.equal([
        ['alias', 'a'],
        ['alias', 'a'],
      ]);
      expect(problemsOf(series)).to.include(
        `2020.json: indicators[${earlier === both ? 0 : 1}].name: "收入" may be "a", as may another indicator of its report; it is not joined: give it the id of the one that it is`,
      );
    }
  });

  it('are joined by an equal name before an alias, in whatever order they are', () => {
    const both = [named('x', '财政收入', 2020, ['甲']), named('y', '甲', 2020)];
    for (const earlier of [both, [...both].reverse()]) {
      const series = joinReports(given(yearly(2020, earlier), yearly(2021, [named('a', '甲', 2021)])));
      expect(problemsOf(series)).to.deep.equal([]);
      expect(
        series.report?.indicators.map(({ id, observations }) => [id, observations.length]),
      ).to.deep.equal([
        ['a', 2],
        ['x', 1],
      ]);
      expect(series.statements.find(({ indicator }) => indicator.id === 'y')?.figure.raw).to.equal('20');
    }
    const latest = [named('a', '乙', 2021, ['甲']), named('b', '甲', 2021)];
    const series = joinReports(given(yearly(2020, [named('y', '甲', 2020)]), yearly(2021, latest)));
    expect(problemsOf(series)).to.deep.equal([]);
    expect(series.report?.indicators.map(({ id, observations }) => [id, observations.length])).to.deep.equal([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('stay apart where two of one report have the same name', () => {
    const both = (year: number) => yearly(year, [named('a', '收入', year), named('b', '收入', year)]);
    const { report, problems } = joinReports(given(both(2020), both(2021)));
    expect(report?.indicators.map(({ id, observations }) => [id, observations.length])).to.deep.equal([
      ['a', 2],
      ['b', 2],
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('come last where only an earlier report has them, with their group', () => {
    const earlier = yearly(2020, [named('old', '旧', 2020)], {
      groups: [
        { id: 'economy', name: { zh: '旧名' } },
        { id: 'rest', name: { zh: '其他' } },
      ],
    });
    const { report } = joinReports(given(earlier, yearly(2021, [named('new', '新', 2021)])));
    expect(report?.indicators.map(({ id }) => id)).to.deep.equal(['new', 'old']);
    expect(report?.groups.map(({ name }) => name.zh)).to.deep.equal(['经济', '其他']);
  });
});

describe('what cannot be joined', () => {
  const later = yearly(2021, [revenue([figure('actual', 2021, '10.5')])]);
  const earlier = (more: Partial<Indicator>, report: Partial<Report> = {}) =>
    joinReports(given(yearly(2020, [revenue([figure('actual', 2020, '9.8')], more)], report), later));

  for (const [what, more, message] of [
    [
      'another unit',
      { unit: { zh: '%' }, unitMult: 0 },
      '2020.json: indicators[0].unit: expected "亿元" as in 2021.json, got "%"; "budget-revenue" is left out: correct the unit, or give the indicator an id of its own',
    ],
    [
      'another measure',
      { measure: 'growth' },
      '2020.json: indicators[0].measure: expected "level" as in 2021.json, got "growth"; "budget-revenue" is left out: correct the measure, or give the indicator an id of its own',
    ],
    [
      'another direction',
      { direction: 'lower' },
      '2020.json: indicators[0].direction: expected "higher" as in 2021.json, got "lower"; "budget-revenue" is left out: give both the same direction',
    ],
  ] as const) {
    it(`is an indicator with ${what}`, () => {
      const series = earlier(more as Partial<Indicator>);
      expect(problemsOf(series)).to.deep.equal([message]);
      expect(series.leftOut.map(({ report, indicator }) => [report.year, indicator.id])).to.deep.equal([
        [2020, 'budget-revenue'],
      ]);
      expect(indicatorOf(series, 'budget-revenue').observations).to.have.lengthOf(1);
    });
  }

  it('is an indicator whose alias is one with another measure: it stays on its own', () => {
    const series = earlier({
      id: 'old',
      name: { zh: '财政收入' },
      aliases: ['一般公共预算收入'],
      measure: 'index',
    });
    expect(problemsOf(series)).to.deep.equal([
      '2020.json: indicators[0].measure: expected "level" as in 2021.json, got "index"; "old" is not joined by its alias: correct the measure, or give the indicator an id of its own',
    ]);
    expect(series.report?.indicators.map(({ id }) => id)).to.deep.equal(['budget-revenue', 'old']);
  });

  it('is a report of another area, by its code or else by its name', () => {
    const series = joinReports(
      given(
        yearly(2019, [], { area: { code: '150702', name: { zh: '海拉尔区' } } }),
        yearly(2020, [], { area: { code: '150702', name: { zh: '呼伦贝尔市海拉尔区' } } }),
        yearly(2021, [growth([])], { area: { code: '410411', name: { zh: '湛河区' } } }),
      ),
    );
    expect(problemsOf(series)).to.deep.equal([
      '2021.json: area.code: expected "呼伦贝尔市海拉尔区 150702" as in 2020.json, got "湛河区 410411"; the report is left out: show another area in an element of its own',
    ]);
    expect(series.reports.map(({ year }) => year)).to.deep.equal([2019, 2020]);
    expect(series.leftOut.map(({ indicator }) => indicator.id)).to.deep.equal(['gdp-growth']);
    expect(problemsOf(earlier({}, { area: { name: { zh: '另县' } } }))).to.deep.equal([
      '2020.json: area.name: expected "某县" as in 2021.json, got "另县"; the report is left out: show another area in an element of its own',
    ]);
  });

  it('are reports of other areas, each of which is joined once, in the order in which they are given', () => {
    const of = (year: number, zh: string, code?: string) =>
      yearly(year, [growth([figure('actual', year, '5')])], {
        id: `${zh}-${year}`,
        area: { name: { zh }, ...(code && { code }) },
      });
    const { reports, otherAreas, problems } = joinReports(
      given(
        of(2022, '甲区'),
        of(2020, '乙区'),
        of(2020, '丙区', '150702'),
        of(2021, '丙区'),
        of(2021, '甲区'),
      ),
    );
    expect(reports.map(({ id }) => id)).to.deep.equal(['甲区-2021', '甲区-2022']);
    expect(otherAreas().map((one) => one.reports.map(({ id }) => id))).to.deep.equal([
      ['乙区-2020'],
      ['丙区-2020', '丙区-2021'],
    ]);
    expect(otherAreas()).to.equal(otherAreas());
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['area', 'area', 'area']);
  });

  it('is a report that is missing: the others are joined', () => {
    const series = joinReports([
      { name: '2022.json', report: null, reason: 'expected JSON, got an HTML page' },
      ...given(of2023, of2024),
    ]);
    expect(problemsOf(series)).to.deep.equal([
      '2022.json: could not be read: expected JSON, got an HTML page; the others are joined without it',
    ]);
    expect(raws(indicatorOf(series), 2024)).to.deep.equal(['6', '6.1']);
  });

  it('is one of two figures of the same date: the other is shown', () => {
    const one = yearly(2023, [growth([figure('actual', 2023, '4')])]);
    const other = yearly(2023, [growth([figure('actual', 2023, '4.5')])], { id: 'mouxian-2023-plan' });
    const series = joinReports([
      { name: 'a.json', report: one },
      { name: 'b.json', report: other },
    ]);
    expect(problemsOf(series)).to.deep.equal([
      'b.json: indicators[0].observations[0].raw: expected "4" as in a.json, which is also of 2024-01-15, got "4.5"; "4" is shown: correct one of them, or give the later one the date when it was published',
    ]);
    expect(raws(indicatorOf(series), 2023)[1]).to.equal('4');
    expect(indicatorOf(series).observations).to.have.lengthOf(1);
  });

  it('is one of two figures that are printed alike: what differs is said', () => {
    const of = (more: Partial<Observation>, name: string) => ({
      name,
      report: yearly(2023, [growth([figure('actual', 2023, '4', more)])], { id: name }),
    });
    const series = joinReports([of({}, 'a.json'), of({ status: 'E', comparator: 'over' }, 'b.json')]);
    expect(problemsOf(series)[0]).to.contain(
      'b.json: indicators[0].observations[0].raw: expected "4" without status, without comparator as in a.json, which is also of 2024-01-15, got "4" with status "E", with comparator "over";',
    );
  });
});

describe('figures in other units', () => {
  const joined = (raw: string, value: number, more: Partial<Observation> = {}) => {
    const old = revenue([figure('actual', 2020, raw, { value, ...more })], {
      unit: { zh: '万元', en: 'yuan' },
      unitMult: 4,
    });
    const series = joinReports(
      given(yearly(2020, [old]), yearly(2021, [revenue([figure('actual', 2021, '10.5')])])),
    );
    expect(problemsOf(series)).to.deep.equal([]);
    const { actual } = figuresOf(indicatorOf(series, 'budget-revenue'), 2020);
    expect(series.statementsOf(actual as Observation)[0]?.observation.raw).to.equal(raw);
    return actual;
  };

  for (const [raw, value, converted, number] of [
    ['104567.8', 104567.8, '10.45678', 10.45678],
    ['104567.80', 104567.8, '10.456780', 10.45678],
    ['98万元', 98, '0.0098亿元', 0.0098],
    ['200000万元', 200000, '20亿元', 20],
    ['0.1', 0.1, '0.00001', 0.00001],
    ['-3.7', -3.7, '-0.00037', -0.00037],
    ['104,567万元', 104567, '10.4567亿元', 10.4567],
  ] as const) {
    it(`are converted as decimal text: ${raw}`, () => {
      expect(joined(raw, value)).to.deep.include({ raw: converted, value: number });
    });
  }

  for (const [unit, raw, value, converted, number] of [
    ['元', '5万元', 50000, '0.0005亿元', 0.0005],
    ['元', '约1.250万元', 12500, '约0.0001250亿元', 0.000125],
    ['万元', '1.2亿元', 12000, '1.2亿元', 1.2],
  ] as const) {
    it(`are converted from the unit that is printed where it is not the indicator's: ${raw}`, () => {
      const old = revenue([figure('actual', 2020, raw, { value })], {
        unit: { zh: unit },
        unitMult: unit === '元' ? 0 : 4,
      });
      const series = joinReports(
        given(yearly(2020, [old]), yearly(2021, [revenue([figure('actual', 2021, '10.5')])])),
      );
      const { actual } = figuresOf(indicatorOf(series, 'budget-revenue'), 2020);
      expect(actual).to.include({ raw: converted, value: number });
    });
  }

  it('leave numbers of another unit as they are', () => {
    const printed = figure('actual', 2022, '突破12亿元，增长12%', { value: 12 });
    const old = yearly(2022, [{ ...revenue([printed]), unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 }]);
    const now = yearly(2023, [{ ...revenue([]), unit: { zh: '万元', en: 'yuan' }, unitMult: 4 }]);
    const { actual } = figuresOf(indicatorOf(joinReports(given(old, now)), 'budget-revenue'), 2022);
    expect(actual?.raw).to.equal('突破120000万元,增长12%');
  });

  it('keep bounds and both ends of a range', () => {
    expect(joined('突破98000万元', 98000, { comparator: 'over' })).to.deep.include({
      raw: '突破9.8亿元',
      value: 9.8,
      comparator: 'over',
    });
    expect(joined('6000万元—7000万元', 6000, { upper: 7000 })).to.deep.include({
      raw: '0.6亿元—0.7亿元',
      value: 0.6,
      upper: 0.7,
    });
    expect(joined('完成市定目标', 0, { value: null })).to.deep.include({ raw: '完成市定目标', value: null });
  });

  it('are the same as in the latest unit where the number is', () => {
    const old = revenue([figure('actual', 2020, '98000')], { unit: { zh: '万元' }, unitMult: 4 });
    const series = joinReports(
      given(yearly(2020, [old]), yearly(2021, [revenue([figure('actual', 2020, '9.8')])])),
    );
    expect(standings(series)).to.deep.equal(['2020: 98000 latest', '2021: 9.8 repeated']);
  });

  const inTenThousands = (...figures: Observation[]) =>
    revenue(figures, { unit: { zh: '万元' }, unitMult: 4 });

  it('are the same where one rounds the other, in either order: the latest is shown', () => {
    const exact = inTenThousands(figure('actual', 2020, '12345'));
    const rounded = (raw: string) => revenue([figure('actual', 2020, raw)]);
    const both = (one: Indicator, other: Indicator) =>
      joinReports(given(yearly(2020, [one]), yearly(2021, [other])));
    const later = both(exact, rounded('1.23'));
    expect(standings(later)).to.deep.equal(['2020: 12345 repeated', '2021: 1.23 latest']);
    expect(
      indicatorOf(later, 'budget-revenue').observations.map(({ raw, published }) => [raw, published]),
    ).to.deep.equal([['1.23', undefined]]);
    expect(standings(both(rounded('1.23'), exact))).to.deep.equal([
      '2020: 1.23 repeated',
      '2021: 12345 latest',
    ]);
    expect(standings(both(exact, rounded('1.24')))).to.deep.equal([
      '2020: 12345 earlier',
      '2021: 1.24 latest',
    ]);
    expect(standings(both(exact, rounded('1.2346')))).to.deep.equal([
      '2020: 12345 earlier',
      '2021: 1.2346 latest',
    ]);
  });

  it('are rounded half up, and each is a rounding of all before', () => {
    const said = (...numbers: string[]) =>
      standings(
        joinReports(
          given(
            ...numbers.map((raw, index) => yearly(2020 + index, [growth([figure('actual', 2020, raw)])])),
          ),
        ),
      );
    expect(said('4.5', '5')).to.deep.equal(['2020: 4.5 repeated', '2021: 5 latest']);
    expect(said('4.5', '4')).to.deep.equal(['2020: 4.5 earlier', '2021: 4 latest']);
    expect(said('-4.5', '-5')).to.deep.equal(['2020: -4.5 repeated', '2021: -5 latest']);
    expect(said('6.44', '6.4', '6.37')).to.have.members([
      '2020: 6.44 repeated',
      '2021: 6.4 earlier',
      '2022: 6.37 latest',
    ]);
    expect(said('5', '5.1')).to.deep.equal(['2020: 5 earlier', '2021: 5.1 latest']);
  });

  it('tell a rounded result from an estimate, and keep what only the exact one says', () => {
    const of = (raw: string, more: object) => growth([figure('actual', 2020, raw, more)]);
    const series = (one: object, other: object) =>
      joinReports(given(yearly(2020, [of('6.44', one)]), yearly(2021, [of('6.4', other)])));
    expect(standings(series({ status: 'E' }, {}))).to.deep.equal(['2020: 6.44 earlier', '2021: 6.4 latest']);
    const broken = series({ break: { zh: '口径调整' } }, {});
    expect(indicatorOf(broken).observations).to.deep.equal([
      { ...figure('actual', 2020, '6.4'), break: { zh: '口径调整' } },
    ]);
  });

  it('do not take a plan of fewer decimals for the same, but for its unit', () => {
    const plans = (one: Indicator, other: Indicator) =>
      standings(joinReports(given(yearly(2020, [one]), yearly(2021, [other]))));
    const growthOf = (raw: string) => growth([figure('plan', 2021, raw)]);
    expect(plans(growthOf('7.4'), growthOf('7'))).to.deep.equal(['2020: 7.4 earlier', '2021: 7 latest']);
    expect(
      plans(inTenThousands(figure('plan', 2021, '12345')), revenue([figure('plan', 2021, '1.23')])),
    ).to.deep.equal(['2020: 12345 repeated', '2021: 1.23 latest']);
  });
});
