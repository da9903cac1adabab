import { formatValue } from './format-value.ts';
import { plain } from './printed-number.ts';
import type { Indicator } from './schema.ts';
import type { SeriesProblem, SeriesProblemKind } from './series-problem.ts';
import type { NamedReport } from './series-reports.ts';
import { baseUnit } from './series-unit.ts';

/** An indicator as one of the reports has it. */
export interface IndicatorOfReport extends NamedReport {
  indicator: Indicator;
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

/** Whether one of the two names the other as an alias. */
const isAliased = (line: JoinedParts, { name, aliases = [] }: Indicator): boolean =>
  line.some(
    ({ indicator: one }) =>
      (one.aliases ?? []).map(plain).includes(plain(name.zh)) ||
      aliases.map(plain).includes(plain(one.name.zh)),
  );

/** What differs between two indicators so that their figures are not of the same thing. */
function differenceOf(one: Indicator, other: Indicator): (SeriesProblemKind & keyof Indicator) | null {
  if (one.measure !== other.measure) return 'measure';
  if (baseUnit(one) !== baseUnit(other)) return 'unit';
  return one.direction === other.direction ? null : 'direction';
}

/** The indicators of several reports, the latest first: joined by their ids, or else by their names and aliases. */
export function joinIndicators(reports: readonly NamedReport[]): Joined {
  const lines: JoinedParts[] = [];
  const byId = new Map<string, JoinedParts>();
  const byName = new Map<string, JoinedParts[]>();
  const leftOut: IndicatorOfReport[] = [];
  const problems: SeriesProblem[] = [];

  for (const { name, report } of reports) {
    const own = report.indicators.map((indicator, index) => ({ name, report, indicator, index }));
    const taken = new Set<JoinedParts>();
    const rest = own.filter(({ index, ...part }) => {
      const line = byId.get(part.indicator.id);
      if (!line) return true;
      const difference = differenceOf(line[0].indicator, part.indicator);
      if (difference) {
        problems.push(unlike(difference, line[0], part, index));
        leftOut.push(part);
      } else add(line, part);
      return false;
    });
    const added: JoinedParts[] = [];
    for (const { index, ...part } of rest) {
      const found = new Set(namesOf(part.indicator).flatMap((one) => byName.get(one) ?? []));
      const fitting = [...found].filter(
        (line) => !taken.has(line) && !differenceOf(line[0].indicator, part.indicator),
      );
      const [line, ...others] = fitting;
      if (line && others.length === 0) add(line, part);
      else {
        if (others.length > 0) problems.push(ambiguous(fitting, part, index));
        const [unfit] = fitting.length > 0 ? [] : [...found].filter((one) => isAliased(one, part.indicator));
        const difference = unfit && !taken.has(unfit) && differenceOf(unfit[0].indicator, part.indicator);
        if (difference)
          problems.push(unlike(difference, unfit[0], part, index, 'is not joined by its alias'));
        added.push([part]);
      }
    }
    // Two indicators of one report are never the same one.
    for (const line of added) {
      lines.push(line);
      register(line, line[0].indicator);
    }

    function add(line: JoinedParts, part: IndicatorOfReport): void {
      taken.add(line);
      line.push(part);
      register(line, part.indicator);
    }
  }
  return { lines, leftOut, problems };

  function register(line: JoinedParts, indicator: Indicator): void {
    if (!byId.has(indicator.id)) byId.set(indicator.id, line);
    for (const one of namesOf(indicator)) {
      const known = byName.get(one) ?? [];
      if (known.length < MAX_NAMESAKES && !known.includes(line)) byName.set(one, [...known, line]);
    }
  }
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
  { name, indicator }: IndicatorOfReport,
  index: number,
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
  fitting: readonly JoinedParts[],
  { name, indicator }: IndicatorOfReport,
  index: number,
): SeriesProblem {
  const ids = fitting.map(([{ indicator: one }]) => formatValue(one.id)).join(' or ');
  return {
    kind: 'alias',
    report: name,
    indicators: fitting.map(([{ indicator: one }]) => one.id),
    path: `indicators[${index}].name`,
    message: `${formatValue(indicator.name.zh)} may be ${ids}; it is not joined: give it the id of the one that it is`,
    found: indicator.name.zh,
  };
}
