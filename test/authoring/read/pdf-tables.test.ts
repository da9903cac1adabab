import { expect } from 'chai';
import type { Ruling, TextRun } from '../../../src/authoring/read/pdf-page.ts';
import { alignedTables, ruledTables } from '../../../src/authoring/read/pdf-tables.ts';

const run = (text: string, x: number, y: number, width = text.length * 10): TextRun => ({
  text,
  x,
  y,
  width,
  height: 10,
});

const page = (rulings: readonly Ruling[], runs: readonly TextRun[] = []) => ({
  number: 3,
  width: 600,
  height: 800,
  pictures: 0,
  rulings,
  runs,
});

const across = (y: number, x1: number, x2: number): Ruling => ({ x1, x2, y1: y, y2: y });
const down = (x: number, y1: number, y2: number): Ruling => ({ x1: x, x2: x, y1, y2 });

/** Lines of a table from 100, 100: columns of 60, rows of 20. */
const lines = (columns: number, rows: number, x = 100, y = 100): Ruling[] => [
  ...Array.from({ length: rows + 1 }, (_, r) => across(y + r * 20, x, x + columns * 60)),
  ...Array.from({ length: columns + 1 }, (_, c) => down(x + c * 60, y, y + rows * 20)),
];

const shown = (rows: readonly (readonly { text: string; covered?: readonly number[] }[])[] | undefined) =>
  rows?.map((row) => row.map(({ text, covered }) => (covered ? `+${covered.join()}` : text)));

