import { formatValue } from './format-value.ts';
import { plain, printedDecimals } from './printed-number.ts';
import { isReplaced, partKey } from './replaced-figures.ts';
import type { Indicator, Observation, Report } from './schema.ts';
import type { IndicatorOfReport, JoinedParts } from './series-indicators.ts';
import type { SeriesProblem } from './series-problem.ts';
import { convert } from './series-unit.ts';
import { powerOf } from './unit-power.ts';

/** What one report says of a year or a part of it, and what became of that in the series. */
export interface Statement {
  report: Report;
  /** As that report has them. */
  indicator: Indicator;
  observation: Observation;
  /** The observation of the series: in the unit of the latest report, with the date of what replaces an earlier one. */
  figure: Observation;
  /**
   * `latest` counts; `earlier` was replaced; `repeated` says the same as its figure, perhaps in other decimals; `contradictory` is of the same date
   * as another figure, and not in the series.
   */
  standing: 'latest' | 'earlier' | 'repeated' | 'contradictory';
}

/** Before it is known what the figure is. */
interface Said extends IndicatorOfReport {
  observation: Observation;
  converted: Observation;
  path: string;
  /** The number of decimals as printed, in the unit of the latest report: −2 where hundreds are. */
  decimals: number;
  /** When it was said; empty for what the same report replaces. */
  date: string;
}

/** What tells two figures apart. */
function figureKey({ value, upper, raw, comparator, aim, status = 'A' }: Observation): string {
  return JSON.stringify([value ?? plain(raw), upper, comparator, aim, status]);
}

/** Whether a later statement may be of the same figure: equal to the earlier one, or that one in fewer decimals. */
function isSame(earlier: Said, later: Said): boolean {
  const [a, b] = [earlier.converted, later.converted];
  if (figureKey(a) === figureKey(b)) return true;
  // The upper end of a range is one of the things that are equal below.
  if (a.value === null || b.value === null || a.upper !== undefined) return false;
  if (figureKey({ ...a, value: 0 }) !== figureKey({ ...b, value: 0 })) return false;
  const [before, after] = [earlier.decimals, later.decimals];
  const hasFewer = after < before;
  // In one unit, more decimals are said on purpose; and a plan is what was promised: 7.4% and 7% are two plans.
  const isOneUnit = earlier.indicator.unit.zh === later.indicator.unit.zh;
  if (isOneUnit && (!hasFewer || a.role === 'plan')) return false;
  return hasFewer ? isRounding(b.value, after, a.value) : isRounding(a.value, before, b.value);
}

/** Whether a number of these decimals is the exact one rounded, half up. Differences are a little inexact. */
function isRounding(rounded: number, decimals: number, exact: number): boolean {
  const distance = Number((Math.abs(rounded - exact) * 10 ** decimals).toFixed(6));
  return distance < 0.5 || (distance === 0.5 && Math.abs(rounded) > Math.abs(exact));
}

const FACTS = ['break', 'verdict', 'completion'] as const;

const factsOf = ({ converted }: Said): number => FACTS.filter((fact) => converted[fact]).length;

function addTo(lists: Map<string, Said[]>, key: string, one: Said): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}

/** All that is said of an indicator's parts of years, by year, part and role; the oldest report first. */
function saidOf(parts: JoinedParts): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const part of [...parts].reverse()) {
    const { report, indicator, index } = part;
    const replaced = new Set(indicator.observations.filter(({ published }) => published).map(partKey));
    indicator.observations.forEach((observation, o) => {
      const key = partKey(observation);
      const date = observation.published ?? (replaced.has(key) ? '' : report.issued);
      const { raw, value } = observation;
      const moved = powerOf(indicator) - powerOf(parts[0].indicator);
      const one: Said = {
        ...part,
        observation,
        decimals: printedDecimals(raw, value ?? 0) - moved,
        converted: convert(observation, indicator, parts[0].indicator),
        path: `indicators[${index}].observations[${o}]`,
        date,
      };
      addTo(said, key, one);
    });
  }
  return said;
}

