import type { Amount, Observation } from '../../report/schema.ts';
import { printedFigure } from '../rows/printed-figure.ts';
import { englishUnit, unitMultOf } from '../rows/unit.ts';
import { ABSENT } from './field.ts';

type Json = Record<string, unknown>;

/** What is concluded from the printed text of an observation where a cell is blank. */
export function observationDefaults(raw: unknown, name: string | undefined): Partial<Observation> {
  if (typeof raw !== 'string') return {};
  const { value, upper, comparator, aim, status } = printedFigure(raw, name);
  return {
    value,
    ...(upper !== undefined && { upper }),
    ...(comparator && { comparator }),
    ...(aim && { aim }),
    ...(status && { status }),
  };
}

/** The same for an amount: its value, bound and unit. */
export function amountDefaults(raw: unknown): Json {
  if (typeof raw !== 'string') return {};
  const { value, comparator, unit } = printedFigure(raw);
  const unitMult = unitMultOf(unit);
  const en = englishUnit(unit);
  return {
    ...(value !== null && { value }),
    ...(unit && { unit: { zh: unit, ...(en !== undefined && { en }) } }),
    ...(unitMult !== undefined && { unitMult }),
    ...(comparator && { comparator }),
  };
}

export const AMOUNT_KEYS = ['value', 'unitMult', 'comparator'] as const satisfies readonly (keyof Amount)[];

/** What has to be written of a record: what differs from the defaults, and `无` for what they have and it has not. */
export function besidesDefaults(record: Json, defaults: Json, keys: readonly string[]): Json {
  const written: Json = {};
  for (const key of keys) {
    const value = record[key];
    const concluded = defaults[key];
    if (value === concluded) continue;
    written[key] = value ?? ABSENT;
  }
  return written;
}

/** The other way: blank is the default, `无` is absent, or `null` where the format asks for a value. */
export function withDefaults(record: Json, defaults: Json, keys: readonly string[]): void {
  for (const key of keys) {
    if (record[key] === ABSENT) {
      if (key === 'value') record[key] = null;
      else delete record[key];
    } else if (record[key] === undefined && defaults[key] !== undefined) record[key] = defaults[key];
  }
}
