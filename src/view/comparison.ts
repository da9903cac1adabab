import type { Lang } from '../messages/language.ts';
import { formatNumber, formatSigned } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator } from '../report/schema.ts';
import { displayUnit, powerOf, rescale } from './display-unit.ts';
import type { ObservationView } from './observation.ts';

/** actual − plan, in the unit of the indicator, or in percentage points. */
export interface Gap {
  value: number;
  unit: string;
  /** The power of ten in the unit, where it has one. */
  power?: number;
  /** `−3.5个百分点`; `与计划持平` for a tie. */
  text: string;
  /** `低于计划3.5个百分点`. */
  phrase: string;
}

/** actual ÷ plan, in per cent. */
export interface Completion {
  percent: number;
  text: string;
  phrase: string;
}

/** Without the error of binary fractions: 8.5 − 7.1 is 1.4. */
const round = (value: number, decimals: number) => {
  const rounded = Number(value.toFixed(Math.min(decimals, 20)));
  return rounded === 0 ? 0 : rounded;
};

/** `null` where one of the two is in words, or known only as a bound. */
export function gapOf(
  indicator: Indicator,
  plan: ObservationView | null,
  actual: ObservationView | null,
  lang: Lang,
): Gap | null {
  if (plan?.value == null || actual?.value == null || actual.bounded) return null;
  const messages = messagesOf(lang);
  const decimals = Math.max(plan.decimals, actual.decimals);
  const value = round(actual.value - plan.value, decimals);
  if (!Number.isFinite(value)) return null;
  // 0.05 billion yuan are 50 million yuan.
  const { power } = actual.unit;
  const printed = rescale({ value, decimals }, power, powerOf(indicator));
  const unit = displayUnit(indicator, [printed.value], lang);
  const gap = rescale({ value, decimals }, power, unit.power);
  const inPoints = indicator.measure === 'growth' || indicator.measure === 'share';
  const say = (figure: string) => (inPoints ? messages.points(figure) : messages.quantity(figure, unit.text));
  const relation = value === 0 ? 'level' : value > 0 ? 'above' : 'below';
  const phrase = messages.gap(relation, say(formatNumber(Math.abs(gap.value), gap.decimals, lang)));
  return {
    value: gap.value,
    unit: say('').trim(),
    ...(unit.power > 0 && { power: unit.power }),
    text: value === 0 ? phrase : say(formatSigned(gap.value, gap.decimals, lang)),
    phrase,
  };
}

/**
 * `null` where a share of the plan would mislead: rates, shares, indexes, lower-is-better, plans of zero. Not capped,
 * and not rounded across 100%: 99.96% of a plan stays below 100.
 */
export function completionOf(
  { measure, direction }: Indicator,
  plan: ObservationView | null,
  actual: ObservationView | null,
  lang: Lang,
): Completion | null {
  if (measure !== 'level' && measure !== 'count') return null;
  if (direction !== 'higher' || actual?.bounded) return null;
  if (plan?.value == null || actual?.value == null || plan.value <= 0 || actual.value < 0) return null;
  const exact = (actual.value / plan.value) * 100;
  if (!Number.isFinite(exact)) return null;
  const rounded = round(exact, 1);
  const percent = actual.value < plan.value && rounded >= 100 ? 99.9 : rounded;
  const messages = messagesOf(lang);
  const text = messages.quantity(formatNumber(percent, Number.isInteger(percent) ? 0 : 1, lang), '%');
  return { percent, text, phrase: messages.completion(text) };
}
