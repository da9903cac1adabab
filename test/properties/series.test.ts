import { expect } from 'chai';
import fc from 'fast-check';
import { indicatorTrendMarks } from '../../src/chart/marks/indicator-trend.ts';
import { parseReport } from '../../src/report/parse.ts';
import type { Observation, Report } from '../../src/report/schema.ts';
import { type GivenReport, joinReports, type Series } from '../../src/report/series.ts';
import { movePoint } from '../../src/report/series-unit.ts';
import { figuresOf } from '../../src/report/year-figures.ts';
import { csvOf } from '../../src/view/csv.ts';
import { trendView } from '../../src/view/indicator-trend.ts';
import { trendTable } from '../../src/view/indicator-trend-table.ts';
import { observationView } from '../../src/view/observation.ts';
import { isEmptyState } from '../../src/view/widget.ts';
import { arbitraryReport } from '../support/arbitrary-report.ts';
import { numbersIn } from '../support/marks.ts';
import { languages } from '../support/reports.ts';
import { runs } from '../support/runs.ts';
import { textsIn } from '../support/texts.ts';
import { growth, revenue, yearly } from '../support/yearly-reports.ts';

const observation: fc.Arbitrary<Observation> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2024 }),
    role: fc.constantFrom<Observation['role']>('plan', 'actual'),
    month: fc.option(fc.constantFrom('03', '09'), { nil: undefined }),
    span: fc.constantFrom<Observation['span']>('cumulative', 'single'),
    value: fc.option(fc.integer({ min: -50, max: 5000 }).map((tenths) => tenths / 10)),
    estimated: fc.boolean(),
    published: fc.constantFrom(undefined, '2022-06-01', '2024-06-01'),
    isBreak: fc.boolean(),
  })
  .map(({ year, role, month, span, value, estimated, published, isBreak }) => ({
    year,
    role,
    raw: value === null ? '完成市定目标' : value.toFixed(1),
    value,
    ...(month && span && { period: `${year}-${month}`, span }),
    ...(estimated && { status: 'E' as const }),
    ...(published && { published }),
    ...(isBreak && { break: { zh: '口径调整' } }),
  }));

const observations = fc.uniqueArray(observation, {
  selector: ({ year, period, span, role, published }) => [period ?? year, span, role, published].join(),
  maxLength: 8,
});

/** Reports of one county or of another, with indicators that drift in name, unit, id or measure. */
const report: fc.Arbitrary<Report> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2023 }),
    area: fc.constantFrom('某县', '某县', '某县', '另县'),
    growth: observations,
    measure: fc.constantFrom('growth' as const, 'growth' as const, 'index' as const),
    revenue: observations,
    unit: fc.constantFrom('亿元', '万元', '元'),
    id: fc.constantFrom('budget-revenue', 'fiscal-revenue'),
    aliases: fc.constantFrom<string[]>([], ['财政总收入']),
    other: fc.option(observations),
  })
  .map(({ year, area, measure, unit, id, aliases, other, ...of }) =>
    yearly(
      year,
      [
        growth(of.growth, { measure }),
        revenue(of.revenue, {
          id,
          unit: { zh: unit },
          unitMult: { 亿元: 8, 万元: 4, 元: 0 }[unit] ?? 0,
          aliases,
        }),
        ...(other ? [revenue(other, { id: 'other', name: { zh: '财政总收入' } })] : []),
      ],
      { area: { name: { zh: area } } },
    ),
  );

const reports: fc.Arbitrary<GivenReport[]> = fc
  .array(fc.oneof({ weight: 6, arbitrary: report }, fc.constant(null)), { maxLength: 5 })
  .map((all) =>
    all.map((one, index) =>
      one
        ? { name: `${index}.json`, report: one }
        : { name: `${index}.json`, report: null, reason: 'not found' },
    ),
  );

/** All that a series says, without functions. */
const said = ({ statementsOf: _, ...series }: Series): string => JSON.stringify(series);

