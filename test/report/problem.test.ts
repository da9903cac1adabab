import { expect } from 'chai';
import { describeProblem, ReportError } from '../../src/report/problem.ts';

describe('describeProblem', () => {
  for (const [found, shown] of [
    [undefined, 'nothing'],
    [null, 'null'],
    ['', '""'],
    ['7.5%', '"7.5%"'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [7.5, '7.5'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
    [12n, '12'],
    [Symbol('x'), 'Symbol(x)'],
    [[], 'a list of 0'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
  ] as [unknown, string][]) {
    it(`shows what was found as ${shown}`, () => {
      expect(describeProblem({ path: 'year', expected: 'a year', found })).to.equal(
        `year: expected a year, got ${shown}`,
      );
    });
  }

  it('shows the beginning of something long', () => {
    const shown = describeProblem({ path: 'id', expected: 'an id', found: 'x'.repeat(1000) });
    expect(shown).to.equal(`id: expected an id, got "${'x'.repeat(59)}…`);
  });

  it('calls the place of a problem without a path the report', () => {
    expect(describeProblem({ path: '', expected: 'an object', found: 1 })).to.equal(
      'report: expected an object, got 1',
    );
  });
});

describe('ReportError', () => {
  const problems = [
    { path: 'year', expected: 'a year', found: 1 },
    { path: 'id', expected: 'an id', found: 2 },
  ];

  it('says every problem on a line of its own', () => {
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
