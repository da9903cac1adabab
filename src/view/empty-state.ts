import type { Message } from '../messages/types.ts';
import { truncate } from '../report/format-value.ts';

interface Unknown {
  id: string;
  known: readonly string[];
}

/** What is shown in place of a figure. */
export interface EmptyState {
  kind: 'empty-state';
  state: 'empty' | 'unknown' | 'failed';
  message: Message;
  /** What was asked for, and what there is. */
  unknown?: Unknown;
  /** The technical reason, and the label that opens it. */
  details?: { label: string; text: string };
  /** The label of a button that asks again. */
  retry?: string;
}

export const emptyState = (state: EmptyState['state'], message: Message, unknown?: Unknown): EmptyState => ({
  kind: 'empty-state',
  state,
  message,
  ...(unknown && { unknown }),
});

export const isEmptyState = (view: { kind: string }): view is EmptyState => view.kind === 'empty-state';

const MAX_LISTED = 300;

/** An unknown id and the known ones, cut to what a message can hold. */
export const briefly = (id: string, known: readonly string[]): [id: string, known: string[]] => [
  truncate(id),
  [...known.slice(0, MAX_LISTED).map((one) => truncate(one)), ...(known.length > MAX_LISTED ? ['…'] : [])],
];
