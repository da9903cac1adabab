import { expect } from 'chai';
import type { Sheet } from '../../../src/authoring/source.ts';
import { isReportWorkbook, reportOfWorkbook } from '../../../src/authoring/workbook/read-report.ts';
import { sheetsOf } from '../../../src/authoring/workbook/workbook.ts';
import { workbookOf } from '../../../src/authoring/workbook/write-report.ts';
import { FULL } from './full-report.ts';

/** A sheet of a head and rows; a number is a cell with that number. */
const sheet = (name: string, ...rows: (readonly (string | number)[])[]): Sheet => ({
  name,
  before: [],
  rows: rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? { text: String(cell), value: cell } : { text: cell })),
  ),
});

const read = (...sheets: Sheet[]) => reportOfWorkbook(sheets, 'x.xlsx');

const reportOf = (...sheets: Sheet[]) =>
  read(...sheets).report as Record<'indicators' | 'projects' | 'portfolios', Record<string, unknown>[]>;

const told = (...sheets: Sheet[]) =>
  read(...sheets).findings.map(({ kind, code, place: { file, ...place }, said }) => [
    kind,
    code,
    file,
    place,
    said.zh,
    said.en,
  ]);

describe('a workbook of reports', () => {
  it('is known by two of its sheets', () => {
    expect(isReportWorkbook([sheet(' 报告 '), sheet('指标')])).to.equal(true);
    expect(isReportWorkbook([sheet('报告'), sheet('附表')])).to.equal(false);
    expect(isReportWorkbook([sheet('指标')])).to.equal(false);
    expect(isReportWorkbook([])).to.equal(false);
  });

  it('may lack any of its sheets', () => {
    expect(read().report).to.deep.equal({
      source: {},
      notes: [],
      groups: [],
      indicators: [],
      portfolios: [],
      projects: [],
    });
    expect(told()).to.deep.equal([]);
    expect(told(sheet('报告'), sheet('指标', []))).to.deep.equal([]);
  });

  it('has names of sheets and heads with white space around them, and texts too long for a cell', () => {
    const { report } = read(
      sheet('报告 ', ['内容', ' 文字'], ['title', '〔长文本1-2〕'], ['issuer', '〔长文本2-2〕']),
      sheet(' 长文本', ['文字'], ['|青川区|'], ['|政府|']),
    );
    expect(report).to.deep.include({ title: { zh: '青川区政府' }, issuer: { zh: '政府' } });
  });
});

describe('what a workbook says that the report has no place for', () => {
  it('is a column that has something in it', () => {
    const unknown = (column: number, zh: string, en: string) => [
      'left-out',
      'workbook-column-unknown',
      'x.xlsx',
      { sheet: '指标', row: 1, column },
      zh,
      en,
    ];
    const head = ['编号', '联系 \n电话', '', '2024年计划', '2024年5月底', '空'];
    expect(
      told(sheet('指标', head, ['jobs', '1', '2', '5', '6', ''], ['gdp', '', '', '3', '', ' '])),
    ).to.deep.equal([
      unknown(2, '不认识的列“联系 电话”', 'unknown column "联系 电话"'),
      unknown(3, '没有标题的列', 'column without a head'),
      unknown(5, '不认识的列“2024年5月底”', 'unknown column "2024年5月底"'),
      unknown(6, '不认识的列“空”', 'unknown column "空"'),
    ]);
    expect(told(sheet('项目', ['编号', '2024年计划'], ['a', '5']))).to.have.length(1);
    expect(told(sheet('指标', ['编号', ' '], ['a', ' '], ['b', '5'], ['c']))).to.have.length(1);
    expect(told(sheet('指标', ['编号', ' '], ['a', ' '], ['b']))).to.deep.equal([]);
  });

  it('is a row of the report that is none of its things', () => {
    const row = (line: number) => [
      'doubt',
      'workbook-row-unknown',
      'x.xlsx',
      { sheet: '报告', row: line, column: 1 },
      '“内容”一列应为：format、report、area、title、issuer、issued、year、text、url、note、group、section',
      'the column What must be one of format, report, area, title, issuer, issued, year, text, url, note, group, section',
    ];
    expect(
      told(sheet('报告', ['内容', '编号或数值'], ['report', 'x'], ['', ''], ['电话', '1'], ['', '2'])),
    ).to.deep.equal([row(4), row(5)]);
  });

  it('is a source without a figure', () => {
    const unused = (row: number, figure: string) => [
      'doubt',
      'workbook-source-unused',
      'x.xlsx',
      { sheet: '来源', row },
      `“指标”表中没有这个数：${figure}`,
      `the sheet 指标 has no such figure: ${figure}`,
    ];
    const sources = sheet(
      '来源',
      ['指标编号', '年份', '计划或完成', '出处原文'],
      ['jobs', 2024, 'plan', '就业5人'],
      ['jobs', 2025, 'plan', '就业6人'],
      ['', '', '', '就业7人'],
    );
    expect(told(sheet('指标', ['编号', '2024年计划'], ['jobs', '5']), sources)).to.deep.equal([
      unused(3, 'jobs 2025'),
      unused(4, ' '),
    ]);
  });
});

