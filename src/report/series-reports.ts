import { formatValue } from './format-value.ts';
import { plain } from './printed-number.ts';
import type { Report } from './schema.ts';
import type { SeriesProblem } from './series-problem.ts';

/**
 * One of several reports; `report` is `null` where it could not be loaded or is not valid, for that `reason`. `place` is
 * which one it is, from 1, where it has no URL.
 */
export type GivenReport =
  | { name: string; report: Report }
  | { name: string; report: null; reason: string; place?: number };

/** A report, and the name by which problems refer to it. */
export interface NamedReport {
  name: string;
  report: Report;
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** The latest first, in an order that depends on nothing but the reports; 0 for the same one. */
function byDate(a: Report, b: Report): number {
  // A report on an earlier year may be issued after that on a later one.
  const order = compare(b.year, a.year) || compare(b.issued, a.issued) || compare(a.id, b.id);
  return order || compare(JSON.stringify(a), JSON.stringify(b));
}

/** The reports that are there, the latest first, each once; and those that are missing. */
export function sortReports(given: readonly GivenReport[]): {
  reports: NamedReport[];
  problems: SeriesProblem[];
} {
  const found: NamedReport[] = [];
  const problems = new Map<string, SeriesProblem>();
  for (const { name, ...one } of given)
    if (one.report) found.push({ name, report: one.report });
    else
      problems.set(name, {
        kind: 'missing',
        report: name,
        ...(one.place !== undefined && { place: one.place }),
        indicators: [],
        path: '',
        message: `could not be read: ${one.reason}; the others are joined without it`,
        found: undefined,
      });
  found.sort((a, b) => byDate(a.report, b.report) || compare(a.name, b.name));
  const reports = found.filter(({ report }, index) => {
    const before = found[index - 1];
    return !before || byDate(before.report, report) !== 0;
  });
  return { reports, problems: [...problems.values()].sort((a, b) => compare(a.report, b.report)) };
}

type Area = Report['area'];

/** The reports of each area: of one code or, where a report has none, of one name. In the order of the first of each. */
function byArea(reports: readonly NamedReport[]): NamedReport[][] {
  const codes = new Map<string, string>();
  for (const { area } of reports.map(({ report }) => report)) {
    const name = plain(area.name.zh);
    if (area.code && !codes.has(name)) codes.set(name, area.code);
  }
  const areas = new Map<string, NamedReport[]>();
  for (const one of reports) {
    const { code, name } = one.report.area;
    const key = code ?? codes.get(plain(name.zh)) ?? plain(name.zh);
    const known = areas.get(key);
    if (known) known.push(one);
    else areas.set(key, [one]);
  }
  return [...areas.values()];
}

const areaText = ({ code, name }: Area): string => formatValue(code ? `${name.zh} ${code}` : name.zh);

function otherArea({ name, report: { area } }: NamedReport, first: NamedReport): SeriesProblem {
  const { area: expected } = first.report;
  const key = expected.code && area.code ? 'code' : 'name';
  return {
    kind: 'area',
    report: name,
    indicators: [],
    path: `area.${key}`,
    message: `expected ${areaText(expected)} as in ${first.name}, got ${areaText(area)}; the report is left out: show another area in an element of its own`,
    found: area[key],
  };
}

/** The reports of one area: that of most of them, of as many that of the latest; and those of each other area. */
export function ofOneArea(sorted: readonly NamedReport[]): {
  reports: NamedReport[];
  others: NamedReport[][];
  problems: SeriesProblem[];
} {
  const areas = byArea(sorted);
  let same: NamedReport[] = [];
  for (const one of areas) if (one.length > same.length) same = one;
  const own = new Set(same);
  const left = sorted.filter((one) => !own.has(one));
  // Where one is left, there is one that is not.
  const problems = left.map((one) => otherArea(one, same[0] as NamedReport));
  return { reports: same, others: areas.filter((one) => one !== same), problems };
}
