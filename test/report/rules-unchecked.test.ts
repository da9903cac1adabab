import { expect } from 'chai';
import { describeProblem } from '../../src/report/problem.ts';
import { checkRules } from '../../src/report/rules.ts';

/** What the rules say of parts of a report, which need not be valid otherwise. */
const problemsOf = (report: object): string[] => checkRules(report).map(describeProblem);

const amount = (raw: unknown, value: unknown, zh?: unknown, unitMult?: unknown) => ({
  raw,
  value,
  ...(zh !== undefined && { unit: { zh } }),
  ...(unitMult !== undefined && { unitMult }),
});

describe('a number that is printed in another power of ten', () => {
  for (const [raw, value, unit, problem] of [
    ['1.2345亿元', 12345, '万元', ''],
    ['下降2亿元', -20000, '万元', ''],
    [
      '1.2345亿元',
      1.2345,
      '万元',
      '12345, the number printed in raw "1.2345亿元" in the unit "万元", got 1.2345',
    ],
    ['下降2亿元', -2, '万元', '-20000, the number printed in raw "下降2亿元" in the unit "万元", got -2'],
    ['5亿元', 7, '万元', 'the number printed in raw "5亿元", got 7'],
    ['5亿元，7户', 7, '万元', ''],
    ['5亿元', 5, undefined, ''],
    ['5亿元', 50000, undefined, 'the number printed in raw "5亿元", got 50000'],
    [5, 6, '万元', ''],
    ['5亿元', '6', '万元', ''],
  ] as const)
    it(`is in the unit: ${value} for ${raw} in ${unit ?? 'no unit'}`, () => {
      const lines = (path: string) => (problem ? [`${path}.value: expected ${problem}`] : []);
      for (const key of ['investment', 'planned', 'invested']) {
        const record = { [key]: amount(raw, value, unit) };
        expect(problemsOf({ projects: [record] })).to.deep.equal(lines(`projects[0].${key}`));
        expect(problemsOf({ portfolios: [record] })).to.deep.equal(lines(`portfolios[0].${key}`));
      }
      const indicator = { ...(unit && { unit: { zh: unit } }), observations: [{ raw, value }] };
      expect(problemsOf({ indicators: [indicator] })).to.deep.equal(lines('indicators[0].observations[0]'));
    });
});

describe('a printed text', () => {
  it('occurs in a row as it is printed, where it does not without the white space', () => {
    const observation = { raw: '1,234', value: 1234, quote: '1 1,234 567' };
    expect(problemsOf({ indicators: [{ observations: [observation] }] })).to.deep.equal([]);
  });

  it('is not looked for where it, or the quote, is no text', () => {
    const observations = [
      { raw: 5, quote: '增长7%' },
      { raw: '5', quote: 7 },
    ];
    expect(problemsOf({ indicators: [{ observations }] })).to.deep.equal([]);
  });
});