describe('any reports', () => {
  it('give the same series in any order', () => {
    fc.assert(
      fc.property(
        reports.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(said(joinReports(shuffled))).to.equal(said(joinReports(all)));
        },
      ),
      runs(0.2),
    );
  });

  it('give the same series when they are given twice', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const copies = structuredClone(all);
        expect(said(joinReports([...all, ...copies]))).to.equal(said(joinReports(all)));
      }),
      runs(0.2),
    );
  });

  it('stay as they are when one is joined with itself', () => {
    fc.assert(
      fc.property(report, (one) => {
        const twice = [one, structuredClone(one)].map((each, index) => ({ name: `${index}`, report: each }));
        expect(joinReports(twice).report).to.deep.equal(one);
      }),
      runs(0.1),
    );
  });

  it('lose no observation and invent none', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const series = joinReports(all);
        const distinct = new Map(
          all.flatMap((one) => (one.report ? [[JSON.stringify(one.report), one.report]] : [])),
        );
        const observationsOf = (of: readonly Report[]) =>
          of.flatMap(({ indicators }) => indicators.flatMap((one) => one.observations));
        const kept = [
          ...series.statements.map((one) => one.observation),
          ...series.leftOut.flatMap(({ indicator }) => indicator.observations),
        ];
        const sorted = (list: readonly Observation[]) => list.map((one) => JSON.stringify(one)).sort();
        expect(sorted(kept)).to.deep.equal(sorted(observationsOf([...distinct.values()])));

        // Every figure of the joined report is one that a report states.
        for (const { observations: figures } of series.report?.indicators ?? [])
          for (const one of figures) {
            const [origin] = series.statementsOf(one);
            expect(origin?.observation).to.include({ year: one.year, role: one.role });
            // A break stays where the figure is revised without it.
            const isBroken = series.statements.some(
              ({ observation: { break: why, year, role } }) => why && year === one.year && role === one.role,
            );
            if (one.break) expect(isBroken).to.equal(true);
            else expect(origin?.observation.break).to.equal(undefined);
          }
        const shown = series.statements.filter(({ standing }) => standing !== 'contradictory');
        if (series.report) expect(() => parseReport(structuredClone(series.report))).to.not.throw();
        const inReport = new Set(series.report?.indicators.flatMap((one) => one.observations));
        for (const { figure } of shown) expect(inReport.has(figure)).to.equal(true);
      }),
      runs(0.2),
    );
  });

  it('count no statement that a later report replaces', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const series = joinReports(all);
        for (const indicator of series.report?.indicators ?? [])
          for (const year of [2020, 2021, 2022, 2023, 2024]) {
            const { plan, actual } = figuresOf(indicator, year);
            for (const one of [plan, actual])
              if (one) expect(series.statementsOf(one).map(({ standing }) => standing)[0]).to.equal('latest');
          }
      }),
      runs(0.2),
    );
  });
});

describe('the trends of any reports', () => {
  const request = fc.record({
    from: fc.constantFrom(undefined, 2021, '2023-01', 'x'),
    to: fc.constantFrom(undefined, '2022', '2023-12'),
    lang: fc.constantFrom(...languages),
  });

  it('say no value of JavaScript, draw finite numbers, and count each year once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          reports,
          arbitraryReport.map((one) => [{ name: 'any', report: one }]),
        ),
        request,
        (all, asked) => {
          const series = joinReports(all);
          const { report } = series;
          if (!report) return;
          const own = JSON.stringify(report);
          for (const { id } of report.indicators) {
            const view = trendView({ ...series, report }, { ...asked, indicator: id }, asked.lang);
            if (isEmptyState(view)) continue;
            const table = trendTable(view, asked.lang);
            for (const [place, text] of textsIn({ ...view, table, csv: csvOf(view, table, asked.lang) }))
              if (INVALID.test(text) && !INVALID.test(own)) expect.fail(`${place}: ${text}`);
            const { drawing } = view.chart ?? {};
            const marks = drawing && indicatorTrendMarks(drawing, { width: 300, height: 100 });
            for (const number of numbersIn([drawing, marks])) expect(Number.isFinite(number)).to.equal(true);
            const ended = view.points.filter(
              ({ ended: isOver, indicator }) => isOver && (indicator.plan || indicator.actual),
            );
            const counted = view.counts.reduce((sum, { count }) => sum + count, 0);
            if (!view.inParts) expect(counted).to.equal(ended.length > 1 ? ended.length : 0);
            for (const { ended: isOver, indicator } of view.points)
              if (
                !isOver &&
                !indicator.plan?.months &&
                !indicator.actual?.source.verdict &&
                !indicator.plan?.source.verdict
              )
                expect(indicator.verdict).to.not.be.oneOf(['met', 'missed']);
          }
        },
      ),
      runs(0.15),
    );
  });
});

