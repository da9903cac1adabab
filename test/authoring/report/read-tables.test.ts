import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { readTables } from '../../../src/authoring/report/read-tables.ts';
import type { Sheet, Source } from '../../../src/authoring/source.ts';
import { runAtOnce } from '../../../src/authoring/steps.ts';

const sheetOf = (name: string, rows: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet => ({
  name,
  before: [],
  rows: rows.map((row) => row.map((text) => ({ text }))),
  ...more,
});

const sourceOf = (file: string, ...sheets: Sheet[]): Source => ({
  file,
  format: 'xlsx',
  sheets,
  text: '',
  findings: [],
});

function read(sources: readonly Source[], tables?: NonNullable<Mapping['tables']>) {
  const findings: Finding[] = [];
  const steps = readTables(sources, 2024, tables && { format: 'district-mapping/1', tables }, findings);
  const made = runAtOnce(steps);
  return {
    tables: made.tables.map(({ table, columns }) => `${table.id}: ${columns.kind}`),
    rows: made.rows.map(
      ({ name, unit, figures }) => `${name} ${unit} ${figures.map(({ printed }) => printed.raw)}`,
    ),
    projects: made.projects.map(({ name }) => name),
    findings,
    codes: findings.map(({ code }) => code),
  };
}

const FIGURES = sheetOf('指标', [
  ['指标', '单位', '2024年完成', '心得'],
  ['粮食', '吨', '5', '好'],
  ['油料', '', '6', '好'],
]);
const PROJECTS = sheetOf('项目', [
  ['项目名称', '建设地点', '总投资（亿元）', '形象进度'],
  ['大桥', '东山', '5', '主体'],
  ['合计', '', '5', ''],
]);
const OTHER = sheetOf('其他', [
  ['单位', '责任单位', '备注', '年份'],
  ['农业局', '东山', '无', '无'],
]);

describe('the tables of files', () => {
  it('give indicators and projects, each row by itself, and what is told of them', () => {
    const { tables, rows, projects, codes } = read([
      sourceOf('a.xlsx', FIGURES, PROJECTS),
      sourceOf('b/b.xlsx', FIGURES),
    ]);
    expect(tables).to.deep.equal([
      'a.xlsx › 指标 › 1: indicators',
      'a.xlsx › 项目 › 1: projects',
      'b.xlsx › 指标 › 1: indicators',
    ]);
    expect(rows).to.deep.equal(['粮食 吨 5', '油料 吨 6', '粮食 吨 5', '油料 吨 6']);
    expect(projects).to.deep.equal(['大桥']);
    expect(codes).to.deep.equal([
      'column-unknown',
      'unit-inherited',
      'total-row',
      'column-unknown',
      'unit-inherited',
    ]);
  });

  it('are read one a step', () => {
    const steps = readTables(
      [sourceOf('a.xlsx', FIGURES, PROJECTS)],
      2024,
      { format: 'district-mapping/1' },
      [],
    );
    expect([steps.next(), steps.next(), steps.next()].map(({ done }) => done)).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('are not read where a person leaves them out, and mean what a person says', () => {
    const { tables, rows, codes } = read([sourceOf('a.xlsx', FIGURES, PROJECTS)], {
      'a.xlsx › 指标 › 1': { columns: { D: { kind: 'ignored' } } },
      'a.xlsx › 项目 › 1': { leaveOut: true },
    });
    expect(tables).to.deep.equal(['a.xlsx › 指标 › 1: indicators']);
    expect(read([sourceOf('a.xlsx', FIGURES)], {}).rows).to.deep.equal(rows);
    expect(rows).to.have.length(2);
    expect(codes).to.deep.equal(['unit-inherited']);
  });

  it('are not read of a hidden sheet, which is told', () => {
    const { rows, findings } = read([sourceOf('a.xlsx', { ...FIGURES, hidden: true }, PROJECTS)]);
    expect(rows).to.deep.equal([]);
    expect(findings[0]).to.deep.equal({
      kind: 'left-out',
      code: 'hidden-sheet',
      place: { file: 'a.xlsx', sheet: '指标' },
      said: { zh: '隐藏的工作表，没有读入。', en: 'a hidden sheet; not read.' },
    });
  });

  it('are told where they have neither indicators nor projects', () => {
    const { findings } = read([sourceOf('a.xlsx', OTHER, { ...OTHER, before: ['青川区会议安排'] })]);
    const unread = findings.filter(({ code }) => code === 'table');
    expect(unread).to.deep.equal([
      {
        kind: 'left-out',
        code: 'table',
        place: { file: 'a.xlsx', sheet: '其他', row: 1 },
        said: {
          zh: '表“单位、责任单位、备注”没有指标或项目，没有读入。',
          en: 'the table "单位, 责任单位, 备注" has neither indicators nor projects; not read.',
        },
      },
      {
        kind: 'left-out',
        code: 'table',
        place: { file: 'a.xlsx', sheet: '其他', row: 1 },
        said: {
          zh: '表“青川区会议安排”没有指标或项目，没有读入。',
          en: 'the table "青川区会议安排" has neither indicators nor projects; not read.',
        },
      },
    ]);
  });

  it('are told with the lines below their rows, which are no notes and head nothing', () => {
    const below = (...lines: string[]) =>
      read([
        sourceOf(
          'a.xlsx',
          sheetOf('表', [
            ['指标', '单位', '2024年完成', '2025年计划'],
            ['一、农业', '', '', ''],
            ['粮食', '吨', '5', '6'],
            ...lines.map((line) => [line, '', '', '']),
          ]),
        ),
      ]).findings;
    expect(below()).to.deep.equal([]);
    expect(below('注：快', '一般')).to.have.length(1);
    const told = below('填表人：张三', '1.按可比价计算');
    expect(told.map(({ kind, code, place }) => [kind, code, place.row])).to.deep.equal([
      ['left-out', 'line-below', 4],
      ['left-out', 'line-below', 5],
    ]);
    expect(told[0]?.said).to.deep.equal({
      zh: '表下面的“填表人：张三”没有读入；若是注释，请在前面加“注：”。',
      en: '"填表人：张三" below the table was not read; if it is a note, begin it with 注：.',
    });
  });

  it('are told where numbers have no head, and only there', () => {
    const above = sheetOf('表', [
      ['2021年', '5', '6'],
      ['2022年', '5', '6'],
      ['2023年', '5', '6'],
      ['指标', '单位', '2024年完成'],
      ['粮食', '吨', '5'],
    ]);
    expect(read([sourceOf('a.xlsx', above)]).codes).to.deep.equal(['no-head']);
    const numbers = ['粮食', '油料', '蔬菜'].map((name) => [name, '5', '6']);
    expect(read([sourceOf('a.xlsx', sheetOf('表', numbers))]).codes).to.deep.equal(['no-head']);
    const headed = sheetOf('表', [
      ['指标', '单位', '2024年完成', '2025年计划'],
      ...numbers.map(([name = '']) => [name, '吨', '5', '6']),
    ]);
    expect(read([sourceOf('a.xlsx', headed)]).codes).to.deep.equal([]);
  });
});
