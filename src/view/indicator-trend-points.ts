import type { Lang } from '../messages/language.ts';
import { type LocalizedText, localizedText } from '../messages/localized-text.ts';
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
  break: LocalizedText | null;
  /** The result is that of the whole year or, where there is none, the year has ended. */
  ended: boolean;
  /** Where it is between the start of the axis, 0, and its end, 1, and its share of the axis. */
  at: number;
  width: number;
}

/** The years from the first to the last one with a figure, those in between without any as well. */
export function yearPoints(
  indicator: Indicator,
  reported: number,
  [from, to]: readonly [number | null, number | null],
  lang: Lang,
): TrendPoint[] {
  const known = indicator.observations.map(({ year }) => year);
  const years = known.filter((year) => year >= (from ?? year) && year <= (to ?? year));
  if (years.length === 0) return [];
  let [first, last] = [years[0] as number, years[0] as number];
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

/** The parts of a year that have a result: the months from January on or, where there are none, single ones. */
export function partPoints(
  indicator: Indicator,
  year: number,
  reported: number,
  [from, to]: readonly [month: number, month: number],
  lang: Lang,
): TrendPoint[] {
  const messages = messagesOf(lang);
  const yearPlan = figuresOf(indicator, year).plan;
  const ofYear = indicator.observations.filter((one) => one.year === year);
  return [...actualsByEnd(ofYear)]
    .filter(([end]) => end >= from && end <= to)
    .sort(([one], [other]) => one - other)
    .map(([end, actual]) => {
      const isSingle = actual.span === 'single';
      const same = ofYear.filter((one) => extentKey(one) === extentKey(actual));
      const ownPlan = figuresOf({ ...indicator, observations: same }, year).plan;
      const plan = ownPlan ?? (isSingle ? undefined : yearPlan);
      const view = viewOfFigures(indicator, { actual, plan, next: undefined }, year, lang, reported);
      const length = isSingle ? end - (monthsOf(actual)?.from ?? 1) + 1 : 1;
      return {
        id: actual.period ?? String(year),
        label: view.actual?.part || messages.year(year),
        tick: messages.part(end, end, true, ''),
        indicator: view,
        break: breakOf(view, lang),
        ended: view.actual !== null && isWhole(view.actual),
        at: (end - length / 2) / 12,
        width: length / 12,
      };
    });
}

/** Results by the month that they end with. Those from January on and single ones are never mixed. */
function actualsByEnd(ofYear: readonly Observation[]): Map<number, Observation> {
  const actuals = ofYear.filter(({ role }) => role === 'actual');
  const isSingle = ({ span }: Observation) => span === 'single';
  const soFar = actuals.filter((one) => !isSingle(one));
  const hasParts = soFar.some(({ period }) => period !== undefined);
  if (!hasParts) return apart(actuals.filter(isSingle));
  const byEnd = new Map<number, Observation>();
  for (const one of soFar) {
    const end = endOf(one);
    const known = byEnd.get(end);
    const isWhole = one.period === undefined && known?.period !== undefined;
    if (!known || isWhole || (known.period !== undefined && isLater(one, known))) byEnd.set(end, one);
  }
  return byEnd;
}

const endOf = (observation: Observation): number => monthsOf(observation)?.to ?? 12;

/** Single parts that have no month in common: a month rather than a quarter with it, and of one part the latest result. */
function apart(single: readonly Observation[]): Map<number, Observation> {
  const startOf = (one: Observation) => monthsOf(one)?.from ?? 1;
  const lengthOf = (one: Observation) => endOf(one) - startOf(one);
  const sorted = [...single].sort(
    (a, b) => lengthOf(a) - lengthOf(b) || Number(isLater(b, a)) - Number(isLater(a, b)),
  );
  const byEnd = new Map<number, Observation>();
  for (const one of sorted)
    if ([...byEnd].every(([end, known]) => end < startOf(one) || startOf(known) > endOf(one)))
      byEnd.set(endOf(one), one);
  return byEnd;
}

const breakOf = (
  { actual, plan }: Pick<IndicatorView, 'actual' | 'plan'>,
  lang: Lang,
): LocalizedText | null => {
  const why = (actual ?? plan)?.source.break;
  return why ? localizedText(why, lang) : null;
};
