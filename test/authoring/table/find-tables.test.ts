import { expect } from 'chai';
import { type Cells, GRAIN, HEAD, OIL, read, tablesOf } from '../support/tables.ts';

describe('a table of a sheet', () => {
  it('has rows whose names have stars, unlike its notes', () => {
    const rows = [HEAD, ['*粮食', '吨', '5'], ['**油料**', '吨', '6'], ['*号为预计数', '', '']];
    expect(read(rows)[0]?.slice(2)).to.deep.equal(['*粮食 吨 5', '**油料** 吨 6', '*号为预计数']);
    expect(tablesOf(rows)[0]?.rows).to.have.length(2);
  });

  it('has its place, title, unit, head, rows and notes', () => {
    const rows = [
      ['青川区  主要指标', '<', '<'],
      ['单位：亿元、%', '<', '<'],
      ['指标', '2024年', '<'],
      ['^', ' 完成\n  数 ', '完成'],
      ['农业', '[4]', '2'],
      ['^', '  5', '<'],
      [' \u3000粮 食\n  产量', '6 ', ''],
      ['注：[]中为预计数', '<', '<'],
    ];
    const [table] = tablesOf(rows, { pages: [1, 1, 2, 2, 2, 2, 3, 3] });
    expect(table).to.deep.equal({
      id: '年报.xlsx › 附表 › 3',
      place: { file: '2024/年报.xlsx', sheet: '附表', row: 3, page: 2 },
      title: '青川区 主要指标',
      unit: '亿元',
      hasRates: true,
      heads: [['指标'], ['2024年', '完成 数'], ['2024年', '完成']],
      rows: [
        {
          kind: 'figures',
          row: 5,
          page: 2,
          cells: ['农业', '[4]', '2'],
          inherited: [false, false, false],
          spanned: [false, false, false],
          line: '农业 [4] 2',
          indent: 0,
        },
        {
          kind: 'figures',
          row: 6,
          page: 2,
          cells: ['农业', '5', '5'],
          inherited: [true, false, false],
          spanned: [false, false, true],
          line: '5',
          indent: 0,
        },
        {
          kind: 'figures',
          row: 7,
          page: 3,
          cells: ['粮 食产量', '6', ''],
          inherited: [false, false, false],
          spanned: [false, false, false],
          line: '粮 食 产量 6',
          indent: 2,
        },
      ],
      notes: ['注：[]中为预计数'],
    });
  });

  it('has no page, unit or rates that nothing says', () => {
    const [table] = tablesOf([HEAD, GRAIN]);
    expect(table?.place).to.deep.equal({ file: '2024/年报.xlsx', sheet: '附表', row: 1 });
    expect(table).to.deep.include({ title: '', unit: '', notes: [] });
    expect(table).to.not.have.property('hasRates');
    expect(table?.rows[0]).to.not.have.property('page');
    expect(tablesOf([HEAD, GRAIN], { pages: [] })[0]?.place).to.not.have.property('page');
  });
});

