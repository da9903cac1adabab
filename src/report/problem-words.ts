import { formatValue, truncate } from './format-value.ts';

// What can be wrong, by code, in English. The values are what a sentence names besides the value found: with the code they
// are enough to say it in another language.

/** What is expected in place of the value found. */
const EXPECTED = {
  object: () => 'an object',
  list: () => 'an array',
  string: () => 'a string',
  text: () => 'a non-empty string',
  english: () => 'a text without Chinese characters',
  id: () => 'an id',
  'kebab-case': () => 'an id in kebab-case',
  number: () => 'a number',
  finite: () => 'a finite number',
  'number-or-null': () => 'a number or null',
  'finite-or-null': () => 'a finite number or null',
  count: () => 'a non-negative integer',
  'unit-mult': () => 'an integer from 0 to 12',
  year: () => 'a year from 1900 to 2200',
  date: () => 'an ISO 8601 date such as "2024-01-16"',
  'real-date': () => 'a date that exists',
  period: () => 'a part of a year such as "2024-09", "2024-Q3" or "2024-H1"',
  boolean: () => 'a boolean',
  true: () => 'true',
  'area-code': () => 'a GB/T 2260 code of 6, 9 or 12 digits',
  format: () => '"district-report/1"',
  'one-of': (list) => `one of ${list}`,
  milestones: () => 'at least one milestone',
  printed: (raw) => `the number printed in raw ${formatValue(raw)}`,
  'in-unit': (raw, unit, value) =>
    `${value}, the number printed in raw ${formatValue(raw)} in the unit ${formatValue(unit)}`,
  sum: (sum) => `${sum} (the sum of its parts)`,
  'not-reached-yet': (year) => `"plan" because ${year} is after the report's year`,
  'rank-direction': () => '"lower" because the first place is the best',
  bracketed: (raw) => `"E" because raw is in brackets (${formatValue(raw)})`,
  bound: (direction) => `another bound, or another direction than ${formatValue(direction)}`,
  completion: (quote) => `a number printed in its quote ${formatValue(quote)}`,
  'second-end': (raw) => `the second number of the range printed in raw ${formatValue(raw)}`,
  'lower-end': () => 'the lower end of the range that ends at upper',
  'above-value': (value) => `a number above value (${value})`,
  'no-range': (raw) => `no upper because raw ${formatValue(raw)} prints no range`,
  end: (raw) => `an end of the range printed in raw ${formatValue(raw)}`,
  'no-span': () => 'no span without a period',
  'part-of-year': (year) => `a part of the year ${year}`,
} satisfies Record<string, (...values: string[]) => string>;

/** Longer than any sentence of a report, but not than any text. */
const MAX_QUOTE = 500;

/** What is wrong otherwise. */
const SENTENCES = {
  required: () => 'required',
  'unknown-key': (_, list) => `unknown key ${list}`,
  'unknown-keys': (_, list) => `unknown keys ${list}`,
  'duplicate-id': (id) => `duplicate id ${formatValue(id)}`,
  'unknown-id': (id, kind, list) => `unknown ${kind} ${formatValue(id)}: expected one of ${list}`,
  'none-defined': (id, kind) => `unknown ${kind} ${formatValue(id)}: the report defines no ${kind}s`,
  'part-of-itself': () => 'a portfolio cannot be a part of itself',
  'duplicate-figure': (key) =>
    `duplicate observation ${formatValue(key)}: keep one, or give the later one the date when it was published`,
  'before-start': (_, start) => `must not be before start (${start})`,
  'milestone-order': (year, last) => `milestones must be in ascending year order (${year} follows ${last})`,
  'not-in-quote': (raw, quote = '') =>
    `${formatValue(raw)} does not occur in the quote "${truncate(quote, MAX_QUOTE)}"`,
  'not-in-document': (text) => `${formatValue(text)} does not occur in the document`,
  'not-after-opening': (text) =>
    `${formatValue(text)} does not occur in the document after the previous opening`,
  'not-in-section': (text, section) =>
    `${formatValue(text)} does not occur in section "${section}" of the document`,
  'empty-file': () => 'expected JSON, got an empty file',
  'web-page': (text) => `expected JSON, got an HTML page: ${JSON.stringify(text)}`,
  'not-json': (text) => `expected JSON, got invalid JSON: ${JSON.stringify(text)}`,
  'utf-16': () => 'expected text in UTF-8, got UTF-16',
  'not-utf-8': (_, line, column) =>
    `expected text in UTF-8, got another encoding, such as GBK: line ${line}, column ${column} cannot be read`,
} satisfies Record<string, (found: unknown, ...values: string[]) => string>;

export type ExpectedCode = keyof typeof EXPECTED;
export type ProblemCode = ExpectedCode | keyof typeof SENTENCES;

/** Whether something else is expected in place of what was found. */
export const isExpected = (code: ProblemCode): code is ExpectedCode => Object.hasOwn(EXPECTED, code);

/** What is wrong, in a sentence. */
export function wordsOf(code: ProblemCode, found: unknown, values: readonly string[]): string {
  if (!isExpected(code)) {
    const say: (found: unknown, ...values: string[]) => string = SENTENCES[code];
    return say(found, ...values);
  }
  const expected: (...values: string[]) => string = EXPECTED[code];
  return `expected ${expected(...values)}, got ${formatValue(found)}`;
}
