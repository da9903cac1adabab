import { expect } from 'chai';
import { describeMeaning, understandColumns } from '../../../src/authoring/columns/understand-columns.ts';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';
import { textSheet } from '../support/sheet.ts';

type Rows = readonly (readonly (string | null)[])[];

function understood(rows: Rows, title = '', mapping?: Mapping) {
  const [table] = findTables(textSheet(rows, title ? [title] : []), 'x.xlsx');
  if (!table) throw new Error('no table');
  return understandColumns(table, { year: 2024, ...(mapping && { mapping }) });
}

/** What kind of table it is, and its columns: `?` marks what was guessed. */
function read(rows: Rows, title = ''): string {
  const { columns } = understood(rows, title);
  const said = columns.columns.map(
    ({ meaning, certainty }) => `${describeMeaning(meaning).zh}${certainty === 'guessed' ? '?' : ''}`,
  );
  return [columns.kind, ...said].join(' ');
}

/** A head and ten rows. */
const ten = (head: string, row: (n: number) => string) =>
  [head, ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(row)].join(' / ');

/** Head and rows, and what the columns are. */
const TABLES: readonly [why: string, lines: string, expected: string, title?: string][] = [
  ['a unit', '指标 单位 2024年 / 产值 亿元 5', 'indicators 名称 单位 2024年完成?'],
  ['no figure', '指标 单位 备注 / 产值 亿元 5', 'other 名称 单位 备注'],
  ['two facts of projects', '名称 建设地点 总投资 / 大桥 城关 5', 'projects 名称 建设地点 总投资'],
  ['the name of a project and one fact', '项目名称 形象进度 / 大桥 完工', 'projects 名称 形象进度'],
  ['the name of works and one fact', '工程名称 总投资 / 大桥 5', 'projects 名称 总投资'],
  ['one fact', '名称 2024年完成 建设地点 / 大桥 5 城关', 'indicators 名称 2024年完成 不读'],
  [
    'one kind twice',
    '名称 2024年完成 开工时间 开工年 / 大桥 5 2023年 2023年',
    'indicators 名称 2024年完成 不读 不读',
  ],
  [
    'facts of projects and a unit',
    '指标 单位 计划投资 完成投资 责任单位 / 产值 亿元 5 6 发改委',
    'indicators 名称 单位 2024年计划? 2024年完成? 责任单位',
  ],
  [
    'a target and what was done, in numbers',
    '指标 年度目标 完成情况 / 产值 5 6',
    'indicators 名称 2024年计划? 2024年完成?',
  ],
  [
    'a target and what was done, in words',
    '指标 单位 年度目标 完成情况 / 产值 亿元 多 少',
    'other 名称 单位 备注 备注',
  ],
  ['years and builders', '名称 起止年限 建设单位 / 大桥 2023-2025 城投', 'projects 名称 起止年限 建设单位'],
  ['beginnings and ends', '名称 开工时间 竣工时间 / 大桥 2023 2025', 'projects 名称 开工年 完工年'],
  ['the name of a project and no fact', '项目名称 2024年完成 / 大桥 5', 'indicators 名称 2024年完成'],
  ['a size in numbers', '指标 单位 规模 / 产值 亿元 5', 'other 名称 单位 不读'],
  ['what was carried out', '指标 单位 执行数 / 产值 亿元 5', 'other 名称 单位 不明'],
  ['a place', '指标 单位 2024年完成 规模 / 产值 亿元 5 6', 'indicators 名称 单位 2024年完成 不读'],
  [
    'progress in words',
    '指标 单位 2024年目标 形象进度 / 产值 亿元 5 顺利',
    'indicators 名称 单位 2024年计划 备注',
  ],
  [
    'progress in numbers',
    '指标 单位 2024年目标 完成情况 / 产值 亿元 5 6',
    'indicators 名称 单位 2024年计划 2024年完成?',
  ],
  [
    'a plan in words',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 更多',
    'indicators 名称 单位 2024年完成 备注',
  ],
  [
    'a plan in numbers',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 增长6%',
    'indicators 名称 单位 2024年完成 2025年计划',
  ],
  [
    'a plan in numbers in half of the rows',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 6 / 就业 人 5 更多',
    'indicators 名称 单位 2024年完成 备注',
  ],
  [
    'a plan in numbers in most of the rows that have one',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 增加约到达了6 / 就业 人 5 — / 粮食 吨 5 6 / 油料 吨 5 更多',
    'indicators 名称 单位 2024年完成 2025年计划',
  ],
  [
    'sentences with numbers',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 预计可以增加到达6 / 就业 人 5 6个，并且 / 粮食 吨 5 6一二三四五六七八九十一二三',
    'indicators 名称 单位 2024年完成 备注',
  ],
  [
    'a sentence with a number',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 预计可以增加到达6',
    'indicators 名称 单位 2024年完成 备注',
  ],
  [
    'numbers with words around them',
    '指标 单位 2024年完成 2025年目标 / 产值 亿元 5 预计可增加到6 / 就业 人 5 6一二三四五六七八九十一二 / 粮食 吨 5 更多',
    'indicators 名称 单位 2024年完成 2025年计划',
  ],
  [
    'progress in per cent beside what was done',
    '指标 单位 2024年目标 2024年完成 进度 / 产值 亿元 5 4 80%',
    'indicators 名称 单位 2024年计划 2024年完成 2024年完成完成率',
  ],
  [
    'progress in per cent in full width',
    '指标 单位 2024年目标 2024年完成 进度 / 产值 亿元 5 4 80％ / 就业 人 5 — —',
    'indicators 名称 单位 2024年计划 2024年完成 2024年完成完成率',
  ],
  [
    'progress in per cent in half of the rows',
    '指标 单位 2024年目标 1-9月完成 进度 / 产值 亿元 5 4 80% / 就业 人 5 4 3',
    'indicators 名称 单位 2024年计划 2024-09（累计）完成? 2024年完成?',
  ],
  [
    'progress in per cent of a share',
    '指标 单位 2024年目标 1-9月完成 进度 / 产值 亿元 5 4 80%的',
    'indicators 名称 单位 2024年计划 2024-09（累计）完成? 2024年完成?',
  ],
  [
    'progress in per cent beside a plan',
    '指标 单位 2024年目标 进度 / 产值 亿元 5 80%',
    'indicators 名称 单位 2024年计划 2024年完成?',
  ],
  [
    'a plan in per cent beside what was done',
    '指标 单位 2024年完成 下年目标 / 产值 亿元 5 8%',
    'indicators 名称 单位 2024年完成 2025年计划?',
  ],
  [
    'money of projects',
    '项目名称 建设地点 2024年计划 2024年完成 / 大桥 城关 5 — / 公路 城关 6 7',
    'projects 名称 建设地点 年度计划投资? 年度完成投资?',
  ],
  [
    'words of projects',
    '项目名称 建设地点 2025年计划 2024年完成 / 大桥 城关 完工 5 / 公路 城关 6 立项',
    'projects 名称 建设地点 下年目标? 形象进度?',
  ],
  [
    'per cent of projects',
    '项目名称 建设地点 2024年完成（%） 2024年完成 / 大桥 城关 50 —',
    'projects 名称 建设地点 不明? 不明?',
  ],
  [
    'per cent of projects in full width',
    '项目名称 建设地点 2024年完成％ / 大桥 城关 50',
    'projects 名称 建设地点 不明?',
  ],
  [
    'progress of a year in numbers',
    '项目名称 建设地点 2024年进度 / 大桥 城关 5',
    'projects 名称 建设地点 形象进度',
  ],
  ['other columns of projects', '项目名称 建设地点 电话 / 大桥 城关 5', 'projects 名称 建设地点 不明'],
  [
    'a year twice in the title',
    '指标 单位 完成 / 产值 亿元 5',
    'indicators 名称 单位 2023年完成',
    '2023年计划和2023年完成',
  ],
  [
    'two years in the title',
    '指标 单位 完成 / 产值 亿元 5',
    'indicators 名称 单位 2024年完成?',
    '2023年完成和2022年完成',
  ],
  ['a number in the title', '指标 单位 完成 / 产值 亿元 5', 'indicators 名称 单位 2024年完成?', '2023号文件'],
  [
    'a year of the last century in the title',
    '指标 单位 完成 / 产值 亿元 5',
    'indicators 名称 单位 1998年完成',
    '1998年',
  ],
  [
    'a month in the title',
    '指标 单位 本月 / 产值 亿元 5',
    'indicators 名称 单位 2023-08（当期）完成',
    '2023年8月',
  ],
  ['no head for names', '甲 单位 2024年完成 / 产值 亿元 5', 'indicators 名称? 单位 2024年完成'],
  [
    'names that differ, beside groups that repeat',
    '甲 乙 单位 2024年完成 / 经济 产值 亿元 5 / 经济 就业 人 5',
    'indicators 不明 名称? 单位 2024年完成',
  ],
  [
    'names that differ, before groups that repeat',
    '甲 乙 单位 2024年完成 / 产值 经济 亿元 5 / 就业 经济 人 5',
    'indicators 名称? 不明 单位 2024年完成',
  ],
  [
    'no names but numbers and units',
    '甲 乙 2024年完成 2025年计划 / 亿元 1 5 6 / 人 2 5 6',
    'indicators 单位? 不明 2024年完成 2025年计划',
  ],
  [
    'texts in seven of ten rows',
    ten('甲 单位 2024年完成', (n) => `${n > 7 ? n : `产值${n}种`} 亿元 5`),
    'indicators 不明 单位 2024年完成',
  ],
  [
    'texts in three of four rows, of those that have one',
    '甲 单位 2024年完成 / 产值 亿元 5 / 就业 人 5 / 粮食 吨 5 / 4 吨 5 / — 吨 5',
    'indicators 名称? 单位 2024年完成',
  ],
  ['no head for units', '指标 甲 2024年完成 / 产值 亿元 5 / 就业 人 5', 'indicators 名称 单位? 2024年完成'],
  [
    'units in two of five rows',
    '指标 甲 2024年完成 / 产值 亿元 5 / 就业 人 5 / 油料 — 5 / 粮食 — 5 / 水果 — 5',
    'indicators 名称 不明 2024年完成',
  ],
  [
    'units in three of five rows',
    '指标 甲 2024年完成 / 产值 亿元 5 / 就业 人 5 / 油料 吨 5 / 粮食 — 5 / 水果 — 5',
    'indicators 名称 单位? 2024年完成',
  ],
  [
    'units in seven of ten texts',
    ten('指标 甲 2024年完成', (n) => `产值${n}种 ${n > 7 ? '甲' : '吨'} 5`),
    'indicators 名称 不明 2024年完成',
  ],
  ['no unit in a table of projects', '项目名称 建设地点 甲 / 大桥 城关 亿元', 'projects 名称 建设地点 不明'],
  ['no units in the table', '指标 甲 2024年完成 / 产值 — 5', 'indicators 名称 不明 2024年完成'],
  [
    'numbers below a head for names',
    '指标 指标名称 2024年完成 / 1 产值 5 / （二） 就业 6',
    'indicators 序号 名称 2024年完成',
  ],
  [
    'numbers in half of the rows',
    '指标 指标名称 2024年完成 / 1 产值 5 / 经济 就业 6',
    'indicators 名称 不读 2024年完成',
  ],
  [
    'one head for names with numbers',
    '指标 单位 2024年完成 / 1 亿元 5 / 2 人 6',
    'indicators 名称 单位 2024年完成',
  ],
  [
    'words that end with numbers',
    '指标 指标名称 2024年完成 / 第1 产值 5 / 第2 就业 6',
    'indicators 名称 不读 2024年完成',
  ],
  [
    'words that begin with numbers',
    '指标 指标名称 2024年完成 / 1类 产值 5 / 2类 就业 6',
    'indicators 名称 不读 2024年完成',
  ],
  [
    'numbers in few rows',
    '指标 指标名称 2024年完成 / 1 产值 5 / _ 就业 6 / _ 粮食 6',
    'indicators 序号 名称 2024年完成',
  ],
  [
    'notes that are units',
    '指标 备注 2024年完成 / 产值 亿元 5 / 就业 人 6',
    'indicators 名称 备注 2024年完成',
  ],
  ['names that are units', '指标 甲 2024年完成 / 人 — 5 / 户 — 6', 'indicators 名称 不明 2024年完成'],
  [
    'names that are units, after numbers',
    '序号 指标 甲 2024年完成 / 1 人 — 5 / 2 户 — 6',
    'indicators 序号 名称 不明 2024年完成',
  ],
  [
    'several columns of units',
    '指标 甲 乙 2024年完成 / 产值 吨 亿元 5 / 就业 吨 人 6',
    'indicators 名称 单位? 不明 2024年完成',
  ],
];

