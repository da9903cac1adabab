import { expect } from 'chai';
import type { Milestone, Project, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import type { Delay } from '../../src/report/series-projects.ts';
import { STAGES } from '../../src/report/vocabulary.ts';
import { given, yearly } from '../support/yearly-reports.ts';

type Stage = Milestone['stage'];

const step = (year: number, stage: Stage, role?: Milestone['role']): Milestone => ({
  year,
  stage,
  ...(role && { role }),
  raw: '一',
  quote: '一',
});
const plan = (year: number, stage: Stage) => step(year, stage, 'plan');
const reached = (year: number, stage: Stage) => step(year, stage, 'actual');

const project = (milestones: Milestone[], more: Partial<Project> = {}): Project => ({
  id: 'bridge',
  name: { zh: '沙河大桥' },
  category: 'transport',
  milestones,
  ...more,
});

const reportOf = (year: number, ...projects: Project[]): Report => yearly(year, [], { projects });

const joined = (...reports: Report[]) => joinReports(given(...reports)).projects;

const stepsOf = (...reports: Report[]) =>
  joined(...reports).projects.map(({ milestones }) =>
    milestones.map(({ year, stage, role = 'none' }) => `${year} ${role} ${stage}`),
  );

/** How late the only project is. */
function delaysOf(...reports: Report[]): readonly Delay[] {
  const { projects, delaysOf } = joined(...reports);
  return projects.flatMap(delaysOf);
}

describe('the projects of no report', () => {
  it('are none, and nothing is known of others', () => {
    const { projects, originOf, delaysOf } = joinReports([]).projects;
    const other = project([plan(2022, 'started')]);
    expect(projects).to.deep.equal([]);
    expect(originOf(other)).to.equal(undefined);
    expect(delaysOf(other)).to.deep.equal([]);
  });
});

describe('a project of several reports', () => {
  it('stays as it is where only the latest report has it', () => {
    const own = project([reached(2023, 'started')]);
    const other = project([reached(2022, 'started')], { id: 'road', name: { zh: '湖滨路' } });
    expect(joined(reportOf(2022, other), reportOf(2023, own)).projects[0]).to.equal(own);
  });

  it('has its milestones by year, plans first, else as the reports follow each other', () => {
    expect(
      stepsOf(
        reportOf(2022, project([reached(2022, 'suspended'), step(2024, 'completed')])),
        reportOf(
          2023,
          project([plan(2022, 'topped-out'), reached(2022, 'resumed'), step(2024, 'operating')]),
        ),
      ),
    ).to.deep.equal([
      [
        '2022 plan topped-out',
        '2022 actual suspended',
        '2022 actual resumed',
        '2024 plan completed',
        '2024 none operating',
      ],
    ]);
  });

  it('has what an earlier report states with the place where that is', () => {
    const [before, now] = [project([step(2022, 'started')]), project([reached(2023, 'completed')])];
    const reports = [reportOf(2022, before), reportOf(2023, now)] as const;
    const { projects, originOf } = joined(...reports);
    const [first, second] = projects[0]?.milestones ?? [];
    expect(first && originOf(first)).to.deep.equal({
      report: reports[0],
      project: before,
      milestone: before.milestones[0],
    });
    expect(second).to.equal(now.milestones[0]);
    expect(second && originOf(second)).to.equal(undefined);
  });

  const renamed = (more: Partial<Project> = {}) =>
    project([reached(2023, 'completed')], { id: 'new', ...more });
  const old = (more: Partial<Project> = {}) => project([reached(2022, 'started')], more);
  const [JOINED, APART] = [[['2022 actual started', '2023 actual completed']], [['2023 actual completed']]];

  for (const [what, earlier, later, expected] of [
    ['its name', old(), renamed(), JOINED],
    ['its name, but for spaces', old({ name: { zh: '沙河 大桥' } }), renamed(), JOINED],
    ['not another name', old({ name: { zh: '湖滨路' } }), renamed(), APART],
    ['not its name in another category', old({ category: 'culture' }), renamed(), APART],
    ['not its name of another kind', old(), renamed({ kind: 'programme' }), APART],
    ['its name with the kind stated', old({ kind: 'project' }), renamed(), JOINED],
    [
      'its name in the same place',
      old({ place: { zh: '东 镇' } }),
      renamed({ place: { zh: '东镇' } }),
      JOINED,
    ],
    [
      'not its name in another place',
      old({ place: { zh: '西镇' } }),
      renamed({ place: { zh: '东镇' } }),
      APART,
    ],
    ['its name where the earlier place is not known', old(), renamed({ place: { zh: '东镇' } }), JOINED],
    ['its name where the later place is not known', old({ place: { zh: '东镇' } }), renamed(), JOINED],
  ] as const)
    it(`is found by ${what} where its id differs`, () => {
      expect(stepsOf(reportOf(2022, earlier), reportOf(2023, later))).to.deep.equal(expected);
    });

  it('is not one of its name that the latest report has under the id of that one', () => {
    const road = project([reached(2023, 'building')], { name: { zh: '湖滨路' } });
    expect(stepsOf(reportOf(2022, old()), reportOf(2023, renamed(), road))).to.deep.equal([
      ['2023 actual completed'],
      ['2022 actual started', '2023 actual building'],
    ]);
  });
});

describe('what comes later than planned', () => {
  const ONCE: readonly Stage[] = [
    'signed',
    'land-secured',
    'started',
    'topped-out',
    'completed',
    'operating',
  ];

  for (const stage of STAGES)
    it(`is ${ONCE.includes(stage) ? 'told' : 'not told'} of a project that is ${stage}`, () => {
      expect(
        delaysOf(
          reportOf(2021, project([plan(2022, stage)])),
          reportOf(2024, project([reached(2024, stage)])),
        ),
      ).to.deep.equal(ONCE.includes(stage) ? [{ stage, planned: 2022, year: 2024, reached: true }] : []);
    });

  const late = { stage: 'completed', planned: 2022, year: 2024, reached: true };
  const of = (...milestones: Milestone[]) => project(milestones);

  for (const [what, expected, ...projects] of [
    [
      'by the first plan',
      [late],
      of(plan(2022, 'completed')),
      of(plan(2023, 'completed')),
      of(reached(2024, 'completed')),
    ],
    [
      'by the last plan where it is not reached',
      [{ ...late, year: 2025, reached: false }],
      of(plan(2022, 'completed')),
      of(plan(2024, 'completed')),
      of(plan(2025, 'completed')),
    ],
    ['not without a plan', [], of(reached(2021, 'started')), of(reached(2024, 'completed'))],
    ['not where the plan is the same', [], of(plan(2025, 'completed')), of(plan(2025, 'completed'))],
    ['not in time', [], of(plan(2024, 'completed')), of(reached(2024, 'completed'))],
    [
      'not where a later stage was reached in time',
      [],
      of(plan(2022, 'completed')),
      of(reached(2020, 'started'), reached(2022, 'operating')),
      of(reached(2024, 'completed')),
    ],
    [
      'where an earlier stage was reached in time',
      [late],
      of(plan(2022, 'completed')),
      of(reached(2022, 'topped-out')),
      of(reached(2024, 'completed')),
    ],
    [
      'where a later stage was only planned in time',
      [late],
      of(plan(2022, 'completed'), plan(2022, 'operating')),
      of(reached(2024, 'completed')),
    ],
    [
      'where a later stage was late, too',
      [late],
      of(plan(2022, 'completed')),
      of(reached(2024, 'completed')),
      of(reached(2025, 'operating')),
    ],
    [
      'not with two years in a report',
      [],
      of(plan(2021, 'completed'), plan(2022, 'completed')),
      of(reached(2024, 'completed')),
    ],
    [
      'not with two years in which it was reached',
      [],
      of(plan(2020, 'completed')),
      of(reached(2021, 'completed')),
      of(reached(2022, 'completed')),
    ],
    [
      'not of a programme',
      [],
      project([plan(2022, 'completed')], { kind: 'programme' }),
      of(reached(2024, 'completed')),
    ],
  ] as const)
    it(`is told ${what}`, () => {
      expect(delaysOf(...projects.map((one, index) => reportOf(2021 + index * 2, one)))).to.deep.equal(
        expected,
      );
    });
});
