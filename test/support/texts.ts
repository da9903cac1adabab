import type { Lang } from '../../src/messages/language.ts';
import type { EmptyState } from '../../src/view/empty-state.ts';
import { tableOf } from '../../src/view/tables.ts';
import { isEmptyState, type WidgetView } from '../../src/view/widget.ts';

/** The view; throws for an empty state. */
export function shown<View extends { kind: string }>(view: View): Exclude<View, EmptyState> {
  if (isEmptyState(view)) throw new Error(`empty state: ${view.message.title} ${view.message.advice}`);
  return view as Exclude<View, EmptyState>;
}

/** The empty state; throws for a view. */
export function refused(view: { kind: string }): EmptyState {
  if (!isEmptyState(view)) throw new Error('not an empty state');
  return view;
}

/** The view with its table, unless it is an empty state. */
export const withTable = (view: WidgetView | EmptyState, lang: Lang): object =>
  isEmptyState(view) ? view : { ...view, table: tableOf(view, lang) };

/** Keys with text of the report: quotes, printed milestones, notes on misprints. */
const OF_THE_REPORT = /^(?:quotes?|raw|note|haystack|reached)$/;

/** The record a figure was read from; the source line of a figure is a text. */
const isRecord = (key: string, value: unknown) => key === 'source' && typeof value === 'object';

/** Every string in a view with its path, except text marked as Chinese. */
export function* ownTextsIn(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  if ('lang' in value && value.lang === 'zh-CN') return;
  for (const [key, inner] of Object.entries(value))
    if (!OF_THE_REPORT.test(key) && !isRecord(key, inner)) yield* ownTextsIn(inner, `${place}.${key}`);
}

/** Every string in a view with its path. */
export function* textsIn(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${place}.${key}`);
}

/** The numbers in a text as printed, without thousands separators. */
export function digitsIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => digits.replace(/,/g, ''));
}
