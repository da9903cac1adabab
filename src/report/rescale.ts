/** A number and the decimals it is given with. */
export interface Figure {
  value: number;
  decimals: number;
}

/**
 * A figure in a unit of another power of ten. The digits stay as printed: 20.0亿 is 2.00 billion. The zeros at the end of
 * a whole number are no decimals: 20亿 is 2 billion.
 */
export function rescale({ value, decimals }: Figure, from: number, to: number): Figure {
  const zeros = decimals > 0 ? 0 : zerosAtEnd(String(value));
  return {
    value: shift(value, from - to),
    decimals: value === 0 ? decimals : Math.max(0, decimals - zeros + to - from),
  };
}

const zerosAtEnd = (digits: string): number => digits.length - digits.replace(/0+$/, '').length;

/** `value` × 10 ** `power`, without the error of binary fractions. */
export function shift(value: number, power: number): number {
  const [digits, exponent = 0] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}
