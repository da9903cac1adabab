import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { drawn, positionsOf } from '../../src/view/drawing.ts';
import { indicatorView } from '../../src/view/indicator.ts';
import { observationView } from '../../src/view/observation.ts';
import { indicator, observation } from '../support/reports.ts';

const drawnOf = (more: Partial<Observation>, of: Partial<Indicator> = {}) => {
  const one = indicator(of);
  return drawn(one, observationView(one, observation('actual', '6', more), 'zh-CN'));
};

describe('the numbers that are drawn', () => {
  for (const [what, expected, more, of] of [
    ['a number', [6], {}],
    ['a range', [6, 7], { raw: '6—7', upper: 7 }],
    ['zero', [0], { raw: '0', value: 0 }],
    ['words', [], { raw: '持平', value: null }],
    ['a place', [], {}, { measure: 'rank', direction: 'lower' }],
    ['the months since January', [6], { period: '2023-09' }],
    ['January alone', [6], { period: '2023-01', span: 'single' }],
    ['the first quarter alone', [6], { period: '2023-Q1', span: 'single' }],
    ['the second quarter alone', [], { period: '2023-Q2', span: 'single' }],
    ['February alone', [], { period: '2023-02', span: 'single' }],
  ] as [string, number[], Partial<Observation>, Partial<Indicator>?][])
    it(`are ${JSON.stringify(expected)} for ${what}`, () => {
      expect(drawnOf(more, of)).to.deep.equal(expected);
    });

  it('are none where there is no figure', () => {
    expect(drawn(indicator({}), null)).to.deep.equal([]);
  });
});

describe('the positions on a scale', () => {
  const positions = (...observations: Observation[]) =>
    positionsOf(indicatorView(indicator({}, ...observations), 2023, 'zh-CN'), { min: -10, max: 10 });
  const plan = observation('plan', '5');
  const actual = observation('actual', '-5');
  const next = observation('plan', '10', { year: 2024 });
  const none = { zero: 0.5, actual: null, estimated: false, plan: null, next: null };

  it('run from 0 at its start to 1 at its end', () => {
    expect(positions(plan, actual, next)).to.deep.equal({ ...none, actual: 0.25, plan: 0.75, next: 1 });
    expect(positions(plan)).to.deep.equal({ ...none, plan: 0.75 });
    expect(positions()).to.deep.equal(none);
  });

  it('say that the actual is an estimate, not that a plan is', () => {
    expect(positions({ ...actual, status: 'P' })).to.deep.equal({ ...none, actual: 0.25, estimated: true });
    expect(positions({ ...plan, status: 'E' })).to.deep.equal({ ...none, plan: 0.75 });
  });

  it('have the upper ends of the plans that are ranges', () => {
    const range = observation('plan', '5—8', { upper: 8 });
    const nextRange = observation('plan', '6—9', { year: 2024, upper: 9 });
    expect(positions(range, next)).to.deep.equal({ ...none, plan: 0.75, next: 1, upper: { plan: 0.9 } });
    expect(positions(plan, nextRange)).to.deep.equal({
      ...none,
      plan: 0.75,
      next: 0.8,
      upper: { next: 0.95 },
    });
    expect(positions(range, nextRange).upper).to.deep.equal({ plan: 0.9, next: 0.95 });
  });
});
