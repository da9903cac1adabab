import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Report } from '../report/schema.ts';
import { yearsOf } from '../report/years.ts';
import { type EmptyState, emptyState } from './empty-state.ts';

/**
 * The requested year, or the report's own where none is requested or it is not a number; an empty state where the
 * report has no data for it. A framework may set the property to the text of an attribute.
 */
export function resolveYear(
  report: Report,
  requested: number | null | undefined,
  lang: Lang,
): number | EmptyState {
  if (requested == null || Number.isNaN(requested)) return report.year;
  const known = yearsOf(report);
  const { message } = messagesOf(lang);
  if (known.includes(+requested)) return +requested;
  if (known.length === 0) return emptyState('empty', message.empty);
  return emptyState('unknown', message.noYear(String(requested), known.map(String)));
}
