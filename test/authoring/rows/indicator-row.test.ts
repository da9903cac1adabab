import { expect } from 'chai';
import type { Column } from '../../../src/authoring/columns/column.ts';
import { understandColumns } from '../../../src/authoring/columns/understand-columns.ts';
import { indicatorRows } from '../../../src/authoring/rows/indicator-rows.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';
import { textSheet } from '../support/sheet.ts';
import { rowText } from '../support/understand.ts';

type Rows = readonly (readonly (string | null)[])[];

const place = { file: 'x.xlsx', sheet: '附表' };

function read(
  rows: Rows,
  before: readonly string[] = [],
  pages?: readonly number[],
  change?: (column: Column) => Column,
) {
  const [table] = findTables(textSheet(rows, before, pages), 'x.xlsx');
  if (!table) throw new Error('no table');
  const { columns } = understandColumns(table, { year: 2024 });
  return indicatorRows(table, change ? { ...columns, columns: columns.columns.map(change) } : columns);
}

/** Rows below 指标, 单位 and two columns of figures. */
const withUnits = (...rows: (string | null)[][]) =>
  read([['指标', '单位', '2024年计划', '2024年完成'], ...rows]);

/** Rows below 指标 and two columns of figures. */
const unitless = (...rows: (string | null)[][]) => read([['指标', '2024年计划', '2024年完成'], ...rows]);

const told = ({ findings }: ReturnType<typeof read>, code: string) =>
  findings
    .filter((one) => one.code === code)
    .map((one) => [one.kind, one.place.row, one.place.column, one.said]);

const units = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ name, unit }) => `${name} ${unit}`).join(', ');

