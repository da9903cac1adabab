import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { readSource, readString } from '../../../src/authoring/read/read-source.ts';
import { turned } from '../../../src/authoring/read/turned-tables.ts';
import { buildDraft } from '../../../src/authoring/report/build-draft.ts';
import { mappingOf } from '../../../src/authoring/report/mapping-of.ts';
import { gbk, type MadeCell, spreadsheet } from '../support/files.ts';
import { textSheet } from '../support/sheet.ts';
import { rowText } from '../support/understand.ts';

type Rows = readonly (readonly (string | null)[])[];

/** The rows of a sheet that was turned, as lines; `null` if it was not. */
const read = (rows: Rows, before: readonly string[] = []): string[] | null =>
  turned(textSheet(rows, before))?.rows.map((row) =>
    row
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  ) ?? null;

const VALUES: Rows = [
  ['2022年', '5', '6'],
  ['2023年', '5.5', '-'],
  ['2024年计划', '6左右', '7—8'],
  ['2024年完成', '[6.1]', '下降2%'],
];

describe('a table with its years down the rows', () => {
  it('has a row for each indicator, with its unit', () => {
    const turnedRows = (first: string, second: string) => [
      '指标 2022年 2023年 2024年计划 2024年完成',
      `${first} 5 5.5 6左右 [6.1]`,
      `${second} 6 - 7—8 下降2%`,
    ];
    for (const [head, first = '产值（亿元）', second = '税收（万元）'] of [
      [[['年份', '产值（亿元）', '税收（万元）']]],
      [[['', '产值（亿元）', '税收（万元）']]],
      [[['指标/年份', '产值（亿元）', '税收（万元）']]],
      [
        [
          ['年份', '产值', '税收'],
          ['', '亿元', '（万元）'],
        ],
      ],
      [[['年份', '产值（亿元）', '比上年增长（%）']], '产值（亿元）', '产值增速（%）'],
      [[['单位：亿元'], ['年份', '产值', '税收']], '产值', '税收'],
      [[['年份', '失业率', '税收（万元）']], '失业率'],
    ] as const satisfies readonly (readonly [Rows, string?, string?])[])
      expect(read([...head, ...VALUES]), head.join()).to.deep.equal(turnedRows(first, second));
  });

  it('is left as it is where it leaves open what a column is, or has something else', () => {
    const head = ['年份', '产值（亿元）', '税收（万元）'];
    const others: readonly Rows[] = [
      [['年份', '计划', '完成'], ...VALUES],
      [['年份', '总投资（亿元）', '完成投资（亿元）'], ...VALUES],
      [['年份', '产值（亿元）', '产值（亿元）'], ...VALUES],
      [['年份', '增长%', '产值（亿元）'], ...VALUES],
      [['年份', '产值（亿元）', '完成率%'], ...VALUES],
      [['年份', '1—9月产值（亿元）', '税收（万元）'], ...VALUES],
      [['年份', '税收（亿元）', '占比（%）'], ...VALUES],
      // Of several places.
      [['年份', '甲区', '乙区'], ...VALUES],
      [['年份', '', '税收（万元）'], ...VALUES],
      [['地区', '产值（亿元）', '税收（万元）'], ...VALUES],
      [['年份', '产值（亿元）', '税收（万元）', '备注'], ...VALUES],
      [head, ...VALUES, ['合计', '11', '13']],
      [head, ...VALUES, ['2022年', '11', '13']],
      [head, ['2022年', '5', '6']],
      [head, ['2022年', '5', '甲'], ['2023年', '6', '乙']],
      [head, ['甲区', '5', '6'], ...VALUES],
      [['产值', '←', '税收'], head, ['2022年', '↑', '6'], ['2023年', '5', '6']],
      VALUES,
      [['', ...head], ...VALUES.map((row, r) => [String(r + 1), ...row])],
    ];
    for (const rows of others) expect(read(rows), rows.join(' | ')).to.equal(null);
  });

  it('is read from its file, each figure with the line that it is in', async () => {
    const rows: readonly (readonly MadeCell[])[] = [
      ['青川区2024年计划执行情况'],
      ['年份', '产值（亿元）', '增长%'],
      ['22年', 5, 6.5],
      ["'23", 5.2, -4],
      ['2024年', 6, 7],
      ['注：按现价。'],
    ];
    const { indicators, findings, report, tables, problems } = buildDraft([
      await readSource(spreadsheet([{ name: '附表', rows }]), '附表.xlsx'),
    ]);
    expect(indicators.map(rowText)).to.deep.equal([
      '产值 亿元: 2022 actual 5 = 5, 2023 actual 5.2 = 5.2, 2024 actual 6 = 6',
      '产值增速 %: 2022 actual 6.5 = 6.5, 2023 actual -4 = -4, 2024 actual 7 = 7',
    ]);
    expect(report.indicators[1]?.observations.map(({ quote }) => quote)).to.deep.equal([
      '22年 5 6.5',
      "'23 5.2 -4",
      '2024年 6 7',
    ]);
    expect(problems.filter(({ path }) => path.startsWith('indicators'))).to.deep.equal([]);
    expect(tables[0]?.table.notes).to.deep.equal(['注：按现价。']);
    expect(findings.find(({ code }) => code === 'turned')).to.deep.equal({
      kind: 'guess',
      code: 'turned',
      place: { file: '附表.xlsx', sheet: '附表（行列互换）' },
      said: {
        zh: '“附表”每行是一年、每列是一个指标，已把行和列互换后读入；下面说的格子是互换以后的。',
        en: '"附表" has a row for each year and a column for each indicator; its rows and columns were swapped, and cells are named as they are then.',
      },
    });
  });

  it('is told no more once its columns are stated', async () => {
    const source = await readString('年份,产值（亿元）\n22年,5\n23年,6\n', '2024/附表.csv', 'csv');
    const codes = (mapping?: Mapping) =>
      buildDraft([source], { year: 2023, ...(mapping && { mapping }) }).findings.map(({ code }) => code);
    expect(codes()).to.include.members(['turned', 'short-year', 'column']);
    const stated = mappingOf(buildDraft([source], { year: 2023 }));
    expect(codes(stated)).to.not.include('turned');
    expect(codes(stated)).to.not.include('short-year').and.not.to.include('column');
  });

  it('is read from CSV in GBK, and from text with what follows it', async () => {
    const csv = await readSource(gbk('年份,产值,税收\n,亿元,万元\n2022,5,6\n2023,5.2,7\n'), '附表.csv');
    expect(buildDraft([csv], { year: 2023 }).indicators.map(rowText)).to.deep.equal([
      '产值 亿元: 2022 actual 5 = 5, 2023 actual 5.2 = 5.2',
      '税收 万元: 2022 actual 6 = 6, 2023 actual 7 = 7',
    ]);
    const text = await readString(
      '年份  产值（亿元）  税收（万元）\n2022年  5  6\n2023年  6  7\n后文。',
      '附表.txt',
      'text',
    );
    expect(buildDraft([text], { year: 2023 }).indicators.map(rowText)).to.deep.equal([
      '产值 亿元: 2022 actual 5 = 5, 2023 actual 6 = 6',
      '税收 万元: 2022 actual 6 = 6, 2023 actual 7 = 7',
    ]);
  });
});
