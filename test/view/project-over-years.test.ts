import { expect } from 'chai';
import type { Milestone, Project, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { type ProjectListRequest, projectListView } from '../../src/view/project-list.ts';
import { sourceViewOf } from '../../src/view/source.ts';
import { tableOf } from '../../src/view/tables.ts';
import { shown } from '../support/texts.ts';
import { given, yearly } from '../support/yearly-reports.ts';

const RAW = {
  started: '开工',
  completed: '建成',
  building: '在建',
  suspended: '停工',
  resumed: '复工',
} as const;

const step = (
  year: number,
  stage: keyof typeof RAW,
  role: 'plan' | 'actual',
  more: Partial<Milestone> = {},
): Milestone => ({ year, stage, role, raw: RAW[stage], quote: `${year}年${RAW[stage]}。`, ...more });

const bridge = (milestones: Milestone[], more: Partial<Project> = {}): Project => ({
  id: 'bridge',
  name: { zh: '沙河大桥', en: 'Sha River Bridge' },
  category: 'transport',
  milestones,
  ...more,
});

const reportOf = (year: number, ...projects: Project[]): Report => yearly(year, [], { projects });

const joinedOf = (...reports: Report[]) => {
  const series = joinReports(given(...reports));
  return joinedReports({ ...series, report: series.report as Report });
};

type Joined = ReturnType<typeof joinedOf>;

const listOf = ({ report }: Joined, request: ProjectListRequest = {}, lang = 'zh-CN') =>
  shown(projectListView(report, request, lang));

const stepsOf = (joined: Joined) =>
  listOf(joined).projects.map(({ milestones }) => milestones.map(({ text }) => text));

const latenessOf = (joined: Joined, lang = 'zh-CN') =>
  listOf(joined, {}, lang).projects.map(({ late }) => late?.text ?? null);

const planned = reportOf(2021, bridge([step(2022, 'started', 'plan'), step(2023, 'completed', 'plan')]));
const begun = reportOf(2022, bridge([step(2022, 'started', 'actual')]));
const finished = reportOf(2024, bridge([step(2024, 'completed', 'actual')]));

describe('a project in several reports', () => {
  it('has the milestones of all, a plan before what became of it', () => {
    expect(stepsOf(joinedOf(planned, begun, finished))).to.deep.equal([
      ['2022年计划开工', '2022年开工', '2023年计划建成', '2024年建成'],
    ]);
    expect(listOf(joinedOf(finished, planned, begun)).projects[0]?.stageText).to.equal('建成');
  });

  it('has reached what the latest report says last of a year, as when that is shown alone', () => {
    for (const [first, then, text] of [
      ['suspended', 'resumed', '复工'],
      ['completed', 'building', '在建'],
    ] as const) {
      const latest = reportOf(2023, bridge([step(2023, first, 'actual'), step(2023, then, 'actual')]));
      const before = reportOf(2022, bridge([step(2022, 'started', 'actual')]));
      expect(shown(projectListView(latest, {}, 'zh-CN')).projects[0]?.stageText).to.equal(text);
      expect(listOf(joinedOf(before, latest)).projects[0]?.stageText).to.equal(text);
    }
    const early = reportOf(
      2022,
      bridge([step(2022, 'resumed', 'actual'), step(2022, 'suspended', 'actual')]),
    );
    const other = reportOf(
      2023,
      bridge([step(2022, 'suspended', 'actual'), step(2022, 'resumed', 'actual')]),
    );
    expect(stepsOf(joinedOf(early, other))).to.deep.equal([['2022年停工', '2022年复工']]);
  });

  it('keeps two phases of one stage in the latest report, in place of what earlier ones say of it', () => {
    const phases = [
      step(2023, 'started', 'actual', { raw: '一期开工' }),
      step(2023, 'started', 'actual', { raw: '二期开工' }),
    ];
    const before = reportOf(2023, bridge([step(2022, 'started', 'actual'), step(2023, 'started', 'actual')]));
    const joined = joinedOf(before, reportOf(2024, bridge(phases)));
    expect(stepsOf(joined)).to.deep.equal([['2022年开工', '2023年开工', '2023年开工']]);
    expect(joined.report.projects[0]?.milestones.slice(1)).to.deep.equal(phases);
    const phasesFirst = joinedOf(reportOf(2023, bridge(phases)), finished);
    expect(stepsOf(phasesFirst)).to.deep.equal([['2023年开工', '2023年开工', '2024年建成']]);
  });

  it('is in the plans of the latest report only, as earlier ones may have been put off', () => {
    const first = reportOf(2022, bridge([step(2022, 'started', 'actual'), step(2024, 'completed', 'plan')]));
    const put = reportOf(2023, bridge([step(2023, 'building', 'actual'), step(2025, 'completed', 'plan')]));
    const view = listOf(joinedOf(first, put));
    expect(view.plan?.label).to.equal(shown(projectListView(put, {}, 'zh-CN')).plan?.label);
    expect(view.plan?.label).to.include('2025');
    expect(view.summary).to.include('2025').and.not.to.include('2024年计划');
    const silent = reportOf(2023, bridge([step(2023, 'building', 'actual')]));
    const [project] = listOf(joinedOf(first, silent)).projects;
    expect([project?.planYear, project?.inPlan, project?.hasPlan]).to.deep.equal([null, false, true]);
    const only = joinedOf(
      reportOf(2021, bridge([step(2022, 'started', 'plan')])),
      reportOf(2022, bridge([step(2022, 'started', 'plan')])),
      reportOf(2023, bridge([step(2023, 'started', 'plan')])),
    );
    expect(listOf(only).projects[0]?.planYear).to.equal(2023);
  });

  it('says what came later than planned, by the stated years', () => {
    expect(latenessOf(joinedOf(planned, begun, finished))).to.deep.equal(['建成比计划晚1年']);
    expect(latenessOf(joinedOf(planned, begun, finished), 'en')).to.deep.equal([
      'completed 1 year later than planned',
    ]);
    const [project] = listOf(joinedOf(planned, begun, finished)).projects;
    expect(project?.details[0]?.text).to.equal('建成比计划晚1年');
  });

  it('says what was put off where it is not there yet', () => {
    const put = reportOf(2022, bridge([step(2025, 'completed', 'plan')]));
    expect(latenessOf(joinedOf(planned, put))).to.deep.equal(['建成计划推迟2年']);
  });

  it('says nothing of what is early or in time, or was not planned', () => {
    expect(latenessOf(joinedOf(planned, begun))).to.deep.equal([null]);
    const early = reportOf(2022, bridge([step(2022, 'completed', 'actual')]));
    expect(latenessOf(joinedOf(planned, early))).to.deep.equal([null]);
    expect(latenessOf(joinedOf(begun, finished))).to.deep.equal([null]);
  });

  it('says nothing where the years do not say it: of work in many places, of phases, of reports that differ', () => {
    const kind = 'programme' as const;
    const roads = [planned, finished].map((one) => ({
      ...one,
      projects: one.projects.map((project) => ({ ...project, kind })),
    }));
    expect(latenessOf(joinedOf(...roads))).to.deep.equal([null]);
    const phases = reportOf(2021, bridge([step(2022, 'completed', 'plan'), step(2023, 'completed', 'plan')]));
    expect(latenessOf(joinedOf(phases, finished))).to.deep.equal([null]);
    const other = reportOf(2025, bridge([step(2025, 'completed', 'actual')]));
    expect(latenessOf(joinedOf(planned, finished, other))).to.deep.equal([null]);
  });

  it('is joined by its name where its id differs, unless more have that name', () => {
    const renamed = reportOf(2024, bridge([step(2024, 'completed', 'actual')], { id: 'sha-bridge' }));
    expect(latenessOf(joinedOf(planned, renamed))).to.deep.equal(['建成比计划晚1年']);
    const two = reportOf(2021, ...planned.projects, { ...bridge([step(2022, 'started', 'plan')]), id: 'b' });
    expect(latenessOf(joinedOf(two, renamed))).to.deep.equal([null]);
  });

  it('is not one of that name elsewhere, of another category or kind', () => {
    for (const more of [
      { place: { zh: '西镇' } },
      { category: 'culture' },
      { kind: 'programme' },
    ] as const satisfies Partial<Project>[]) {
      const before = reportOf(2021, bridge([step(2022, 'completed', 'plan')], { place: { zh: '东镇' } }));
      const now = bridge([step(2024, 'completed', 'plan')], { id: 'other', place: { zh: '东镇' }, ...more });
      expect(latenessOf(joinedOf(before, reportOf(2023, now)))).to.deep.equal([null]);
    }
  });

  it('is not late where a later stage was reached in time', () => {
    const used = reportOf(2022, bridge([{ ...step(2022, 'completed', 'actual'), stage: 'operating' }]));
    const before = reportOf(2021, bridge([step(2022, 'completed', 'plan')]));
    const again = reportOf(2023, bridge([step(2023, 'completed', 'actual')]));
    expect(latenessOf(joinedOf(before, used, again))).to.deep.equal([null]);
  });

  it('is only one of the latest report', () => {
    const other = reportOf(
      2024,
      bridge([step(2024, 'started', 'actual')], { id: 'b', name: { zh: '湖滨路' } }),
    );
    expect(stepsOf(joinedOf(planned, other))).to.deep.equal([['2024年开工']]);
  });

  it('can be filtered by what is late, and by what is stalled', () => {
    const school = (milestones: Milestone[]) =>
      bridge(milestones, { id: 'school', name: { zh: '第一小学' }, category: 'education' });
    const joined = joinedOf(
      planned,
      reportOf(2024, ...finished.projects, school([step(2024, 'suspended', 'actual')])),
    );
    const names = (stage: string) => listOf(joined, { stage }).matching.map(({ id }) => id);
    expect(names('late')).to.deep.equal(['bridge']);
    expect(names('stalled')).to.deep.equal(['school']);
    const { late } = listOf(joined, { stage: 'late' });
    expect(late).to.include({ label: '晚于计划', countText: '1', selected: true });
  });

  it('of a single report offers no such filter, and ignores it', () => {
    const view = shown(projectListView(finished, { stage: 'late' }, 'zh-CN'));
    expect(view.late).to.equal(null);
    expect(view.matching).to.have.lengthOf(1);
  });

  it('says in the table what is late, beside the plans', () => {
    const { columns, rows } = tableOf(listOf(joinedOf(planned, finished)), 'zh-CN');
    const at = columns.findIndex(({ label }) => label.includes('计划'));
    expect(rows[0]?.cells[at]?.text).to.equal('2022年计划开工、2023年计划建成（建成比计划晚1年）');
    expect(rows[0]?.cells[at - 1]?.text).to.equal('2024年建成');
  });

  it('has the source of each milestone in the report that states it', () => {
    const joined = joinedOf(planned, finished);
    const [project] = joined.report.projects;
    const [first] = project?.milestones ?? [];
    const source = first && joined.sourceOf(first, 'zh-CN', sourceViewOf);
    expect(source?.quote?.text).to.equal('2022年开工。');
    expect(source?.source).to.include('2022年1月15日');
  });
});