describe('a table that is drawn with lines', () => {
  it('has the text between its lines', () => {
    const runs = [run('甲', 110, 110), run('乙', 170, 110), run('丙', 110, 130), run('外', 300, 110)];
    const [table, ...others] = ruledTables(page(lines(2, 2), runs));
    expect(others).to.deep.equal([]);
    expect(table).to.deep.include({ page: 3, top: 100, bottom: 140, edges: [100, 160, 220] });
    expect(shown(table?.rows)).to.deep.equal([
      ['甲', '乙'],
      ['丙', ''],
    ]);
    expect([...(table?.runs ?? [])]).to.deep.equal(runs.slice(0, 3));
  });

  it('has text that begins at a line in the cell after it, and that above a line in the cell above', () => {
    const cellOf = (one: TextRun) => {
      const rows = shown(ruledTables(page(lines(2, 2), [one]))[0]?.rows) ?? [];
      return rows.flatMap((row, r) => row.flatMap((text, c) => (text ? [`${r} ${c}`] : []))).join();
    };
    const places: readonly [run: TextRun, cell: string][] = [
      [run('字', 160, 110), '0 1'],
      [run('字', 157, 110), '0 1'],
      [run('字', 154, 110), '0 0'],
      [run('字', 157, 110, 2), '0 0'],
      [run('字', 96, 110), '0 0'],
      [run('字', 94, 110), ''],
      [run('字', 217, 110), ''],
      [run('字', 110, 118), '0 0'],
      [run('字', 110, 121), '1 0'],
      [run('字', 110, 98), ''],
      [run('字', 110, 141), ''],
      // What is on the line itself is outside.
      [run('字', 95, 110), ''],
      [run('字', 216, 110), ''],
      [run('字', 110, 99), ''],
      [run('字', 110, 140), ''],
    ];
    for (const [one, cell] of places) expect(cellOf(one), `${one.x} ${one.y}`).to.equal(cell);
  });

  it('has merged cells where lines are missing', () => {
    const runs = [run('甲', 110, 110), run('乙', 110, 130), run('丙', 170, 130), run('丁', 230, 150)];
    const rulings = [
      across(100, 100, 280),
      across(120, 100, 220),
      across(140, 100, 160),
      across(140, 160, 220),
      across(160, 100, 280),
      down(100, 100, 160),
      down(160, 120, 160),
      down(220, 100, 160),
      down(280, 100, 160),
    ];
    expect(shown(ruledTables(page(rulings, runs))[0]?.rows)).to.deep.equal([
      ['甲', '+0,0', '丁'],
      ['乙', '丙', '+0,2'],
      ['', '', '+0,2'],
    ]);
  });

  it('has cells merged below a line that ends', () => {
    const runs = [run('甲', 110, 110), run('乙', 170, 110), run('丙', 110, 130)];
    const open = lines(2, 2).filter(({ x1, x2 }) => x1 !== 160 || x2 !== 160);
    expect(shown(ruledTables(page([...open, down(160, 100, 120)], runs))[0]?.rows)).to.deep.equal([
      ['甲', '乙'],
      ['丙', '+1,0'],
    ]);
  });

  it('may have lines that do not quite meet, or are drawn twice', () => {
    const loose = [
      across(100, 102, 218),
      across(101, 100, 220),
      across(120, 102, 158),
      across(120, 162, 218),
      across(140, 102, 218),
      down(100, 102, 118),
      down(100, 122, 138),
      down(160, 102, 138),
      down(162, 104, 136),
      down(220, 102, 138),
    ];
    const [table] = ruledTables(page(loose, [run('甲', 110, 110), run('乙', 170, 130)]));
    expect(table?.edges).to.deep.equal([100, 160, 220]);
    expect(shown(table?.rows)).to.deep.equal([
      ['甲', ''],
      ['', '乙'],
    ]);
  });

  it('has a cell where a line is at most 3 points away, and 6 shorter at each end', () => {
    const grid = lines(2, 2).filter(({ x1, x2 }) => x1 !== 160 || x2 !== 160);
    const runs = [run('上', 170, 110), run('左', 110, 130), run('右', 170, 130)];
    const below = (between: Ruling) =>
      shown(ruledTables(page([...grid, down(160, 100, 120), between], runs))[0]?.rows)?.[1];
    const [apart, merged] = [
      ['左', '右'],
      ['左 右', '+1,0'],
    ];
    expect(below(down(163, 120, 140))).to.deep.equal(apart);
    expect(below(down(160, 126, 140))).to.deep.equal(apart);
    expect(below(down(160, 127, 140))).to.deep.equal(merged);
    expect(below(down(160, 120, 134))).to.deep.equal(apart);
    expect(below(down(160, 120, 133))).to.deep.equal(merged);
    const flat = lines(2, 2).filter(({ y1, y2 }) => y1 !== 120 || y2 !== 120);
    const level = (y: number) =>
      shown(
        ruledTables(page([...flat, across(120, 100, 160), across(y, 160, 220)], [run('字', 170, 110)]))[0]
          ?.rows,
      );
    expect(level(123)).to.deep.equal([
      ['', '字'],
      ['', ''],
    ]);
  });

  it('has its last cells at its edge, where the lines there end early', () => {
    const runs = [run('甲', 110, 110), run('乙', 170, 110), run('丙', 110, 130), run('丁', 170, 130)];
    const rulings = lines(2, 2).filter(({ x1, y1 }) => x1 !== 220 && y1 !== 140);
    const open = [...rulings, down(220, 100, 120), across(140, 100, 160)];
    expect(shown(ruledTables(page(open, runs))[0]?.rows)).to.deep.equal([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  it('has columns by its upright lines only', () => {
    const rulings = [...lines(2, 2), across(120, 130, 160), down(160, 110, 130)];
    const [table] = ruledTables(page(rulings));
    expect([table?.edges, table?.rows.length]).to.deep.equal([[100, 160, 220], 2]);
  });

  it('is apart from another one that its lines do not touch, in the order of the page', () => {
    const tables = ruledTables(page([...lines(2, 2, 100, 300), ...lines(2, 3, 100, 100)]));
    expect(tables.map(({ top, bottom }) => [top, bottom])).to.deep.equal([
      [100, 160],
      [300, 340],
    ]);
    const edges = (x: number) => ruledTables(page([...lines(2, 2), down(x, 100, 140)]))[0]?.edges;
    expect(edges(103)).to.deep.equal([100, 160, 220]);
    expect(edges(104)).to.deep.equal([100, 104, 160, 220]);
    const near = (gap: number) => ruledTables(page([...lines(2, 2), ...lines(2, 2, 220 + gap)])).length;
    expect(near(3)).to.equal(1);
    expect(near(4)).to.equal(2);
    const below = (gap: number) => ruledTables(page([...lines(2, 2), ...lines(2, 2, 100, 140 + gap)])).length;
    expect(below(3)).to.equal(1);
    expect(below(4)).to.equal(2);
    // In whatever order they are drawn.
    const left = (gap: number) => ruledTables(page([...lines(2, 2, 220 + gap), ...lines(2, 2)])).length;
    expect(left(3)).to.equal(1);
    expect(left(4)).to.equal(2);
    const above = (gap: number) => ruledTables(page([...lines(2, 2, 100, 140 + gap), ...lines(2, 2)])).length;
    expect(above(3)).to.equal(1);
    expect(above(4)).to.equal(2);
  });

  it('is none with a single row or column, or of lines that are no grid', () => {
    expect(ruledTables(page(lines(1, 3)))).to.deep.equal([]);
    expect(ruledTables(page(lines(3, 1)))).to.deep.equal([]);
    expect(ruledTables(page([across(100, 0, 600), across(700, 0, 600)]))).to.deep.equal([]);
    expect(ruledTables(page([]))).to.deep.equal([]);
  });
});

describe('a table that only alignment shows', () => {
  const row = (y: number, ...cells: string[]) =>
    cells.flatMap((text, c) => (text ? [run(text, 100 + c * 100, y)] : []));
  const tables = (...runs: TextRun[]) => alignedTables(page([], runs), runs);
  const rowsOf = (...runs: TextRun[]) => tables(...runs).map(({ rows }) => shown(rows));

  const ROWS = [
    ...row(100, '指标', '计划', '完成'),
    ...row(120, '粮食', '5', '6'),
    ...row(140, '油料', '7', '8'),
  ];

  it('has three lines of three cells or more', () => {
    const [table] = tables(...ROWS);
    expect(table).to.deep.include({ page: 3, top: 100, bottom: 140, edges: [100, 200, 300] });
    expect(shown(table?.rows)).to.deep.equal([
      ['指标', '计划', '完成'],
      ['粮食', '5', '6'],
      ['油料', '7', '8'],
    ]);
    expect([...(table?.runs ?? [])]).to.deep.equal(ROWS);
    expect(rowsOf(...ROWS.slice(0, 6))).to.deep.equal([]);
    expect(rowsOf(...ROWS.filter(({ x }) => x < 300))).to.deep.equal([]);
    expect(rowsOf()).to.deep.equal([]);
  });

  it('has cells that are empty, and lines that go on or have a name only', () => {
    expect(
      rowsOf(
        ...row(100, '指标', '单位', '计划', '完成'),
        ...row(120, '一、农业'),
        ...row(140, '粮食', '', '5', '6'),
        ...row(160, '规模以上', '万元'),
        ...row(180, '油料', '吨', '7'),
        ...row(200, '小麦', '吨', '7', '8'),
      ),
    ).to.deep.equal([
      [
        ['指标', '单位', '计划', '完成'],
        ['一、农业', '', '', ''],
        ['粮食', '', '5', '6'],
        ['规模以上', '万元', '', ''],
        ['油料', '吨', '7', ''],
        ['小麦', '吨', '7', '8'],
      ],
    ]);
  });

  it('has numbers below heads that are wider, in the column that is nearest', () => {
    expect(
      rowsOf(
        run('指标', 100, 100),
        run('二〇二四年计划', 180, 100),
        run('完成', 300, 100),
        ...row(120, '粮食', '5', '6'),
        run('油料', 100, 140),
        run('7', 240, 140),
        run('8', 285, 140),
        run('9', 300, 140),
      ),
    ).to.deep.equal([
      [
        ['指标', '二〇二四年计划', '完成'],
        ['粮食', '5', '6'],
        ['油料', '7', '8 9'],
      ],
    ]);
  });

  it('has lines of few cells in the nearest columns that the others have', () => {
    const rows = rowsOf(
      ...row(100, '指标', '单位', '计划', '完成'),
      run('一个很长的名字啊', 100, 120, 90),
      ...row(120, '', '吨', '5', '6'),
      run('合计及其他各项', 100, 140, 230),
      run('一', 165, 160),
      run('二', 230, 160),
      run('三', 100, 180),
      run('四', 265, 180),
      ...row(200, '油料', '吨', '7', '8'),
    );
    expect(rows).to.deep.equal([
      [
        ['指标', '单位', '计划', '完成'],
        ['一个很长的名字啊', '吨', '5', '6'],
        ['', '合计及其他各项', '', ''],
        ['一', '二', '', ''],
        ['三', '', '四', ''],
        ['油料', '吨', '7', '8'],
      ],
    ]);
  });

  it('has columns by its longest lines, and of two that are as near the first', () => {
    const rows = rowsOf(
      run('指标', 100, 100),
      run('二〇二四年度及比较', 190, 100, 130),
      run('二〇二五年', 400, 100),
      ...row(120, '粮食', '1', '2', '3', '4'),
      ...row(140, '油料', '5', '6', '7', '8'),
      run('共', 250, 160),
    );
    expect(rows).to.deep.equal([
      [
        ['指标', '二〇二四年度及比较', '', '二〇二五年', ''],
        ['粮食', '1', '2', '3', '4'],
        ['油料', '5', '6', '7', '8'],
        ['', '共', '', '', ''],
      ],
    ]);
  });

  it('has a column beside a cell that ends where the column begins', () => {
    const [table] = tables(
      run('一二三四五六七八九十', 100, 100),
      ...row(100, '', '', '计划', '完成'),
      ...ROWS.map((one) => ({ ...one, y: one.y + 20 })),
    );
    expect(table?.edges).to.deep.equal([100, 200, 300, 400]);
  });

  it('leaves out smaller text close above and below it', () => {
    const large = ROWS.map((one) => ({ ...one, height: 14 }));
    const caption = { ...run('单位：万元', 100, 89), height: 8 };
    const note = { ...run('注：'.repeat(20), 100, 151, 400), height: 8 };
    const [table] = tables(caption, ...large, note);
    expect(shown(table?.rows)?.length).to.equal(3);
    expect([...(table?.runs ?? [])]).to.deep.equal(large);
    expect([table?.top, table?.bottom]).to.deep.equal([100, 140]);
  });

  it('has the text of its lines only, and three of them at least that are rows', () => {
    const outside = [run('上', 100, 30), run('下', 100, 400)];
    expect([...(tables(...ROWS, ...outside)[0]?.runs ?? [])]).to.deep.equal(ROWS);
    expect(rowsOf(...ROWS.slice(0, 6), run('名', 100, 140))).to.deep.equal([]);
    const parts = [run('短', 100, 160), run('长', 150, 160, 250)];
    const below = ROWS.map((one) => ({ ...one, y: one.y + 80 }));
    expect(rowsOf(...ROWS, ...parts, ...below).map((rows) => rows?.length)).to.deep.equal([3, 3]);
  });

  it('ends where lines are far apart, or one is long', () => {
    const more = [
      ...row(160, '豆类', '1', '2'),
      ...row(180, '薯类', '3', '4'),
      ...row(200, '棉花', '5', '6'),
    ];
    const moved = (by: number) => more.map((one) => ({ ...one, y: one.y + by }));
    expect(rowsOf(...ROWS, ...more).map((rows) => rows?.length)).to.deep.equal([6]);
    expect(rowsOf(...ROWS, ...moved(19)).map((rows) => rows?.length)).to.deep.equal([6]);
    expect(rowsOf(...ROWS, ...moved(20)).map((rows) => rows?.length)).to.deep.equal([3, 3]);
    const line = (width: number) => rowsOf(...ROWS, run('长', 100, 160, width), ...moved(20));
    expect(line(239).map((rows) => rows?.length)).to.deep.equal([7]);
    expect(line(240).map((rows) => rows?.length)).to.deep.equal([3, 3]);
    expect(rowsOf(run('题', 100, 80), ...ROWS)[0]?.length).to.equal(3);
  });
});
