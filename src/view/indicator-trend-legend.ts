import type { Lang } from '../messages/language.ts';
import { messagesOf } from '../messages/registry.ts';
import { trendMessagesOf } from '../messages/trend.ts';
import type { TrendDrawing } from './indicator-trend-drawing.ts';

/** An entry of the legend, with the look of its mark. */
export interface TrendLegendEntry {
  mark: 'actual' | 'estimate' | 'part' | 'plan' | 'next' | 'pace' | 'break';
  label: string;
}

/** The legend of what a drawing has. */
export function trendLegend({ marks, ticks, pace, breaks }: TrendDrawing, lang: Lang): TrendLegendEntry[] {
  const messages = messagesOf(lang);
  const texts = trendMessagesOf(messages);
  const has = (look: string) => marks.some((mark) => mark.look === look);
  const entries: [TrendLegendEntry['mark'], string, boolean][] = [
    ['actual', messages.role('actual'), has('final')],
    ['estimate', messages.estimate, has('estimate')],
    ['part', texts.soFar, has('part')],
    ['plan', messages.role('plan'), ticks.some(({ role }) => role === 'plan')],
    ['next', texts.nextPlan, ticks.some(({ role }) => role === 'next')],
    ['pace', texts.pace, pace !== null],
    ['break', texts.incomparable, breaks.length > 0],
  ];
  return entries.flatMap(([mark, label, isShown]) => (isShown ? [{ mark, label }] : []));
}
