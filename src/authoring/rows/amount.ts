import type { Amount } from '../../report/schema.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { englishUnit, unitMultOf } from './unit.ts';

/** A sum of money in a unit. */
export function amountOf({ raw, comparator }: PrintedFigure, value: number, unit: string): Amount {
  const en = englishUnit(unit);
  const unitMult = unitMultOf(unit);
  return {
    value,
    unit: { zh: unit, ...(en !== undefined && { en }) },
    ...(unitMult !== undefined && { unitMult }),
    raw,
    ...(comparator && { comparator }),
  };
}
