import { enumerate, truncate } from '../report/format-value.ts';
import { PHASES } from '../report/phase.ts';
import type { Report } from '../report/schema.ts';
import { CATEGORIES, KINDS, STAGES } from '../report/vocabulary.ts';
import { yearsOf } from '../report/years.ts';
import { IN_PLAN, LATE, SORT_KEYS } from '../view/project-keys.ts';
import { parseIds } from '../view/select-indicators.ts';
import type { Tag } from './tags.ts';

type Attributes = Readonly<Record<string, string>>;
type Check = (value: string, report: Report) => readonly string[];

function oneOf(name: string, optionsOf: (report: Report) => readonly (string | number)[]): Check {
  // A page may have many tags with the same report, and a report many indicators.
  const known = new WeakMap<Report, { options: ReadonlySet<string | number>; listed: string }>();
  const optionsIn = (report: Report) => {
    const options = new Set(optionsOf(report));
    return { options, listed: enumerate([...options].map(String), options.size) };
  };
  return (value, report) => {
    const { options, listed } = known.get(report) ?? optionsIn(report);
    known.set(report, { options, listed });
    // Numbers are parsed as the element does: ` 2023` is 2023.
    if (options.has(value) || options.has(Number(value))) return [];
    return [`unknown ${name} "${truncate(value)}": expected one of ${listed}`];
  };
}

/** The most unknown ids of an attribute that are told, each with the ids that are known. */
const MAX_UNKNOWN = 5;

function unknownIds(ids: readonly string[], report: Report): string[] {
  const messages = ids.flatMap((id) => indicator(id, report));
  const more = messages.length - MAX_UNKNOWN;
  return more > 0 ? [...messages.slice(0, MAX_UNKNOWN), `${more} more unknown indicators`] : messages;
}

const indicator = oneOf('indicator', ({ indicators }) => indicators.map(({ id }) => id));

const common = {
  display: oneOf('display', () => ['chart', 'table']),
  notes: oneOf('notes', () => ['shown', 'none']),
  'heading-level': oneOf('heading-level', () => [1, 2, 3, 4, 5, 6]),
};

const shared = { year: oneOf('year', yearsOf), ...common };

/** A year, or a month of it, that the report has figures of. */
const span: Check = (value, report) => {
  const [, year] = /^\s*(\d{4})(?:-(?:0[1-9]|1[0-2]))?\s*$/.exec(value) ?? [];
  if (year && yearsOf(report).includes(Number(year))) return [];
  const known = yearsOf(report);
  return [
    `unknown year or month "${truncate(value)}": expected one of ${enumerate(known.map(String), known.length)}, or a month such as 2024-03`,
  ];
};

const CHECKS: Record<Tag, Readonly<Record<string, Check>>> = {
  'indicator-gauge': {
    ...shared,
    indicator,
    'scale-with': (value, report) => unknownIds(parseIds(value), report),
  },
  'plan-vs-actual': {
    ...shared,
    display: oneOf('display', () => ['chart', 'table', 'brief', 'list']),
    indicators: (value, report) => unknownIds(parseIds(value), report),
    group: oneOf('group', ({ groups }) => groups.map(({ id }) => id)),
    compare: oneOf('compare', () => ['years', 'areas']),
  },
  'indicator-trend': { ...common, indicator, from: span, to: span },
  'project-list': {
    ...shared,
    display: oneOf('display', () => ['chart', 'table', 'list']),
    category: oneOf('category', () => CATEGORIES),
    kind: oneOf('kind', () => KINDS),
    stage: oneOf('stage', () => [...PHASES, ...STAGES, IN_PLAN, LATE]),
    sort: oneOf('sort', () => SORT_KEYS.flatMap((key) => [key, `-${key}`])),
    'page-size': (value) =>
      Number.isInteger(Number(value)) && Number(value) >= 1
        ? []
        : [`invalid page-size "${truncate(value)}": expected a positive integer`],
  },
};

/**
 * Attribute values that are invalid or not in the report. Stricter than the elements, which ignore some of them: when
 * a page is rendered, its author can still correct them.
 */
export function attributeProblems(tag: Tag, attributes: Attributes, report: Report): string[] {
  return Object.entries(CHECKS[tag]).flatMap(([name, check]) => {
    const value = attributes[name];
    return value ? check(value, report) : [];
  });
}
