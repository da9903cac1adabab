import type { Selection } from '../../elements/figure-host.ts';

const MAX_LENGTH = 100;

/** Ids of a report are in kebab-case; each element knows which of them exist. */
export const isIdOrEmpty = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LENGTH && /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(value);

/** Reads what a page or another version of the library has sent; `null` for anything but a selection. */
export function parseSelection(value: unknown): Selection | null {
  if (typeof value !== 'object' || value === null) return null;
  const { indicator, category } = value as Record<keyof Selection, unknown>;
  return isIdOrEmpty(indicator) && isIdOrEmpty(category) ? { indicator, category } : null;
}
