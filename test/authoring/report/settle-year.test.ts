import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import type { DraftOptions } from '../../../src/authoring/report/draft.ts';
import { settleYear } from '../../../src/authoring/report/settle-year.ts';
import type { Sheet, Source } from '../../../src/authoring/source.ts';
import type { Report } from '../../../src/report/schema.ts';

const sheetOf = (rows: readonly (readonly string[])[], before: readonly string[] = []): Sheet => ({
  name: '附表',
  before,
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

const sourceOf = (text: string, ...sheets: Sheet[]): Source => ({
  file: '附表.xlsx',
  format: 'xlsx',
  sheets,
  text,
  findings: [],
});

function settled(sources: readonly Source[], options: DraftOptions = {}) {
  const findings: Finding[] = [];
  const text = sources.map((source) => source.text).join('\n');
  const year = settleYear(sources, text, options, findings);
  return { year, findings, told: findings.map(({ kind, said: { zh, en } }) => [kind, zh, en]) };
}

const like = { year: 2022 } as unknown as Report;
const blank = (count: number): string[][] => Array.from({ length: count }, () => ['']);

describe('the year of a report', () => {
  it('is as stated, and nothing is told', () => {
    const sources = [sourceOf('2024年计划执行情况')];
    const mapping = { format: 'district-mapping/1', report: { year: 2021 } } as const;
    expect(settled(sources, { year: 2020, mapping })).to.deep.include({ year: 2020, findings: [] });
    expect(settled(sources, { mapping, like })).to.deep.include({ year: 2021, findings: [] });
  });

  it('may be of two digits where another has four', () => {
    expect(settled([sourceOf('', sheetOf([['指标', '2022年完成', '23年完成', '24年计划']]))]).year).to.equal(
      2023,
    );
    expect(settled([sourceOf('青川区23年计划执行情况（2024年1月）')]).year).to.equal(2023);
    expect(settled([sourceOf('青川区23年计划执行情况')]).findings[0]?.kind).to.equal('error');
  });

  it('is that of the text or of the head of a table, which is told', () => {
    const { year, findings } = settled([sourceOf('关于2024年计划执行情况的报告')], { like });
    expect(year).to.equal(2024);
    expect(findings).to.deep.equal([
      {
        kind: 'guess',
        code: 'year',
        place: { file: '附表.xlsx' },
        said: {
          zh: '报告年份定为2024，依据：“2024年计划执行情况”',
          en: 'the report is on 2024, as of "2024年计划执行情况"',
        },
      },
    ]);
    const title = sourceOf(
      '',
      sheetOf([], ['青川区2023年国民经济', '完成情况']),
      sheetOf([['甲']], ['2022年完成情况']),
    );
    expect(settled([title]).year).to.equal(2022);
    expect(settled([sourceOf('', sheetOf([...blank(5), ['指标', '2024年', '完成']]))]).year).to.equal(2024);
    expect(settled([sourceOf('', sheetOf([['2024年', '完成']]))]).told[0]?.[1]).to.include('“2024年完成”');
  });

  it('is not looked for in the rows of a table, nor deep in a text', () => {
    expect(settled([sourceOf('', sheetOf([...blank(6), ['2024年完成']]))], { like }).year).to.equal(2023);
    expect(settled([sourceOf(`${'。'.repeat(20_000)}2024年完成`)], { like }).year).to.equal(2023);
    expect(settled([sourceOf(`${'。'.repeat(19_990)}2024年完成`)], { like }).year).to.equal(2024);
  });

  it('is the year after that of last year’s report, where nothing says it', () => {
    expect(settled([sourceOf('2024年')], { like })).to.deep.include({
      year: 2023,
      told: [
        ['guess', '报告年份定为2023，依据：上年报告', "the report is on 2023, as of last year's report"],
      ],
    });
  });

  it('is else the first that is named, which is in doubt', () => {
    const doubt = (year: number) => [
      [
        'doubt',
        `看不出报告年份，用了文中或文件名中的${year}年；若不对，请用--year或在编辑器里填写。`,
        `it is not said which year the report is on; ${year}, which it or its name has, was taken. If it is wrong, state it with --year or in the report editor.`,
      ],
    ];
    expect(settled([sourceOf('自2021年以来，2023年')])).to.deep.include({ year: 2021, told: doubt(2021) });
    expect(settled([sourceOf('2021年', sheetOf([['甲'], ['1998年']]))])).to.deep.include({
      year: 1998,
      told: doubt(1998),
    });
    expect(settled([sourceOf(`${'。'.repeat(20_000)}2024年`)])).to.deep.include({ year: 2024 });
    for (const [file, sheet, year] of [
      ['2024年计划表.xlsx', 'Sheet1', 2024],
      ['a/2023/附表2024.xlsx', 'Sheet1', 2024],
      ['附表.xlsx', '2023年', 2023],
      ['2024.xlsx', '2023', 2023],
      ['20240116.xlsx', 'Sheet1', 0],
    ] as const)
      expect(
        settled([{ ...sourceOf('', { ...sheetOf([['本年计划']]), name: sheet }), file }]).year,
        `${file} ${sheet}`,
      ).to.equal(year);
  });

  it('has to be stated where none is named', () => {
    const mapping = { format: 'district-mapping/1' } as const;
    expect(settled([], { mapping }).year).to.equal(0);
    expect(settled([sourceOf('', sheetOf([['甲20', '24年完成']]))], { like }).year).to.equal(2023);
    expect(settled([sourceOf('', sheetOf([['甲20'], ['24年']]))]).year).to.equal(0);
    const { year, findings } = settled([sourceOf('城镇新增就业5216人')]);
    expect(year).to.equal(0);
    expect(findings).to.deep.equal([
      {
        kind: 'error',
        code: 'year',
        place: { file: '附表.xlsx' },
        said: {
          zh: '看不出报告年份，请用--year（如--year 2024）或在编辑器里填写。',
          en: 'it is not said which year the report is on: state it with --year, such as --year 2024, or in the report editor.',
        },
      },
    ]);
    expect(settled([]).findings[0]?.place).to.deep.equal({ file: '' });
    expect(settled([], { like }).findings[0]?.place).to.deep.equal({ file: '' });
  });
});
