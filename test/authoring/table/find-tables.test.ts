import { expect } from 'chai';
import type { Sheet, SheetCell } from '../../../src/authoring/source.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';

type Cells = readonly (readonly string[])[];

/** Cells of a sheet: `<` and `^` are covered by the merged cell on their left and above. */
function sheetOf(rows: Cells, more: Partial<Sheet> = {}): Sheet {
  const origin = (r: number, c: number): readonly [number, number] => {
    const text = rows[r]?.[c];
    if (text === '<') return origin(r, c - 1);
    return text === '^' ? origin(r - 1, c) : [r, c];
  };
  const cell = (text: string, r: number, c: number): SheetCell =>
    text === '<' || text === '^' ? { text: '', covered: origin(r, c) } : { text };
  return {
    name: '附表',
    before: [],
    rows: rows.map((row, r) => row.map((text, c) => cell(text, r, c))),
    ...more,
  };
}

const tablesOf = (rows: Cells, more?: Partial<Sheet>) => findTables(sheetOf(rows, more), '2024/年报.xlsx');

/** Of each table: title, heads, and lines of its rows, those of groups in brackets; notes last. */
const read = (rows: Cells, more?: Partial<Sheet>): string[][] =>
  tablesOf(rows, more).map(({ title, heads, rows: body, notes }) => [
    title,
    heads.map((head) => head.join('/')).join(' '),
    ...body.map(({ kind, line }) => (kind === 'group' ? `[${line}]` : line)),
    ...notes,
  ]);

const HEAD = ['指标', '单位', '2024年完成'];
const GRAIN = ['粮食', '吨', '5'];
const OIL = ['油料', '吨', '6'];

describe('a table of a sheet', () => {
  it('has its place, title, unit, head, rows and notes', () => {
    const rows = [
      ['青川区  主要指标', '<', '<'],
      ['单位：亿元、%', '<', '<'],
      ['指标', '2024年', '<'],
      ['^', ' 完成\n数 ', '完成'],
      ['农业', '[4]', '2'],
      ['^', '  5', '<'],
      [' \u3000粮 食\n产量', '6 ', ''],
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
  });
});

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
    expect(indents([['5', '6', '7']])).to.deep.equal([0]);
  });

  it('end with notes, and what goes on with them', () => {
    const long = '二、地区生产总值按当年价格计算，增长速度按可比价格计算。';
    expect(
      read([HEAD, GRAIN, ['注：预计数', '', '见附件'], [long, '', ''], ['油料', '', ''], OIL])[0],
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
      titled([['主要指标', '', '']], ['如下：', '附表 ', '增长。', '好！', '吗？', '下:', '单位：亿元']),
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
    expect(two(['', '', ''], ['第二张表', '', '单位：吨']).map(([title]) => title)).to.deep.equal([
      '附表',
      '第二张表',
    ]);
    expect(two(['蔬菜', '吨', '好'])[0]).to.deep.equal([
      '附表',
      '指标 单位 2024年完成',
      '粮食 吨 5',
      '蔬菜 吨 好',
    ]);
    expect(two(['一、民生', '', ''], ['学位', '个', '7'])[0]?.slice(3)).to.deep.equal([
      '[一、民生]',
      '学位 个 7',
    ]);
    const blank = (count: number) => Array.from({ length: count }, () => ['', '', '']);
    expect(two(['第二张表', '', ''], ...blank(4))[0]?.slice(3)).to.deep.equal([]);
    expect(two(['第二张表', '', ''], ...blank(5))[0]?.slice(3)).to.deep.equal(['[第二张表]']);
    expect(read([HEAD, GRAIN, ['合计', '', '']])[0]?.[3]).to.equal('[合计]');
  });
});
