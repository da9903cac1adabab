import { expect } from 'chai';
import { brokenRule } from '../../src/report/broken-rule.ts';
import { describeProblem, ReportError } from '../../src/report/problem.ts';

describe('describeProblem', () => {
  for (const [found, shown] of [
    [undefined, 'undefined'],
    [null, 'null'],
    ['', '""'],
    ['7.5%', '"7.5%"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [7.5, '7.5'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
    [12n, '12'],
    [Symbol('x'), 'Symbol(x)'],
    [[], 'an array (length 0)'],
    [[1, 2], 'an array (length 2)'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
  ] as [unknown, string][]) {
    it(`shows the value as ${shown}`, () => {
      expect(describeProblem(brokenRule('id', 'id', found))).to.equal(`id: expected an id, got ${shown}`);
    });
  }

  it('truncates a long value', () => {
    const shown = describeProblem(brokenRule('id', 'id', 'x'.repeat(1000)));
    expect(shown).to.equal(`id: expected an id, got "${'x'.repeat(59)}…`);
  });

  it('has the rule and what it names, to be said in another language', () => {
    expect(brokenRule('upper', 'above-value', 3, 5)).to.deep.equal({
      path: 'upper',
      message: 'expected a number above value (5), got 3',
      found: 3,
      rule: { code: 'above-value', values: ['5'] },
    });
  });

  it('names the report if the path is empty', () => {
    expect(describeProblem(brokenRule('', 'object', 1))).to.equal('report: expected an object, got 1');
  });
});

describe('ReportError', () => {
  const problems = [brokenRule('count', 'count', -1), brokenRule('id', 'id', 2)];

  it('has a line for each problem', () => {
    expect(new ReportError(problems).message).to.equal(
      'count: expected a non-negative integer, got -1\nid: expected an id, got 2',
    );
  });

  for (const [count, end] of [
    [100, 'n99: required'],
    [101, '… and 1 more problem'],
    [102, '… and 2 more problems'],
  ] as const)
    it(`has at most 100 lines and says how many problems follow: ${count}`, () => {
      const many = Array.from({ length: count }, (_, index) =>
        brokenRule(`n${index}`, 'required', undefined),
      );
      const lines = new ReportError(many).message.split('\n');
      expect(lines).to.have.lengthOf(Math.min(count, 101));
      expect(lines[99]).to.equal('n99: required');
      expect(lines.at(-1)).to.equal(end);
    });

  it('is an Error with a name and the problems', () => {
    const error = new ReportError(problems);
    expect(error).to.be.an.instanceOf(Error);
    expect(error.name).to.equal('ReportError');
    expect(error.problems).to.equal(problems);
    expect(String(error)).to.match(/^ReportError: count: /);
  });
});
