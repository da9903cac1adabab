import { applyChange, type Change, type ChangeKind } from './change.ts';
import type { Work } from './work.ts';

/** A state that can be gone back to, and the change that left it. */
interface Step {
  readonly work: Work;
  readonly change: ChangeKind;
}

export interface History {
  readonly past: readonly Step[];
  readonly present: Work;
  /** The next one to redo is the last; `change` is what led to its state. */
  readonly future: readonly Step[];
}

/** Older steps are forgotten. */
const MAX_STEPS = 200;

export const historyOf = (present: Work): History => ({ past: [], present, future: [] });

/** A change that changes nothing is no step. */
export function record(history: History, change: Change): History {
  const { past, present } = history;
  const next = applyChange(present, change);
  if (next === present) return history;
  return {
    past: [...past, { work: present, change: change.kind }].slice(-MAX_STEPS),
    present: next,
    future: [],
  };
}

export function undo(history: History): History {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (!last) return history;
  return {
    past: past.slice(0, -1),
    present: last.work,
    future: [...future, { work: present, change: last.change }],
  };
}

export function redo(history: History): History {
  const { past, present, future } = history;
  const next = future.at(-1);
  if (!next) return history;
  return {
    past: [...past, { work: present, change: next.change }],
    present: next.work,
    future: future.slice(0, -1),
  };
}

/** What undo and redo would take back or repeat. */
export const undoable = ({ past }: History): ChangeKind | null => past.at(-1)?.change ?? null;
export const redoable = ({ future }: History): ChangeKind | null => future.at(-1)?.change ?? null;
