import { plain } from './printed-number.ts';
import type { Indicator, Observation } from './schema.ts';
import { type PrintedUnit, powerOf } from './unit-power.ts';

/** A unit without its power of ten: 元 of 万元 and of 亿元. Figures in units with the same one can be converted. */
export const baseUnit = ({ unit }: PrintedUnit): string => plain(unit.zh).replace(/^(?:万?亿|万)/, '');

/** A decimal number × 10 ** `power`, by moving its point: 1234.50 × 10 ** −4 is 0.123450. */
export function movePoint(digits: string, power: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^([-−]?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const all = `${'0'.repeat(Math.max(0, -power))}${whole}${fraction}${'0'.repeat(Math.max(0, power - fraction.length))}`;
  const point = Math.max(0, -power) + whole.length + power;
  const moved = `${all.slice(0, point)}.${all.slice(point)}`;
  return sign + moved.replace(/^0+(?=\d)/, '').replace(/\.$/, '');
}

/** A number as decimal text without an exponent. */
function decimalText(value: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return movePoint(digits, Number(exponent));
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** The zeros at the end of a whole number are no decimals: 200000万 is 20亿, 2000.0万 is 0.20000亿. */
function moveDigits(digits: string, power: number): string {
  const moved = movePoint(digits, power);
  return digits.includes('.') ? moved : moved.replace(/(\..*?)0+$/, '$1').replace(/\.$/, '');
}

/** An observation in a unit of another power of ten. The digits are those that the report prints. */
export function convert(observation: Observation, from: Indicator, to: Indicator): Observation {
  const power = powerOf(from) - powerOf(to);
  const { value, upper, raw } = observation;
  if (power === 0 || value === null) return observation;
  const moved = (number: number) => Number(movePoint(decimalText(number), power));
  const sizes = [value, ...(upper === undefined ? [] : [upper])].map(Math.abs);
  let isMoved = false;
  const isShare = /^[%‰]/.test(plain(from.unit.zh));
  const printed = plain(raw).replace(NUMBER, (digits, at: number, all: string) => {
    // A number of another unit, as in “突破12亿元，增长12%”.
    const isOther = !isShare && /^\s*(?:%|‰|个百分点|倍)/.test(all.slice(at + digits.length));
    if (isOther || !sizes.includes(Number(digits))) return digits;
    isMoved = true;
    return moveDigits(digits, power);
  });
  return {
    ...observation,
    // A number in another unit than the indicator's, such as 5万元 where that is 元, is printed as it was.
    raw: isMoved ? printed.replaceAll(plain(from.unit.zh), plain(to.unit.zh)) : raw,
    value: moved(value),
    ...(upper !== undefined && { upper: moved(upper) }),
  };
}
