import type { Indicator } from '../report/schema.ts';
import { drawn } from './drawing.ts';
import type { TrendPoint, TrendPoints } from './indicator-trend-points.ts';
import type { ObservationView } from './observation.ts';
import { positionOf, type Scale, scaleOf } from './scale.ts';

/** A result. `at` and `width` are shares of the axis, `value` is a position on the scale. */
export interface TrendMark {
  at: number;
  width: number;
  value: number;
  /** `part` is of a year that has not ended. */
  look: 'final' | 'estimate' | 'part';
  /** A line may lead here from the mark before: the two can be compared, and nothing is missing in between. */
  joined: boolean;
}

/** A plan, from one place of the axis to another; with `upper`, a range. */
export interface TrendTick {
  role: 'plan' | 'next';
  from: number;
  to: number;
  value: number;
  upper: number | null;
}

/** One indicator over years, or over the parts of a year. */
export interface TrendDrawing {
  kind: 'indicator-trend';
  /** Where the value 0 lies. */
  zero: number;
  /** A line where each result is that of the year until then; bars where it is of its own year or part of one. */
  form: 'bars' | 'line';
  marks: readonly TrendMark[];
  ticks: readonly TrendTick[];
  /** The share of the plan as large as that of the year that has passed: its value at the end of January and of the year. */
  pace: { from: number; to: number } | null;
  /** The places where figures before cannot be compared with those after. */
  breaks: readonly number[];
}

/** Single months are only drawn beside each other, not beside years. */
const numbersOf = (indicator: Indicator, observation: ObservationView | null, inParts: boolean): number[] =>
  inParts &&
  observation?.source.span === 'single' &&
  observation.value !== null &&
  indicator.measure !== 'rank'
    ? [observation.value]
    : drawn(indicator, observation);

const positions = (
  indicator: Indicator,
  observation: ObservationView | null,
  scale: Scale,
  inParts: boolean,
): number[] => numbersOf(indicator, observation, inParts).map((value) => positionOf(value, scale));

/** The scale of all results and plans of these points; `null` where the reports give no number that can be drawn. */
export function trendScale(points: readonly TrendPoint[], inParts: boolean): Scale | null {
  const values = points.flatMap(({ indicator: { source, actual, plan } }) =>
    [actual, plan].flatMap((one) => numbersOf(source, one, inParts)),
  );
  return values.length > 0 ? scaleOf(values) : null;
}

/** Half the width of a tick, as a share of that of its point. */
const TICK = 0.42;

/** The plan of a point as a tick across it. */
function tickOf(
  { indicator, at, width }: TrendPoint,
  plan: ObservationView | null,
  role: TrendTick['role'],
  scale: Scale,
  inParts: boolean,
): TrendTick[] {
  const [value, upper = null] = positions(indicator.source, plan, scale, inParts);
  return value === undefined ? [] : [{ role, from: at - TICK * width, to: at + TICK * width, value, upper }];
}

/** Results as bars, plans as ticks; a plan for a year to come is one of its own kind. */
export function yearsDrawing(points: readonly TrendPoint[], scale: Scale, reported: number): TrendDrawing {
  const ticks = points.flatMap((point) =>
    tickOf(point, point.indicator.plan, point.indicator.year > reported ? 'next' : 'plan', scale, false),
  );
  return { ...common(points, scale, false), form: 'bars', ticks, pace: null };
}

/** The plan of the year is a tick in its last month or, where it is no sum of the months, all along the year. */
export function partsDrawing(indicator: Indicator, points: TrendPoints, scale: Scale): TrendDrawing {
  const { measure, direction } = indicator;
  const shared = common(points, scale, true);
  const ofYear = points.map((point) => point.indicator.plan).find((plan) => plan && !plan.months) ?? null;
  const isSingle = points[0].indicator.actual?.source.span === 'single';
  const isSum = measure === 'level' || measure === 'count';
  const [value, upper = null] = drawn(indicator, ofYear).map((one) => positionOf(one, scale));
  const isPaced = !isSingle && isSum && direction === 'higher' && value !== undefined && value > shared.zero;
  return {
    ...shared,
    form: isSingle ? 'bars' : 'line',
    ticks: [
      ...(value === undefined
        ? []
        : [{ role: 'plan' as const, from: isSum ? 11 / 12 : 0, to: 1, value, upper }]),
      ...points.flatMap((point) => {
        const { plan } = point.indicator;
        return tickOf(point, plan?.months ? plan : null, 'plan', scale, true);
      }),
    ],
    pace: isPaced ? { from: shared.zero + (value - shared.zero) / 12, to: value } : null,
  };
}

function common(
  points: readonly TrendPoint[],
  scale: Scale,
  inParts: boolean,
): Pick<TrendDrawing, 'kind' | 'zero' | 'marks' | 'breaks'> {
  // Longer parts than quarters are not joined: what lies between them may be missing.
  let step = inParts ? 3 / 12 : 1;
  let before = -1;
  for (const { at } of points) {
    step = Math.min(step, at - before);
    before = at;
  }
  const marks: TrendMark[] = [];
  let last: number | null = null;
  for (const { indicator, at, width, ended, break: broken } of points) {
    const { actual, source } = indicator;
    const [value] = positions(source, actual, scale, inParts);
    if (value === undefined || !actual) continue;
    const isPart = !ended && !inParts;
    const isNext = last !== null && at - last < step * 1.5;
    const look = isPart ? 'part' : actual.estimated ? 'estimate' : 'final';
    marks.push({ at, width, value, look, joined: isNext && broken === null });
    last = at;
  }
  return {
    kind: 'indicator-trend',
    zero: positionOf(0, scale),
    marks,
    breaks: points.slice(1).flatMap(({ break: broken, at, width }) => (broken ? [at - width / 2] : [])),
  };
}
