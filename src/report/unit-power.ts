import type { Text } from './schema.ts';

/** A unit as the report prints it: 亿元, whose power of ten is 8. */
export interface PrintedUnit {
  unit: Text;
  unitMult?: number;
}

const CHINESE_POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** The power of ten in a printed unit; where the file does not give it, that of 万, 亿 or 万亿. */
export function powerOf({ unit, unitMult }: PrintedUnit): number {
  return unitMult ?? CHINESE_POWERS[/^万?亿|^万/.exec(unit.zh)?.[0] ?? ''] ?? 0;
}
