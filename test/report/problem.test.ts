import { expect } from 'chai';
import { describeProblem, mismatch, ReportError } from '../../src/report/problem.ts';

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
      expect(describeProblem(mismatch('year', 'a year', found))).to.equal(
        `year: expected a year, got ${shown}`,
      );
    });
  }

  it('truncates a long value', () => {
    const shown = describeProblem(mismatch('id', 'an id', 'x'.repeat(1000)));
    expect(shown).to.equal(`id: expected an id, got "${'x'.repeat(59)}…`);
  });

  it('names the report if the path is empty', () => {
    expect(describeProblem(mismatch('', 'an object', 1))).to.equal('report: expected an object, got 1');
  });
});

describe('ReportError', () => {
  const problems = [mismatch('year', 'a year', 1), mismatch('id', 'an id', 2)];

  it('has a line for each problem', () => {
    expect(new ReportError(problems).message).to.equal(
      'year: expected a year, got 1\nid: expected an id, got 2',
    );
  });

  it('is an Error with a name and the problems', () => {
    const error = new ReportError(problems);
    expect(error).to.be.an.instanceOf(Error);
    expect(error.name).to.equal('ReportError');
    expect(error.problems).to.equal(problems);
    expect(String(error)).to.match(/^ReportError: year: /);
  });
});
