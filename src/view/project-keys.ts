import { CATEGORIES, type Category } from '../report/vocabulary.ts';

/** As a stage: what is in a plan for a year to come, whatever it has reached. */
export const IN_PLAN = 'in-plan';

/** As a stage: what came later than planned, where there are several reports. */
export const LATE = 'late';

export const SORT_KEYS = ['report', 'name', 'category', 'stage', 'investment'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
/** A key ascending, or descending with a leading minus. */
export type Sort = SortKey | `-${SortKey}`;

/** The order that an attribute names; the report's own where it is unknown. */
export function sortOf(sort: string | null | undefined): Sort {
  const key = SORT_KEYS.find((known) => known === sort?.replace(/^-/, ''));
  if (!key) return 'report';
  return sort === key ? key : `-${key}`;
}

/** One of the values; empty for an unknown one. */
export const knownOf = <Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value | '' => values.find((known) => known === value) ?? '';

/** A category by its id; empty for an unknown one. */
export const categoryOf = (id: string | null | undefined): Category | '' => knownOf(CATEGORIES, id);
