import type { Lang } from '../messages/language.ts';
import { CATEGORIES, STAGES } from '../report/vocabulary.ts';
import type { ProjectView } from './project.ts';
import type { Sort, SortKey } from './project-keys.ts';

type Key = Exclude<SortKey, 'report' | 'name'>;

const RANKS: Record<Key, (project: ProjectView) => number | null> = {
  category: ({ category }) => CATEGORIES.indexOf(category),
  // What is delayed, suspended or cancelled comes before what is only planned.
  stage: ({ stage, phase }) => (phase === 'stalled' ? -1 : 1) * STAGES.indexOf(stage),
  investment: ({ cost }) => cost,
};

/** A sorted copy; projects that are equal stay in the report's order. */
function inOrder(projects: readonly ProjectView[], sort: Sort, lang: Lang): readonly ProjectView[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  const key = sort.replace('-', '') as SortKey;
  if (sort === 'report') return projects;
  if (sort === '-report') return [...projects].reverse();
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const rank = RANKS[key as Key];
  return [...projects].sort((a, b) => {
    if (!rank) return sign * compare(a.name, b.name);
    const [one, other] = [rank(a), rank(b)];
    // A project without an amount comes last either way.
    return one === null || other === null
      ? Number(one === null) - Number(other === null)
      : sign * (one - other);
  });
}

const sorted = new WeakMap<readonly ProjectView[], { sort: Sort; order: readonly ProjectView[] }>();

/** The projects in that order, cached while only a filter changes. */
export function sortProjects(
  projects: readonly ProjectView[],
  sort: Sort,
  lang: Lang,
): readonly ProjectView[] {
  const known = sorted.get(projects);
  if (known?.sort === sort) return known.order;
  const order = inOrder(projects, sort, lang);
  sorted.set(projects, { sort, order });
  return order;
}
