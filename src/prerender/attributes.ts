import { PHASES } from '../report/phase.ts';
import type { Report } from '../report/schema.ts';
import { CATEGORIES, STAGES } from '../report/vocabulary.ts';
import { yearsOf } from '../report/years.ts';
import { SORT_KEYS } from '../view/project-order.ts';
import type { Tag } from './tags.ts';

type Attributes = Readonly<Record<string, string>>;
type Check = (value: string, report: Report) => readonly string[];

const LONGEST = 60;

export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

const unknown = (name: string, value: string, expected: string): string =>
  `unknown ${name} "${shortened(value)}": expected ${expected}`;

const oneOf =
  (name: string, knownTo: (report: Report) => readonly (string | number)[]): Check =>
  (value, report) => {
    const known = knownTo(report);
    // As the element reads a number: ` 2023` is 2023.
    const is = (one: string | number) => (typeof one === 'number' ? one === Number(value) : one === value);
    return known.some(is) ? [] : [unknown(name, value, `one of ${known.join(', ')}`)];
  };

const indicator = oneOf('indicator', ({ indicators }) => indicators.map(({ id }) => id));

const all = {
  year: oneOf('year', yearsOf),
  display: oneOf('display', () => ['chart', 'table']),
  'heading-level': oneOf('heading-level', () => [1, 2, 3, 4, 5, 6]),
};

const CHECKS: Record<Tag, Readonly<Record<string, Check>>> = {
  'indicator-gauge': { ...all, indicator },
  'plan-vs-actual': {
    ...all,
    indicators: (value, report) => idsOf(value).flatMap((id) => indicator(id, report)),
    group: oneOf('group', ({ groups }) => groups.map(({ id }) => id)),
  },
  'project-list': {
    ...all,
    category: oneOf('category', () => CATEGORIES),
    stage: oneOf('stage', () => [...PHASES, ...STAGES]),
    sort: oneOf('sort', () => SORT_KEYS.flatMap((key) => [key, `-${key}`])),
    'page-size': (value) =>
      Number.isInteger(Number(value)) && Number(value) >= 1
        ? []
        : [unknown('page-size', value, 'a whole number from 1')],
  },
};

/** The ids of an `indicators` attribute. */
export const idsOf = (indicators: string): string[] => indicators.split(/[\s,，、]+/).filter(Boolean);

/**
 * What a tag asks for that the report has not, and values that are none. Stricter than the elements, which ignore
 * what they do not know: who renders a page can still put it right, who reads it cannot.
 */
export function attributeProblems(tag: Tag, attributes: Attributes, report: Report): string[] {
  return Object.entries(CHECKS[tag]).flatMap(([name, check]) => {
    const value = attributes[name];
    return value ? check(value, report) : [];
  });
}
