import { roleOf } from './milestone.ts';
import { plain } from './printed-number.ts';
import type { Milestone, Project, Report, SourceRecord } from './schema.ts';
import type { NamedReport } from './series-reports.ts';
import type { Stage } from './vocabulary.ts';

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
  /** `undefined` for a milestone of the latest report, and for any other record. */
  originOf(source: SourceRecord): MilestoneOrigin | undefined;
  delaysOf(project: Project): readonly Delay[];
}

type Part = Pick<MilestoneOrigin, 'report' | 'project'>;

/** Joins projects by their ids, or else by names that are those of one project only. The latest report comes first. */
export function joinProjects([latest, ...earlier]: readonly NamedReport[]): JoinedProjects {
  const origins = new Map<SourceRecord, MilestoneOrigin>();
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
    const joined = { ...project, milestones: milestonesOf(parts, latest.report, origins) };
    delays.set(joined, delaysIn(parts));
    return joined;
  });
  return {
    projects,
    originOf: (source) => origins.get(source),
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
    return other && !ids.has(other.id) && isAlike(project, other) ? other : undefined;
  };
}

/** Namesakes of another category, kind or place are other projects. */
const isAlike = (one: Project, other: Project): boolean =>
  one.category === other.category &&
  (one.kind ?? 'project') === (other.kind ?? 'project') &&
  (!one.place || !other.place || plain(one.place.zh) === plain(other.place.zh));

function uniquelyNamed({ projects }: Report): Map<string, Project> {
  const found = new Map<string, Project | null>();
  for (const project of projects) {
    const name = plain(project.name.zh);
    found.set(name, found.has(name) ? null : project);
  }
  return new Map([...found].flatMap(([name, project]) => (project ? [[name, project]] : [])));
}

/**
 * What the reports state, by year, plans first, else in the order of the reports, the oldest first, and of each report.
 * What a later report states again, or more than once, counts as it has it.
 */
function milestonesOf(
  parts: readonly Part[],
  latest: Report,
  origins: Map<SourceRecord, MilestoneOrigin>,
): Milestone[] {
  const known = new Set<string>();
  const lists: Milestone[][] = [];
  for (const { report, project } of [...parts].reverse()) {
    const own = project.milestones.map((milestone) => {
      const role = roleOf(milestone, report.year);
      return { milestone, role, key: `${milestone.year} ${role} ${milestone.stage}` };
    });
    const added = own
      .filter(({ key }) => !known.has(key))
      .map(({ milestone, role }) => {
        if (report === latest) return milestone;
        // What was a plan for a year to come may be one for the year of the latest report.
        const stated = { ...milestone, role };
        origins.set(stated, { report, project, milestone });
        return stated;
      });
    for (const { key } of own) known.add(key);
    lists.push(added);
  }
  const isActual = (one: Milestone) => Number(roleOf(one, latest.year) === 'actual');
  return lists
    .reverse()
    .flat()
    .sort((a, b) => a.year - b.year || isActual(a) - isActual(b));
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
  return REACHED_ONCE.flatMap((stage, order): Delay[] => {
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
    // Without a plan, nothing is later than it.
    const [planned = Number.NaN, ...restated] = plans.flat();
    const [year, ...others] = new Set(actuals.flat());
    if (others.length > 0) return [];
    const inUse = REACHED_ONCE.slice(order);
    // What is in use in time has been completed in time, whenever that is said.
    const wasInTime = parts.some(({ report, project: { milestones } }) =>
      milestones.some(
        (one) => inUse.includes(one.stage) && roleOf(one, report.year) === 'actual' && one.year <= planned,
      ),
    );
    if (wasInTime) return [];
    const latest = year ?? restated.at(-1) ?? planned;
    return latest > planned ? [{ stage, planned, year: latest, reached: year !== undefined }] : [];
  });
}
