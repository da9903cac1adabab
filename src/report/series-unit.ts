import { baseUnit } from './numbers-in-unit.ts';
import { plain } from './printed-number.ts';
import { shift } from './rescale.ts';
import type { Indicator, Observation } from './schema.ts';
import { powerOf } from './unit-power.ts';

/** A decimal number without a sign × 10 ** `power`, by moving its point: 1234.50 × 10 ** −4 is 0.123450. */
export function movePoint(digits: string, power: number): string {
  const [whole, fraction = ''] = digits.split('.') as [string, string?];
  const all = `${'0'.repeat(Math.max(0, -power))}${whole}${fraction}${'0'.repeat(Math.max(0, power - fraction.length))}`;
  const point = Math.max(0, -power) + whole.length + power;
  const moved = `${all.slice(0, point)}.${all.slice(point)}`;
  return moved.replace(/^0+(?=\d)/, '').replace(/\.$/, '');
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** The zeros at the end of a whole number are no decimals: 200000万 is 20亿, 2000.0万 is 0.20000亿. */
function moveDigits(digits: string, power: number): string {
  const moved = movePoint(digits, power);
  return digits.includes('.') ? moved : moved.replace(/(\..*?)0+$/, '$1').replace(/\.$/, '');
}

/** A number with a power of its own, such as the 5万 of 5万元 where the unit is 元. */
const NAMED = /(\d+(?:\.\d+)?)(万亿|亿|万)/g;

/** An observation in a unit of another power of ten. The digits are those that the report prints. */
export function convert(observation: Observation, from: Indicator, to: Indicator): Observation {
  const [before, after] = [powerOf(from), powerOf(to)];
  const { value, upper, raw } = observation;
  if (before === after || value === null) return observation;
  const sizes = [value, upper ?? value].map(Math.abs);
  // A number and its print stay equal: a double has fewer digits than some prints.
  const movedSizes = new Map<number, number>();
  /** The digits of one of the sizes, which are printed in units of this power, in the new unit. */
  const move = (digits: string, power: number): string | null => {
    const size = Number(movePoint(digits, power - before));
    if (!sizes.includes(size)) return null;
    const text = moveDigits(digits, power - after);
    movedSizes.set(size, Number(text));
    return text;
  };
  const moved = (number: number) =>
    Math.sign(number) * (movedSizes.get(Math.abs(number)) ?? shift(Math.abs(number), before - after));
  const [oldUnit, newUnit] = [from, to].map(({ unit }) => plain(unit.zh)) as [string, string];
  let printed = plain(raw)
    .replace(NUMBER, (digits, at: number, all: string) => {
      // A number of another unit, as in “突破12亿元，增长12%”.
      const unit = all.slice(at + digits.length);
      const isOther = !unit.startsWith(oldUnit) && /^(?:%|‰|个百分点|倍)/.test(unit);
      return (isOther ? null : move(digits, before)) ?? digits;
    })
    // The 元 of 1万元 is not that of 5000元.
    .replaceAll(oldUnit, (unit, at: number, all: string) =>
      /[百千万亿]/.test(all.charAt(at - 1)) ? unit : newUnit,
    );
  if (movedSizes.size === 0) {
    const base = baseUnit(from);
    printed = plain(raw).replace(NAMED, (all, digits: string, power: string, at: number, text: string) => {
      const number = move(digits, powerOf({ unit: { zh: power } }));
      if (number === null) return all;
      // The unit after it is still the old one.
      return text.startsWith(base, at + all.length)
        ? number + newUnit.slice(0, newUnit.length - base.length)
        : number;
    });
  }
  return {
    ...observation,
    raw: movedSizes.size > 0 ? printed : raw,
    value: moved(value),
    ...(upper !== undefined && { upper: moved(upper) }),
  };
}