describe('a row of indicators', () => {
  it('has all that its columns give', () => {
    const head = ['序号', '类别', '指标', '单位', '属性', '责任单位', '2024年1-9月完成', '备注'];
    const cells = ['12', '一、经济', '产值', '亿元', '约束性', '发改委', '5左右', '现价'];
    const { rows, findings } = read([head, cells], [], [3, 4]);
    expect(findings).to.deep.equal([]);
    expect(rows).to.deep.equal([
      {
        place: { ...place, row: 2, page: 4 },
        name: '产值',
        number: 12,
        group: '经济',
        target: 'binding',
        responsible: '发改委',
        note: '现价',
        unit: '亿元',
        line: cells.join(' '),
        from: 'table',
        figures: [
          {
            year: 2024,
            role: 'actual',
            period: '2024-09',
            place: { ...place, row: 2, page: 4, column: 7 },
            printed: { raw: '5左右', value: 5, comparator: 'about', unit: '' },
          },
        ],
      },
    ]);
  });

  it('has nothing that its table does not give', () => {
    const { rows } = unitless(['产值', '5', null]);
    expect(rows).to.deep.equal([
      {
        place: { ...place, row: 2 },
        name: '产值',
        group: '',
        responsible: '',
        note: '',
        unit: '',
        line: '产值 5',
        from: 'table',
        figures: [
          {
            year: 2024,
            role: 'plan',
            place: { ...place, row: 2, column: 2 },
            printed: { raw: '5', value: 5, unit: '' },
          },
        ],
      },
    ]);
  });

  it('has the number that it prints', () => {
    const { rows } = read([
      ['序号', '指标', '2024年完成'],
      ['7', '产值', '5'],
      ['甲8', '税收', '5'],
      ['9', '3. 就业', '5'],
      [null, '粮食', '5'],
      ['10.1', '油料', '5'],
    ]);
    expect(rows.map((row) => ('number' in row ? row.number : 'none'))).to.deep.equal([
      7,
      'none',
      3,
      'none',
      10,
    ]);
  });

  it('has the kind of target of its cell, else of its name', () => {
    const { rows } = read([
      ['指标', '属性', '2024年完成'],
      ['产值（预期性）', '约束性指标', '5'],
      ['税收（约束性）', '—', '5'],
      ['就业', '预期性', '5'],
      ['粮食', '其他', '5'],
    ]);
    expect(rows.map(({ target }) => target)).to.deep.equal(['binding', 'binding', 'expected', undefined]);
    expect(Object.keys(rows[3] ?? {})).to.not.include('target');
  });

  it('is in the group above it', () => {
    const { rows } = unitless(
      ['产值', '5', '6'],
      ['一', '民生', null],
      ['就业', '5', '6'],
      ['（二）生态', '←', '←'],
      ['空气', '5', '6'],
    );
    expect(rows.map(({ group }) => group)).to.deep.equal(['', '民生', '生态']);
  });

  it('is a part of one that is less indented, or that it names', () => {
    const { rows } = unitless(
      ['其中：总计', '1', '1'],
      ['产值', '5', '6'],
      [' 工业', '4', '5'],
      ['  采矿', '1', '2'],
      ['其中：煤炭', '1', '1'],
      ['  制造', '2', '2'],
      [' 服务业', '1', '1'],
      ['税收', '5', '6'],
      ['#企业税', '1', '2'],
    );
    expect(rows.map(({ name, whole }) => `${name} ${whole}`)).to.deep.equal([
      '总计 undefined',
      '产值 undefined',
      '工业 产值',
      '采矿 工业',
      '煤炭 采矿',
      '制造 工业',
      '服务业 产值',
      '税收 undefined',
      '企业税 税收',
    ]);
    expect(Object.keys(rows[0] ?? {})).to.not.include('whole');
  });

  it('is left out without figures or a name, which is told', () => {
    const result = withUnits(
      ['工业', '亿元', null, '—'],
      ['其中：采矿', null, '5', '6'],
      [null, '户', null, '—'],
      ['无', '人', null, null],
      ['其中：制造', null, '5', '6'],
      ['123', '户', '5', '6'],
    );
    expect(result.rows.map(({ name, unit, whole }) => `${name} ${unit} ${whole}`)).to.deep.equal([
      '采矿 亿元 工业',
      '制造 亿元 采矿',
    ]);
    expect(told(result, 'row-without-figures')).to.deep.equal([
      ['left-out', 2, undefined, { zh: '“工业”一行没有数。', en: 'the row "工业" has no figure.' }],
      ['left-out', 5, undefined, { zh: '“无”一行没有数。', en: 'the row "无" has no figure.' }],
    ]);
    expect(told(result, 'row-without-name')).to.deep.equal([
      [
        'left-out',
        7,
        undefined,
        {
          zh: '这一行有数但没有名称，没有读入。',
          en: 'a row with figures but without a name; not read.',
        },
      ],
    ]);
  });

  it('is growth where its name covers a level above', () => {
    const second = (...units: string[]) =>
      read([
        ['序号', '指标', '单位', '2024年完成'],
        ['1', '产值', units[0] ?? '', '5'],
        ['2', '↑', units[1] ?? '', '6'],
      ]).rows.map(({ name }) => name);
    expect(second('亿元', '%')).to.deep.equal(['产值', '产值增速']);
    expect(second('%', '%')).to.deep.equal(['产值', '产值']);
    expect(second('%', '亿元')).to.deep.equal(['产值', '产值']);
    expect(second('亿元', '万元')).to.deep.equal(['产值', '产值']);
    expect(
      withUnits(['产值', '亿元', '5', '6'], ['占比', '%', '5', '6']).rows.map(({ name }) => name),
    ).to.deep.equal(['产值', '占比']);
  });
});

