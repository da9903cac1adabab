import { expect } from 'chai';
import { printedFigure } from '../../../src/authoring/rows/printed-figure.ts';
import { growthAndLevel } from '../../../src/authoring/rows/split-cell.ts';

const BOTH: readonly [cell: string, growth: string, level: string][] = [
  ['增长11%，达到282亿元', '增长11%', '达到282亿元'],
  ['增长11％,达到282亿元', '增长11％', '达到282亿元'],
  ['282亿元（下降 3%）', '下降 3%', '282亿元'],
  ['282亿元(上升3%)', '上升3%', '282亿元'],
  ['282亿元；同比减少3%', '同比减少3%', '282亿元'],
  ['282亿元; 增速3%', '增速3%', '282亿元'],
  ['282亿元、增幅3%；', '增幅3%', '282亿元'],
  ['282亿元（ ）增长3%', '增长3%', '282亿元'],
  ['增长6%—7%，达到282亿元', '增长6%—7%', '达到282亿元'],
  ['增长6%，达到280—290亿元', '增长6%', '达到280—290亿元'],
];

const NOT_BOTH = [
  '增长11%',
  '282亿元',
  '增长11%，达到282亿元，其中工业20亿元',
  '282亿元，15户',
  '增长11，282亿元',
  '11%，282亿元',
  '增长6%，15%',
  '增长6%，15',
  '增长6%和7%，达到282亿元',
  '增长6%，282亿元15户',
  '增长%，280—290亿元',
  '增长6%—7%，5—5亿元',
  '同比%增长5亿元，3',
];

describe('growth and level in one cell', () => {
  for (const [cell, growth, level] of BOTH)
    it(`are told apart in ${cell}`, () => {
      const both = growthAndLevel(printedFigure(cell), '产值');
      expect(both?.growth).to.deep.equal(printedFigure(growth));
      expect(both?.level).to.deep.equal(printedFigure(level));
    });

  for (const cell of NOT_BOTH)
    it(`are not both in ${cell}`, () => {
      expect(growthAndLevel(printedFigure(cell), '产值')).to.equal(null);
    });

  it('have the sign that the name gives', () => {
    const signs = ['能耗', '能耗降低率'].map(
      (name) => growthAndLevel(printedFigure('下降3%，至2万吨', name), name)?.growth.value,
    );
    expect(signs).to.deep.equal([-3, 3]);
  });
});
