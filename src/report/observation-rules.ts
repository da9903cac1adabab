import { isBracketed } from './brackets.ts';
import { brokenRule } from './broken-rule.ts';
import { numbersInUnit, unitIn } from './numbers-in-unit.ts';
import { isFall, plain, printedNumbers } from './printed-number.ts';
import { printedRange } from './printed-range.ts';
import type { Problem } from './problem.ts';
import type { ExpectedCode } from './problem-words.ts';
import type { Indicator, Observation } from './schema.ts';
import type { PrintedUnit } from './unit-power.ts';

/** An observation whose properties may be missing or of another type. */
type Unchecked = { readonly [K in keyof Observation]?: unknown };

/** Which direction a bound contradicts: a plan of at most 5 where higher is better. */
const CONTRADICTS: Readonly<Record<string, Indicator['direction']>> = {
  'at-most': 'higher',
  under: 'higher',
  'at-least': 'lower',
  over: 'lower',
};

/** The rules for one indicator and its observations; references and quotes are checked with those of other records. */
export function checkObservations(
  path: string,
  indicator: { readonly [K in keyof Indicator]?: unknown },
): Problem[] {
  const { measure, direction, observations } = indicator;
  const unit = unitIn(indicator);
  const problems: Problem[] = [];
  if (measure === 'rank' && direction === 'higher')
    problems.push(brokenRule(`${path}.direction`, 'rank-direction', direction));
  if (!Array.isArray(observations)) return problems;
  const seen = new Set<string>();
  observations.forEach((observation: unknown, index) => {
    if (typeof observation !== 'object' || observation === null) return;
    const at = `${path}.observations[${index}]`;
    const add: Add = (key, code, found, ...named) =>
      problems.push(brokenRule(`${at}.${key}`, code, found, ...named));
    checkOne(observation, direction, unit, add);
    const key = keyOf(observation);
    if (key === null) return;
    if (seen.has(key)) problems.push(brokenRule(at, 'duplicate-figure', key));
    seen.add(key);
  });
  return problems;
}

type Add = (key: string, code: ExpectedCode, found: unknown, ...named: (string | number)[]) => void;

function checkOne(observation: Unchecked, direction: unknown, unit: PrintedUnit | null, add: Add): void {
  const { role, raw, status, comparator, completion } = observation;
  if (typeof raw === 'string') {
    if (isBracketed(plain(raw)) && status !== 'E') add('status', 'bracketed', status, raw);
    checkRange(observation, raw, unit, add);
  }
  // An actual may well be beyond such a bound.
  const contradicted = typeof comparator === 'string' ? CONTRADICTS[comparator] : undefined;
  if (role === 'plan' && contradicted !== undefined && contradicted === direction)
    add('comparator', 'bound', comparator, contradicted);
  checkPeriod(observation, add);
  if (typeof completion === 'object' && completion !== null) {
    const { percent, quote } = completion as Record<string, unknown>;
    // Of a row of a table, each cell is looked at by itself too: without white space, its numbers are one.
    const isPrinted = (text: string) =>
      [text, ...text.split(/\s/)].some((part) => printedNumbers(part).some(({ value }) => value === percent));
    if (typeof percent === 'number' && typeof quote === 'string' && !isPrinted(quote))
      add('completion.percent', 'completion', percent, quote);
  }
}

/** Both ends of a printed range; a fall of 6%—7% may be given as 6 and 7, or as −7 and −6. */
function checkRange({ value, upper }: Unchecked, raw: string, unit: PrintedUnit | null, add: Add): void {
  const moved = unit && numbersInUnit(raw, unit);
  const range = printedRange(raw)?.map((end) => {
    const size = Math.abs(end);
    return Math.sign(end) * (moved?.find(({ printed }) => printed === size)?.value ?? size);
  });
  if (upper === undefined) {
    if (range && typeof value === 'number') add('upper', 'second-end', upper, raw);
    return;
  }
  if (typeof upper !== 'number') return;
  if (typeof value !== 'number') {
    if (value === null) add('value', 'lower-end', value);
  } else if (value >= upper) add('upper', 'above-value', upper, value);
  else if (!range) add('upper', 'no-range', upper, raw);
  else {
    const isEnd = (one: number) => range.includes(one) || (isFall(raw) && one < 0 && range.includes(-one));
    for (const [key, one] of [
      ['value', value],
      ['upper', upper],
    ] as const)
      if (!isEnd(one)) add(key, 'end', one, raw);
  }
}

function checkPeriod({ year, period, span }: Unchecked, add: Add): void {
  if (period === undefined && span !== undefined) add('span', 'no-span', span);
  if (typeof period === 'string' && typeof year === 'number' && !period.startsWith(`${year}-`))
    add('period', 'part-of-year', period, year);
}

/** What may occur once: `2024-09 single actual`; `null` where that cannot be told. */
function keyOf({ year, period = '', span, role, published = '' }: Unchecked): string | null {
  // Other types may throw when converted to a string, such as an object with a `toString` from JSON.
  if (typeof year !== 'number' || typeof role !== 'string') return null;
  if (typeof period !== 'string' || typeof published !== 'string') return null;
  const isSingle = span === 'single';
  return [period || year, isSingle && span, role, published].filter(Boolean).join(' ');
}
