import { plain } from './printed-number.ts';
import { shift } from './rescale.ts';
import { type PrintedUnit, powerOf } from './unit-power.ts';

const NUMBER = /\d+(?:\.\d+)?/g;

/** 千, 万, 百万, 千亿, 万亿; not the 千 of 千瓦时 and 千克, which are units. */
const POWER = /^([十百千]?)(万亿|万|亿)|^([百千])(?![瓦克米升卡焦伏安赫帕])/;
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };
const powerIn = (word: string | undefined): number => (word && POWERS[word]) || 0;
const SHARES: Readonly<Record<string, number>> = { '%': -2, '‰': -3 };

/** 余 of 4200余户 and 3万多人. */
const MORE = /^[余多]/;

/** What follows a quantity, not the rest of its unit. */
const END = /^(?:$|[^\p{L}%‰]|[以之][上内下]|左右|上下|[至到的])/u;

/** From the first end of a range to the second: 1.2—1.5万元. */
const TO_END = /^(?:[-—–―‐─−~∼〜]{1,4}|[至到])[-−]?\d+(?:\.\d+)?/;

/** The unit of a record of which nothing is known yet; `null` where it has none. */
export function unitIn({
  unit,
  unitMult,
}: { readonly [K in keyof PrintedUnit]?: unknown }): PrintedUnit | null {
  if (typeof unit !== 'object' || unit === null) return null;
  const { zh } = unit as Record<string, unknown>;
  if (typeof zh !== 'string') return null;
  return { unit: { zh }, ...(typeof unitMult === 'number' && { unitMult }) };
}

/** A number as printed, and in the unit of its indicator. */
export interface NumberInUnit {
  printed: number;
  value: number;
}

/** A unit without its power of ten: 元 of 万元 and of 亿元. Figures in units with the same one can be converted. */
export const baseUnit = ({ unit }: PrintedUnit): string => plain(unit.zh).replace(/^(?:万?亿|万)/, '');

/**
 * The numbers of a printed text that are stated in another power of ten than the unit: 1.23456万元 in 元 is 12345.6. A
 * number that only may be one, as its unit goes on with another word, is none.
 */
export function numbersInUnit(printed: string, unit: PrintedUnit): NumberInUnit[] {
  const text = plain(printed);
  const own = plain(unit.unit.zh);
  const base = baseUnit(unit);
  const power = powerOf(unit);

  function powerOfNumber(after: string): number {
    const range = TO_END.exec(after)?.[0];
    if (range !== undefined) return powerOfNumber(after.slice(range.length));
    const rest = after.replace(MORE, '');
    if (own && rest.startsWith(own)) return power;
    const [share, ownShare] = [SHARES[rest.charAt(0)], SHARES[own.charAt(0)]];
    if (ownShare !== undefined) return share === undefined ? power : power + share - ownShare;
    const [word = '', times, large, small] = POWER.exec(rest) ?? [];
    const unitOf = rest.slice(word.length).replace(MORE, '');
    const isOfUnit =
      base && unitOf.startsWith(base) ? END.test(unitOf.slice(base.length)) : word && END.test(unitOf);
    return isOfUnit ? powerIn(times) + powerIn(large) + powerIn(small) : power;
  }

  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
    const value = Number(digits);
    const own = powerOfNumber(text.slice(index + digits.length));
    return own === power ? [] : [{ printed: value, value: shift(value, own - power) }];
  });
}
