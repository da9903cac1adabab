import type { Selection } from '../../elements/figure-host.ts';
import { isIdOrEmpty } from '../../view/state-values.ts';

const isId = (value: unknown): value is string => typeof value === 'string' && isIdOrEmpty(value);

/** Reads what a page or another version of the library has sent; `null` for anything but a selection. */
export function parseSelection(value: unknown): Selection | null {
  if (typeof value !== 'object' || value === null) return null;
  const { indicator, category } = value as Record<keyof Selection, unknown>;
  return isId(indicator) && isId(category) ? { indicator, category } : null;
}
