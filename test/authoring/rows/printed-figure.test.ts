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
  ['6 — 7', { value: 6, upper: 7, unit: '' }],
  ['6 - 7%', { value: 6, upper: 7, unit: '%' }],
  ['6———7', { value: 6, upper: 7, unit: '' }],
  ['6----7', { value: 6, upper: 7, unit: '' }],
  ['6‐7', { value: 6, upper: 7, unit: '' }],
  ['6─7%', { value: 6, upper: 7, unit: '%' }],
  ['6％～7％', { value: 6, upper: 7, unit: '%' }],
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
  // Brackets and marks.
  ['[5', { value: 5, unit: '' }],
  ['5]', { value: 5, unit: '' }],
  ['[5.1]%', { value: 5.1, unit: '' }],
  ['*7.2', { value: 7.2, status: 'E', unit: '' }],
  ['**7.2**', { value: 7.2, unit: '' }],
  ['**7.2', { value: 7.2, status: 'E', unit: '' }],
  ['7.2（预）', { value: 7.2, status: 'E', unit: '' }],
  ['预估7.2', { value: 7.2, status: 'E', unit: '' }],
  ['7.2（快）', { value: 7.2, status: 'P', unit: '' }],
  // What may be a sign or a mark.
  ['▲3.2', { value: 3.2, unclear: '▲', unit: '' }],
  ['3.2%↓', { value: 3.2, unclear: '↓', unit: '%' }],
  ['—3.2', { value: 3.2, unclear: '—', unit: '' }],
  ['3.2—', { value: 3.2, unclear: '—', unit: '' }],
  ['‐3.2', { value: 3.2, unclear: '‐', unit: '' }],
  ['增长—3.2%', { value: 3.2, unclear: '—', unit: '%' }],
  ['同比–3.2%', { value: 3.2, unclear: '–', unit: '%' }],
  ['±2', { value: 2, unclear: '±', unit: '' }],
  ['〔7.5〕', { value: 7.5, unclear: '〔', unit: '' }],
  ['7.5?', { value: 7.5, unclear: '?', unit: '' }],
  ['7.5e', { value: 7.5, unclear: 'e', unit: '' }],
  ['.5', { value: 5, unclear: '.', unit: '' }],
  ['1O', { value: 1, unclear: 'O', unit: '' }],
  ['l2', { value: 2, unclear: 'l', unit: '' }],
  ['完成《规划》的5%', { value: 5, unit: '%' }],
  ['5km2', { value: 5, unit: 'km2' }],
  ['35μg/m³', { value: 35, unit: 'μg/m3' }],
  ['5kgce', { value: 5, unit: '' }],
  ['5km/h', { value: 5, unit: '' }],
  ['CO2减排5吨', { value: 2, several: true, unit: '' }],
  ['[7.2]*', { value: 7.2, status: 'E', unit: '' }],
  ['7.2*左右', { value: 7.2, comparator: 'about', unit: '' }],
  ['初步核算7.2%', { value: 7.2, status: 'P', unit: '%' }],
  ['快报数7.2', { value: 7.2, status: 'P', unit: '' }],
  // Bounds stand beside the number.
  ['7.2+', { value: 7.2, comparator: 'at-least', unit: '' }],
  ['5000户+', { value: 5000, comparator: 'at-least', unit: '户' }],
  ['≧7.2', { value: 7.2, comparator: 'at-least', unit: '' }],
  ['≦7.2', { value: 7.2, comparator: 'at-most', unit: '' }],
  ['大于7.2', { value: 7.2, comparator: 'over', unit: '' }],
  ['小于7.2', { value: 7.2, comparator: 'under', unit: '' }],
  ['不超7.2', { value: 7.2, comparator: 'at-most', unit: '' }],
  ['不得超过7.2', { value: 7.2, comparator: 'at-most', unit: '' }],
  ['不突破7.2', { value: 7.2, comparator: 'at-most', unit: '' }],
  ['未突破7.2', { value: 7.2, comparator: 'at-most', unit: '' }],
  ['不得低于7.2', { value: 7.2, comparator: 'at-least', unit: '' }],
  ['至少7.2', { value: 7.2, comparator: 'at-least', unit: '' }],
  ['不超过7.2', { value: 7.2, comparator: 'at-most', unit: '' }],
  ['不低于上年，为7.2', { value: 7.2, unit: '' }],
  ['不超过上年，为7.2', { value: 7.2, unit: '' }],
  ['约定完成7.2', { value: 7.2, unit: '' }],
  ['超前完成7.2', { value: 7.2, unit: '' }],
  ['低于上年，为7.2', { value: 7.2, unit: '' }],
  ['7.2，约占九成以上', { value: 7.2, unit: '' }],
  ['5亿多元', { value: 5, comparator: 'over', unit: '亿' }],
  ['5个多边机构', { value: 5, unit: '个' }],
  ['5亿元税收余额', { value: 5, unit: '亿元' }],
  ['控制在人均4.5', { value: 4.5, comparator: 'at-most', unit: '' }],
  ['控制在合理区间，为4.5', { value: 4.5, unit: '' }],
  // Numbers that are no quantities.
  ['9月完成5亿元', { value: 5, unit: '亿元' }],
  ['11月份完成5亿元', { value: 5, unit: '亿元' }],
  ['1-9月完成5亿元', { value: 5, unit: '亿元' }],
  ['10—12月完成5亿元', { value: 5, unit: '亿元' }],
  ['2023年9月完成5亿元', { value: 5, unit: '亿元' }],
  ['PM10浓度70', { value: 70, unit: '' }],
  ['PM2.5-35', { value: 35, unit: '' }],
  ['PM2.5—35微克/立方米', { value: 35, unit: '微克/立方米' }],
  ['1.5E-2', { value: 1.5, several: true, unit: '' }],
  ['pm2.5浓度35', { value: 35, unit: '' }],
  ['PM0.25浓度35', { value: 35, unit: '' }],
  ['P50值5', { value: 5, unit: '' }],
  ['占%-5', { value: null, unit: '' }],
  ['5家3个', { value: 5, several: true, unit: '家' }],
  ['10³吨', { value: 103, several: true, unit: '吨' }],
  // Falls.
  ['−3.2%', { value: -3.2, unit: '%' }],
  ['下降-3.2%', { value: -3.2, unit: '%' }],
  ['降3.2%', { value: -3.2, unit: '%' }],
  ['减约5%', { value: -5, comparator: 'about', unit: '%' }],
  ['回落3.2个百分点', { value: -3.2, unit: '个百分点' }],
  ['下滑3.2%', { value: -3.2, unit: '%' }],
  ['降幅5%', { value: 5, unit: '%' }, '能耗降幅'],
  ['下降到6%', { value: 6, unit: '%' }],
  ['减少至3起', { value: 3, unit: '' }],
  ['下降为5%', { value: 5, unit: '%' }],
  ['增减3.2', { value: 3.2, unit: '' }],
  ['负债率60%', { value: 60, unit: '%' }],
  ['下降0%', { value: 0, unit: '%' }],
  ['下降3%—5%', { value: -5, upper: -3, unit: '%' }],
  ['下降3%—5%', { value: 3, upper: 5, unit: '%' }, '能耗降低率'],
  ['下降0—5%', { value: 0, upper: 5, unit: '%' }],
  // Ranges.
  ['-3--1', { value: -3, upper: -1, unit: '' }],
  ['-3%--1%', { value: -3, upper: -1, unit: '%' }],
  ['6--7', { value: 6, upper: 7, unit: '' }],
  ['-3——1', { value: -3, upper: 1, unit: '' }],
  ['7%—6%', { value: 6, upper: 7, unit: '%' }],
  ['100—20', { value: 20, upper: 100, unit: '' }],
  ['5%—5%', { value: null, unit: '%' }],
  ['6%—7%左右', { value: 6, upper: 7, comparator: 'about', unit: '%' }],
  ['6%—7%左右（预计）', { value: 6, upper: 7, comparator: 'about', status: 'E', unit: '%' }],
  ['6%左右—7%', { value: 6, upper: 7, unit: '%' }],
  ['6%—7%以上', { value: 6, upper: 7, unit: '%' }],
  ['2024年6—7亿元', { value: 6, upper: 7, unit: '亿元' }],
  ['力争6—7', { value: 6, upper: 7, aim: true, unit: '' }],
];

