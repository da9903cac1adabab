import type { EmptyState } from '../../src/view/empty-state.ts';
import type { Lang } from '../../src/view/figure.ts';
import { tableOf } from '../../src/view/tables.ts';
import { isEmptyState, type WidgetView } from '../../src/view/widget.ts';

/** The view, where there is one. */
export function shown<View extends { kind: string }>(view: View): Exclude<View, EmptyState> {
  if (isEmptyState(view)) throw new Error(`refused: ${view.message.title} ${view.message.advice}`);
  return view as Exclude<View, EmptyState>;
}

/** The empty state, where there is one. */
export function refused(view: { kind: string }): EmptyState {
  if (!isEmptyState(view)) throw new Error('not refused');
  return view;
}

/** The view with its table, where it has one. */
export const withTable = (view: WidgetView | EmptyState, lang: Lang): object =>
  isEmptyState(view) ? view : { ...view, table: tableOf(view, lang) };

/** Where a view holds words of the report itself: quotes, the wording of a milestone, notes on a misprint. */
const OF_THE_REPORT = /^(?:quotes?|raw|note|haystack|reached)$/;

/** The record a figure was read from; the source line of a figure is a text. */
const isRecord = (key: string, value: unknown) => key === 'source' && typeof value === 'object';

/** Every string in a view with its place, but for what says that it is in the report's own language. */
export function* ownTextsIn(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  if ('lang' in value && value.lang === 'zh-CN') return;
  for (const [key, inner] of Object.entries(value))
    if (!OF_THE_REPORT.test(key) && !isRecord(key, inner)) yield* ownTextsIn(inner, `${place}.${key}`);
}

/** Every string in a view with its place. */
export function* textsIn(value: unknown, place = ''): Generator<[place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${place}.${key}`);
}

/** The numbers in a text as they stand there, thousands separators aside. */
export function digitsIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => digits.replace(/,/g, ''));
}
