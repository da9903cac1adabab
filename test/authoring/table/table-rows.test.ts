import { expect } from 'chai';
import { type Cells, GRAIN, HEAD, OIL, read, tablesOf } from '../support/tables.ts';

describe('the rows of a table', () => {
  it('begin below the numbers of its columns', () => {
    const wide = ['指标', '单位', '2024年完成', '2024年计划'];
    const first = (row: readonly string[], after: readonly string[] = []) =>
      read([wide, ...(after.length > 0 ? [after] : []), row, ['粮食', '吨', '5', '6']])[0]?.[2];
    for (const row of [
      ['甲', '乙', '1', '2'],
      ['A', 'B', '1', '2'],
      ['1', '2', '3', '4=3/2'],
      ['甲', '1', '2', '3=2/1*100%'],
      [' 甲 ', '', '2', '３＝１－２'],
      ['1', '甲', '3', '4'],
    ])
      expect(first(row), row.join()).to.equal('粮食 吨 5 6');
    for (const row of [
      ['粮', '乙', '1', '2'],
      ['乙', '1', '2', '3'],
      ['甲', '', '', '乙'],
      ['1', '7', '8', '9'],
      ['甲', '乙', '1.5吨', '2'],
      ['甲粮', '乙', '1', '2'],
      ['甲', '乙', '约1', '2'],
      ['21', '2', '3', '4'],
    ])
      expect(first(row), row.join()).to.equal(row.filter(Boolean).join(' '));
    expect(read([wide, ['粮食', '吨', '5', '6'], ['1', '2', '3', '4']])[0]?.[3]).to.equal('1 2 3 4');
  });

  it('are without blank ones', () => {
    expect(read([HEAD, ['', ' ', ''], GRAIN, ['', '', ''], OIL])).to.deep.equal([
      ['', '指标 单位 2024年完成', '粮食 吨 5', '油料 吨 6'],
    ]);
  });

  const GROUPS: readonly [group: boolean, ...row: string[]][] = [
    [true, '一、经济', '', ''],
    [true, '经济', '', ''],
    [true, '经济', '<', '<'],
    [true, '一', '经济', ''],
    [true, '十一', '经济', ''],
    [false, '甲一', '经济', ''],
    [false, '一乙', '经济', ''],
    [false, '粮食', '吨', ''],
    [false, '一', '吨', '好'],
    [false, '5', '', ''],
    [false, '一', '5', ''],
    [false, '一、经济', '5', '6'],
  ];
  for (const [group, ...row] of GROUPS)
    it(`${row.join(' ')} is ${group ? 'a group' : 'none'}`, () => {
      const [table] = tablesOf([HEAD, GRAIN, row, OIL]);
      expect(table?.rows[1]?.kind).to.equal(group ? 'group' : 'figures');
    });

  const IN_TWO: readonly [group: boolean, ...row: string[]][] = [
    [true, '一、经济', ''],
    [true, ' （二）经济', ''],
    [true, '十二．经济', ''],
    [true, '(三)经济', ''],
    [true, '第二章经济', ''],
    [true, '第十一部分', ''],
    [true, '经济', '<'],
    [false, '经济', ''],
    [false, '第经济', ''],
    [false, '见一、经济', ''],
    [false, '见第二章', ''],
    [false, '一二三四、经济', ''],
    [false, '一经济', ''],
  ];
  for (const [group, ...row] of IN_TWO)
    it(`${row.join(' ')} is ${group ? 'a group' : 'none'} in two columns`, () => {
      const [table] = tablesOf([['指标', '完成'], ['粮食', '5'], row, ['油料', '6']]);
      expect(table?.rows[1]?.kind).to.equal(group ? 'group' : 'figures');
    });

  it('are not indented by a number or a merged cell above', () => {
    const indents = (rows: Cells) => tablesOf([HEAD, ...rows])[0]?.rows.map(({ indent }) => indent);
    expect(
      indents([
        ['1', '  粮食', '5'],
        ['  2', '油料', '5'],
      ]),
    ).to.deep.equal([2, 0]);
    expect(
      indents([
        ['  农业', '粮食', '5'],
        ['^', '   油料', '5'],
      ]),
    ).to.deep.equal([2, 3]);
    expect(indents([['', '  粮食', '5']])).to.deep.equal([2]);
    expect(indents([['5', '6', '7']])).to.deep.equal([0]);
  });

  it('end with notes, and what goes on with them', () => {
    const long = '二、地区生产总值按当年价格计算，增长速度按可比价格计算。';
    expect(
      read([HEAD, GRAIN, ['注：预计数 ', '', ' 见附件'], [long, '', ''], ['油料', '', ''], OIL])[0],
    ).to.deep.equal([
      '',
      '指标 单位 2024年完成',
      '粮食 吨 5',
      '[油料]',
      '油料 吨 6',
      '注：预计数 见附件',
      long,
    ]);
    expect(read([HEAD, ['注：预计数', '', ''], [long, '', ''], GRAIN])[0]?.slice(2)).to.deep.equal([
      `[${long}]`,
      '粮食 吨 5',
      '注：预计数',
    ]);
    expect(read([HEAD, GRAIN, [long, '', '']])[0]?.slice(2)).to.deep.equal(['粮食 吨 5', `[${long}]`]);
    expect(read([HEAD, GRAIN, ['注：一', '', ''], [long, '吨', '5']])[0]?.[3]).to.equal(`${long} 吨 5`);
    expect(read([HEAD, GRAIN, ['注：一', '', ''], ['长'.repeat(20), '', '']])[0]?.[3]).to.equal(
      `[${'长'.repeat(20)}]`,
    );
    expect(read([HEAD, GRAIN, ['注：一', '', ''], ['长'.repeat(21), '', '']])[0]?.[4]).to.equal(
      '长'.repeat(21),
    );
  });
});

