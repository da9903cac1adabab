import type { Indicator, Report, SourceRecord } from './schema.ts';
import { type IndicatorOfReport, type JoinedParts, joinIndicators } from './series-indicators.ts';
import type { SeriesProblem } from './series-problem.ts';
import { type JoinedProjects, joinProjects } from './series-projects.ts';
import { type GivenReport, type NamedReport, ofOneArea, sortReports } from './series-reports.ts';
import { type Statement, statementsOf } from './series-statements.ts';

export type { SeriesProblem, SeriesProblemKind } from './series-problem.ts';
export type { GivenReport, Statement };

/** Several reports of one area as one. */
export interface Series {
  /**
   * The latest report with the indicators of all of them, their figures of all years and, with the date, those that
   * replace earlier ones. Its projects have the milestones of all. Sections, notes, source and portfolios are those of
   * the latest: where a figure is from is told by `statementsOf` and `projects.originOf`. `null` where there is no report.
   */
  report: Report | null;
  /** The reports that are joined, the oldest first. */
  reports: readonly Report[];
  /** Every observation of these reports but those of indicators that are left out. */
  statements: readonly Statement[];
  leftOut: readonly Pick<IndicatorOfReport, 'report' | 'indicator'>[];
  projects: JoinedProjects;
  /** The reports of each other area, in the order in which they are given. */
  otherAreas(): readonly Series[];
  /** What could not be joined, and which reports are missing. */
  problems: readonly SeriesProblem[];
  /** The statement that a figure of `report` was made from, and what repeats it, in that order; none of another record. */
  statementsOf(figure: SourceRecord): readonly Statement[];
}

/** Joins reports of one area, in whatever order they are given. A single report stays the same object. */
export function joinReports(given: readonly GivenReport[]): Series {
  const sorted = sortReports(given);
  const { reports, others, problems } = ofOneArea(sorted.reports);
  const series = seriesOf(reports);
  let areas: readonly Series[] | undefined;
  return {
    ...series,
    leftOut: [
      ...series.leftOut,
      ...others.flat().flatMap(({ report }) => report.indicators.map((indicator) => ({ report, indicator }))),
    ],
    problems: [...sorted.problems, ...problems, ...series.problems],
    otherAreas() {
      areas ??= inOrderOf(given, others).map(seriesOf);
      return areas;
    },
  };
}

/** The reports of areas, by the first of each that is given. */
function inOrderOf(given: readonly GivenReport[], areas: readonly NamedReport[][]): readonly NamedReport[][] {
  const areaOf = new Map(areas.flatMap((area) => area.map(({ report }) => [report, area] as const)));
  const found = new Set<NamedReport[]>();
  for (const { report } of given) {
    const area = report && areaOf.get(report);
    if (area) found.add(area);
  }
  return [...found];
}

/** The reports of one area, the latest first. */
function seriesOf(reports: readonly NamedReport[]): Series {
  const { lines, leftOut, problems: ofIndicators } = joinIndicators(reports);
  const joined = lines.map((parts) => ({ parts, ...statementsOf(parts) }));
  const statements = joined.flatMap((one) => one.statements);
  const byFigure = new Map<SourceRecord, Statement[]>();
  // What is repeated comes after the statement that counts.
  const isRepeated = ({ standing }: Statement) => standing === 'repeated';
  for (const one of [...statements.filter((each) => !isRepeated(each)), ...statements.filter(isRepeated)]) {
    const known = byFigure.get(one.figure);
    if (known) known.push(one);
    else byFigure.set(one.figure, [one]);
  }
  const [latest] = reports;
  const projects = joinProjects(reports);
  return {
    report: latest ? whole([latest, ...reports.slice(1)], joined, projects) : null,
    reports: reports.map(({ report }) => report).reverse(),
    statements,
    leftOut,
    projects,
    otherAreas: () => [],
    problems: [...ofIndicators, ...joined.flatMap(({ problems }) => problems)],
    statementsOf: (figure) => byFigure.get(figure) ?? [],
  };
}

/** The latest report with all indicators; those that only earlier reports have come last, as do their groups. */
function whole(
  [{ report: latest }, ...earlier]: [NamedReport, ...NamedReport[]],
  joined: readonly { parts: JoinedParts; statements: readonly Statement[] }[],
  { projects }: JoinedProjects,
): Report {
  if (earlier.length === 0) return latest;
  const groups = [...latest.groups];
  const known = new Set(groups.map(({ id }) => id));
  for (const group of earlier.flatMap(({ report }) => report.groups)) {
    if (!known.has(group.id)) groups.push(group);
    known.add(group.id);
  }
  const indicators = joined.map(({ parts, statements }) => {
    const indicator = joinedIndicator(parts, statements);
    if (parts[0].report === latest) return indicator;
    // The annex is that of the latest report.
    const { annex: _, ...others } = indicator;
    return others;
  });
  return { ...latest, groups, indicators, projects };
}

/** The indicator of the latest report with the figures of all, and its names in the others as aliases. */
function joinedIndicator(parts: JoinedParts, statements: readonly Statement[]): Indicator {
  const [{ indicator }] = parts;
  if (parts.length === 1) return indicator;
  const names = parts.flatMap((part) => [part.indicator.name.zh, ...(part.indicator.aliases ?? [])]);
  const aliases = [...new Set(names)].filter((name) => name !== indicator.name.zh);
  const figures = new Set(
    statements.flatMap(({ figure, standing }) => (standing === 'contradictory' ? [] : [figure])),
  );
  return {
    ...indicator,
    ...(aliases.length > 0 && { aliases }),
    observations: [...figures],
  };
}
