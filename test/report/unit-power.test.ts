import { expect } from 'chai';
import { powerOf } from '../../src/report/unit-power.ts';

describe('the power of ten of a printed unit', () => {
  for (const [unit, power] of [
    ['万元', 4],
    ['亿元', 8],
    ['万亿元', 12],
    ['元', 0],
    ['公里', 0],
    ['百万元', 0],
    ['百亿元', 0],
    ['万户', 4],
    ['亿', 8],
  ] as const)
    it(`is ${power} for ${unit}`, () => {
      expect(powerOf({ unit: { zh: unit } })).to.equal(power);
    });

  it('is what the file says', () => {
    expect(powerOf({ unit: { zh: '万元' }, unitMult: 0 })).to.equal(0);
    expect(powerOf({ unit: { zh: '元' }, unitMult: 3 })).to.equal(3);
  });
});
