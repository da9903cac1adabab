import type { Message } from '../messages/types.ts';

/** Why there is nothing to show although the report is there. */
export interface EmptyState {
  kind: 'empty-state';
  state: 'empty' | 'unknown';
  message: Message;
}

export const emptyState = (state: EmptyState['state'], message: Message): EmptyState => ({
  kind: 'empty-state',
  state,
  message,
});

export const isEmptyState = (view: { kind: string }): view is EmptyState => view.kind === 'empty-state';
