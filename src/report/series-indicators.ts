import { formatValue } from './format-value.ts';
import { baseUnit } from './numbers-in-unit.ts';
import { plain } from './printed-number.ts';
import type { Indicator } from './schema.ts';
import type { SeriesProblem, SeriesProblemKind } from './series-problem.ts';
import type { NamedReport } from './series-reports.ts';

/** An indicator as one of the reports has it. */
export interface IndicatorOfReport extends NamedReport {
  indicator: Indicator;
  /** Its place in the report. */
  index: number;
}

/** What several reports say of one indicator, the latest report first. */
export type JoinedParts = [latest: IndicatorOfReport, ...earlier: IndicatorOfReport[]];

interface Joined {
  lines: JoinedParts[];
  /** Indicators that have the id of another one, but not its unit, measure or direction. */
  leftOut: IndicatorOfReport[];
  problems: SeriesProblem[];
}

/** A name that is that of more indicators tells none of them. */
const MAX_NAMESAKES = 10;

const namesOf = ({ name, aliases = [] }: Indicator): string[] => [name.zh, ...aliases].map(plain);

const isNamed = (line: JoinedParts, { name }: Indicator): boolean =>
  line.some(({ indicator: one }) => plain(one.name.zh) === plain(name.zh));

/** Whether one of the two names the other as an alias. */
const isAliased = (line: JoinedParts, indicator: Indicator): boolean =>
  line.some(({ indicator: one }) => hasAlias(one, indicator) || hasAlias(indicator, one));

const hasAlias = ({ aliases }: Indicator, { name }: Indicator): boolean | undefined =>
  aliases?.map(plain).includes(plain(name.zh));

/** What differs between two indicators so that their figures are not of the same thing. */
function differenceOf(one: Indicator, other: Indicator): (SeriesProblemKind & keyof Indicator) | null {
  if (one.measure !== other.measure) return 'measure';
  if (baseUnit(one) !== baseUnit(other)) return 'unit';
  return one.direction === other.direction ? null : 'direction';
}

/** The indicators of several reports, the latest first: joined by their ids, or else by their names, or else by aliases. */
export function joinIndicators(reports: readonly NamedReport[]): Joined {
  const lines: JoinedParts[] = [];
  const byId = new Map<string, JoinedParts>();
  const byName = new Map<string, JoinedParts[]>();
  const leftOut: IndicatorOfReport[] = [];
  const problems: SeriesProblem[] = [];

  for (const { name, report } of reports) {
    const own = report.indicators.map((indicator, index) => ({ name, report, indicator, index }));
    const taken = new Set<JoinedParts>();
    const rest = own.filter((part) => {
      const line = byId.get(part.indicator.id);
      if (!line) return true;
      const difference = differenceOf(line[0].indicator, part.indicator);
      if (difference) {
        problems.push(unlike(difference, line[0], part));
        leftOut.push(part);
      } else add(line, part);
      return false;
    });
    const found = rest.map((part): Candidates => {
      const lines = namesOf(part.indicator).flatMap((one) => byName.get(one) ?? []);
      return { part, lines: [...new Set(lines)].filter((line) => !taken.has(line)) };
    });
    const { pairs, unclear } = pairsOf(found);
    for (const [part, line] of pairs) add(line, part);
    // Two indicators of one report are never the same one.
    for (const { part, lines: named } of found) {
      if (pairs.has(part)) continue;
      const choice = unclear.get(part);
      const unfit = choice ? undefined : named.find((one) => isAliased(one, part.indicator));
      const difference = unfit && !taken.has(unfit) && differenceOf(unfit[0].indicator, part.indicator);
      if (choice) problems.push(ambiguous(choice, part));
      else if (difference) problems.push(unlike(difference, unfit[0], part, 'is not joined by its alias'));
    }
    for (const part of rest) {
      if (pairs.has(part)) continue;
      const line: JoinedParts = [part];
      lines.push(line);
      register(line, part.indicator);
    }

    function add(line: JoinedParts, part: IndicatorOfReport): void {
      taken.add(line);
      line.push(part);
      register(line, part.indicator);
    }
  }
  return { lines, leftOut, problems };

  function register(line: JoinedParts, indicator: Indicator): void {
    byId.set(indicator.id, line);
    for (const one of namesOf(indicator)) {
      const known = byName.get(one) ?? [];
      if (known.length < MAX_NAMESAKES && !known.includes(line)) byName.set(one, [...known, line]);
    }
  }
}

