import { expect } from 'chai';
import type { Amount } from '../../src/report/schema.ts';
import { amountText, amountView } from '../../src/view/amount.ts';
// Registers English.
import '../support/reports.ts';

const amount = (raw: string, zh: string, unitMult?: number, en?: string): Amount => ({
  value: Number(/[\d.]+/.exec(raw)?.[0]),
  raw,
  unit: en === undefined ? { zh } : { zh, en },
  ...(unitMult !== undefined && { unitMult }),
});

describe('an amount', () => {
  for (const [printed, zh, en] of [
    [amount('总投资517.2亿元', '亿元', 8, 'yuan'), '517.2亿元', '51.72 billion yuan'],
    [amount('2865万元', '万元', 4, 'yuan'), '2865万元', '28.65 million yuan'],
    [amount('980.50万元', '万元', 4, 'yuan'), '980.50万元', '9.8050 million yuan'],
    [amount('63.5万元', '万元', 4, 'yuan'), '63.5万元', '635,000 yuan'],
    [amount('1.2万亿元', '万亿元', 12, 'yuan'), '1.2万亿元', '1.2 trillion yuan'],
    [amount('6005万美元', '万美元', 4, 'US dollars'), '6005万美元', '60.05 million US dollars'],
    // Older files.
    [amount('517.2亿元', '亿元', 8, 'hundred million yuan'), '517.2亿元', '51.72 billion yuan'],
    [amount('517.2亿元', '亿元', 8, '100 million yuan'), '517.2亿元', '51.72 billion yuan'],
    [amount('2865万元', '万元', undefined, 'ten thousand yuan'), '2865万元', '28.65 million yuan'],
    [amount('2865万元', '万元', undefined, 'yuan'), '2865万元', '28.65 million yuan'],
    // Without a translation.
    [amount('5万元', '万元', 4), '5万元', '5 万元'],
    [amount('12.6亿元', '亿元', 8), '12.6亿元', '12.6 亿元'],
  ] as const) {
    it(`is ${zh} and ${en}, printed ${printed.raw} in ${printed.unit.en ?? 'no English unit'}`, () => {
      expect(amountText(printed, 'zh-CN')).to.equal(zh);
      expect(amountText(printed, 'en')).to.equal(en);
    });
  }

  for (const [raw, comparator, zh, en] of [
    ['300余万元', 'over', '300余万元', 'over 3 million yuan'],
    ['约50万元', 'about', '约50万元', 'about 500,000 yuan'],
    ['年度投资50万元以上', 'at-least', '50万元以上', 'at least 500,000 yuan'],
    ['低于50万元', 'under', '低于50万元', 'under 500,000 yuan'],
    ['总投资不低于50万元', 'at-least', '不低于50万元', 'at least 500,000 yuan'],
    ['总投资不超过50万元', 'at-most', '不超过50万元', 'at most 500,000 yuan'],
    ['总投资超50万元', 'over', '超50万元', 'over 500,000 yuan'],
    ['总投资超过50万元', 'over', '超过50万元', 'over 500,000 yuan'],
    ['总投资近50.5万元', 'under', '近50.5万元', 'under 505,000 yuan'],
  ] as const) {
    it(`is ${zh} and ${en} with a bound, printed ${raw}`, () => {
      const bounded = { ...amount(raw, '万元', 4, 'yuan'), comparator };
      expect(amountText(bounded, 'zh-CN')).to.equal(zh);
      expect(amountText(bounded, 'en')).to.equal(en);
    });
  }

  it('has number and unit of the same size as its text', () => {
    const printed = amount('517.2亿元', '亿元', 8, 'yuan');
    expect(amountView(printed, 'zh-CN')).to.include({ value: 517.2, unit: '亿元', power: 8, lang: 'zh-CN' });
    expect(amountView(printed, 'en')).to.include({
      value: 51.72,
      unit: 'billion yuan',
      power: 9,
      lang: 'en',
    });
  });

  it('says what the report prints in another unit, in Chinese', () => {
    const inYuan: Amount = { ...amount('12345.6元', '万元', 4, 'yuan'), value: 1.23456 };
    expect(amountText(inYuan, 'zh-CN')).to.equal('1.23456万元（12345.6元）');
    expect(amountText(inYuan, 'en')).to.equal('12,345.6 yuan');
    expect(amountText({ ...inYuan, unit: { zh: '万元' } }, 'en')).to.equal('1.23456 万元 (12345.6元)');
    const about: Amount = { ...inYuan, raw: '总投资约12345.6元', comparator: 'about' };
    expect(amountText(about, 'zh-CN')).to.equal('约12345.6元');
  });

  it('is a whole number where the report prints it in words', () => {
    const words: Amount = { ...amount('五万元', '万元', 4, 'yuan'), value: 5 };
    expect(amountText(words, 'zh-CN')).to.equal('5万元');
    expect(amountText(words, 'en')).to.equal('50,000 yuan');
    expect(amountText({ ...words, raw: '超五万元', comparator: 'over' }, 'zh-CN')).to.equal('超过5万元');
  });
});