describe('the head of a table', () => {
  /** A row, the one below it, and whether a table begins with it. */
  const STARTS: readonly [starts: boolean, row: readonly string[], below?: readonly string[]][] = [
    [true, ['指标', '单位', '2024年完成']],
    [true, ['甲', '单位', '完成']],
    [true, ['指标', '完成']],
    [true, ['计划', '完成']],
    [true, ['计划', '完成', ' ']],
    [false, ['指标']],
    [false, ['指标', '<', '<']],
    [false, ['甲', '乙', '丙']],
    [false, ['指标', '甲', '乙', '丙']],
    [false, ['指标', '甲']],
    [false, ['指标', '计划', '5']],
    [false, ['完成', '甲', '丙', '计划', '丁']],
    [false, ['完成', '计划', '丙', '丁'], ['甲', '乙', '5', '6']],
    [true, ['丙', '完成', '计划', '丁'], ['甲', '5', '6', '7']],
    [true, ['丙', '完成', '计划', '丁'], ['甲', '5', '6', '乙']],
    [false, ['丙', '完成', '计划', '丁'], ['甲', '5', '乙', '7']],
    [false, ['丙', '完成', '计划', '丁'], ['1', '5', '6', '7']],
    [false, ['丙', '完成', '计划', '丁']],
    [true, ['指标', '计划', '丙', '丁']],
    [true, ['指标名称', '计划', '丙', '丁']],
    [true, ['类别', '计划', '丙', '丁']],
    [true, ['项 目', '计划', '丙', '丁']],
    [true, ['名称', '计划', '丙', '丁']],
    [false, ['丙', '计划', '完成', '农业项目']],
    [false, ['丙', '计划', '完成', '项目数']],
    [false, ['粮食', '%', '完成市定目标']],
    [false, ['完成市定目标', '未完成市定目标']],
    [false, ['%', ' % ']],
    [true, ['指标', '%', '完成市定目标']],
    [false, ['失业率', '完成', '完成市定目标', '%', '甲', '乙', '丙']],
  ];
  for (const [starts, row, below = row.map(() => '')] of STARTS)
    it(`${starts ? 'is' : 'is not'} ${row.join(' ')}${below.some(Boolean) ? ` above ${below.join(' ')}` : ''}`, () => {
      expect(read([row, below]).length > 0).to.equal(starts);
    });

  it('is none that only numbers below it would make one, in the last row', () => {
    expect(read([['丙', '完成', '计划', '丁']])).to.deep.equal([]);
  });

  it('goes on below merged cells and with words of a head, for five rows at most', () => {
    const heads = (...rows: Cells) => read([...rows, GRAIN, OIL])[0]?.slice(1);
    expect(heads(['指标', '单位', '2024年'], ['^', '^', '完成'])).to.deep.equal([
      '指标 单位 2024年/完成',
      '粮食 吨 5',
      '油料 吨 6',
    ]);
    expect(heads(['指标', '单位', '2024年'], ['', '', '完成'])?.[0]).to.equal('指标 单位 2024年/完成');
    expect(heads(['指标', '单位', '2024年'], ['名称', '', '完成'])?.[0]).to.equal(
      '指标/名称 单位 2024年/完成',
    );
    expect(heads(['指标', '单位', '2024年'], ['完成', '', ''])?.slice(0, 2)).to.deep.equal([
      '指标 单位 2024年',
      '[完成]',
    ]);
    expect(heads(['指标', '单位', '2024年'], ['农业', '', '完成'])?.slice(0, 2)).to.deep.equal([
      '指标 单位 2024年',
      '农业 完成',
    ]);
    expect(heads(['指标', '单位', '2024年'], ['^', '^', '农业'])?.[1]).to.equal('[农业]');
    expect(heads(['指标', '单位', '2024年'], ['^', '^', '6'])?.[1]).to.equal('6');
    expect(heads(['指标', '单位', '2024年'], ['^', '^', '^'])?.slice(0, 2)).to.deep.equal([
      '指标 单位 2024年',
      '粮食 吨 5',
    ]);
    const high = [
      ['指标', '单位', '2024年'],
      ...['计划', '完成', '增长', '实际', '预计'].map((word) => ['^', '^', word]),
    ];
    expect(heads(...high)?.slice(0, 2)).to.deep.equal(['指标 单位 2024年/计划/完成/增长/实际', '[预计]']);
  });

  it('goes on with a row that has merged cells above only where it has words of a head and no number', () => {
    const second = (...rows: Cells) =>
      read([['指标', '单位', '2024年'], ...rows, GRAIN, OIL])[0]?.slice(1, 3);
    expect(second(['^', '甲', '完成'])).to.deep.equal(['指标 单位/甲 2024年/完成', '粮食 吨 5']);
    expect(second(['甲', '完成', '<'])).to.deep.equal(['指标 单位 2024年', '甲 完成']);
    expect(second(['^', '5', '完成'])).to.deep.equal(['指标 单位 2024年', '5 完成']);
    expect(second(['^', '^', '^'], ['^', '^', '完成'])).to.deep.equal(['指标 单位 2024年/完成', '粮食 吨 5']);
  });

  it('names each text of a column once', () => {
    expect(read([['指标', '2024年', '<'], ['^', '完成', '2024年'], GRAIN])[0]?.[1]).to.equal(
      '指标 2024年/完成 2024年',
    );
  });

  it('has the time above several columns in all of them, where merged cells were lost', () => {
    const heads = (...rows: Cells) => read([...rows, ['粮食', '5', '6', '7']])[0]?.[1];
    expect(heads(['指标', '2024年', '', '2025年'], ['', '计划', '完成', '计划'])).to.equal(
      '指标 2024年/计划 2024年/完成 2025年/计划',
    );
    expect(heads(['指标', '2024年', ' ', '2025年'], ['', '计划', '完成', '计划'])).to.equal(
      '指标 2024年/计划 2024年/完成 2025年/计划',
    );
    expect(heads(['', '2024年', ' ', '', '2025年'], ['指标', '计划', '完成', '增长', '计划'])).to.equal(
      '指标 2024年/计划 2024年/完成 2024年/增长 2025年/计划',
    );
    expect(
      heads(['指标', '2024年', '', '2025年'], ['名称', '计划', '完成', '计划'], ['', '数量', '', '']),
    ).to.equal('指标/名称 2024年/计划/数量 2024年/完成 2025年/计划');
    expect(heads(['指标', '计划', ' ', '完成'], ['', '2024年', '2023年', '2024年'])).to.equal(
      '指标 计划/2024年 2023年 完成/2024年',
    );
    expect(heads(['指标', '2024年', '', '2025年'], ['', '计划', '', '计划'])).to.equal(
      '指标 2024年/计划  2025年/计划',
    );
    expect(heads(['指标', '2024年', '', '2025年'], ['^', '计划', '完成', '计划'])).to.equal(
      '指标 2024年/计划 2024年/完成 2025年/计划',
    );
    expect(heads(['指标', '2024年', '', '完成', '<'], ['', '计划', '完成', '2024年', '2023年'])).to.equal(
      '指标 2024年/计划 完成 完成/2024年 完成/2023年',
    );
  });

  it('may begin with cells that span years below', () => {
    const rows = [
      ['产品', '产量（万吨）', '<'],
      ['名称', '2023年', '2024年'],
      ['粮食', '5', '6'],
    ];
    expect(read(rows)).to.deep.equal([['', '产品/名称 产量（万吨）/2023年 产量（万吨）/2024年', '粮食 5 6']]);
    expect(
      read([
        ['产品', '产量（万吨）', '<', '结果'],
        ['甲', '2023年', '2024年', '乙'],
        ['粮食', '5', '6', '7'],
      ])[0]?.[1],
    ).to.equal('产品/甲 产量（万吨）/2023年 产量（万吨）/2024年 结果/乙');
    expect(
      read([
        ['产量（万吨）', '<'],
        ['2023年', '2024年'],
        ['5', '6'],
      ]),
    ).to.deep.equal([['产量（万吨）', '2023年 2024年', '5 6']]);
    expect(read([['产品', '5', '<'], ...rows.slice(1)])[0]?.[1]).to.equal('名称 2023年 2024年');
    expect(read([['产品', '产量', '面积'], ...rows.slice(1)])[0]?.[1]).to.equal('名称 2023年 2024年');
    expect(
      read([
        ['产品', '产量（万吨）', '<'],
        ['名称', '单位', '2024年'],
        ['粮食', '吨', '6'],
      ])[0]?.[1],
    ).to.equal('名称 单位 2024年');
    expect(
      read([
        ['产品', '产量（万吨）', '<'],
        ['粮食', '5', '6'],
      ]),
    ).to.deep.equal([]);
  });

  it('is none among rows of words, but that of the next table is', () => {
    const words = ['森林覆盖率', '%', '完成', '完成省定目标'];
    const head = ['指标', '单位', '2024年完成', '结果'];
    const row = ['粮食', '吨', '5', '好'];
    expect(read([head, row, words])).to.have.length(1);
    expect(read([head, row, ['甲', '实际', '完成', '预计']])).to.have.length(1);
    expect(read([head, row, ['甲', '实际', '完成', '2024年']])).to.have.length(2);
    expect(read([head, row, ['指标', '实际', '完成', '预计']])).to.have.length(2);
    expect(read([head, row, ['甲', '实际', '完成', '完成2024年市定目标']])).to.have.length(1);
    expect(read([head, row, ['5'], ['甲', '实际', '完成', '预计']])).to.have.length(2);
    expect(read([head, row, ['4', '5'], ['甲', '实际', '完成', '预计']])).to.have.length(2);
    expect(read([head, row, ['', '', ''], ['指标', '吨', '完成', '预计']])).to.have.length(1);
    expect(read([head, row, ['', '', ''], ['指标', '完成', '吨', '预计']])).to.have.length(2);
    const two = [
      ['指标', '', '2024年', '<'],
      ['名称', '单位', '完成', '计划'],
    ];
    expect(read([...two, row, ['', '', ''], ['指标', '吨', '完成', '预计']])).to.have.length(1);
    const above = ['单位', '亿元', '', ''];
    expect(read([above, head, row, ['亿元', '指标', '完成', '预计']])).to.have.length(2);
    expect(read([['甲', '乙', '丙', '丁'], ['甲', '实际', '完成', '预计'], row])).to.have.length(1);
  });
});
