import { type Figure, rescale } from './rescale.ts';

/** 下降到6% is a level; 负债, 增减 and 升降 are no falls. */
const FALLING =
  /(?:下降|减少|降低|回落|下滑|缩减|萎缩|(?:(?:^|[^升])降|(?:^|[^增])减|(?:^|[^涨])跌)幅?[约近了]?(?=\d))(?![到至为])|负(?![债担责])/;
const NUMBER = /[-−]?\d+(?:\.(\d+))?/g;
const ONE_NUMBER = /^\d+(?:\.(\d+))?$/;

/** Whether the text says of a number that it is a fall: 下降3.2% is −3.2, or 3.2 of a fall. */
export const isFall = (printed: string): boolean => FALLING.test(printed);

/** Digits, ASCII letters and Chinese characters, which comparison leaves as they are, as it does most cells of a table. */
const PLAIN = /^[-.%()\w\u4e00-\u9fff]*$/;

/** Text for comparison: half-width, without thousands separators, asterisks and white space. */
export function plain(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  return printed
    .normalize('NFKC')
    .replace(/[\s*]/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

/**
 * The numbers in a printed text, in order. `下降3.2%` gives both 3.2 and −3.2: the sign is a word, and only the
 * indicator's name tells which is meant.
 */
export function printedNumbers(printed: string): Figure[] {
  const text = plain(printed);
  const one = ONE_NUMBER.exec(text);
  if (one) return [{ value: Number(text), decimals: one[1]?.length ?? 0 }];
  const falling = isFall(text);
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, 1: fraction, index }) => {
    // In a range such as 6%-7%, the hyphen is not a sign.
    const sign = /[\d%]/.test(text.charAt(index - 1)) ? '' : '-';
    const found = { value: Number(digits.replace(/[-−]/, sign)), decimals: fraction?.length ?? 0 };
    return falling && found.value > 0 ? [found, { ...found, value: -found.value }] : [found];
  });
}

/** How a text prints a value, which may be in another power of ten: 12345.6 is 10 ** 4 times the number of 1.23456万. */
interface PrintedValue {
  /** Of the value: all digits that are printed. */
  decimals: number;
  power: number;
}

/** How a value is printed; `null` if it is not found. */
export function printedAs(printed: string, value: number): PrintedValue | null {
  const numbers = printedNumbers(printed);
  const same = numbers.find((number) => number.value === value);
  if (same) return { decimals: same.decimals, power: 0 };
  for (const number of numbers) {
    const power = Math.round(Math.log10(value / number.value));
    const moved = rescale(number, power, 0);
    if (moved.value === value) return { decimals: moved.decimals, power };
  }
  return null;
}

/** The number of decimals that `value` has in `printed`; 0 if it is not found. */
export const printedDecimals = (printed: string, value: number): number =>
  printedAs(printed, value)?.decimals ?? 0;