/** The statements of an indicator's parts, and problems of figures that contradict each other. */
export function statementsOf(parts: JoinedParts): { statements: Statement[]; problems: SeriesProblem[] } {
  if (parts.length === 1) return { statements: ofOneReport(parts[0]), problems: [] };
  const statements: Statement[] = [];
  const problems: SeriesProblem[] = [];
  for (const all of saidOf(parts).values()) {
    const runs = runsOf(all, parts[0].indicator.id, problems);
    runs.forEach(({ same, contradictory }, index) => {
      const { converted } = mostTelling(same);
      // When it was said first, whichever report says most of it.
      const { date } = same[0];
      // A revised figure is not more comparable than the one before.
      const broken = converted.break ?? breakOf(runs.slice(0, index));
      const added = {
        ...factsBeside(converted, same),
        ...(index > 0 && { published: date }),
        ...(broken && { break: broken }),
      };
      const figure = Object.keys(added).length > 0 ? { ...converted, ...added } : converted;
      const standing = index === runs.length - 1 ? 'latest' : 'earlier';
      for (const one of same)
        statements.push(statement(one, figure, one.converted === converted ? standing : 'repeated'));
      for (const one of contradictory) statements.push(statement(one, one.converted, 'contradictory'));
    });
  }
  return { statements, problems };
}

/** Why the figure that was said last of these cannot be compared with earlier years. */
const breakOf = (runs: readonly Run[]): Observation['break'] =>
  runs.flatMap(({ same }) => same.flatMap(({ converted }) => converted.break ?? [])).at(-1);

/** What a single report says: its figures stay as they are. */
const ofOneReport = ({ report, indicator }: IndicatorOfReport): Statement[] =>
  indicator.observations.map((observation) => ({
    report,
    indicator,
    observation,
    figure: observation,
    standing: isReplaced(indicator, observation) ? 'earlier' : 'latest',
  }));

const statement = (
  { report, indicator, observation }: Said,
  figure: Observation,
  standing: Statement['standing'],
): Statement => ({ report, indicator, observation, figure, standing });

/** What others that say the same figure, perhaps in other decimals, say of it beside this one. */
function factsBeside(figure: Observation, same: Run['same']): Partial<Observation> {
  const missing = FACTS.filter((fact) => !figure[fact]);
  const found = missing.flatMap((fact) => {
    const value = same.find(({ converted }) => converted[fact])?.converted[fact];
    return value ? [[fact, value]] : [];
  });
  return Object.fromEntries(found);
}

/** The last one, in the decimals that it has; of what is equal to it, what says most, else what was said first. */
function mostTelling(same: Run['same']): Said {
  const last = same.at(-1) as Said;
  const key = figureKey(last.converted);
  const equal = same.filter((one) => figureKey(one.converted) === key);
  return equal.sort((a, b) => factsOf(b) - factsOf(a))[0] as Said;
}

interface Run {
  /** The first one first. */
  same: [Said, ...Said[]];
  /** One of each number of decimals. */
  distinct: Map<string, Said>;
  contradictory: Said[];
}

/** By date: each figure with all that repeat it until another one is said. */
function runsOf(all: readonly Said[], id: string, problems: SeriesProblem[]): Run[] {
  const byDate = new Map<string, Said[]>();
  for (const one of all) addTo(byDate, one.date, one);
  const runs: Run[] = [];
  for (const date of [...byDate.keys()].sort()) {
    const saidThen = byDate.get(date) as Said[];
    // Of several reports of that date, the last in their order.
    const last = saidThen.at(-1) as Said;
    // At least the last.
    const same = saidThen.filter((one) => isSame(one, last)) as Run['same'];
    const contradictory = saidThen.filter((one) => !isSame(one, last));
    const distinct = new Map(same.map((one) => [figureKey(one.converted), one]));
    for (const one of contradictory) problems.push({ ...contradiction(one, last), indicators: [id] });
    const before = runs.at(-1);
    if (before && [...before.distinct.values()].every((one) => isSame(one, last))) {
      before.same.push(...same);
      for (const [key, one] of distinct) before.distinct.set(key, one);
      before.contradictory.push(...contradictory);
    } else runs.push({ same, distinct, contradictory });
  }
  return runs;
}

const TOLD = ['status', 'comparator', 'aim', 'value', 'upper'] as const;

/** A figure as it is printed and, where another one is printed alike, what else differs: `"7" with status "E"`. */
function told(one: Observation, other: Observation): string {
  const keys = TOLD.filter((key) => one.raw === other.raw && one[key] !== other[key]);
  const facts = keys.map((key) =>
    one[key] === undefined ? `without ${key}` : `with ${key} ${formatValue(one[key])}`,
  );
  return [formatValue(one.raw), ...(facts.length > 0 ? [facts.join(', ')] : [])].join(' ');
}

const contradiction = (
  { name, path, observation, date }: Said,
  { name: other, observation: counting }: Said,
): Omit<SeriesProblem, 'indicators'> => ({
  kind: 'contradiction',
  report: name,
  path: `${path}.raw`,
  message: `expected ${told(counting, observation)} as in ${other}${date && `, which is also of ${date}`}, got ${told(observation, counting)}; ${formatValue(counting.raw)} is shown: correct one of them, or give the later one the date when it was published`,
  found: observation.raw,
});
