import type { History } from './history.ts';

/** The work as the browser keeps it. */
export interface SavedWork {
  readonly format: 'district-editor/1';
  readonly history: History;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

export const savedOf = (history: History, at: number): SavedWork => ({
  format: 'district-editor/1',
  history,
  at,
});

/** What was kept; `null` if there is nothing, or if another version of the page kept it. */
export function restore(value: unknown): SavedWork | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, history, at } = value as Partial<SavedWork>;
  if (format !== 'district-editor/1' || !history || typeof at !== 'number') return null;
  const { past, present, future } = history;
  const isHistory = Array.isArray(past) && Array.isArray(future) && Array.isArray(present?.sources);
  return isHistory ? { format, history, at } : null;
}
