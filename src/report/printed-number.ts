/** A number as a report prints it: its value and how many decimals were printed. */
export interface PrintedNumber {
  value: number;
  decimals: number;
}

const FALLING = /下降|减少|降低|负/;
const NUMBER = /[-−]?\d+(?:\.(\d+))?/g;

/** Text with full-width forms, thousands separators and white space evened out, for comparison only. */
export function plain(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/[\s*]/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
}

/**
 * The numbers in a printed wording, in order. `下降3.2%` holds both 3.2 and −3.2: the report words
 * the sign, and only the indicator's name tells which is meant.
 */
export function printedNumbers(printed: string): PrintedNumber[] {
  const wording = plain(printed);
  const falling = FALLING.test(wording);
  return [...wording.matchAll(NUMBER)].flatMap(({ 0: digits, 1: fraction, index }) => {
    // In a range, 6%-7%, the stroke is no sign.
    const sign = /[\d%]/.test(wording.charAt(index - 1)) ? '' : '-';
    const found = { value: Number(digits.replace(/[-−]/, sign)), decimals: fraction?.length ?? 0 };
    return falling && found.value > 0 ? [found, { ...found, value: -found.value }] : [found];
  });
}

/** How many decimals `value` was printed with in `printed`; 0 where it is not found. */
export function printedDecimals(printed: string, value: number): number {
  return printedNumbers(printed).find((number) => number.value === value)?.decimals ?? 0;
}
