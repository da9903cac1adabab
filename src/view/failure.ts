import { messagesOf } from '../messages/registry.ts';
import type { Failure } from '../messages/types.ts';
import { type EmptyState, emptyState } from './empty-state.ts';
import type { Lang } from './figure.ts';

/** Shown in place of a figure whose report could not be loaded. */
export function failureView(reason: Failure, technicalReason: string, lang: Lang): EmptyState {
  const { failed, details } = messagesOf(lang).message;
  return { ...emptyState('failed', failed[reason]), details: { label: details, text: technicalReason } };
}

/** What a figure says of its chart, or of chart and table, where they could not be loaded. */
export function warningText(missing: 'chart' | 'chart and table', lang: Lang): string {
  const { chartFailed, incomplete } = messagesOf(lang).message;
  return missing === 'chart' ? chartFailed : incomplete;
}

/** Said while the report is being loaded. */
export const loadingText = (lang: Lang): string => messagesOf(lang).message.loading;