describe('the columns of a table', () => {
  for (const [why, lines, expected, title] of TABLES)
    it(`are understood with ${why}`, () => {
      expect(
        read(
          lines.split(' / ').map((line) => line.split(' ').map((text) => (text === '_' ? null : text))),
          title,
        ),
      ).to.equal(expected);
    });

  it('may have one head over names and their units, after their numbers', () => {
    const rows = [
      ['序号', '指标', '←', '2024年完成'],
      ['1', '产值', '亿元', '5'],
      ['2', '就业', '人', '6'],
    ];
    expect(read(rows)).to.equal('indicators 序号 名称 单位? 2024年完成');
  });

  it('may have one head over names and their units', () => {
    const rows = [
      ['指标', '←', '2024年完成'],
      ['产值', '亿元', '5'],
      ['一、民生', '←', '←'],
      ['就业', '人', '6'],
    ];
    expect(read(rows)).to.equal('indicators 名称 单位? 2024年完成');
    const groups = [
      ['指标', '←', '2024年完成'],
      [null, '产值', '5'],
      ['1', '就业', '6'],
      ['2', '↑', '7'],
    ];
    expect(read(groups)).to.equal('indicators 序号 名称 2024年完成');
  });

  it('are told with what was concluded from', () => {
    const { columns, findings } = understood([
      ['项目名称', '建设地点', '2024年计划', '电话'],
      ['大桥', '城关', '—', '3'],
      ['公路', '城关', '6', null],
    ]);
    expect(columns.columns.map(({ index, place, head, unit }) => [index, place, head, unit])).to.deep.equal(
      ['项目名称', '建设地点', '2024年计划', '电话'].map((head, index) => [
        index,
        { file: 'x.xlsx', sheet: '附表', row: 1, column: index + 1 },
        [head],
        '',
      ]),
    );
    expect(columns.columns[2]?.evidence).to.deep.equal([
      { from: 'head', text: '2024年计划' },
      { from: 'cells', text: '6' },
    ]);
    expect(findings.map(({ code, place }) => [code, place.column])).to.deep.equal([
      ['column', 3],
      ['column-unknown', 4],
    ]);
    const empty = understood([
      ['项目名称', '建设地点', '2024年计划'],
      ['大桥', '城关', '—'],
    ]);
    expect(empty.columns.columns[2]?.evidence[1]).to.deep.equal({ from: 'cells', text: '' });
    const named = understood([
      ['甲', '单位', '2024年完成'],
      ['产值', '亿元', '5'],
    ]);
    expect(named.columns.columns[0]?.evidence).to.deep.equal([
      { from: 'head', text: '甲' },
      { from: 'cells', text: '' },
    ]);
  });

  it('are not told in a table of something else', () => {
    const rows = [
      ['指标', '单位', '备注', '电话'],
      ['产值', '亿元', '5', '6'],
    ];
    expect(understood(rows).findings).to.deep.equal([]);
    expect(
      read([
        ['甲', '单位', '备注', '序号'],
        ['产值', '亿元', '5', '6'],
      ]),
    ).to.equal('other 不明 单位 备注 序号');
  });

  it('mean what a person says', () => {
    const rows = [
      ['指标', '单位', '2024年完成', '电话'],
      ['产值', '亿元', '5', '6'],
    ];
    const meaning = { kind: 'figure', quantity: 'value', year: 2023, role: 'plan' } as const;
    const mapping: Mapping = {
      format: 'district-mapping/1',
      tables: { 'x.xlsx › 附表 › 1': { columns: { D: meaning } } },
    };
    const { columns, findings } = understood(rows, '', mapping);
    expect(columns.columns[3]).to.deep.include({
      meaning,
      certainty: 'stated',
      evidence: [{ from: 'mapping', text: 'D' }],
    });
    expect(findings).to.deep.equal([]);
    const elsewhere: Mapping = { format: 'district-mapping/1', tables: { 'y.xlsx › 附表 › 1': {} } };
    expect(understood(rows, '', elsewhere).columns.columns[3]?.meaning.kind).to.equal('unknown');
    const other: Mapping = {
      format: 'district-mapping/1',
      tables: { 'x.xlsx › 附表 › 1': { leaveOut: true } },
    };
    expect(understood(rows, '', other).columns.columns[3]?.meaning.kind).to.equal('unknown');
    expect(
      understood(rows, '', { format: 'district-mapping/1' }).columns.columns[2]?.evidence[0]?.from,
    ).to.equal('head');
  });
});