describe('the unit of a row of indicators', () => {
  it('is that of its group, which is told', () => {
    const result = unitless(
      ['一、农业（万吨）'],
      ['粮食', '5', '6'],
      ['牲畜（头）', '5', '6'],
      ['二、其他'],
      ['油料', '5', '6'],
    );
    expect(units(result)).to.equal('粮食 万吨, 牲畜 头, 油料 头');
    expect(told(result, 'unit-of-group')).to.deep.equal([
      [
        'guess',
        3,
        undefined,
        {
          zh: '“粮食”没有写单位，用了“农业”的“万吨”。',
          en: '"粮食" has no unit; that of "农业" is taken: 万吨.',
        },
      ],
    ]);
    expect(told(result, 'unit-inherited').map(([, row]) => row)).to.deep.equal([6]);
  });

  it('is that above it where units are stated once, which is told', () => {
    const result = withUnits(
      ['先前', null, '5', '6'],
      ['产值', '亿元', '5', '6'],
      ['税收', null, '5', '6'],
      ['就业', '〃', '5', '6'],
      ['收入', '同上', '5', '6'],
      ['粮食', null, '5', '6万吨'],
      ['户数', '—', '5', '6'],
      ['粮食', '万吨', '5', '6'],
      ['指数分析', null, '5', '6'],
      ['城乡收入比', null, '5', '6'],
      ['油料', '每一吨同上', '5', '6'],
      ['水果', '同上年', '5', '6'],
    );
    expect(units(result)).to.equal(
      '先前 , 产值 亿元, 税收 亿元, 就业 亿元, 收入 亿元, 粮食 万吨, 户数 , 粮食 万吨, 指数分析 万吨, 城乡收入比 , 油料 每一吨同上, 水果 同上年',
    );
    const inherited = told(result, 'unit-inherited');
    expect(inherited.map(([, row]) => row)).to.deep.equal([4, 5, 6, 10]);
    expect(inherited[0]).to.deep.equal([
      'guess',
      4,
      undefined,
      {
        zh: '“税收”没有写单位，沿用上一行的“亿元”。',
        en: '"税收" has no unit; that of the row above is taken: 亿元.',
      },
    ]);
  });

  it('is not that above it where no unit is stated, but for a part', () => {
    expect(units(unitless(['产值', '5亿元', '6'], ['税收', '5', '6']))).to.equal('产值 亿元, 税收 ');
    expect(units(unitless(['产值', '5亿元', '6'], ['  工业', '5', '6'], ['其中：采矿', '5', '6']))).to.equal(
      '产值 亿元, 工业 亿元, 采矿 亿元',
    );
    expect(units(unitless(['产值（亿元）', '5', '6'], ['税收', '5', '6']))).to.equal('产值 亿元, 税收 亿元');
  });

  it('has the power of ten of its figures, which is told', () => {
    const result = withUnits(['企业', '户', '1万户', '2万户'], ['就业', null, '1', '2']);
    expect(units(result)).to.equal('企业 万户, 就业 万户');
    expect(told(result, 'unit-power')).to.deep.equal([
      [
        'guess',
        2,
        undefined,
        {
          zh: '“企业”的单位是“户”，各数都按“万户”印，单位记作“万户”。',
          en: 'the unit of "企业" is 户, but all figures print 万户, which is taken.',
        },
      ],
    ]);
  });

  it('is doubtful of a rate that is no rate', () => {
    const unlikely = (result: ReturnType<typeof read>) => told(result, 'unit-unlikely');
    expect(unlikely(withUnits(['产值', '亿元', '5', '6'], ['失业率', null, '5', '6']))).to.deep.equal([
      [
        'doubt',
        3,
        undefined,
        {
          zh: '“失业率”像是比率，单位却是全表或上一行的“亿元”，请核对。',
          en: '"失业率" seems to be a rate, but the unit of the table or of the row above is 亿元.',
        },
      ],
    ]);
    const counted = read(
      [
        ['指标', '2024年计划'],
        ['就业人数', '5'],
        ['人均收入', '6'],
        ['企业户数（户）', '7'],
      ],
      ['单位：万元'],
    );
    expect(unlikely(counted)).to.deep.equal([
      [
        'doubt',
        2,
        undefined,
        {
          zh: '“就业人数”像是个数，单位却是全表或上一行的“万元”，请核对。',
          en: '"就业人数" seems to be a count, but the unit of the table or of the row above is 万元.',
        },
      ],
    ]);
    expect(unlikely(withUnits(['失业率', '人', '5', '6']))).to.deep.equal([]);
    expect(unlikely(withUnits(['占比', '%', '5', '6'], ['失业率', null, '5', '6']))).to.deep.equal([]);
    expect(unlikely(unitless(['失业率（人）', '5', '6']))).to.deep.equal([]);
    expect(unlikely(unitless(['失业率', '5', '6']))).to.deep.equal([]);
  });
});

