import type { History } from './history.ts';

/** The work as the browser keeps it. */
export interface SavedWork {
  readonly format: 'district-editor/1';
  readonly history: History;
}

export const savedOf = (history: History): SavedWork => ({ format: 'district-editor/1', history });

/** What was kept; `null` if there is nothing, or if another version of the page kept it. */
export function restore(value: unknown): History | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, history } = value as Partial<SavedWork>;
  if (format !== 'district-editor/1' || !history) return null;
  const { past, present, future } = history;
  return Array.isArray(past) && Array.isArray(future) && Array.isArray(present?.sources) ? history : null;
}