describe('the columns of a sheet that is named by a year', () => {
  it('are of that year where neither they nor the title say another', () => {
    const yearsOf = (name: string, title = '') => {
      const sheet = textSheet(
        [
          ['指标', '单位', '计划', '完成'],
          ['产值', '亿元', '5', '6'],
        ],
        title ? [title] : [],
      );
      const [table] = findTables({ ...sheet, name }, 'x.xlsx');
      if (!table) throw new Error('no table');
      return understandColumns(table, { year: 2024 }).columns.columns.flatMap(({ meaning }) =>
        meaning.kind === 'figure' ? [meaning.year] : [],
      );
    };
    for (const name of ['2022年', '2022', '2022年计划'])
      expect(yearsOf(name), name).to.deep.equal([2022, 2022]);
    for (const name of ['Sheet1', '表2022', '12022', '2022-1', '2021年与2022年'])
      expect(yearsOf(name), name).to.deep.equal(name === '表2022' ? [2022, 2022] : [2024, 2024]);
    expect(yearsOf('2022年', '2023年主要指标')).to.deep.equal([2023, 2023]);
  });
});

describe('heads with years in Chinese or in English', () => {
  for (const [head, ...meant] of [
    [
      ['指标', '单位', '二〇二四年计划', '二〇二四年实际增长', '2024 target', '2025E'],
      '2024年计划',
      '2024年完成增速',
      '不读',
      '2025年计划',
    ],
    [['Indicator', 'Unit', '2024 plan', '2024 actual'], '2024年计划', '2024年完成'],
  ] as const)
    it(`are understood: ${head.join(' ')}`, () => {
      const { columns } = understood([head, ['产值', '亿元', '5', '6', '7', '8'].slice(0, head.length)]);
      expect(columns.columns.slice(2).map(({ meaning }) => describeMeaning(meaning).zh)).to.deep.equal(meant);
    });
});