describe('the figures of a row of indicators', () => {
  it('have the status that its name says, or its star where a note explains it', () => {
    const statuses = (note: string) =>
      read([
        ['指标', '单位', '2024年计划', '2024年完成'],
        ['产值（预计）', '亿元', '5', '6'],
        ['税收（初步核算数）', '亿元', '5', '6'],
        ['出口*', '亿元', '5', '6'],
        ['进口', '亿元', '5', '[6]'],
        ['投资（快报）', '亿元', '5', '完成目标'],
        [note, null, null, null],
      ]).rows.map(({ figures }) => figures.map(({ printed }) => printed.status ?? '').join());
    expect(statuses('注：*为预计数')).to.deep.equal([',E', ',P', ',E', ',E', ',']);
    expect(statuses('注：*为快报数')).to.deep.equal([',E', ',P', ',P', ',E', ',']);
    expect(statuses('注：*为约束性指标')).to.deep.equal([',E', ',P', ',', ',E', ',']);
  });

  it('are doubtful where its name says another time', () => {
    const result = withUnits(
      ['2023年产值', '亿元', '5', '6'],
      ['1—9月税收', '亿元', '5', '6'],
      ['2024年新增就业', '人', '5', '6'],
      ['2020年以来投资', '亿元', '5', '6'],
      ['出口', '亿元', '5', '6'],
    );
    expect(told(result, 'name-time')).to.deep.equal([
      [
        'doubt',
        2,
        undefined,
        {
          zh: '“2023年产值”的名称写了时间，与各列的时间不同，数记在各列的时间，请核对。',
          en: 'the name "2023年产值" says another time than its columns, whose time is taken. Check it.',
        },
      ],
      [
        'doubt',
        3,
        undefined,
        {
          zh: '“1—9月税收”的名称写了时间，与各列的时间不同，数记在各列的时间，请核对。',
          en: 'the name "1—9月税收" says another time than its columns, whose time is taken. Check it.',
        },
      ],
    ]);
  });

  it('are words where they are those of a target', () => {
    const { rows } = read([
      ['能耗降低率指标', '单位', '2024年计划', '2024年完成', '增长%'],
      ['能耗降低率', '%', '完成6%的目标', '完成6%的目标', '下降3%'],
      ['煤耗降低率', '%', '下降3%', '[完成6%的目标]', '占年度目标的5%'],
      ['节水率', '%', '5', '完成市定目标的102%', null],
    ]);
    expect(rows.map(rowText)).to.deep.equal([
      '能耗降低率 %: 2024 plan 完成6%的目标 = 6, 2024 actual 完成6%的目标 = null',
      '能耗降低率增速 %: 2024 actual 下降3% = -3',
      '煤耗降低率 %: 2024 plan 下降3% = 3, 2024 actual [完成6%的目标] = null E',
      '煤耗降低率增速 %: 2024 actual 占年度目标的5% = 5',
      '节水率 %: 2024 plan 5 = 5, 2024 actual 完成市定目标的102% = null',
    ]);
    expect(rows[4]?.completion).to.deep.equal({ percent: 102, of: { year: 2024, role: 'actual' } });
    expect(rows[0]?.figures[1]?.printed).to.deep.equal({ raw: '完成6%的目标', value: null, unit: '' });
  });

  it('are of a part of the year, alone or from its beginning', () => {
    const { rows } = read([
      ['指标', '单位', '2024年9月', '2024年1-9月'],
      ['产值', '亿元', '5', '6'],
    ]);
    expect(rows[0]?.figures.map(({ period, span }) => [period, span])).to.deep.equal([
      ['2024-09', 'single'],
      ['2024-09', undefined],
    ]);
    expect(Object.keys(rows[0]?.figures[1] ?? {})).to.not.include('span');
  });

  it('are provisional with a mark that a note says so of', () => {
    const status = (...notes: string[]) =>
      withUnits(
        ['产值', '亿元', '5*左右', '6*'],
        ['税收', '亿元', '完成*', '*6'],
        ...notes.map((note) => [note, '←', '←', '←']),
      ).rows.flatMap(({ figures }) => figures.map(({ printed }) => printed.status));
    expect(status()).to.deep.equal([undefined, 'E', 'E', 'E']);
    expect(status('注：*为初步数。')).to.deep.equal([undefined, 'P', 'P', 'P']);
    expect(status('注：带*号的数据为初步统计数。')).to.deep.equal([undefined, 'P', 'P', 'P']);
    expect(status('注：均为初步数。')).to.deep.equal([undefined, 'E', 'E', 'E']);
    expect(status('注：*为初步数。', '注：口径有调整。')).to.deep.equal([undefined, 'P', 'P', 'P']);
  });

  it('are estimates where their head says so, but for other words', () => {
    const { rows } = read([
      ['指标', '单位', '2024年预计完成'],
      ['产值', '亿元', '5'],
      ['能耗', '吨', '完成市定目标'],
      ['水耗', '吨', '完成6%的目标'],
      ['税收', '亿元', '[6]'],
      ['就业', '人', '较好'],
    ]);
    expect(rows.map(({ figures }) => figures[0]?.printed.status)).to.deep.equal([
      'E',
      'E',
      'E',
      'E',
      undefined,
    ]);
    expect(rows[0]?.figures[0]?.printed).to.deep.equal({ raw: '5', value: 5, unit: '', status: 'E' });
  });

  it('are doubtful without a unit beside one with a unit', () => {
    expect(
      told(unitless(['产值', '5', '6亿元']), 'unit-of-another').map(([, row, column]) => [row, column]),
    ).to.deep.equal([[2, 2]]);
    expect(told(withUnits(['产值', '亿元', '5', '6亿元']), 'unit-of-another')).to.deep.equal([]);
  });

  it('are doubtful in a merged cell', () => {
    expect(told(withUnits(['产值', '亿元', '完成市定目标', '←']), 'merged-figure')).to.deep.equal([]);
    const result = withUnits(['产值', '亿元', '5', '←']);
    expect(told(result, 'merged-figure')).to.deep.equal([
      [
        'doubt',
        2,
        4,
        {
          zh: '“产值”的“5”在合并的单元格里，这里也当作了数值，请核对。',
          en: '"5" of "产值" is in a merged cell and was taken for this place, too.',
        },
      ],
    ]);
  });

  it('are doubtful in a row that is longer than the head', () => {
    const head = ['指标', '单位', '2024年完成', null];
    const row = ['产值', '亿元', '1', null];
    const long = ['就业', '人', '1', '250'];
    const longer = (rows: Rows, change?: (column: Column) => Column) =>
      told(read(rows, [], undefined, change), 'row-too-long');
    expect(longer([head, row, row, long])).to.deep.equal([
      [
        'doubt',
        4,
        undefined,
        {
          zh: '“就业”一行比表头多出有数的格子，数值可能错了列，请核对。',
          en: 'the row "就业" has more cells than the head; its values may be in the wrong columns.',
        },
      ],
    ]);
    expect(longer([head, row, row, ['就业', '人', '1', '现价']])).to.deep.equal([]);
    expect(longer([head, row, long])).to.deep.equal([]);
    expect(longer([head, row, long, long])).to.deep.equal([]);
    expect(longer([[...head.slice(0, 3), '电话'], row, row, long])).to.deep.equal([]);
    expect(
      longer([head, row, row, long], (column) =>
        column.index === 3 ? { ...column, meaning: { kind: 'ignored' } } : column,
      ),
    ).to.deep.equal([]);
  });
});
