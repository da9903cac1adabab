import { PHASES } from '../report/phase.ts';
import { truncate } from '../report/problem.ts';
import type { Report } from '../report/schema.ts';
import { CATEGORIES, KINDS, STAGES } from '../report/vocabulary.ts';
import { yearsOf } from '../report/years.ts';
import { SORT_KEYS } from '../view/project-order.ts';
import { parseIds } from '../view/select-indicators.ts';
import type { Tag } from './tags.ts';

type Attributes = Readonly<Record<string, string>>;
type Check = (value: string, report: Report) => readonly string[];

const oneOf =
  (name: string, optionsOf: (report: Report) => readonly (string | number)[]): Check =>
  (value, report) => {
    const options = optionsOf(report);
    // Numbers are parsed as the element does: ` 2023` is 2023.
    const matches = (option: string | number) =>
      typeof option === 'number' ? option === Number(value) : option === value;
    return options.some(matches)
      ? []
      : [`unknown ${name} "${truncate(value)}": expected one of ${options.join(', ')}`];
  };

const indicator = oneOf('indicator', ({ indicators }) => indicators.map(({ id }) => id));

const shared = {
  year: oneOf('year', yearsOf),
  display: oneOf('display', () => ['chart', 'table']),
  'heading-level': oneOf('heading-level', () => [1, 2, 3, 4, 5, 6]),
};

const CHECKS: Record<Tag, Readonly<Record<string, Check>>> = {
  'indicator-gauge': { ...shared, indicator },
  'plan-vs-actual': {
    ...shared,
    indicators: (value, report) => parseIds(value).flatMap((id) => indicator(id, report)),
    group: oneOf('group', ({ groups }) => groups.map(({ id }) => id)),
  },
  'project-list': {
    ...shared,
    category: oneOf('category', () => CATEGORIES),
    kind: oneOf('kind', () => KINDS),
    stage: oneOf('stage', () => [...PHASES, ...STAGES]),
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
