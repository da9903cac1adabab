import { expect } from 'chai';
import { isNone, type PrintedFigure, printedFigure } from '../../../src/authoring/rows/printed-figure.ts';

/** Printed text, name of the indicator where it matters, and what is read besides the text itself. */
const FIGURES: readonly [printed: string, expected: Omit<PrintedFigure, 'raw'>, name?: string][] = [
  ['7.5', { value: 7.5, unit: '' }],
  ['[4]', { value: 4, status: 'E', unit: '' }],
  ['［6.7］', { value: 6.7, status: 'E', unit: '' }],
  ['【5】', { value: 5, status: 'E', unit: '' }],
  ['7.2*', { value: 7.2, status: 'E', unit: '' }],
  ['预计8.1%', { value: 8.1, status: 'E', unit: '%' }],
  ['7左右', { value: 7, comparator: 'about', unit: '' }],
  ['8%左右', { value: 8, comparator: 'about', unit: '%' }],
  ['约300', { value: 300, comparator: 'about', unit: '' }],
  ['8000户以上', { value: 8000, comparator: 'at-least', unit: '户' }],
  ['不低于35%', { value: 35, comparator: 'at-least', unit: '%' }],
  ['≥90', { value: 90, comparator: 'at-least', unit: '' }],
  ['5.5以内', { value: 5.5, comparator: 'at-most', unit: '' }],
  ['控制在3.5%以内', { value: 3.5, comparator: 'at-most', unit: '%' }],
  ['控制在4.5%', { value: 4.5, comparator: 'at-most', unit: '%' }],
  ['控制在3%左右', { value: 3, comparator: 'about', unit: '%' }],
  ['≤46', { value: 46, comparator: 'at-most', unit: '' }],
  ['6%—7%', { value: 6, upper: 7, unit: '%' }],
  ['7.5-8', { value: 7.5, upper: 8, unit: '' }],
  ['20至30个', { value: 20, upper: 30, unit: '个' }],
  ['突破10亿元', { value: 10, comparator: 'over', unit: '亿元' }],
  ['500余次', { value: 500, comparator: 'over', unit: '次' }],
  ['低于5‰', { value: 5, comparator: 'under', unit: '‰' }],
  ['力争8', { value: 8, aim: true, unit: '' }],
  ['力争突破300亿元', { value: 300, comparator: 'over', aim: true, unit: '亿元' }],
  ['与经济增长同步', { value: null, unit: '' }],
  ['完成市定目标', { value: null, unit: '' }],
  ['基本持平', { value: null, unit: '' }],
  ['同比增长-0.5%', { value: -0.5, unit: '%' }],
  ['-10.7', { value: -10.7, unit: '' }],
  ['下降3.2%', { value: -3.2, unit: '%' }],
  ['下降3.6%', { value: 3.6, unit: '%' }, '单位GDP能耗降低率'],
  ['4.48万吨', { value: 4.48, unit: '万吨' }],
  ['1,250', { value: 1250, unit: '' }],
  ['1,234,567户', { value: 1234567, unit: '户' }],
  ['1.54个百分点', { value: 1.54, unit: '个百分点' }],
  ['全市前三', { value: 3, unit: '' }],
  ['增长11%，达到282亿元', { value: 11, several: true, unit: '%' }],
  ['2023年完成282亿元', { value: 282, unit: '亿元' }],
  ['100%', { value: 100, unit: '%' }],
];

describe('what a printed figure says', () => {
  for (const [printed, expected, name] of FIGURES)
    it(`reads ${printed}${name ? ` of ${name}` : ''}`, () => {
      expect(printedFigure(printed, name)).to.deep.equal({ raw: printed, ...expected });
    });

  it('knows marks for none', () => {
    for (const none of ['', '-', '—', '——', '－', '/', ' ', '　', '…'])
      expect(isNone(none), none).to.equal(true);
    for (const some of ['0', '-1', '持平', '—5']) expect(isNone(some), some).to.equal(false);
  });
});
