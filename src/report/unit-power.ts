import type { Text } from './schema.ts';

/** A unit as the report prints it: 亿元, whose power of ten is 8. */
export interface PrintedUnit {
  unit: Text;
  unitMult?: number;
}

/** The power of ten in a printed unit; where the file does not give it, that of 万, 亿 or 万亿. */
export function powerOf({ unit: { zh }, unitMult }: PrintedUnit): number {
  if (unitMult !== undefined) return unitMult;
  if (zh.startsWith('万亿')) return 12;
  if (zh.startsWith('亿')) return 8;
  return zh.startsWith('万') ? 4 : 0;
}