/** An indicator of a report, and what has its name or an alias. */
interface Candidates {
  part: IndicatorOfReport;
  lines: readonly JoinedParts[];
}

/** What an indicator may be; `contested` where another one of its report may be that, too. */
interface Choice extends Pick<Candidates, 'lines'> {
  contested: boolean;
}

/**
 * Which indicators of a report are which, by their names or else by aliases, whatever their order; and those that may be
 * one of several, or are not the only one that may be one, with what they may be.
 */
function pairsOf(found: readonly Candidates[]): {
  pairs: Map<IndicatorOfReport, JoinedParts>;
  unclear: Map<IndicatorOfReport, Choice>;
} {
  const pairs = new Map<IndicatorOfReport, JoinedParts>();
  const unclear = new Map<IndicatorOfReport, Choice>();
  const taken = new Set<JoinedParts>();
  for (const isSame of [isNamed, () => true]) {
    const fitting = found.flatMap(({ part, lines }): Candidates[] => {
      const { indicator } = part;
      if (pairs.has(part) || unclear.has(part)) return [];
      const fit = lines.filter(
        (line) => !taken.has(line) && isSame(line, indicator) && !differenceOf(line[0].indicator, indicator),
      );
      return fit.length > 0 ? [{ part, lines: fit }] : [];
    });
    const takers = new Map<JoinedParts, number>();
    for (const line of fitting.flatMap(({ lines }) => lines)) takers.set(line, (takers.get(line) ?? 0) + 1);
    for (const { part, lines } of fitting) {
      const [line] = lines;
      const contested = lines.some((one) => takers.get(one) !== 1);
      if (line && lines.length === 1 && !contested) pairs.set(part, line);
      else unclear.set(part, { lines, contested });
    }
    for (const line of takers.keys()) taken.add(line);
  }
  return { pairs, unclear };
}

const shown = (indicator: Indicator, key: 'measure' | 'unit' | 'direction'): string =>
  key === 'unit' ? indicator.unit.zh : indicator[key];

const ADVICE = {
  unit: 'correct the unit, or give the indicator an id of its own',
  measure: 'correct the measure, or give the indicator an id of its own',
  direction: 'give both the same direction',
} as const;

function unlike(
  kind: keyof typeof ADVICE,
  latest: IndicatorOfReport,
  { name, indicator, index }: IndicatorOfReport,
  outcome = 'is left out',
): SeriesProblem {
  const expected = `${formatValue(shown(latest.indicator, kind))} as in ${latest.name}`;
  const found = shown(indicator, kind);
  return {
    kind,
    report: name,
    indicators: [latest.indicator.id],
    path: `indicators[${index}].${kind}`,
    message: `expected ${expected}, got ${formatValue(found)}; ${formatValue(indicator.id)} ${outcome}: ${ADVICE[kind]}`,
    found,
  };
}

function ambiguous(
  { lines, contested }: Choice,
  { name, indicator, index }: IndicatorOfReport,
): SeriesProblem {
  const ids = lines.map(([{ indicator: one }]) => formatValue(one.id)).join(' or ');
  return {
    kind: 'alias',
    report: name,
    indicators: lines.map(([{ indicator: one }]) => one.id),
    path: `indicators[${index}].name`,
    message: `${formatValue(indicator.name.zh)} may be ${ids}${contested ? ', as may another indicator of its report' : ''}; it is not joined: give it the id of the one that it is`,
    found: indicator.name.zh,
  };
}
