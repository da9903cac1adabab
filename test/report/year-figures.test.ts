import { expect } from 'chai';
import { isReplaced, replacedBy } from '../../src/report/replaced-figures.ts';
import type { Observation } from '../../src/report/schema.ts';
import { figuresOf, monthsOf } from '../../src/report/year-figures.ts';
import { indicator, observation } from '../support/reports.ts';

const actual = (raw: string, more: Partial<Observation> = {}) => observation('actual', raw, more);
const plan = (raw: string, more: Partial<Observation> = {}) => observation('plan', raw, more);

/** What counts for 2023, by what the report prints. */
function counting(...observations: Observation[]) {
  const { plan, actual, next } = figuresOf(indicator({}, ...observations), 2023);
  return { plan: plan?.raw, actual: actual?.raw, next: next?.raw };
}

describe('monthsOf', () => {
  for (const [period, span, from, to] of [
    ['2024-09', undefined, 1, 9],
    ['2024-09', 'cumulative', 1, 9],
    ['2024-09', 'single', 9, 9],
    ['2024-12', undefined, 1, 12],
    ['2024-Q1', 'single', 1, 3],
    ['2024-Q3', undefined, 1, 9],
    ['2024-Q3', 'single', 7, 9],
    ['2024-H1', undefined, 1, 6],
    ['2024-H2', 'single', 7, 12],
  ] as const) {
    it(`are ${from} to ${to} of ${period}, ${span ?? 'without a span'}`, () => {
      expect(monthsOf(actual('1', { period, ...(span ? { span } : {}) }))).to.deep.equal({ from, to });
    });
  }

  it('are not those of the whole year', () => {
    expect(monthsOf(actual('1'))).to.equal(null);
  });
});

describe('figuresOf', () => {
  it('takes the whole year, wherever it stands', () => {
    const year = [plan('100'), actual('90')];
    const parts = [actual('70', { period: '2023-09' }), plan('20', { period: '2023-Q1' })];
    const expected = { plan: '100', actual: '90', next: undefined };
    expect(counting(...year, ...parts)).to.deep.equal(expected);
    expect(counting(...parts, ...year)).to.deep.equal(expected);
  });

  for (const [what, parts, raw] of [
    ['the later months', [actual('60', { period: '2023-08' }), actual('70', { period: '2023-09' })], '70'],
    [
      'a half rather than a quarter',
      [actual('50', { period: '2023-H1' }), actual('20', { period: '2023-Q1' })],
      '50',
    ],
    [
      'since January rather than a single month',
      [actual('8', { period: '2023-10', span: 'single' }), actual('60', { period: '2023-08' })],
      '60',
    ],
    ['a single month where there is no other', [actual('8', { period: '2023-10', span: 'single' })], '8'],
  ] as const) {
    it(`takes the longest part where the whole year is not known: ${what}`, () => {
      expect(counting(plan('100'), ...parts)).to.include({ plan: '100', actual: raw });
      expect(counting(...[...parts].reverse(), plan('100'))).to.include({ plan: '100', actual: raw });
    });
  }

  it('takes the plan for the same part where there is none for the year', () => {
    const reached = actual('26', { period: '2023-Q1' });
    const others = [plan('50', { period: '2023-H1' }), plan('9', { period: '2023-Q1', span: 'single' })];
    expect(counting(...others, plan('25', { period: '2023-Q1' }), reached).plan).to.equal('25');
    expect(counting(...others, reached).plan).to.equal(undefined);
    const sinceJanuary = plan('24', { period: '2023-Q1', span: 'cumulative' });
    expect(counting(...others, sinceJanuary, reached).plan).to.equal('24');
  });

  it('takes what was published last, wherever it stands', () => {
    const all = [
      actual('90'),
      actual('92', { published: '2024-03-01' }),
      actual('93', { published: '2024-06-01' }),
    ];
    const plans = [plan('100'), plan('95', { published: '2023-08-01' })];
    for (const order of [all, [...all].reverse()])
      expect(counting(...order, ...plans)).to.include({ plan: '95', actual: '93' });
  });

  it('takes the whole year, also where a part of it was published later', () => {
    const year = actual('90');
    const part = actual('70', { period: '2023-09', published: '2024-06-01' });
    expect(counting(year, part).actual).to.equal('90');
    expect(counting(part, year).actual).to.equal('90');
  });

  it('takes the next plan for a whole year', () => {
    const quarter = plan('25', { year: 2024, period: '2024-Q1' });
    expect(counting(quarter).next).to.equal(undefined);
    expect(counting(quarter, plan('110', { year: 2024 })).next).to.equal('110');
  });
});

describe('replacedBy', () => {
  it('finds the earlier figures of the same time and role', () => {
    const latest = actual('93', { published: '2024-06-01' });
    const [first, second] = [actual('90'), actual('92', { published: '2024-03-01' })];
    const others = [plan('90'), actual('70', { period: '2023-09' }), actual('80', { year: 2022 })];
    const of = indicator({}, first, ...others, latest, second);
    expect(replacedBy(of, latest)).to.deep.equal([first, second]);
    expect(replacedBy(of, second)).to.deep.equal([first]);
    expect(replacedBy(of, first)).to.deep.equal([]);
    expect([first, ...others, latest, second].filter((one) => isReplaced(of, one))).to.deep.equal([
      first,
      second,
    ]);
  });

  it('tells a part since January, the default, from a single one', () => {
    const september = { period: '2023-09', published: '2024-06-01' };
    const first = actual('70', { period: '2023-09' });
    const of = (later: Observation) => replacedBy(indicator({}, first, later), later);
    expect(of(actual('71', { ...september, span: 'cumulative' }))).to.deep.equal([first]);
    expect(of(actual('71', september))).to.deep.equal([first]);
    expect(of(actual('8', { ...september, span: 'single' }))).to.deep.equal([]);
  });

  it('finds none for a time of which the indicator says nothing', () => {
    const other = actual('93', { year: 2020, published: '2024-06-01' });
    const of = indicator({}, actual('90'));
    expect(replacedBy(of, other)).to.deep.equal([]);
    expect(isReplaced(of, other)).to.equal(false);
  });
});
