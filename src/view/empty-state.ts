import type { Message } from '../messages/types.ts';

/** Why there is no figure: the report could not be loaded, is empty, or does not have what was asked for. */
export interface EmptyState {
  kind: 'empty-state';
  state: 'empty' | 'unknown' | 'failed';
  message: Message;
  /** The technical reason, and the label that opens it. */
  details?: { label: string; text: string };
}

export const emptyState = (state: EmptyState['state'], message: Message): EmptyState => ({
  kind: 'empty-state',
  state,
  message,
});

export const isEmptyState = (view: { kind: string }): view is EmptyState => view.kind === 'empty-state';