/** Printed texts with white space around them or marks of footnotes, which are not a part of the figure. */
const MARKED: readonly [printed: string, raw: string][] = [
  [' 7.5 ', '7.5'],
  [' 8%左右 ', '8%左右'],
  ['148²', '148'],
  ['148①②', '148'],
  ['5%①', '5%'],
  ['5％②', '5％'],
  ['[5①]', '[5]'],
  ['(5①) ', '(5)'],
  ['10³吨', '10³吨'],
];

describe('what a printed figure says', () => {
  for (const [printed, expected, name] of FIGURES)
    it(`reads ${printed}${name ? ` of ${name}` : ''}`, () => {
      expect(printedFigure(printed, name)).to.deep.equal({ raw: printed, ...expected });
    });

  it('has neither marks of footnotes nor white space around it', () => {
    for (const [printed, raw] of MARKED) expect(printedFigure(printed).raw, printed).to.equal(raw);
  });

  it('takes the first of several numbers that white space divides, and keeps the cell', () => {
    for (const [cell, raw, value] of [
      ['120\n130', '120', 120],
      ['570\n6.5%', '570', 570],
      ['6.5%\n-7%', '6.5%', 6.5],
      ['12 34', '12', 12],
      ['1 234\n567', '1 234', 1234],
      ['12 345 12 400', '12', 12],
      ['[4.5 4.6]', '[4.5', 4.5],
    ] as const)
      expect(printedFigure(cell), cell).to.include({ raw, value, several: true, cell });
    for (const [cell, value] of [
      ['1 234 567', 1234567],
      ['15 000户', 15000],
      ['1 5 0', 150],
      ['5000\n以上', 5000],
      ['535\n（预计）', 535],
      ['535 \n\n （预计）', 535],
    ] as const) {
      const printed = printedFigure(cell);
      expect(printed, cell).to.include({ raw: cell, value });
      expect(printed, cell).not.to.have.property('several');
    }
  });

  it('knows marks for none', () => {
    for (const none of [
      'N/A',
      'na',
      '……',
      '...',
      '无数据',
      '一',
      '',
      '-',
      '—',
      '——',
      '－',
      '/',
      ' ',
      '　',
      '…',
    ])
      expect(isNone(none), none).to.equal(true);
    for (const some of ['无锡', '.', 'N', '-----', '0', '-1', '持平', '—5'])
      expect(isNone(some), some).to.equal(false);
  });
});