describe('the title of a table', () => {
  const titled = (above: Cells, before: readonly string[] = []) => {
    const [table] = tablesOf([...above, HEAD, GRAIN], { before });
    return [table?.title, table?.unit];
  };

  it('is the lines above its head, and those before it in a document that are no sentences', () => {
    expect(
      titled([
        ['青川区', '', ''],
        ['主要指标', '（草案）', '单位：万元'],
      ]),
    ).to.deep.equal(['青川区 主要指标 （草案）', '万元']);
    expect(
      titled(
        [['主要指标', '', '']],
        ['如下：', '附表 ', '增长。', '略。 ', '好！', '吗？', '下:', '单位：亿元'],
      ),
    ).to.deep.equal(['附表 主要指标', '亿元']);
    expect(
      titled([
        ['说明：如下', '甲', '乙'],
        ['标题', '', ''],
      ]),
    ).to.deep.equal(['标题', '']);
    expect(
      titled([
        ['甲', '乙', '丙', '丁'],
        ['标题', '', ''],
      ]),
    ).to.deep.equal(['标题', '']);
    expect(
      titled([
        ['甲', '5', ''],
        ['标题', '', ''],
      ]),
    ).to.deep.equal(['标题', '']);
    expect(
      titled([
        ['标题', '', ''],
        ['注：预计数', '', ''],
      ]),
    ).to.deep.equal(['', '']);
  });

  it('is at most six lines above', () => {
    const lines = (count: number) => [['标题', '', ''], ...Array.from({ length: count }, () => ['', '', ''])];
    expect(titled(lines(5))[0]).to.equal('标题');
    expect(titled(lines(6))[0]).to.equal('');
  });

  it('of the next table is none of the rows before it', () => {
    const two = (...between: Cells) => read([HEAD, GRAIN, ...between, HEAD, OIL], { before: ['附表'] });
    expect(two(['第二张表', '', ''])).to.deep.equal([
      ['附表', '指标 单位 2024年完成', '粮食 吨 5'],
      ['第二张表', '指标 单位 2024年完成', '油料 吨 6'],
    ]);
    const second = ['第二张表', '指标 单位 2024年完成', '油料 吨 6'];
    expect(two(['', '', ''], ['第二张表', '', '单位：吨'])).to.deep.equal([
      ['附表', '指标 单位 2024年完成', '粮食 吨 5'],
      second,
    ]);
    expect(two(['第二张表', '草案', '单位：吨'])[0]).to.have.length(3);
    expect(two(['蔬菜', '', '7'], ['第二张表', '', ''])).to.deep.equal([
      ['附表', '指标 单位 2024年完成', '粮食 吨 5', '蔬菜 7'],
      second,
    ]);
    expect(two(['蔬菜', '吨', '好'])[0]).to.deep.equal([
      '附表',
      '指标 单位 2024年完成',
      '粮食 吨 5',
      '蔬菜 吨 好',
    ]);
    expect(two(['蔬菜', '吨', '好'], ['第二张表', '', ''])[1]).to.deep.equal(second);
    const long = '长'.repeat(21);
    expect(two(['注：预计数', '', ''], [long, '', ''], ['第二张表', '', ''])).to.deep.equal([
      ['附表', '指标 单位 2024年完成', '粮食 吨 5', '注：预计数', long],
      second,
    ]);
    expect(
      read([HEAD, ['', '', ''], ['第二张表', '', ''], HEAD, OIL], { before: ['附表'] })[1],
    ).to.deep.equal(second);
    expect(two(['一、民生', '', ''], ['学位', '个', '7'])[0]?.slice(3)).to.deep.equal([
      '[一、民生]',
      '学位 个 7',
    ]);
    const blank = (count: number) => Array.from({ length: count }, () => ['', '', '']);
    expect(two(['第二张表', '', ''], ...blank(5))[0]?.slice(3)).to.deep.equal([]);
    expect(two(['第二张表', '', ''], ...blank(6))[0]?.slice(3)).to.deep.equal(['[第二张表]']);
    expect(read([HEAD, GRAIN, ['合计', '', '']])[0]?.[3]).to.equal('[合计]');
  });
});