describe('years of two digits in heads', () => {
  const SHORT: Rows = [
    ['指标', '单位', '22年完成', '23年计划', "'23", '24年比23年增长%', '10年期利率'],
    ['产值', '亿元', '5', '6', '7', '8', '9'],
  ];
  const told = (statedYears: readonly number[], title = '') => {
    const [table] = findTables(textSheet(SHORT, title ? [title] : []), 'x.xlsx');
    if (!table) throw new Error('no table');
    const { columns, findings } = understandColumns(table, { year: 2023, statedYears });
    return {
      meant: columns.columns.slice(2).map(({ meaning }) => describeMeaning(meaning).zh),
      codes: findings.map(({ kind, code, place }) => `${kind} ${code} ${place.column}`),
      findings,
    };
  };
  const MEANT = ['2022年完成', '2023年计划', '2023年完成', '2024年计划增速', '不明'];
  const GUESSED = ['guess column 3', 'guess column 4', 'guess column 5', 'guess column 6'];

  it('are guessed where the document has one of four', () => {
    for (const { meant, codes } of [told([2024]), told([], '2023年主要指标')]) {
      expect(meant).to.deep.equal(MEANT);
      expect(codes).to.deep.equal([...GUESSED, 'left-out column-unknown 7']);
    }
  });

  it('are doubtful where it has none', () => {
    const { meant, codes, findings } = told([]);
    expect(meant).to.deep.equal(MEANT);
    expect(codes.filter((code) => code.startsWith('doubt'))).to.deep.equal([
      'doubt short-year 3',
      'doubt short-year 4',
      'doubt short-year 5',
      'doubt short-year 6',
    ]);
    expect(findings[0]).to.deep.equal({
      kind: 'doubt',
      code: 'short-year',
      place: { file: 'x.xlsx', sheet: '附表', row: 1, column: 3 },
      said: {
        zh: '“22年完成”的年份只有两位，文件里没有四位的年份，当作2022年，请核对，或在表头写四位的年份。',
        en: 'the year of "22年完成" has two digits, and no year in the file has four; 2022 is taken. Check it, or write four digits in the head.',
      },
    });
  });
});

