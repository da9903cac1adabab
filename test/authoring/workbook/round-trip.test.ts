import { expect } from 'chai';
import * as fc from 'fast-check';
import { reportOfWorkbook } from '../../../src/authoring/workbook/read-report.ts';
import { sheetsOf } from '../../../src/authoring/workbook/workbook.ts';
import { workbookOf } from '../../../src/authoring/workbook/write-report.ts';
import type { Report } from '../../../src/report/schema.ts';
import { reports } from './reports.ts';

describe('a report as a workbook', () => {
  it('is the same report again, for any valid report', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { report: again, findings } = reportOfWorkbook(sheetsOf(workbookOf(report)), 'x.xlsx');
        expect(findings).to.deep.equal([]);
        expect(again).to.deep.equal(report);
      }),
      { numRuns: 300 },
    );
  });

  it('is tried with reports that have something of everything', () => {
    const tried = fc.sample(reports, { numRuns: 100, seed: 1 });
    const some = (has: (report: Report) => boolean) => tried.filter(has).length;
    expect(
      some(({ indicators }) => indicators.some(({ observations }) => observations.length > 1)),
    ).to.be.above(20);
    expect(some(({ projects }) => projects.some(({ milestones }) => milestones.length > 1))).to.be.above(20);
    expect(some(({ projects }) => projects.some(({ investment }) => investment !== undefined))).to.be.above(
      20,
    );
    expect(some(({ portfolios }) => portfolios.length > 1)).to.be.above(20);
  });
});
