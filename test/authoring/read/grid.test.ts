import { expect } from 'chai';
import { gridOf, linesOf, rectangular } from '../../../src/authoring/read/grid.ts';

const cell = (text: string, rows = 1, columns = 1) => ({ text, rows, columns });

/** `+` is covered, with the row and column of what covers it. */
const shown = (grid: ReturnType<typeof gridOf>) =>
  grid.map((row) => row.map(({ text, covered }) => (covered ? `+${covered.join()}` : text)));

describe('cells that span others', () => {
  it('cover them, to the right and below', () => {
    const grid = gridOf([
      [cell('指标', 2), cell('2025年', 1, 2), cell('单位')],
      [cell('计划'), cell('完成'), cell('%')],
      [cell('就业', 1, 3), cell('人')],
    ]);
    expect(shown(grid)).to.deep.equal([
      ['指标', '2025年', '+0,1', '单位'],
      ['+0,0', '计划', '完成', '%'],
      ['就业', '+2,0', '+2,0', '人'],
    ]);
    expect(grid[1]?.[0]).to.deep.equal({ text: '', covered: [0, 0] });
    expect(grid[0]?.[0]).to.deep.equal({ text: '指标' });
  });

  it('end with the table, and before what another one has taken', () => {
    expect(shown(gridOf([[cell('a', 9), cell('b')], [cell('c')]]))).to.deep.equal([
      ['a', 'b'],
      ['+0,0', 'c'],
    ]);
    expect(shown(gridOf([[cell('a'), cell('b', 2)], [cell('c', 1, 3)]]))).to.deep.equal([
      ['a', 'b', ''],
      ['c', '+0,1', '+1,0'],
    ]);
    expect(shown(gridOf([[cell('a', 2, 2)], [cell('b')]]))).to.deep.equal([
      ['a', '+0,0', ''],
      ['+0,0', '+0,0', 'b'],
    ]);
  });

  it('have no more than 256 columns', () => {
    const [row = []] = gridOf([[cell('a'), cell('b'), cell('c', 1, 1000), cell('d')]]);
    expect(row.length).to.equal(256);
    expect(row[255]).to.deep.equal({ text: '', covered: [0, 2] });
  });
});

describe('rows', () => {
  it('are made as long as each other, without columns that are empty', () => {
    const text = (one: string) => ({ text: one });
    const hole = [text('a')];
    hole[3] = text('');
    expect(rectangular([[text('a'), undefined, text('b'), text('')], [text('c')], [], hole])).to.deep.equal([
      [text('a'), text(''), text('b')],
      [text('c'), text(''), text('')],
      [text(''), text(''), text('')],
      [text('a'), text(''), text('')],
    ]);
    expect(rectangular([[text('a'), { text: '', covered: [0, 0] }]])[0]).to.have.length(2);
    expect(rectangular([[text('')], [undefined]])).to.deep.equal([[], []]);
  });

  it('are lines with a tab between what is not empty', () => {
    const rows = [[' 生产 \n\n总值 ', '', '%', '6'], ['', ' '], ['就业']];
    expect(linesOf({ rows: rows.map((row) => row.map((text) => ({ text }))) })).to.deep.equal([
      '生产 总值\t%\t6',
      '就业',
    ]);
  });
});