describe('the parts of a portfolio', () => {
  const problemsIn = (whole: object, ...parts: object[]) =>
    problemsOf({
      portfolios: [
        { id: 'all', parts: parts.map((_, index) => `part-${index}`), ...whole },
        ...parts.map((part, index) => ({ id: `part-${index}`, ...part })),
      ],
    });
  const of = (...given: Parameters<typeof amount>) => ({ investment: amount(...given) });

  it('add up in other units', () => {
    const parts = [of('10000万元', 10000, '万元', 4), of('5000万元', 5000, '万元', 4)];
    expect(problemsIn(of('1.5亿元', 1.5, '亿元', 8), ...parts)).to.deep.equal([]);
    expect(problemsIn(of('1.6亿元', 1.6, '亿元', 8), ...parts)).to.deep.equal([
      'portfolios[0].investment.value: expected 1.5 (the sum of its parts), got 1.6',
    ]);
    const bare = [of('10000万元', 10000, '万元'), of('5000万元', 5000, '万元', 4)];
    expect(problemsIn(of('1.5亿元', 1.5, '亿元'), ...bare)).to.deep.equal([]);
  });

  it('add up but for the last digits of binary numbers', () => {
    expect(problemsIn(of('0', 0, '亿元'), of('0.00005', 0.00005, '亿元'))).to.deep.equal([]);
    expect(problemsIn(of('0', 0, '亿元'), of('0.0001', 0.0001, '亿元'))).to.have.lengthOf(1);
  });

  it('are not the portfolio itself', () => {
    expect(problemsIn({ parts: ['part-0', 'all'], count: 5 }, { count: 1 })).to.deep.equal([
      'portfolios[0].parts[1]: a portfolio cannot be a part of itself',
    ]);
  });

  for (const [what, whole, ...parts] of [
    ['its count', { count: '3' }, { count: 1 }, { count: 1 }],
    ['the count of a part', { count: 5 }, { count: '1' }, { count: 1 }],
    ['the count of another part', { count: 5 }, { count: 1 }, {}],
    ['its investment', of('9', '9', '亿元'), of('5', 5, '亿元'), of('5', 5, '亿元')],
    ['the investment of a part', of('9', 9, '亿元'), of('5', '5', '亿元'), of('5', 5, '亿元')],
    ['what an investment is', { investment: 9 }, of('5', 5, '亿元'), { investment: null }],
  ] as const)
    it(`are not added where it is not known, which is another problem: ${what}`, () => {
      expect(problemsIn(whole, ...parts)).to.deep.equal([]);
    });
});

describe('a project', () => {
  const problemsIn = (project: object, more: object = { year: 2024 }) =>
    problemsOf({ ...more, projects: [project] });

  it('belongs to a portfolio of the report', () => {
    expect(problemsIn({ portfolio: 'new' }, { portfolios: [{ id: 'all' }, { id: 'old' }] })).to.deep.equal([
      'projects[0].portfolio: unknown portfolio "new": expected one of all, old',
    ]);
    expect(problemsIn({ portfolio: 'new' })).to.deep.equal([
      'projects[0].portfolio: unknown portfolio "new": the report defines no portfolios',
    ]);
  });

  for (const [start, end, ...expected] of [
    [2024, 2023, 'projects[0].end: must not be before start (2024)'],
    [2024, 2024],
    [2024, 2025],
    ['2024', 2023],
    [2024, '2023'],
    [2024, undefined],
  ] as const)
    it(`does not end before it starts: ${start} to ${end}`, () => {
      expect(problemsIn({ start, end })).to.deep.equal(expected);
    });

  it('has not reached what is to come', () => {
    const milestones = [
      { year: 2024, role: 'actual' },
      { year: 2025, role: 'actual' },
      { year: 2025, role: 'plan' },
      { year: 2025 },
    ];
    expect(problemsIn({ milestones })).to.deep.equal([
      'projects[0].milestones[1].role: expected "plan" because 2025 is after the report\'s year, got "actual"',
    ]);
    expect(problemsIn({ milestones }, { year: '2024' })).to.deep.equal([]);
  });

  it('has milestones in an order only as far as their years are known', () => {
    expect(problemsIn({ milestones: [{ year: 2024 }, { year: '2020' }, { year: 2024 }] })).to.deep.equal([]);
    expect(problemsIn({ milestones: [{ year: 2024 }, { year: '2025' }, { year: 2023 }] })).to.deep.equal([
      'projects[0].milestones[2].year: milestones must be in ascending year order (2023 follows 2024)',
    ]);
  });
});

describe('what is no record', () => {
  it('breaks no rule: that is a problem of its own', () => {
    const lists = ['sections', 'groups', 'indicators', 'portfolios', 'projects'];
    for (const list of [[null, 5, 'x', null], 5, null, { length: 1 }])
      expect(problemsOf(Object.fromEntries(lists.map((key) => [key, list])))).to.deep.equal([]);
    expect(
      problemsOf({ groups: [{}, {}], indicators: [{ observations: 5 }, { observations: [null] }] }),
    ).to.deep.equal([]);
  });

  it('defines nothing', () => {
    expect(problemsOf({ groups: [{ id: 5 }], indicators: [{ group: 'x' }, { group: 5 }] })).to.deep.equal([
      'indicators[0].group: unknown group "x": the report defines no groups',
    ]);
  });
});
