import { expect } from 'chai';
import { positionOf, scaleOf } from '../../src/view/scale.ts';

describe('scaleOf', () => {
  for (const [values, min, max] of [
    [[7.5, 4], 0, 8],
    [[12, 6.7], 0, 12],
    [[4.69, 5], 0, 5],
    [[9, 1.05], 0, 10],
    [[2.3], 0, 2.5],
    [[252, 232], 0, 300],
    [[46, 46], 0, 50],
    [[85, 80], 0, 100],
    [[8850, 19730], 0, 20000],
    [[6005], 0, 8000],
    [[0.3], 0, 0.3],
    [[0.7], 0, 0.8],
    [[0.0001], 0, 0.0001],
    [[-0.00012], -0.00012, 0],
    [[0.00005, -0.00002], -0.00002, 0.00005],
    [[-3.2, 5], -4, 5],
    [[-3.2, -11], -12, 0],
    [[0, 0], 0, 1],
    [[], 0, 1],
  ] as const) {
    it(`runs from ${min} to ${max} for ${values.join(' and ') || 'nothing'}`, () => {
      expect(scaleOf(values)).to.deep.equal({ min, max });
    });
  }

  it('holds zero and each value, however large or small', () => {
    for (let power = -307; power <= 307; power++)
      for (const digits of [1, 1.0000001, 1.19, 2.51, 9.999999])
        for (const value of [digits * 10 ** power, -digits * 10 ** power]) {
          const { min, max } = scaleOf([value]);
          expect(min, `${value}`).to.be.at.most(Math.min(0, value) * (1 - 1e-11));
          expect(max, `${value}`).to.be.at.least(Math.max(0, value) * (1 - 1e-11));
          expect(max - min, `${value}`).to.be.within(Math.abs(value) * 0.99, Math.abs(value) * 1.7);
        }
  });

  for (const value of [Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE]) {
    it(`has finite ends for ${value}`, () => {
      const { min, max } = scaleOf([value]);
      expect([min, max].every(Number.isFinite)).to.equal(true);
      expect(max).to.be.above(min);
    });
  }
});

describe('positionOf', () => {
  for (const [value, min, max, position] of [
    [0, 0, 8, 0],
    [4, 0, 8, 0.5],
    [8, 0, 8, 1],
    [-4, -4, 4, 0],
    [0, -4, 4, 0.5],
    [12, 0, 8, 1.5],
    [-4, 0, 8, -0.5],
    [0, -1e308, 1e308, 0.5],
    [1e308, -1e308, 1e308, 1],
  ] as const) {
    it(`finds ${value} at ${position} between ${min} and ${max}`, () => {
      expect(positionOf(value, { min, max })).to.equal(position);
    });
  }
});
