import type { PlannedCounts } from '../messages/types.ts';
import type { Phase } from '../report/phase.ts';
import type { Kind } from '../report/vocabulary.ts';
import type { ProjectView } from './project.ts';

/** What a summary says of all projects of a report. */
export interface ProjectCounts {
  phases: Readonly<Record<Phase, number>>;
  kinds: Readonly<Record<Kind, number>>;
  planned: PlannedCounts;
  /** The name of the filter for what came later than planned, if any did. */
  late: string | undefined;
  /** How many belong to a portfolio, by its id. */
  portfolios: ReadonlyMap<string, number>;
  /** What any of the projects has. */
  fields: ReadonlySet<ProjectField>;
}

const OF_SOURCE = [
  'investment',
  'planned',
  'invested',
  'responsible',
  'builder',
  'portfolio',
  'note',
] as const;

/** What only some reports say of projects. */
export type ProjectField = (typeof OF_SOURCE)[number] | 'duration' | 'plans' | 'kind';

const cache = new WeakMap<readonly ProjectView[], ProjectCounts>();

/** In one pass, as there may be many projects, and cached while only a filter changes. */
export function countsOf(projects: readonly ProjectView[]): ProjectCounts {
  const known = cache.get(projects);
  if (known) return known;
  const phases = { preparing: 0, building: 0, done: 0, stalled: 0, planned: 0 };
  const kinds = { project: 0, programme: 0 };
  const portfolios = new Map<string, number>();
  const years = new Set<number | null>();
  const fields = new Set<ProjectField>();
  let total = 0;
  let late: string | undefined;
  for (const { phase, kind, hasPlan, planYear, inPlan, late: delay, source } of projects) {
    phases[phase] += 1;
    kinds[kind] += 1;
    for (const field of OF_SOURCE) if (source[field]) fields.add(field);
    if (source.start !== undefined || source.end !== undefined) fields.add('duration');
    if (hasPlan) fields.add('plans');
    if (source.portfolio !== undefined)
      portfolios.set(source.portfolio, (portfolios.get(source.portfolio) ?? 0) + 1);
    late ??= delay?.filter;
    if (!inPlan) continue;
    total += 1;
    years.add(planYear);
  }
  if (kinds.project > 0 && kinds.programme > 0) fields.add('kind');
  const [year = null] = years.size === 1 ? years : [];
  const counts = { phases, kinds, planned: { total, only: phases.planned, year }, late, portfolios, fields };
  cache.set(projects, counts);
  return counts;
}
