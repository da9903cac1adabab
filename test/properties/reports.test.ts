import { expect } from 'chai';
import fc from 'fast-check';
import bundled from '../../data/zhanhe-2023.json';
import { parseReport, parseReportText } from '../../src/report/parse.ts';
import { describeProblem, ReportError } from '../../src/report/problem.ts';
import { kindsOfTargets } from '../../stories/reports/kinds-of-targets.ts';
import { arbitraryReport, damaged } from '../support/arbitrary-report.ts';
import { runs } from '../support/runs.ts';

/** What keeps a report from being used; nothing where it is valid. */
function problemsOf(parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return error.problems.map(describeProblem);
  }
}

describe('any report', () => {
  it('of the format is valid, and is the same after it was parsed', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(problemsOf(() => parseReport(report))).to.deep.equal([]);
        expect(parseReportText(JSON.stringify(report))).to.deep.equal(report);
      }),
      runs(0.1),
    );
  });

  it('that is damaged is valid or has problems that name their places', () => {
    fc.assert(
      fc.property(fc.oneof(damaged(bundled), damaged(kindsOfTargets())), (report) => {
        const problems = problemsOf(() => parseReport(report));
        for (const problem of problems) {
          expect(problem).to.match(/^\S.+: /);
          expect(problem.length).to.be.below(2000);
        }
      }),
      runs(0.15),
    );
  });

  it('that is any JSON, or none, is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(problemsOf(() => parseReportText(text))).to.have.length.above(0);
      }),
      runs(0.1),
    );
  });

  it('that is any value is refused', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          expect(problemsOf(() => parseReport(value))).to.have.length.above(0);
        },
      ),
      runs(0.1),
    );
  });
});
