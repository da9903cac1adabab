import { PHASES, type Phase } from '../report/phase.ts';
import { type Category, KINDS, type Kind, STAGES, type Stage } from '../report/vocabulary.ts';
import type { ProjectView } from './project.ts';
import { categoryOf, IN_PLAN, knownOf, LATE } from './project-keys.ts';
import { needlesOf } from './search.ts';
import { sum } from './sum.ts';

/** The filters of the list as attributes give them. */
export interface FilterRequest {
  category?: string | null | undefined;
  kind?: string | null | undefined;
  /** A phase, one of the stages, `in-plan` or `late`. */
  stage?: string | null | undefined;
  query?: string | null | undefined;
}

/** Unknown values are ignored: empty is no filter. */
export interface ProjectFilter {
  category: Category | '';
  kind: Kind | '';
  stage: Stage | Phase | typeof IN_PLAN | typeof LATE | '';
  needles: readonly string[];
}

export interface FilterOption<Value extends string> {
  /** Empty for the option that shows all. */
  value: Value | '';
  label: string;
  /** How many projects it would show, with the other filters as they are. */
  count: number;
  /** `null` for the option that shows all, as the count says how many there are. */
  countText: string | null;
  selected: boolean;
}

/** What a filter option counts. */
type Counted = Category | Kind | Phase | typeof IN_PLAN | typeof LATE;

export const filterOf = ({ category, kind, stage, query }: FilterRequest): ProjectFilter => ({
  category: categoryOf(category),
  kind: knownOf(KINDS, kind),
  stage: knownOf([...PHASES, ...STAGES, IN_PLAN, LATE], stage),
  needles: needlesOf(query ?? ''),
});

/** Matches and counts in one pass, as there may be many projects and a pass for each keystroke. */
export function matchProjects(
  projects: readonly ProjectView[],
  { category, kind, stage, needles }: ProjectFilter,
): { matching: readonly ProjectView[]; counts: Partial<Record<Counted, number>> } {
  const matching: ProjectView[] = [];
  const counts: Partial<Record<Counted, number>> = {};
  const count = (of: Counted) => {
    counts[of] = (counts[of] ?? 0) + 1;
  };
  for (const project of projects) {
    if (!needles.every((needle) => project.haystack.includes(needle))) continue;
    const ofStage =
      stage === '' ||
      (stage === IN_PLAN
        ? project.inPlan
        : stage === LATE
          ? project.late !== null
          : project.phase === stage || project.stage === stage);
    const ofCategory = category === '' || project.category === category;
    const ofKind = kind === '' || project.kind === kind;
    if (ofStage && ofKind) count(project.category);
    if (ofCategory && ofKind) count(project.phase);
    if (ofCategory && ofKind && project.inPlan) count(IN_PLAN);
    if (ofCategory && ofKind && project.late) count(LATE);
    if (ofCategory && ofStage) count(project.kind);
    if (ofStage && ofCategory && ofKind) matching.push(project);
  }
  return { matching, counts };
}

/** An option that shows all, and one for each value that shows any, or is selected: none where that leaves no choice. */
export function optionsOf<Value extends Counted>(
  all: string,
  values: readonly Value[],
  labelOf: (value: Value) => string,
  selected: string,
  counts: Partial<Record<Counted, number>>,
): FilterOption<Value>[] {
  const option = (value: Value | '', label: string, of: readonly Value[]) => {
    const count = sum(of.map((one) => counts[one] ?? 0));
    return { value, label, count, countText: value ? `${count}` : null, selected: value === selected };
  };
  const options = values.map((value) => option(value, labelOf(value), [value]));
  const chosen = options.filter((one) => one.count > 0 || one.selected);
  return chosen.length > 0 ? [option('', all, values), ...chosen] : [];
}
