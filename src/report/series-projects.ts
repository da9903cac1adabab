import { roleOf } from './milestone.ts';
import { plain } from './printed-number.ts';
import type { Milestone, Project, Report } from './schema.ts';
import type { NamedReport } from './series-reports.ts';
import { STAGES, type Stage } from './vocabulary.ts';

/** A milestone as its own report states it. */
export interface MilestoneOrigin {
  report: Report;
  project: Project;
  milestone: Milestone;
}

/** A stage that was reached, or is now planned, in a later year than was planned at first. */
export interface Delay {
  stage: Stage;
  planned: number;
  year: number;
  reached: boolean;
}

/** The projects of the latest report with what earlier reports say of them. */
export interface JoinedProjects {
  projects: Project[];
  /** `undefined` for a milestone of the latest report. */
  originOf(milestone: Milestone): MilestoneOrigin | undefined;
  delaysOf(project: Project): readonly Delay[];
}

type Part = Pick<MilestoneOrigin, 'report' | 'project'>;

/** Joins projects by their ids, or else by names that are those of one project only. The latest report comes first. */
export function joinProjects([latest, ...earlier]: readonly NamedReport[]): JoinedProjects {
  const origins = new Map<Milestone, MilestoneOrigin>();
  const delays = new Map<Project, readonly Delay[]>();
  if (!latest) return { projects: [], originOf: () => undefined, delaysOf: () => [] };
  const lookups = earlier.map(({ report }) => ({ report, find: finderIn(report, latest.report) }));
  const projects = latest.report.projects.map((project) => {
    const before = lookups.flatMap(({ report, find }): Part[] => {
      const found = find(project);
      return found ? [{ report, project: found }] : [];
    });
    if (before.length === 0) return project;
    const parts = [...before.reverse(), { report: latest.report, project }];
    const joined = { ...project, milestones: milestonesOf(parts, origins) };
    delays.set(joined, delaysIn(parts));
    return joined;
  });
  return {
    projects,
    originOf: (milestone) => origins.get(milestone),
    delaysOf: (project) => delays.get(project) ?? [],
  };
}

/** Finds a project of the latest report in an earlier one. */
function finderIn(earlier: Report, latest: Report): (project: Project) => Project | undefined {
  const byId = new Map(earlier.projects.map((project) => [project.id, project]));
  const byName = uniquelyNamed(earlier);
  const named = uniquelyNamed(latest);
  const ids = new Set(latest.projects.map(({ id }) => id));
  return (project) => {
    const same = byId.get(project.id);
    if (same) return same;
    const name = plain(project.name.zh);
    const other = named.has(name) ? byName.get(name) : undefined;
    // One that the latest report has under its own id is another project.
    return other && !ids.has(other.id) ? other : undefined;
  };
}

function uniquelyNamed({ projects }: Report): Map<string, Project> {
  const found = new Map<string, Project | null>();
  for (const project of projects) {
    const name = plain(project.name.zh);
    found.set(name, found.has(name) ? null : project);
  }
  return new Map([...found].flatMap(([name, project]) => (project ? [[name, project]] : [])));
}

/** What the reports state, the oldest first: each stage of a year once, as the latest of them says it. */
function milestonesOf(parts: readonly Part[], origins: Map<Milestone, MilestoneOrigin>): Milestone[] {
  const last = parts.at(-1);
  const found = new Map<string, Milestone>();
  for (const { report, project } of parts)
    for (const milestone of project.milestones) {
      const role = roleOf(milestone, report.year);
      // What was a plan for a year to come may be one for the year of the latest report.
      const stated = project === last?.project ? milestone : { ...milestone, role };
      if (stated !== milestone) origins.set(stated, { report, project, milestone });
      found.set(`${milestone.year} ${role} ${milestone.stage}`, stated);
    }
  const rank = ({ stage }: Milestone) => STAGES.indexOf(stage);
  const isActual = (one: Milestone) => Number(roleOf(one, last?.report.year ?? one.year) === 'actual');
  return [...found.values()].sort(
    (a, b) => a.year - b.year || isActual(a) - isActual(b) || rank(a) - rank(b),
  );
}

/** The stages that a project reaches in one year, and once. */
const REACHED_ONCE: readonly Stage[] = [
  'signed',
  'land-secured',
  'started',
  'topped-out',
  'completed',
  'operating',
];

/** Only what the stated years say: nothing of programmes, and of a stage that a report has more than one year for. */
function delaysIn(parts: readonly Part[]): Delay[] {
  if (parts.some(({ project }) => project.kind === 'programme')) return [];
  return REACHED_ONCE.flatMap((stage): Delay[] => {
    const yearsOf = (role: 'plan' | 'actual') =>
      parts.map(({ report, project: { milestones } }) => [
        ...new Set(
          milestones
            .filter((one) => one.stage === stage && roleOf(one, report.year) === role)
            .map(({ year }) => year),
        ),
      ]);
    const [plans, actuals] = [yearsOf('plan'), yearsOf('actual')];
    if ([...plans, ...actuals].some(({ length }) => length > 1)) return [];
    const [planned, ...restated] = plans.flat();
    const [year, ...others] = new Set(actuals.flat());
    if (planned === undefined || others.length > 0) return [];
    const latest = year ?? restated.at(-1) ?? planned;
    return latest > planned ? [{ stage, planned, year: latest, reached: year !== undefined }] : [];
  });
}
