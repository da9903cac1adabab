import { expect } from 'chai';
import { plain, printedAs, printedDecimals, printedNumbers } from '../../src/report/printed-number.ts';

describe('plain', () => {
  for (const [printed, evened] of [
    ['ＧＤＰ增长７．５％', 'GDP增长7.5%'],
    ['PM ₁₀ 年均浓度', 'PM10年均浓度'],
    ['一是**继续保持**。', '一是继续保持。'],
    [' 7.5\t[4]\u3000\u00a07\n', '7.5[4]7'],
    ['1,234,567元', '1234567元'],
    ['12,34 与 1,2345', '12,34与1,2345'],
    ['', ''],
  ] as const) {
    it(`reads ${JSON.stringify(printed)} as ${JSON.stringify(evened)}`, () => {
      expect(plain(printed)).to.equal(evened);
    });
  }
});

describe('printedNumbers', () => {
  const values = (printed: string) => printedNumbers(printed).map(({ value }) => value);

  for (const [printed, ...found] of [
    ['7.5', 7.5],
    ['[4]', 4],
    ['8000', 8000],
    ['下降0.0%', 0],
    ['8000户以上', 8000],
    ['７．５％', 7.5],
    ['1,234,567.8万元', 1_234_567.8],
    ['200余人次', 200],
    ['约8000平方米', 8000],
    ['100MW/200MWh', 100, 200],
    ['-3.2%', -3.2],
    ['−3.2%', -3.2],
    ['增长-3.2%', -3.2],
    ['6%-7%', 6, 7],
    ['10-20个', 10, 20],
    ['3—5家', 3, 5],
    ['完成市定目标'],
    ['两家'],
    [''],
  ] as [string, ...number[]][]) {
    it(`finds ${found.join(' and ') || 'none'} in ${JSON.stringify(printed)}`, () => {
      expect(values(printed)).to.deep.equal(found);
    });
  }

  for (const fall of [
    '下降3.2%',
    '减少3.2%',
    '降低3.2个百分点',
    '负3.2%',
    '降3.2%',
    '减3.2%',
    '跌3.2%',
    '回落3.2%',
    '下滑3.2%',
    '萎缩3.2%',
  ]) {
    it(`reads ${fall} as 3.2 and as -3.2, as only the name says which is meant`, () => {
      expect(values(fall)).to.deep.equal([3.2, -3.2]);
    });
  }

  for (const level of [
    '下降到3.2%',
    '降至3.2%',
    '减少为3.2%',
    '增减3.2%',
    '升降3.2%',
    '涨跌3.2%',
    '负债率3.2%',
  ])
    it(`reads ${level} as 3.2 only`, () => {
      expect(values(level)).to.deep.equal([3.2]);
    });

  it('keeps the sign of a fall that is printed with one', () => {
    expect(values('下降-3.2%')).to.deep.equal([-3.2]);
  });

  it('counts the decimals as printed', () => {
    expect(printedNumbers('[7]、7.50与1.05')).to.deep.equal([
      { value: 7, decimals: 0 },
      { value: 7.5, decimals: 2 },
      { value: 1.05, decimals: 2 },
    ]);
  });
});

describe('printedDecimals', () => {
  for (const [printed, value, decimals] of [
    ['[5.9]', 5.9, 1],
    ['7.50', 7.5, 2],
    ['8000', 8000, 0],
    ['77.69亿元', 77.69, 2],
    ['7.50%', 7.5, 2],
    ['8000户以上', 8000, 0],
    ['下降3.2%', -3.2, 1],
    ['1,234.50', 1234.5, 2],
    ['完成市定目标', 5, 0],
    ['7.5', 8, 0],
  ] as const) {
    it(`finds ${decimals} for ${value} in ${printed}`, () => {
      expect(printedDecimals(printed, value)).to.equal(decimals);
    });
  }
});

describe('printedAs', () => {
  for (const [printed, value, decimals, power] of [
    ['7.50%', 7.5, 2, 0],
    ['1.23456万元', 12345.6, 1, 4],
    ['1.2万元', 12000, 0, 4],
    ['5千元', 5000, 0, 3],
    ['3家，5万元', 50000, 0, 4],
    ['10元', 0.001, 3, -4],
    // The number itself rather than one of other units.
    ['3家，30家', 30, 0, 0],
    ['5个，50.0亿元', 50, 1, 0],
    ['3千户，0.0户', 0, 1, 0],
    ['下降2亿元', -20000, 0, 4],
    ['0户，5千户', 5000, 0, 3],
  ] as const)
    it(`finds ${value} in ${printed} with ${decimals} decimals`, () => {
      expect(printedAs(printed, value)).to.deep.equal({ decimals, power });
    });

  for (const [printed, value] of [
    ['7.5', 8],
    ['0', 5],
    ['5', 0],
    ['3万', 40000],
    ['完成市定目标', 5],
  ] as const)
    it(`does not find ${value} in ${printed}`, () => {
      expect(printedAs(printed, value)).to.equal(null);
    });
});