describe('the indicators of a workbook', () => {
  const indicators = (head: string[], row: string[], ...sources: (string | number)[][]) =>
    reportOf(
      sheet('指标', ['编号', '指标名称', ...head], row),
      sheet(
        '来源',
        ['指标编号', '年份', '计划或完成', '数值', '力争', '状态', '顺序', '出处原文'],
        ...sources,
      ),
    ).indicators;

  it('have a figure for each cell that is filled in, with what its text says', () => {
    expect(
      indicators(['2025年计划', '2024年完成', '2024年计划'], ['jobs', '就业', '力争6—7', '', '5左右']),
    ).to.deep.equal([
      {
        id: 'jobs',
        name: { zh: '就业' },
        observations: [
          { year: 2025, role: 'plan', raw: '力争6—7', value: 6, upper: 7, aim: true },
          { year: 2024, role: 'plan', raw: '5左右', value: 5, comparator: 'about' },
        ],
      },
    ]);
    expect(indicators(['2024年完成'], ['energy', '能耗降低率', '下降3%'])[0]?.['observations']).to.deep.equal(
      [{ year: 2024, role: 'actual', raw: '下降3%', value: 3 }],
    );
    expect(indicators(['2024年完成'], ['energy', '', '下降3%'])[0]?.['observations']).to.deep.equal([
      { year: 2024, role: 'actual', raw: '下降3%', value: -3 },
    ]);
  });

  it('have what the sheet of sources says instead, in the order that it gives', () => {
    const [indicator] = indicators(
      ['2024年计划', '2024年完成', '2025年计划'],
      ['jobs', '就业', '力争5', '[6]', '7'],
      ['jobs', 2024, 'plan', '无', '否', '', '', '就业5人。'],
      ['jobs', 2024, 'actual', 6.5, '是', '无', 4, ''],
    );
    expect(indicator?.['observations']).to.deep.equal([
      { year: 2024, role: 'plan', raw: '力争5', value: null, quote: '就业5人。' },
      { year: 2025, role: 'plan', raw: '7', value: 7 },
      { year: 2024, role: 'actual', raw: '[6]', value: 6.5, aim: true },
    ]);
  });

  it('have the source of their own id only', () => {
    const [indicator] = indicators(['2024年计划'], ['gdp', '生产总值', '5'], ['jobs', 2024, 'plan', 6]);
    expect(indicator?.['observations']).to.deep.equal([{ year: 2024, role: 'plan', raw: '5', value: 5 }]);
  });
});

