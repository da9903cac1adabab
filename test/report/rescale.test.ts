import { expect } from 'chai';
import { rescale, shift } from '../../src/report/rescale.ts';

describe('a figure in a unit of another power of ten', () => {
  for (const [what, value, decimals, from, to, ...expected] of [
    ['the same unit', 517.2, 1, 8, 8, 517.2, 1],
    ['a larger one, with all digits', 517.2, 1, 8, 9, 51.72, 2],
    ['a larger one, with the printed zero', 20, 1, 8, 9, 2, 2],
    ['a larger one, without the zeros of a whole number', 20, 0, 8, 9, 2, 0],
    ['a larger one, with fewer zeros than it has', 2000, 0, 8, 9, 200, 0],
    ['a larger one, with a zero between other digits', 105, 0, 8, 9, 10.5, 1],
    ['a much larger one, without the zeros of a whole number', 2000, 0, 4, 8, 0.2, 1],
    ['a much larger one', 1230, 0, 4, 8, 0.123, 3],
    ['a smaller one', 1.25, 2, 8, 7, 12.5, 1],
    ['a much smaller one', 1.25, 2, 8, 4, 12500, 0],
    ['a fall', -3.7, 1, 4, 8, -0.00037, 5],
    ['zero', 0, 0, 4, 8, 0, 0],
    ['zero with decimals', 0, 1, 4, 8, 0, 1],
  ] as const)
    it(`is ${expected.join(' with decimals: ')}, in ${what}`, () => {
      expect(rescale({ value, decimals }, from, to)).to.deep.equal({
        value: expected[0],
        decimals: expected[1],
      });
    });
});

describe('a number times a power of ten', () => {
  for (const [value, power, expected] of [
    [1.1, 2, 110],
    [12345.6, -4, 1.23456],
    [1e21, -20, 10],
    [1.5e-7, 7, 1.5],
    [1.5e-7, -1, 1.5e-8],
    [-3.7, -4, -0.00037],
    [0, 8, 0],
  ] as const)
    it(`has no error of binary fractions: ${value} × 10 ** ${power}`, () => {
      expect(shift(value, power)).to.equal(expected);
    });
});
