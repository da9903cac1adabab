import { expect } from 'chai';
import type { Amount, Milestone, Project, Report } from '../../src/report/schema.ts';
import { projectsOf } from '../../src/view/project.ts';
import { countsOf } from '../../src/view/project-counts.ts';
import { shanxian } from '../support/county-projects.ts';

const amount: Amount = { value: 3, unit: { zh: '亿元' }, unitMult: 8, raw: '3亿元' };

const step = (year: number, role: 'plan' | 'actual'): Milestone => ({
  year,
  role,
  stage: 'started',
  raw: '开工',
  quote: '县医院开工。',
});

const hospital = (more: Partial<Project> = {}): Project => ({
  id: 'hospital',
  name: { zh: '县医院' },
  category: 'health',
  milestones: [step(2024, 'actual')],
  ...more,
});

/** The counts of a new report, of which nothing is cached. */
const countsIn = (...projects: Project[]) =>
  countsOf(projectsOf({ ...shanxian, projects } satisfies Report, 'zh-CN'));

describe('what a report says of its projects', () => {
  for (const [what, project, fields] of [
    ['no more than names and stages', hospital(), []],
    ['an investment', hospital({ investment: amount }), ['investment']],
    ['what is planned of it for the year', hospital({ planned: amount }), ['planned']],
    ['what is invested in the year', hospital({ invested: amount }), ['invested']],
    ['a responsible body', hospital({ responsible: { zh: '卫健委' } }), ['responsible']],
    ['a builder', hospital({ builder: { zh: '城投公司' } }), ['builder']],
    ['a portfolio', hospital({ portfolio: 'key' }), ['portfolio']],
    ['a note', hospital({ note: { zh: '含门诊楼。' } }), ['note']],
    ['a first year', hospital({ start: 2024 }), ['duration']],
    ['a last year', hospital({ end: 2026 }), ['duration']],
    ['a plan', hospital({ milestones: [step(2024, 'actual'), step(2025, 'plan')] }), ['plans']],
    ['programmes alone', hospital({ kind: 'programme' }), []],
  ] as [string, Project, string[]][])
    it(`is found where one has ${what}`, () => {
      expect([...countsIn(project).fields]).to.deep.equal(fields);
    });

  it('is a kind only where there are programmes and single projects', () => {
    expect([...countsIn(hospital(), hospital({ kind: 'programme' })).fields]).to.deep.equal(['kind']);
    expect([...countsIn(hospital(), hospital({ kind: 'project' })).fields]).to.deep.equal([]);
  });

  it('is found in any of them', () => {
    const { fields } = countsIn(hospital(), hospital({ end: 2026 }), hospital({ planned: amount }));
    expect([...fields]).to.have.members(['duration', 'planned']);
  });
});

describe('the counts of a report', () => {
  it('have each project in its phase, kind and portfolio', () => {
    const { phases, kinds, portfolios, late } = countsOf(projectsOf({ ...shanxian }, 'zh-CN'));
    expect(phases).to.deep.equal({ preparing: 0, building: 1, done: 4, stalled: 3, planned: 3 });
    expect(kinds).to.deep.equal({ project: 9, programme: 2 });
    expect([...portfolios]).to.deep.equal([['key', 1]]);
    expect(late).to.equal(undefined);
    const within = [hospital({ portfolio: 'key' }), hospital(), hospital({ portfolio: 'key' })];
    expect([...countsIn(...within).portfolios]).to.deep.equal([['key', 2]]);
    expect([...countsIn(hospital()).portfolios]).to.deep.equal([]);
  });

  it('have the year of the plans where all are of one', () => {
    const planned = (...years: number[]) =>
      countsIn(...years.map((year) => hospital({ milestones: [step(year, 'plan')] })), hospital()).planned;
    expect(planned(2025, 2025)).to.deep.equal({ total: 2, only: 2, year: 2025 });
    expect(planned(2025, 2026)).to.deep.equal({ total: 2, only: 2, year: null });
    expect(planned()).to.deep.equal({ total: 0, only: 0, year: null });
    const begun = hospital({ milestones: [step(2024, 'actual'), step(2025, 'plan')] });
    expect(countsIn(begun).planned).to.deep.equal({ total: 1, only: 0, year: 2025 });
  });

  it('are made once, as a filter does not change them', () => {
    const projects = projectsOf({ ...shanxian }, 'zh-CN');
    expect(countsOf(projects)).to.equal(countsOf(projects));
  });
});
