import type { Message } from '../messages/types.ts';

/** What is shown in place of a figure. */
export interface EmptyState {
  kind: 'empty-state';
  state: 'empty' | 'unknown' | 'failed';
  message: Message;
  /** The technical reason, and the label that opens it. */
  details?: { label: string; text: string };
  /** The label of a button that asks again. */
  retry?: string;
}

export const emptyState = (state: EmptyState['state'], message: Message): EmptyState => ({
  kind: 'empty-state',
  state,
  message,
});

export const isEmptyState = (view: { kind: string }): view is EmptyState => view.kind === 'empty-state';
