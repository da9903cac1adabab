import { expect } from 'chai';
import type { Quantity } from '../../../src/authoring/columns/column.ts';
import { isChange, isGrowth } from '../../../src/authoring/rows/cell-figure.ts';
import { printedFigure } from '../../../src/authoring/rows/printed-figure.ts';

const cell = (raw: string, quantity: Quantity = 'value') => ({
  quantity,
  headUnit: '',
  figure: { place: { file: 'x' }, year: 2024, role: 'plan' as const, printed: printedFigure(raw) },
});

describe('a cell of a table', () => {
  it('has growth where it prints a change in per cent', () => {
    for (const raw of ['增长6.3%', '增速6.3％', '增幅5%', '同比5%', '下降5%', '减少5%'])
      expect(isGrowth(cell(raw)), raw).to.equal(true);
    for (const raw of ['6.3%', '增长6', '增长6户', '增长若干%', '增长5%—5%', '增长6%，3%'])
      expect(isGrowth(cell(raw)), raw).to.equal(false);
    expect(isGrowth(cell('增长6.3%', 'growth'))).to.equal(false);
  });

  it('has a change where it prints by how much, and not how much', () => {
    const firms = { name: '规上企业', unit: '家' };
    const share = { name: '占比', unit: '%' };
    for (const [raw, row] of [
      ['净增8家', firms],
      ['净增8', firms],
      ['减少8', firms],
      ['增长8亿元', { name: '工业增加值', unit: '亿元' }],
      ['提高0.5个百分点', share],
    ] as const)
      expect(isChange(cell(raw), row), `${raw} ${row.name}`).to.equal(true);
    for (const [raw, row] of [
      ['8家', firms],
      ['净增若干', firms],
      ['增长8%', firms],
      ['增加到108', firms],
      ['增加到 108', firms],
      ['增加到 约108', firms],
      ['增加至约 108', firms],
      ['提高0.5', share],
      ['提高0.5%', share],
      ['净增8家', { name: '净增企业', unit: '家' }],
      ['增长8亿元', { name: '工业增加值增量', unit: '亿元' }],
    ] as const)
      expect(isChange(cell(raw), row), `${raw} ${row.name}`).to.equal(false);
    expect(isChange(cell('净增8家', 'growth'), firms)).to.equal(false);
  });
});
