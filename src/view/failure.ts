import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Failure } from '../messages/types.ts';
import { type EmptyState, emptyState } from './empty-state.ts';

/** Why there is no report. `retry`: whether it can be asked for again; `pending` while it is. */
interface FailedReport {
  reason: Failure;
  message: string;
  retry: boolean;
  pending?: boolean;
}

/** The view of a report that could not be loaded. */
export function failureView({ reason, message, retry, pending }: FailedReport, lang: Lang): EmptyState {
  const { failed, details, loading, retry: label } = messagesOf(lang).message;
  return {
    ...emptyState('failed', failed[reason]),
    details: { label: details, text: message },
    ...(retry && { retry: pending ? loading : label }),
  };
}

/** Shown while the report is being loaded. */
export const loadingText = (lang: Lang): string => messagesOf(lang).message.loading;

/** `retry` is the label of a button. */
export interface Warning {
  text: string;
  retry: string;
}

/** Shown below a figure whose charts, or also its table, could not be loaded. */
export function warningOf(withoutTable: boolean, lang: Lang): Warning {
  const { chartFailed, incomplete, retry } = messagesOf(lang).message;
  return { text: withoutTable ? incomplete : chartFailed, retry };
}
