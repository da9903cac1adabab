import { interactionMessagesOf } from '../messages/interaction.ts';
import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { truncate } from '../report/format-value.ts';
import type { EmptyState } from './empty-state.ts';
import { nearestOf } from './nearest.ts';

/** The id that may be meant by an unknown one; empty where none is like it. */
export function suggestionOf({ unknown }: EmptyState, lang: Lang): string {
  const nearest = unknown ? nearestOf(truncate(unknown.id), unknown.known) : null;
  return nearest === null ? '' : interactionMessagesOf(messagesOf(lang)).meant(truncate(nearest));
}
