import type { Lang } from '../messages/localized-text.ts';
import { type Failure, messagesOf } from '../messages/types.ts';
import type { EmptyState } from './figure.ts';

/** What is said in place of a figure whose report could not be loaded. `details` is the technical reason. */
export const failureView = (reason: Failure, details: string, lang: Lang): EmptyState => ({
  state: 'failed',
  message: messagesOf(lang).message.failed[reason],
  details,
});

/** Said while the report is being loaded. */
export const loadingText = (lang: Lang): string => messagesOf(lang).message.loading;
