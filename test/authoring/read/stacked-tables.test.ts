import { expect } from 'chai';
import { stackedTables } from '../../../src/authoring/read/stacked-tables.ts';

const rows = (lines: readonly string[]) =>
  stackedTables(lines).map((table) => table.rows.map(({ cells }) => cells.join(' ')));

const HEAD = ['指标', '2024年', '增长'];
const GRAIN = ['粮食', '5', '6'];
const OIL = ['油料', '7', '8'];
const TABLE = ['指标 2024年 增长', '粮食 5 6', '油料 7 8'];

describe('a table with each of its cells on a line', () => {
  it('has its lines, rows and the lines of these', () => {
    expect(
      stackedTables(['标题', '', ...HEAD, '', '粮食 |', '5 |', '6 |', '  油料', ' 7 ', '8', '说明']),
    ).to.deep.equal([
      {
        start: 2,
        end: 12,
        rows: [
          { line: 2, cells: HEAD },
          { line: 6, cells: GRAIN },
          { line: 9, cells: ['  油料', '7', '8'] },
        ],
      },
    ]);
  });

  it('may be followed by others', () => {
    expect(rows([...HEAD, ...GRAIN, ...OIL, ...HEAD, ...OIL, ...GRAIN])).to.deep.equal([
      TABLE,
      ['指标 2024年 增长', '油料 7 8', '粮食 5 6'],
    ]);
    expect(rows(['指标', '指标', ...HEAD.slice(1), ...GRAIN, ...OIL])).to.deep.equal([TABLE]);
  });

  it('begins with a head of names', () => {
    for (const name of [
      '指标',
      '指标名称',
      '指标名',
      '项目',
      '主要指标',
      '名称',
      '品种',
      '产品名称',
      '行业',
      '指 标',
    ])
      expect(rows([name, ...HEAD.slice(1), ...GRAIN, ...OIL]), name).to.have.length(1);
    for (const name of ['产品', '地区指标', '项目二', '粮食'])
      expect(rows([name, ...HEAD.slice(1), ...GRAIN, ...OIL]), name).to.deep.equal([]);
  });

  it('has figures, or words for none', () => {
    for (const figure of [
      '5',
      '-1.4',
      '−1.4',
      '±0',
      '+5',
      '约5',
      '近5万吨',
      '超5%',
      '5%左右',
      '约5‰',
      '突破1,000亿元',
      '-1.4万吨',
      '+5个百分点',
      '±0个百分点',
      '5.16万吨',
      '持平',
      '基本持平',
      '—',
    ])
      expect(rows([...HEAD, '粮食', figure, '6', ...OIL]), figure).to.deep.equal([
        [TABLE[0], `粮食 ${figure} 6`, TABLE[2]],
      ]);
    for (const text of ['大约5', '5。', '增长', '持平5', '基本', '不持平', `5${'万'.repeat(13)}`])
      expect(rows([...HEAD, '粮食', text, '6', ...OIL]), text).to.deep.equal([]);
    expect(rows([...HEAD, '粮食', `5${'万'.repeat(12)}`, '6', ...OIL])).to.have.length(1);
    expect(rows([...HEAD, '粮食', '—', '—', ...OIL, ...GRAIN])).to.deep.equal([]);
  });

  it('has names that are short, of letters, and no sentences', () => {
    for (const name of ['粮食', 'GDP', '其中：小麦', '字'.repeat(30), `  ${'字'.repeat(30)}`])
      expect(rows([...HEAD, name, '5', '6', ...OIL]), name).to.have.length(1);
    for (const name of [
      '粮',
      '字'.repeat(31),
      '粮食。',
      '粮食；',
      '粮食;',
      '粮食，',
      '5万吨',
      '1—9月',
      '持平',
      '粮1食',
    ])
      expect(rows([...HEAD, name, '5', '6', ...OIL]), name).to.deep.equal([]);
  });

  it('is none without a head of two cells and two rows', () => {
    expect(rows([...HEAD, ...GRAIN])).to.deep.equal([]);
    expect(rows(['指标', '粮食', '油料', '小麦'])).to.deep.equal([]);
    expect(rows([...HEAD, ...GRAIN, '油料', '7'])).to.deep.equal([]);
    expect(rows(['指标', '2024年', '粮食', '5', '油料', '6'])).to.deep.equal([
      ['指标 2024年', '粮食 5', '油料 6'],
    ]);
    expect(rows([...HEAD])).to.deep.equal([]);
    expect(rows(['指标'])).to.deep.equal([]);
    expect(rows(['指标', '粮食产量', '油料产量'])).to.deep.equal([]);
    expect(rows([' 指标', '  2024年', ' 增长', ...GRAIN, ...OIL])).to.deep.equal([TABLE]);
    expect(rows([])).to.deep.equal([]);
  });

  it('has no cells on lines with several, which are passed over', () => {
    expect(rows([...HEAD, '甲|乙', ...GRAIN, '甲\t乙', ...OIL, '甲｜乙'])).to.deep.equal([TABLE]);
    expect(rows(HEAD.concat(GRAIN, OIL).map((line) => `${line}｜ `))).to.deep.equal([TABLE]);
  });
});