describe('the projects of a workbook', () => {
  const head = ['编号', '项目名称', '项目备注', '进度年份', '进度原文', '总投资'];
  const projects = (...rows: (string | number)[][]) => reportOf(sheet('项目', head, ...rows)).projects;

  it('have a row for each milestone, the first with all that is said of the project', () => {
    expect(
      projects(
        ['school', '学校', '合建', 2023, '开工', ''],
        ['school', '', '', 2024, '封顶', ''],
        ['', '', '', 2025, '完工', ''],
        ['road', '', '', 2024, '通车', ''],
        ['road', '道路', '', '', '', ''],
        ['road', '', '', 2026, '养护', ''],
      ),
    ).to.deep.equal([
      {
        id: 'school',
        name: { zh: '学校' },
        note: { zh: '合建' },
        milestones: [
          { year: 2023, raw: '开工' },
          { year: 2024, raw: '封顶' },
          { year: 2025, raw: '完工' },
        ],
      },
      { id: 'road', milestones: [{ year: 2024, raw: '通车' }] },
      { id: 'road', name: { zh: '道路' }, milestones: [{ year: 2026, raw: '养护' }] },
    ]);
    expect(projects(['', '', '', 2024, '通车', ''])).to.deep.equal([
      { milestones: [{ year: 2024, raw: '通车' }] },
    ]);
  });

  it('have amounts with what their text says, and the unit that is stated', () => {
    const columns = ['编号', '总投资', '总投资·数值', '总投资·单位', '总投资·英文单位', '总投资·限定'];
    const amount = (...row: (string | number)[]) =>
      reportOf(sheet('组合', columns, ['a', ...row])).portfolios[0]?.['investment'];
    const yi = { unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 };
    expect(amount('超5亿元')).to.deep.equal({ raw: '超5亿元', value: 5, comparator: 'over', ...yi });
    expect(amount('超5亿元', 6, '', '', '无')).to.deep.equal({ raw: '超5亿元', value: 6, ...yi });
    expect(amount('5亿元', '', '亿元', '')).to.deep.equal({ raw: '5亿元', value: 5, ...yi });
    expect(amount('5亿元', '', '欧元')).to.deep.include({ unit: { zh: '欧元' } });
    expect(amount('5亿元', '', '欧元', 'euros')).to.deep.include({ unit: { zh: '欧元', en: 'euros' } });
    expect(amount('5亿元', '', '', 'RMB')).to.deep.include({ unit: { zh: '亿元', en: 'RMB' } });
    expect(amount('5亿元', '', '', '无')).to.deep.include({ unit: { zh: '亿元' } });
    expect(amount('5')).to.deep.equal({ raw: '5', value: 5 });
    expect(amount('', 5, '', 'yuan')).to.deep.equal({ value: 5, unit: { en: 'yuan' } });
    expect(amount('')).to.equal(undefined);
    for (const key of ['年度计划投资', '年度完成投资'])
      expect(JSON.stringify(reportOf(sheet('项目', ['编号', key], ['a', '5亿元'])).projects)).to.include(
        '"en":"yuan"',
      );
  });
});

describe('the place of a path', () => {
  const { placeOf } = reportOfWorkbook(sheetsOf(workbookOf(FULL)), 'x.xlsx');
  const places: readonly [path: string, place: object][] = [
    ['id', { sheet: '报告', row: 3 }],
    ['area.name.zh', { sheet: '报告', row: 4 }],
    ['source.url', { sheet: '报告', row: 10 }],
    ['groups[0].name.en', { sheet: '报告', row: 12 }],
    ['sections[0].opening', { sheet: '报告', row: 13 }],
    ['indicators[0]', { sheet: '指标', row: 2 }],
    ['indicators[0].name.zh', { sheet: '指标', row: 2 }],
    ['indicators[0].aliases[12]', { sheet: '指标', row: 2 }],
    ['indicators[0].observations[2].value', { sheet: '指标', row: 2, column: 24 }],
    // In the order of the report, not in that of the columns.
    ['indicators[1].observations[0].raw', { sheet: '指标', row: 3, column: 21 }],
    ['indicators[1].observations[5]', { sheet: '指标', row: 3, column: 17 }],
    ['indicators[1].observations[9].value', { sheet: '指标', row: 3 }],
    ['indicators[7].id', {}],
    ['projects[0].name', { sheet: '项目', row: 2 }],
    ['projects[0].milestones[0]', { sheet: '项目', row: 2 }],
    ['projects[0].milestones[1].raw', { sheet: '项目', row: 3 }],
    ['projects[1].milestones[0].raw', { sheet: '项目', row: 4 }],
    ['portfolios[0].investment.raw', { sheet: '组合', row: 2 }],
    ['nothing', {}],
    ['', {}],
    ['a.id', {}],
  ];
  for (const [path, place] of places)
    it(`is a cell or a row of a sheet, or the file: ${path || '(none)'}`, () => {
      expect(placeOf(path)).to.deep.equal({ file: 'x.xlsx', ...place });
    });
});
