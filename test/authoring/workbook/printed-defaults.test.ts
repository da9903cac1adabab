import { expect } from 'chai';
import {
  AMOUNT_KEYS,
  amountDefaults,
  besidesDefaults,
  observationDefaults,
  withDefaults,
} from '../../../src/authoring/workbook/printed-defaults.ts';

describe('what is concluded from a printed text where a cell is blank', () => {
  it('is the value, bound and status of a figure', () => {
    const figures: readonly [raw: unknown, name: string | undefined, defaults: object][] = [
      ['7.5', '', { value: 7.5 }],
      ['[4]', '', { value: 4, status: 'E' }],
      ['8000户以上', '', { value: 8000, comparator: 'at-least' }],
      ['力争6%—7%', '', { value: 6, upper: 7, aim: true }],
      ['完成市定目标', '', { value: null }],
      ['下降3.2%', '能耗', { value: -3.2 }],
      ['下降3.2%', '能耗降低率', { value: 3.2 }],
      ['下降3.2%', undefined, { value: -3.2 }],
      [7.5, '', {}],
      [undefined, '', {}],
    ];
    for (const [raw, name, defaults] of figures)
      expect(observationDefaults(raw, name), String(raw)).to.deep.equal(defaults);
  });

  it('is the value, bound and unit of an amount', () => {
    const yi = { unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 };
    const amounts: readonly [raw: unknown, defaults: object][] = [
      ['总投资5亿元', { value: 5, ...yi }],
      ['超8.5亿元', { value: 8.5, comparator: 'over', ...yi }],
      ['3000美元', { value: 3000, unit: { zh: '美元', en: 'US dollars' } }],
      ['30欧元', { value: 30, unit: { zh: '欧元' } }],
      ['0', { value: 0 }],
      ['待定', {}],
      [5, {}],
    ];
    for (const [raw, defaults] of amounts) expect(amountDefaults(raw), String(raw)).to.deep.equal(defaults);
    expect(AMOUNT_KEYS).to.deep.equal(['value', 'unitMult', 'comparator']);
  });

  const keys = ['value', 'upper', 'comparator'];
  const cases: readonly [name: string, record: object, defaults: object, written: object][] = [
    ['the same', { value: 5, comparator: 'about' }, { value: 5, comparator: 'about' }, {}],
    ['another', { value: 5 }, { value: 6 }, { value: 5 }],
    ['more', { value: 5, upper: 7 }, { value: 5 }, { upper: 7 }],
    ['less', { value: 5 }, { value: 5, upper: 7, comparator: 'about' }, { upper: '无', comparator: '无' }],
    ['zero', { value: 0 }, {}, { value: 0 }],
  ];
  for (const [name, record, defaults, written] of cases)
    it(`is written only where the record is another, and read again: ${name}`, () => {
      expect(besidesDefaults(record as never, defaults as never, keys)).to.deep.equal(written);
      const again = { ...written };
      withDefaults(again as never, defaults as never, keys);
      expect(again).to.deep.equal(record);
    });

  it('is no value at all where a person says 无', () => {
    const record = { value: '无', upper: '无', other: '无', comparator: undefined };
    withDefaults(record, { value: 5, upper: 7, other: 1 }, keys);
    expect(record).to.deep.equal({ value: null, other: '无', comparator: undefined });
  });
});
