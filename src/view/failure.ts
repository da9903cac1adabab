import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Failure } from '../messages/types.ts';
import { type EmptyState, emptyState } from './empty-state.ts';

/** The view of a report that could not be loaded, for a technical reason. */
export function failureView(failure: Failure, reason: string, lang: Lang): EmptyState {
  const { failed, details } = messagesOf(lang).message;
  return { ...emptyState('failed', failed[failure]), details: { label: details, text: reason } };
}

/** Shown while the report is being loaded. */
export const loadingText = (lang: Lang): string => messagesOf(lang).message.loading;

/** Shown below a figure whose charts, or also its table, could not be loaded. */
export function warningText(withoutTable: boolean, lang: Lang): string {
  const { chartFailed, incomplete } = messagesOf(lang).message;
  return withoutTable ? incomplete : chartFailed;
}
