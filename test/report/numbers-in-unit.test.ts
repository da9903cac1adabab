import { expect } from 'chai';
import { baseUnit, numbersInUnit, unitIn } from '../../src/report/numbers-in-unit.ts';

const moved = (printed: string, zh: string, unitMult?: number) =>
  numbersInUnit(printed, { unit: { zh }, ...(unitMult !== undefined && { unitMult }) }).map(
    ({ printed, value }) => [printed, value],
  );

describe('the numbers of a printed text in the unit of its indicator', () => {
  for (const [printed, unit, ...expected] of [
    ['1.23456万元', '元', [1.23456, 12345.6]],
    ['5亿元', '万元', [5, 50000]],
    ['1.2万亿元', '亿元', [1.2, 12000]],
    ['5元', '万元', [5, 0.0005]],
    ['1,234万元', '元', [1234, 12340000]],
    ['５ 万 元', '元', [5, 50000]],
    // Powers in words.
    ['2百元', '元', [2, 200]],
    ['5千元', '元', [5, 5000]],
    ['3百万元', '元', [3, 3_000_000]],
    ['3千万元', '万元', [3, 3000]],
    ['2十万元', '元', [2, 200_000]],
    ['1千亿元', '亿元', [1, 1000]],
    ['2千万亿元', '亿元', [2, 20_000_000]],
    ['2千家', '家', [2, 2000]],
    ['2万', '元', [2, 20000]],
    ['2万', '户', [2, 20000]],
    ['5亿', '万', [5, 50000]],
    // More than that.
    ['3万多户', '户', [3, 30000]],
    ['3万余户', '户', [3, 30000]],
    ['3余万户', '户', [3, 30000]],
    ['3多万', '户', [3, 30000]],
    // Both ends of a range.
    ['1.2—1.5万元', '元', [1.2, 12000], [1.5, 15000]],
    ['1.2-1.5万元', '元', [1.2, 12000], [1.5, 15000]],
    ['1.2——1.5万元', '元', [1.2, 12000], [1.5, 15000]],
    ['1至2亿元', '万元', [1, 10000], [2, 20000]],
    ['1.2—1.55万元', '元', [1.2, 12000], [1.55, 15500]],
    ['1.2—约1.5万元', '元', [1.5, 15000]],
    ['1到2亿元', '万元', [1, 10000], [2, 20000]],
    ['1～2亿元', '万元', [1, 10000], [2, 20000]],
    ['-2—-1亿元', '万元', [2, 20000], [1, 10000]],
    ['10—12亿元', '万元', [10, 100000], [12, 120000]],
    ['1万—2万元', '元', [1, 10000], [2, 20000]],
    ['1万元至2万元', '元', [1, 10000], [2, 20000]],
    ['1万元到2万元', '元', [1, 10000], [2, 20000]],
    // What follows is not the rest of a unit.
    ['5万元以上', '元', [5, 50000]],
    ['5万元以内', '元', [5, 50000]],
    ['5万元以下', '元', [5, 50000]],
    ['5万元之内', '元', [5, 50000]],
    ['5万元左右', '元', [5, 50000]],
    ['5万元上下', '元', [5, 50000]],
    ['5万元的', '元', [5, 50000]],
    ['5万元，增长3%', '元', [5, 50000]],
    ['5万以上', '元', [5, 50000]],
    ['5万人次', '人次', [5, 50000]],
    // Shares.
    ['5‰', '%', [5, 0.5]],
    ['5%', '‰', [5, 50]],
    ['5‰', '%（当年价）', [5, 0.5]],
    ['5%，3‰', '‰', [5, 50]],
  ] as const)
    it(`are moved where they are stated in another power of ten: ${printed} in ${unit}`, () => {
      expect(moved(printed, unit)).to.deep.equal(expected);
    });

  for (const [printed, unit] of [
    ['5', '元'],
    ['5元', '元'],
    ['5万元', '万元'],
    ['1.2—1.5万元', '万元'],
    ['4200余户', '户'],
    ['5多万元', '万元'],
    ['5%', '%'],
    ['5', '%'],
    ['5万元', '%'],
    ['12%', '亿元'],
    ['12‰', '元'],
    ['5家', '亿元'],
    // The unit goes on with another word.
    ['5万人次', '人'],
    ['5万元件', '元'],
    ['5万平方米', '元'],
    ['5万元%', '元'],
    // These are units.
    ['5千克', '克'],
    ['5千瓦时', '千瓦时'],
    ['5千瓦', '瓦'],
    ['5百帕', '帕'],
    ['2023年', '元'],
    // 万 of what comes later in the text.
    ['5家、投资万元', '元'],
    ['5个家、2千户', '家'],
    ['5万家多', '家'],
    ['5；6元', '元'],
  ] as const)
    it(`are in that unit, or may be of another one: ${printed} in ${unit}`, () => {
      expect(moved(printed, unit)).to.deep.equal([]);
    });

  it('are in the power of ten that the file gives the unit', () => {
    expect(moved('5万元', '元', 4)).to.deep.equal([]);
    expect(moved('5元', '元', 4)).to.deep.equal([]);
    expect(moved('5亿元', '元', 4)).to.deep.equal([[5, 50000]]);
  });
});

describe('the unit of a record', () => {
  for (const [record, unit] of [
    [{ unit: { zh: '亿元' } }, { unit: { zh: '亿元' } }],
    [
      { unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 },
      { unit: { zh: '亿元' }, unitMult: 8 },
    ],
    [{ unit: { zh: '亿元' }, unitMult: '8' }, { unit: { zh: '亿元' } }],
    [{ unit: { zh: 5 } }, null],
    [{ unit: {} }, null],
    [{ unit: '亿元' }, null],
    [{ unit: null }, null],
    [{}, null],
  ] as const)
    it(`is that, or none, where it is not known what the record is: ${JSON.stringify(record)}`, () => {
      expect(unitIn(record)).to.deep.equal(unit);
    });

  for (const [zh, base] of [
    ['元', '元'],
    ['万元', '元'],
    ['亿元', '元'],
    ['万亿元', '元'],
    ['亿 元', '元'],
    ['百万元', '百万元'],
    ['元/万人', '元/万人'],
    ['万', ''],
  ] as const)
    it(`has a base without its power of ten: ${zh}`, () => {
      expect(baseUnit({ unit: { zh } })).to.equal(base);
    });
});
