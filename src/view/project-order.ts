import { CATEGORIES, STAGES } from '../model/vocabulary.ts';
import type { Lang } from './lang.ts';
import type { ProjectView } from './project.ts';

export const SORT_KEYS = ['report', 'name', 'category', 'stage', 'investment'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** A key ascending, or descending with a leading minus. */
export type Sort = SortKey | `-${SortKey}`;

/** What a `sort` asks for; the report's own order where it asks for nothing known. */
export function sortOf(sort: string | undefined): Sort {
  const key = SORT_KEYS.find((known) => known === sort?.replace(/^-/, ''));
  if (!key) return 'report';
  return sort?.startsWith('-') ? `-${key}` : key;
}

const collators = new Map<Lang, Intl.Collator>();
function collate(lang: Lang): Intl.Collator {
  const collator = collators.get(lang) ?? new Intl.Collator(lang, { numeric: true });
  collators.set(lang, collator);
  return collator;
}

/** A sorted copy; projects that are equal stay in the report's order. */
export function sortProjects(
  projects: readonly ProjectView[],
  sort: Sort,
  lang: Lang,
): readonly ProjectView[] {
  const descending = sort.startsWith('-');
  const key = sort.replace(/^-/, '') as SortKey;
  if (key === 'report') return descending ? [...projects].reverse() : projects;
  const sign = descending ? -1 : 1;
  const collator = collate(lang);
  const compare: Record<Exclude<SortKey, 'report'>, (a: ProjectView, b: ProjectView) => number> = {
    name: (a, b) => sign * collator.compare(a.name, b.name),
    category: (a, b) => sign * (CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category)),
    stage: (a, b) => sign * (STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)),
    // A project without an amount comes last either way.
    investment: (a, b) =>
      a.investment && b.investment
        ? sign * (a.investment.value - b.investment.value)
        : Number(b.investment !== null) - Number(a.investment !== null),
  };
  return [...projects].sort(compare[key]);
}
