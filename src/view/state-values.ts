import { PHASES } from '../report/phase.ts';
import { CATEGORIES, ID_PATTERN, KINDS, STAGES } from '../report/vocabulary.ts';
import { IN_PLAN, LATE } from './project-filter.ts';
import { sortOf } from './project-order.ts';

const MAX_ID_LENGTH = 100;
const MAX_QUERY_LENGTH = 200;

/** An id or empty; each element knows which ids its report has. */
export const isIdOrEmpty = (value: string): boolean =>
  value === '' || (value.length <= MAX_ID_LENGTH && ID_PATTERN.test(value));

const isOneOf = (known: readonly string[]) => (value: string) => value === '' || known.includes(value);

/** Which texts are valid values of an element's state, by the name of its field. */
export const isStateValue = {
  indicator: isIdOrEmpty,
  category: isOneOf(CATEGORIES),
  kind: isOneOf(KINDS),
  stage: isOneOf([...PHASES, ...STAGES, IN_PLAN, LATE]),
  q: (value: string) => value.length <= MAX_QUERY_LENGTH,
  sort: (value: string) => sortOf(value) === value,
  page: (value: string) => /^[1-9]\d{0,4}$/.test(value),
  order: (value: string) => /^(?:-?[1-9]\d?)?$/.test(value),
  display: (value: string) => ['chart', 'table', 'brief', 'list'].includes(value),
} as const;