const INVALID = /NaN|undefined|\[object|Infinity/;

describe('moving the point of a decimal number', () => {
  const digits = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.option(fc.stringMatching(/^\d{1,8}$/)))
    .map(([whole, fraction]) => `${whole}${fraction === null ? '' : `.${fraction}`}`);

  it('is undone by moving it back, but for zeros', () => {
    const bare = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
    fc.assert(
      fc.property(digits, fc.integer({ min: -12, max: 12 }), (text, power) => {
        expect(bare(movePoint(movePoint(text, power), -power))).to.equal(bare(text));
      }),
      runs(0.5),
    );
  });
});

describe('a figure that is converted', () => {
  const POWERS = { 元: 0, 万元: 4, 亿元: 8, 万亿元: 12 } as const;
  const unit = fc.constantFrom(...(Object.keys(POWERS) as (keyof typeof POWERS)[]));
  const digits = fc
    .tuple(fc.nat(9_999_999), fc.option(fc.stringMatching(/^\d{1,4}$/)))
    .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));

  /** The digits without the point, and the power of ten of the last that is stated: zeros that end a whole number are not. */
  const stated = (text: string, power: number): [string, number] => {
    const [whole = '', fraction = ''] = text.split('.');
    const all = `${whole}${fraction}`.replace(/^0+(?=\d)/, '');
    if (fraction) return [all, power - fraction.length];
    const bare = all.replace(/(?<=.)0+$/, '');
    return [bare, power + all.length - bare.length];
  };

  it('is printed with the digits that its report states', () => {
    fc.assert(
      fc.property(
        digits,
        fc.tuple(unit, unit, unit),
        fc.constantFrom('bare', 'with unit', 'negative'),
        (text, [from, printedIn, to], kind) => {
          const isBare = kind !== 'with unit';
          const inUnit = isBare ? from : printedIn;
          const size = Number(movePoint(text, POWERS[inUnit] - POWERS[from]));
          const value = kind === 'negative' ? -size : size;
          const raw = `${kind === 'negative' ? '-' : ''}${text}${isBare ? '' : inUnit}`;
          // 元 has no power of its own, by which it would be found in a report in 万元.
          fc.pre(isBare || inUnit === from || inUnit !== '元');
          fc.pre(from !== to && size > 0);
          const of = (zh: keyof typeof POWERS, one: Observation) =>
            revenue([one], { unit: { zh }, unitMult: POWERS[zh] });
          const series = joinReports([
            { name: '1', report: yearly(2020, [of(from, { year: 2020, role: 'actual', raw, value })]) },
            { name: '2', report: yearly(2021, [of(to, { year: 2021, role: 'actual', raw: '1', value: 1 })]) },
          ]);
          const [indicator] = series.report?.indicators ?? [];
          const actual = indicator && figuresOf(indicator, 2020).actual;
          if (!indicator || !actual) return expect.fail('no figure');
          const { figure } = observationView(indicator, actual, 'zh-CN');
          const [shown, power] = stated(figure.replace('−', ''), POWERS[to]);
          const [own, least] = stated(text, POWERS[inUnit]);
          // In a smaller unit the last decimals may be zeros of a whole number.
          const whole = stated(own.replace(/^0+(?=\d)/, ''), least);
          expect([shown, power].join(), `${raw} ${from} ${to}: ${actual.raw}`).to.be.oneOf([
            [own, least].join(),
            ...(figure.includes('.') ? [] : [whole.join()]),
          ]);
        },
      ),
      runs(0.5),
    );
  });
});
