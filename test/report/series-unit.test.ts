import { expect } from 'chai';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { convert, movePoint } from '../../src/report/series-unit.ts';
import { powerOf } from '../../src/report/unit-power.ts';
import { figure, revenue } from '../support/yearly-reports.ts';

const inUnit = (zh: string, unitMult = powerOf({ unit: { zh } })): Indicator =>
  revenue([], { unit: { zh }, unitMult });

describe('a figure in a unit of another power of ten', () => {
  for (const [from, to, raw, value, converted, number] of [
    // The number of the unit.
    ['万元', '亿元', '104567', 104567, '10.4567', 10.4567],
    ['万元', '亿元', '12.34', 12.34, '0.001234', 0.001234],
    ['亿元', '万元', '12.34亿元', 12.34, '123400万元', 123400],
    ['亿元', '元', '1.5', 1.5, '150000000', 150000000],
    ['万元', '亿元', '0', 0, '0', 0],
    ['万元', '亿元', '下降3.70', -3.7, '下降0.000370', -0.00037],
    // A number of another unit beside it.
    ['亿元', '万元', '完成12亿元，增长3%', 12, '完成120000万元,增长3%', 120000],
    ['亿元', '万元', '12%，12‰，12个百分点，12倍，12亿元', 12, '12%,12‰,12个百分点,12倍,120000万元', 120000],
    ['亿元', '万元', '12亿元，3家', 12, '120000万元,3家', 120000],
    ['亿元', '万元', '完成12，增长3%', 12, '完成120000,增长3%', 120000],
    ['元', '万元', '5000元—1万元', 5000, '0.5万元—1万元', 0.5],
    ['元', '万元', '5000元，占3亿元的一成', 5000, '0.5万元,占3亿元的一成', 0.5],
    // A number with a power of its own.
    ['元', '亿元', '约5万', 50000, '约0.0005', 0.0005],
    ['元', '亿元', '12.5万元，比上年的3万元多', 125000, '0.00125亿元,比上年的3万元多', 0.00125],
    ['亿元', '万元', '1.2万亿元', 12000, '120000000万元', 120000000],
    ['万元', '元', '1.2亿元', 12000, '120000000元', 120000000],
    // A number that is not printed in a way that can be converted: only the value is.
    ['元', '亿元', '５千元，左右', 5000, '５千元，左右', 0.00005],
    ['元', '亿元', '下降5千元', -5000, '下降5千元', -0.00005],
    ['亿元', '万元', '10元', 1e-7, '10元', 0.001],
  ] as const)
    it(`is as its report prints it: ${raw} of ${from} in ${to}`, () => {
      const observation = figure('actual', 2020, raw, { value });
      expect(convert(observation, inUnit(from), inUnit(to))).to.deep.equal({
        ...observation,
        raw: converted,
        value: number,
      });
    });

  it('has both ends of a range', () => {
    const range = (raw: string, value: number, upper: number) => figure('plan', 2020, raw, { value, upper });
    for (const [one, other] of [
      [range('5千—6千元', 5000, 6000), range('5千—6千元', 0.5, 0.6)],
      [range('5000—6000元', 5000, 6000), range('0.5—0.6万元', 0.5, 0.6)],
      [range('5000元—1万元', 5000, 10000), range('0.5万元—1万元', 0.5, 1)],
      [range('1万元—1.5万元', 10000, 15000), range('1万元—1.5万元', 1, 1.5)],
    ])
      expect(convert(one as Observation, inUnit('元'), inUnit('万元'))).to.deep.equal(other);
  });

  it('is a share where the indicator is', () => {
    const share = figure('actual', 2020, '7%左右');
    expect(convert(share, inUnit('%', 2), inUnit('%', 0))).to.deep.equal({
      ...share,
      raw: '700%左右',
      value: 700,
    });
  });

  it('is the same object where there is nothing to convert', () => {
    const number = figure('actual', 2020, '１２亿元');
    const words = figure('actual', 2020, '完成５项');
    expect(convert(number, inUnit('亿元'), inUnit('亿元'))).to.equal(number);
    const inWords = { ...words, value: null };
    expect(convert(inWords, inUnit('亿元'), inUnit('万元'))).to.equal(inWords);
  });
});

describe('moving the point', () => {
  for (const [digits, power, moved] of [
    ['1234.50', -4, '0.123450'],
    ['1234.50', 1, '12345.0'],
    ['1234.50', 2, '123450'],
    ['1234.50', 4, '12345000'],
    ['12', 0, '12'],
    ['0.05', 1, '0.5'],
    ['0.05', 3, '50'],
    ['7', -1, '0.7'],
  ] as const)
    it(`of ${digits} by ${power} gives ${moved}`, () => {
      expect(movePoint(digits, power)).to.equal(moved);
    });
});
