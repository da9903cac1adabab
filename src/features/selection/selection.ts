import { ID_PATTERN } from '../../report/vocabulary.ts';

/** What the readers of a group have chosen: an indicator, a category of projects; empty for neither. */
export interface Choice {
  indicator: string;
  category: string;
}

export const NONE: Choice = { indicator: '', category: '' };

const LONGEST = 100;

/** Ids of a report are in kebab-case; which of them there are is for each element to know. */
export const isIdOrNone = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && (value === '' || ID_PATTERN.test(value));

/** Whatever a page or another version of the library has sent. */
export function choiceIn(value: unknown): Choice | null {
  if (typeof value !== 'object' || value === null) return null;
  const { indicator, category } = value as Record<keyof Choice, unknown>;
  return isIdOrNone(indicator) && isIdOrNone(category) ? { indicator, category } : null;
}
