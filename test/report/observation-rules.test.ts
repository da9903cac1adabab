import { expect } from 'chai';
import { checkObservations } from '../../src/report/observation-rules.ts';
import { describeProblem } from '../../src/report/problem.ts';

/** What the rules say of an indicator with these observations, which need not be valid otherwise. */
const problemsOf = (observations: unknown, indicator: object = {}): string[] =>
  checkObservations('i', { ...indicator, observations }).map(describeProblem);

const at = 'i.observations[0]';

describe('observations of which something is not known', () => {
  for (const [what, observations, indicator] of [
    ['no list', 5],
    ['no objects', [null, 5, 'x', undefined]],
    ['no texts', [{ year: 2024, role: 'plan', raw: 4, status: 'A', value: 4 }]],
    ['no year', [{ role: 'plan' }, { role: 'plan' }]],
    [
      'a year in letters',
      [
        { year: '2024', role: 'plan', period: '2023-09' },
        { year: '2024', role: 'plan' },
      ],
    ],
    [
      'a role that is none',
      [
        { year: 2024, role: 5 },
        { year: 2024, role: 5 },
      ],
    ],
    [
      'a period that is none',
      [
        { year: 2024, role: 'plan', period: 9 },
        { year: 2024, role: 'plan', period: 9 },
      ],
    ],
    [
      'a date that is none',
      [
        { year: 2024, role: 'plan', published: 1 },
        { year: 2024, role: 'plan', published: 1 },
      ],
    ],
    ['a plan without a bound or a direction', [{ year: 2024, role: 'plan', raw: '4', value: 4 }]],
    ['bounds in a list', [{ year: 2024, role: 'plan', comparator: ['at-most'] }], { direction: 'higher' }],
    ['a range in words', [{ raw: '6%—7%', value: null }]],
    ['a range without a value', [{ raw: '6%—7%', upper: 7 }]],
    ['a value in letters', [{ raw: '6%—7%', value: '9', upper: 7 }]],
    ['an upper end in letters', [{ raw: '6%—7%', value: 6, upper: '5' }]],
    ['no upper end', [{ raw: '6%—7%', value: 6, upper: null }]],
    ['a completion in letters', [{ completion: { percent: '5', quote: '完成6%' } }]],
    ['a completion without a quote', [{ completion: { percent: 5, quote: 6 } }]],
    ['no completion', [{ completion: null }, { completion: 5 }]],
    ['a unit that is none', [{ raw: '1—2万元', value: 1, upper: 2 }], { unit: '元' }],
  ] as [what: string, observations: unknown, indicator?: object][])
    it(`break no rule: that is a problem of its own: ${what}`, () => {
      expect(problemsOf(observations, indicator)).to.deep.equal([]);
    });

  it('break the rules of what is known', () => {
    expect(problemsOf(5, { measure: 'rank', direction: 'higher' })).to.deep.equal([
      'i.direction: expected "lower" because the first place is the best, got "higher"',
    ]);
    expect(problemsOf([], { measure: 'level', direction: 'higher' })).to.deep.equal([]);
    expect(problemsOf([{ raw: '[4]' }])).to.deep.equal([
      `${at}.status: expected "E" because raw is in brackets ("[4]"), got undefined`,
    ]);
    expect(problemsOf([null, { year: 2024, period: '2023-09' }])).to.deep.equal([
      'i.observations[1].period: expected a part of the year 2024, got "2023-09"',
    ]);
    expect(problemsOf([{ period: '2024-09', span: 'single' }, { span: 'single' }])).to.deep.equal([
      'i.observations[1].span: expected no span without a period, got "single"',
    ]);
  });
});

describe('the ends of a range', () => {
  const end = (raw: string, key: string, value: number) =>
    `${at}.${key}: expected an end of the range printed in raw "${raw}", got ${value}`;

  for (const [raw, unit, value, upper, ...expected] of [
    ['1.2—1.5万元', '元', 12000, 15000],
    ['1.2—1.5万元', '元', 1.2, 1.5, 'value', 'upper'],
    ['1.2—1.5万元', '万元', 1.2, 1.5],
    ['1.2—1.5万元', '万元', 12000, 15000, 'value', 'upper'],
    ['5000元—1万元', '元', 5000, 10000],
    ['-2亿元—-1亿元', '万元', -20000, -10000],
    ['-2亿元—1亿元', '万元', -20000, 10000],
    ['-2亿元—1亿元', '万元', -20000, 20000, 'upper'],
    ['下降1万元—2万元', '元', -20000, -10000],
    ['下降1万元—2万元', '元', 10000, 20000],
    ['下降1万元—2万元', '元', -20000, 10000],
    ['0—3%', '%', 0, 3],
    ['下降-2%—-1%', '%', 1, 2, 'value', 'upper'],
  ] as const)
    it(`are in the unit of the indicator: ${raw} in ${unit}, ${value} to ${upper}`, () => {
      const found = { value, upper };
      expect(problemsOf([{ raw, ...found }], { unit: { zh: unit } })).to.deep.equal(
        expected.map((key) => end(raw, key, found[key])),
      );
    });

  it('are both given', () => {
    expect(problemsOf([{ raw: '6%—7%', value: 6 }])).to.deep.equal([
      `${at}.upper: expected the second number of the range printed in raw "6%—7%", got undefined`,
    ]);
    expect(problemsOf([{ raw: '6%—7%', value: null, upper: 7 }])).to.deep.equal([
      `${at}.value: expected the lower end of the range that ends at upper, got null`,
    ]);
  });
});

describe('figures of the same time and role', () => {
  for (const [what, other, key] of [
    ['a part of the year', { period: '2024-09', span: 'cumulative' }, '2024-09 plan'],
    ['a part of the year by itself', { period: '2024-09', span: 'single' }, '2024-09 single plan'],
    ['a year, published later', { published: '2025-03-01' }, '2024 plan 2025-03-01'],
  ] as const)
    it(`are told by ${what}`, () => {
      const one = { year: 2024, role: 'plan', ...other };
      expect(
        problemsOf([{ year: 2024, role: 'plan' }, { year: 2024, role: 'actual' }, one, one]),
      ).to.deep.equal([
        `i.observations[3]: duplicate observation "${key}": keep one, or give the later one the date when it was published`,
      ]);
    });
});