describe('the months of a title', () => {
  const meant = (heads: readonly string[], title: string) => {
    const { columns, findings } = understood(
      [heads, ['产值', '亿元', '5', '6', '7'].slice(0, heads.length)],
      title,
    );
    return [
      ...columns.columns.slice(2).map(({ meaning }) => describeMeaning(meaning).zh),
      ...findings.filter(({ kind }) => kind === 'doubt').map(({ code }) => code),
    ];
  };

  it('are those of 累计 beside 本月', () => {
    expect(meant(['指标', '单位', '本月', '累计', '同比%'], '2024年9月主要指标')).to.deep.equal([
      '2024-09（当期）完成',
      '2024-09（累计）完成',
      '2024-09（累计）完成增速',
    ]);
  });

  it('are those of results that say no time', () => {
    expect(meant(['指标', '单位', '计划', '完成', '增长%'], '2024年1—9月主要指标')).to.deep.equal([
      '2024年计划',
      '2024-09（累计）完成',
      '2024-09（累计）完成增速',
    ]);
  });

  it('are doubtful where there is one, and no column says whether it is of it', () => {
    expect(meant(['指标', '单位', '完成', '增长%'], '2024年9月主要指标')).to.deep.equal([
      '2024年完成',
      '2024年完成增速',
      'title-month',
    ]);
    for (const [heads, title] of [
      [['指标', '单位', '全年完成'], '2024年9月主要指标'],
      [['指标', '单位', '1—9月完成', '2024年完成'], '2024年9月主要指标'],
      [['指标', '单位', '完成'], '2024年12月主要指标'],
      [['指标', '单位', '完成'], '2024年主要指标（2025年1月）'],
      [['指标', '单位', '2024年计划'], '2024年9月主要指标'],
    ] as const)
      expect(meant(heads, title), heads.join()).to.not.include('title-month');
  });
});
