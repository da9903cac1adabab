import type { Lang } from '../messages/language.ts';
import { localizedText } from '../messages/localized-text.ts';
import { messagesOf } from '../messages/registry.ts';
import type { Indicator, Observation } from '../report/schema.ts';
import { extentKey, figuresOf, isLater, monthsOf } from '../report/year-figures.ts';
import { type IndicatorView, indicatorView, viewOfFigures } from './indicator.ts';
import type { ObservationView } from './observation.ts';

/** One year, or one part of a year. */
export interface TrendPoint {
  /** `2023`, or of a part of a year `2023-09`. */
  id: string;
  /** `2023年`, `1—9月`. */
  label: string;
  /** Below the axis, where there is no room for more: `2023`, `9月`. */
  tick: string;
  /** Plan, result, verdict and what they say. */
  indicator: IndicatorView;
  /** Why it cannot be compared with what comes before; `null` where it can. */
  break: { text: string; lang: Lang } | null;
  /** The result is that of the whole year or, where there is none, the year has ended. */
  ended: boolean;
  /** Where it is between the start of the axis, 0, and its end, 1, and its share of the axis. */
  at: number;
  width: number;
}

/** At least one. */
export type TrendPoints = readonly [TrendPoint, ...TrendPoint[]];

/** The years from the first to the last one with a figure, those in between without any as well. */
export function yearPoints(
  indicator: Indicator,
  reported: number,
  [from, to]: readonly [number | null, number | null],
  lang: Lang,
): TrendPoint[] {
  const known = indicator.observations.map(({ year }) => year);
  const years = known.filter((year) => year >= (from ?? year) && year <= (to ?? year));
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const year of years) [first, last] = [Math.min(first, year), Math.max(last, year)];
  const count = last - first + 1;
  const { year: yearText } = messagesOf(lang);
  const points: TrendPoint[] = [];
  for (let year = first; year <= last; year += 1) {
    const view = indicatorView(indicator, year, lang, reported);
    points.push({
      id: String(year),
      label: yearText(year),
      tick: String(year),
      indicator: view,
      break: breakOf(view, lang),
      ended: view.actual ? isWhole(view.actual) : year <= reported,
      at: (year - first + 0.5) / count,
      width: 1 / count,
    });
  }
  return points;
}

/** Of the year, or of all its months. */
const isWhole = ({ months }: ObservationView): boolean =>
  months === null || (months.from === 1 && months.to === 12);

/** A result, and the months that it is of. */
interface Part {
  actual: Observation;
  from: number;
  to: number;
}

const partOf = (actual: Observation): Part => ({ actual, ...(monthsOf(actual) ?? { from: 1, to: 12 }) });

/** The parts of a year that have a result: the months from January on or, where there are none, single ones. */
export function partPoints(
  indicator: Indicator,
  year: number,
  reported: number,
  [first, last]: readonly [month: number, month: number],
  lang: Lang,
): TrendPoint[] {
  const messages = messagesOf(lang);
  const yearPlan = figuresOf(indicator, year).plan;
  const ofYear = indicator.observations.filter((one) => one.year === year);
  return shownParts(ofYear)
    .filter(({ to }) => to >= first && to <= last)
    .sort((one, other) => one.to - other.to)
    .map(({ actual, from, to }) => {
      const same = ofYear.filter((one) => extentKey(one) === extentKey(actual));
      const ownPlan = figuresOf({ ...indicator, observations: same }, year).plan;
      const plan = ownPlan ?? (isSingle(actual) ? undefined : yearPlan);
      const view = viewOfFigures(indicator, { actual, plan, next: undefined }, year, lang, reported);
      const length = isSingle(actual) ? to - from + 1 : 1;
      return {
        id: actual.period ?? String(year),
        label: view.actual?.part || messages.year(year),
        tick: messages.part(to, to, true, ''),
        indicator: view,
        break: breakOf(view, lang),
        ended: from === 1 && to === 12,
        at: (to - length / 2) / 12,
        width: length / 12,
      };
    });
}

const isSingle = ({ span }: Observation): boolean => span === 'single';
const isOfYear = ({ period }: Observation): boolean => period === undefined;

/** Results, one for each month that they end with. Those from January on and single ones are never mixed. */
function shownParts(ofYear: readonly Observation[]): Part[] {
  const actuals = ofYear.filter(({ role }) => role === 'actual');
  const soFar = actuals.filter((one) => !isSingle(one));
  if (soFar.every(isOfYear)) return apart(actuals.filter(isSingle));
  const byEnd = new Map<number, Part>();
  for (const part of soFar.map(partOf)) {
    const one = part.actual;
    const known = byEnd.get(part.to)?.actual;
    // That of the year counts, rather than one of all its months; of the same, the latest.
    if (!known || (isOfYear(one) === isOfYear(known) ? isLater(one, known) : isOfYear(one)))
      byEnd.set(part.to, part);
  }
  return [...byEnd.values()];
}

/** Single parts that have no month in common: a month rather than a quarter with it, and of one part the latest result. */
function apart(single: readonly Observation[]): Part[] {
  const lengthOf = ({ from, to }: Part) => to - from;
  const sorted = single
    .map(partOf)
    .sort(
      (a, b) =>
        lengthOf(a) - lengthOf(b) ||
        Number(isLater(b.actual, a.actual)) - Number(isLater(a.actual, b.actual)),
    );
  const parts: Part[] = [];
  for (const one of sorted)
    if (parts.every((known) => known.to < one.from || known.from > one.to)) parts.push(one);
  return parts;
}

const breakOf = (
  { actual, plan }: Pick<IndicatorView, 'actual' | 'plan'>,
  lang: Lang,
): TrendPoint['break'] => {
  const why = (actual ?? plan)?.source.break;
  return why ? localizedText(why, lang) : null;
};
