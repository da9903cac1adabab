import type { Lang } from '../messages/language.ts';
import { formatNumber, formatSigned } from '../messages/number.ts';
import { messagesOf } from '../messages/registry.ts';
import { printedDecimals } from '../report/printed-number.ts';
import { rescale } from '../report/rescale.ts';
import type { Indicator } from '../report/schema.ts';
import { powerOf } from '../report/unit-power.ts';
import { displayUnit } from './display-unit.ts';
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
  /** `为计划的92.1%`. */
  phrase: string;
  /** The phrase says more than the percentage: that it is the report's own, or of a part of the year. */
  qualified?: true;
}

/** Without the error of binary fractions: 8.5 − 7.1 is 1.4. */
const round = (value: number, decimals: number) => Number(value.toFixed(Math.min(decimals, 20)));

/**
 * From the nearer end of a planned range. `null` where one of the two is in words, rough or of another part of the year,
 * where the actual is known only as a bound, and where no direction is better.
 */
export function gapOf(
  indicator: Indicator,
  plan: ObservationView | null,
  actual: ObservationView | null,
  lang: Lang,
): Gap | null {
  const { measure, direction } = indicator;
  if (direction === 'none' || plan?.value == null || actual?.value == null) return null;
  if (plan.rough || actual.rough || actual.bounded || plan.months?.to !== actual.months?.to) return null;
  const messages = messagesOf(lang);
  const decimals = Math.max(plan.decimals, actual.decimals);
  const nearest = Math.min(Math.max(actual.value, plan.value), plan.upper ?? plan.value);
  const value = round(actual.value - nearest, decimals);
  if (!Number.isFinite(value)) return null;
  const inPoints = measure === 'growth' || measure === 'share';
  // 0.05 billion yuan are 50 million yuan.
  const { power } = actual.unit;
  const printed = rescale({ value, decimals }, power, powerOf(indicator));
  const unit = displayUnit(indicator, [printed.value], lang);
  const gap = rescale({ value, decimals }, power, unit.power);
  const say = (figure: string) => (inPoints ? messages.points(figure) : messages.quantity(figure, unit.text));
  const size = say(formatNumber(Math.abs(gap.value), gap.decimals, lang));
  const relation = value < 0 ? 'below' : value > 0 ? 'above' : 'level';
  if (measure === 'rank' && relation !== 'level') {
    const phrase = messages.places(relation === 'below', size);
    return { value, unit: unit.text, text: phrase, phrase };
  }
  const phrase = value === 0 && plan.upper !== null ? messages.inRange : messages.gap(relation, size);
  return {
    value: gap.value,
    unit: say('').trim(),
    ...(unit.power > 0 && { power: unit.power }),
    text: value === 0 ? phrase : say(formatSigned(gap.value, gap.decimals, lang)),
    phrase,
  };
}

/**
 * As the report gives it, else actual ÷ plan. `null` where a share of the plan would mislead: rates, shares, indexes,
 * ranks, lower-is-better, plans of zero, ranges, rough numbers. Not capped, and not rounded across 100%: 99.96% of a plan
 * stays below 100.
 */
export function completionOf(
  { measure, direction }: Indicator,
  plan: ObservationView | null,
  actual: ObservationView | null,
  lang: Lang,
): Completion | null {
  if (!actual) return null;
  const messages = messagesOf(lang);
  const percentage = (percent: number) =>
    messages.quantity(formatNumber(percent, Number.isInteger(percent) ? 0 : 1, lang), '%');
  const stated = actual.source.completion;
  if (stated) {
    const decimals = printedDecimals(stated.quote, stated.percent);
    const text = messages.quantity(formatNumber(stated.percent, decimals, lang), '%');
    return { percent: stated.percent, text, phrase: messages.statedCompletion(text), qualified: true };
  }
  if ((measure !== 'level' && measure !== 'count') || direction !== 'higher') return null;
  if (plan?.value == null || actual.value == null || plan.value <= 0 || actual.value < 0) return null;
  if (plan.rough || actual.rough || actual.bounded || plan.upper !== null) return null;
  const exact = (actual.value / plan.value) * 100;
  if (!Number.isFinite(exact)) return null;
  const rounded = round(exact, 1);
  const percent = actual.value < plan.value && rounded >= 100 ? 99.9 : rounded;
  const text = percentage(percent);
  const { months } = actual;
  if (!months || plan.months) return { percent, text, phrase: messages.completion(text) };
  // A single month is no share of the year so far.
  if (months.from > 1) return null;
  const passed = percentage(round((months.to / 12) * 100, 1));
  return { percent, text, phrase: messages.ofYearPlan(text, passed), qualified: true };
}
