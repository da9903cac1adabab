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

const POWERS: Readonly<Record<string, number>> = {
  万: 4,
  亿: 8,
  万亿: 12,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** The numbers in a text in full, `51720000000` for both 517.2亿元 and 51.72 billion yuan; `unit` follows the last one. */
export function sizesIn(text: string, unit = ''): string[] {
  const number = /(\d+(?:,\d{3})*)(?:\.(\d+))?(?:[余多]?(万亿|[万亿])| (million|billion|trillion)\b)?/g;
  return [...`${text} ${unit}`.replace(/ (?=[万亿])/g, '').matchAll(number)].map(
    ([, whole = '', decimals = '', chinese, english]) => {
      const power = POWERS[chinese ?? english ?? ''] ?? 0;
      const digits = decimals.padEnd(power, '0');
      const [units, rest] = [whole.replace(/,/g, '') + digits.slice(0, power), digits.slice(power)];
      return `${units.replace(/^0+(?=\d)/, '')}.${rest}`.replace(/\.?0*$/, (end) =>
        end.includes('.') ? '' : end,
      );
    },
  );
}
