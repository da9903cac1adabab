import { plain } from './printed-number.ts';

const NUMBER = /\d+(?:\.\d+)?/g;

/** A unit, a dash or 至, and the sign of the second number. */
const JOINT = /^([^-\d,.，、。；;:：/—–―‐─−~∼〜]{0,4}?)(?:([-—–―‐─])\2{0,3}|[−至到]|[~∼〜]{1,2})([-−]?)$/;

/** From a negative number, the second hyphen is a sign: -3--1. */
const TO_NEGATIVE = /^([^-\d,.，、。；;:：/]{0,4}?)(-)(-)$/;

/** What a digit belongs to that follows: PM2.5, CO2. */
const OF_NAME = /[a-z]$/i;

/** 1.5E-2 is one number. */
const EXPONENT = /^e$/i;

/** What changes from one number to another is no range: 由34%提高到36%. */
const FROM = /[由从自]$/;
const CHANGE = /[增升降减提扩缩达加]/;

/** Months, days and years are not quantities, unlike hours and 个月: 1—9月, 2021—2025年, but 3小时—5小时. */
const DATE = /(?:^|[^小个])[年月日号时]/;

const isOfQuantities = ([, unit = '']: RegExpExecArray, after: string): boolean =>
  !DATE.test(`${unit}${after}`) && !CHANGE.test(unit) && !EXPONENT.test(unit);

const signed = (digits: string, isNegative: boolean): number =>
  isNegative ? -Number(digits) : Number(digits);

/** The ends of the range in a printed text, as printed: 6%—7%, 20至30个, 3亿元到5亿元; `null` where it has none. */
export function printedRange(printed: string): readonly [first: number, second: number] | null {
  const text = plain(printed);
  let last: { end: number; from: number; value: number } | undefined;
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    const end = index + digits.length;
    if (OF_NAME.test(text.slice(0, index))) continue;
    if (last) {
      const between = text.slice(last.end, index);
      const joint = (last.value < 0 && TO_NEGATIVE.exec(between)) || JOINT.exec(between);
      if (joint && isOfQuantities(joint, text.charAt(end)) && !FROM.test(text.slice(0, last.from)))
        return [last.value, signed(digits, joint[3] !== '')];
    }
    const isNegative = /[-−]/.test(text.charAt(index - 1)) && last?.end !== index - 1;
    last = { end, from: index - Number(isNegative), value: signed(digits, isNegative) };
  }
  return null;
}
