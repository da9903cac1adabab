import { expect } from 'chai';
import { reachedOf, roleOf } from '../../src/report/milestone.ts';
import { parseReport } from '../../src/report/parse.ts';
import type { Milestone, Project, Report } from '../../src/report/schema.ts';
import { countyProjects } from '../support/county-projects.ts';

const milestone = (year: number, role?: Milestone['role']): Milestone => ({
  year,
  stage: 'started',
  raw: '开工',
  quote: '开工。',
  ...(role && { role }),
});

describe('the role of a milestone', () => {
  for (const [what, given, role] of [
    ['of an earlier year', milestone(2022), 'actual'],
    ['of the year of the report', milestone(2023), 'actual'],
    ['of a year to come', milestone(2024), 'plan'],
    ['that says so, of the year of the report', milestone(2023, 'plan'), 'plan'],
    ['that says so, of an earlier year', milestone(2021, 'plan'), 'plan'],
  ] as const)
    it(`is ${role} for one ${what}`, () => {
      expect(roleOf(given, 2023)).to.equal(role);
    });
});

describe('what a project has reached', () => {
  const reached = (...milestones: Milestone[]) =>
    milestones.indexOf(reachedOf({ milestones } as Project, 2023) as Milestone);

  it('is its last actual, whatever was planned', () => {
    expect(reached(milestone(2022), milestone(2023), milestone(2024))).to.equal(1);
    expect(reached(milestone(2023), milestone(2023, 'plan'))).to.equal(0);
    expect(reached(milestone(2023, 'plan'), milestone(2023))).to.equal(1);
  });

  it('is nothing where there are only plans', () => {
    expect(reached(milestone(2023, 'plan'), milestone(2024))).to.equal(-1);
  });
});

describe('the rules of a project', () => {
  const problem = (change: (project: Project, report: Report) => void) => {
    const report = countyProjects();
    const [project] = report.projects;
    if (project) change(project, report);
    try {
      parseReport(report);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('accept one that has all there is', () => {
    expect(problem(() => {})).to.equal('');
  });

  for (const [what, change, message] of [
    [
      'an actual of a year to come',
      ({ milestones }: Project) => {
        (milestones[2] as Milestone).role = 'actual';
      },
      /^projects\[0\]\.milestones\[2\]\.role: expected "plan" because 2025 is after the report's year, got "actual"$/,
    ],
    [
      'an end before its start',
      (project: Project) => {
        project.end = 2022;
      },
      /^projects\[0\]\.end: must not be before start \(2023\)$/,
    ],
    [
      'a portfolio that the report does not have',
      (project: Project) => {
        project.portfolio = 'keys';
      },
      /^projects\[0\]\.portfolio: unknown portfolio "keys": expected one of key, signed, bonds$/,
    ],
    [
      'a planned amount that is not what it prints',
      (project: Project) => {
        if (project.planned) project.planned.value = 60;
      },
      /^projects\[0\]\.planned\.value: expected the number printed in raw "6亿元左右", got 60$/,
    ],
    [
      'an invested amount of a portfolio that is not what it prints',
      (_: Project, { portfolios }: Report) => {
        const [{ invested } = {}] = portfolios;
        if (invested) invested.value = 5.82;
      },
      /^portfolios\[0\]\.invested\.value: expected the number/,
    ],
  ] as const)
    it(`refuse ${what}`, () => {
      expect(problem(change)).to.match(message);
    });
});
