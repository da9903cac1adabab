import { expect } from 'chai';
import { understandColumns } from '../../../src/authoring/columns/understand-columns.ts';
import { projectRows } from '../../../src/authoring/rows/project-rows.ts';
import { findTables } from '../../../src/authoring/table/find-tables.ts';
import { textSheet } from '../support/sheet.ts';

function read(
  rows: readonly (readonly (string | null)[])[],
  before: readonly string[] = [],
  pages?: readonly number[],
) {
  const [table] = findTables(textSheet(rows, before, pages), '项目.xlsx');
  if (!table) throw new Error('no table');
  const { columns } = understandColumns(table, { year: 2024 });
  expect(columns.kind).to.equal('projects');
  return projectRows(table, columns);
}

const HEAD = ['序号', '项目名称', '建设地点', '总投资（万元）'];

describe('a row of a table of projects', () => {
  it('has all that its columns give', () => {
    const head = [
      ['项目名称', '项目类别', '建设地点', '建设内容及规模', '总投资', '2024年计划投资'],
      ['1-12月完成投资', '形象进度', '2025年建设目标', '起止年限', '责任单位', '建设单位'],
    ].flat();
    const row = [
      ['1. 东山电站', '能源', '东山镇', '100MW', '约5.2亿元', '20000'],
      ['1.9亿元', '主体施工', '并网发电', '2023.12-2025.10', '发改委', '东山公司'],
    ].flat();
    const { rows, findings } = read([head, row], ['单位：万元']);
    const place = { file: '项目.xlsx', sheet: '附表', row: 2 };
    expect(findings).to.deep.equal([]);
    expect(rows).to.deep.equal([
      {
        place,
        name: '东山电站',
        group: '能源',
        location: '东山镇',
        scale: '100MW',
        investment: {
          value: 5.2,
          unit: { zh: '亿元', en: 'yuan' },
          unitMult: 8,
          raw: '约5.2亿元',
          comparator: 'about',
        },
        planned: { value: 20_000, unit: { zh: '万元', en: 'yuan' }, unitMult: 4, raw: '20000' },
        invested: { value: 1.9, unit: { zh: '亿元', en: 'yuan' }, unitMult: 8, raw: '1.9亿元' },
        progress: '主体施工',
        nextProgress: '并网发电',
        start: 2023,
        end: 2025,
        responsible: '发改委',
        builder: '东山公司',
        line: row.join(' '),
      },
    ]);
  });

  it('is none that is named by a year', () => {
    const { rows, findings } = read([HEAD, ['1', '2023年', '城关', '5'], ['2', '大桥', '城关', '6']]);
    expect(rows.map(({ name }) => name)).to.deep.equal(['大桥']);
    expect(findings.map(({ kind, code, place, said }) => [kind, code, place.row, said.zh])).to.deep.equal([
      ['left-out', 'row-of-year', 2, '“2023年”是年份，不是项目名称，这一行没有读入。'],
    ]);
  });

  it('has nothing where its cells have a dash or its table no column', () => {
    const { rows, findings } = read(
      [
        ['项目名称', '建设地点', '总投资（元）'],
        ['东山电站', '—', '—'],
        ['西山水库', '无', '520块石'],
      ],
      [],
      [6, 6, 7],
    );
    const none = { group: '', location: '', scale: '', progress: '', nextProgress: '' };
    const place = { file: '项目.xlsx', sheet: '附表' };
    const nobody = { responsible: '', builder: '' };
    expect(rows).to.deep.equal([
      { place: { ...place, page: 6, row: 2 }, name: '东山电站', ...none, ...nobody, line: '东山电站 — —' },
      {
        place: { ...place, page: 7, row: 3 },
        name: '西山水库',
        investment: { value: 520, unit: { zh: '块' }, raw: '520块石' },
        ...none,
        ...nobody,
        line: '西山水库 无 520块石',
      },
    ]);
    expect(findings).to.deep.equal([]);
  });

  it('has the years of construction, of either column', () => {
    const { rows, findings } = read([
      ['项目名称', '建设地点', '起止年限', '开工时间', '竣工时间'],
      ['东山电站', '东山', '2023—2025', '—', '—'],
      ['西山水库', '西山', '2023—2025', '2022年3月', '2026.10'],
      ['北山公路', '北山', '—', '2024-01-05', null],
      ['南山学校', '南山', null, '1998年', '2019年'],
      ['中山医院', '中山', '21—2', null, null],
      ['东湖码头', '东湖', '2023—25年', null, null],
      ['西湖码头', '西湖', '2023.3—26', null, null],
      ['北湖码头', '北湖', '2023-12', null, null],
    ]);
    expect(rows.map(({ start, end }) => [start, end])).to.deep.equal([
      [2023, 2025],
      [2022, 2026],
      [2024, undefined],
      [1998, 2019],
      [undefined, undefined],
      [2023, 2025],
      [2023, 2026],
      [2023, undefined],
    ]);
    expect(findings.map(({ kind, code, place, said }) => [kind, code, place.row, said.zh])).to.deep.equal([
      ['left-out', 'years', 6, '“中山医院”的起止年限“21—2”没有四位的年份，没有读入。'],
    ]);
    expect(Object.keys(rows[4] ?? {})).to.not.include.members(['start', 'end']);
  });

  it('is in the group above it, or in that of its cell', () => {
    const groups = (rows: readonly (readonly (string | null)[])[]) =>
      read(rows).rows.map(({ name, group }) => `${name} ${group}`);
    expect(
      groups([
        HEAD,
        ['0', '南山学校', '南山', '1'],
        ['一', '产业类', null, null],
        ['1', '东山电站', '东山', '2'],
        ['二、民生类', '←', '←', '←'],
        ['2', '北山公路', '北山', '3'],
      ]),
    ).to.deep.equal(['南山学校 ', '东山电站 产业类', '北山公路 民生类']);
    expect(
      groups([
        ['项目名称', '类别', '建设地点', '总投资（万元）'],
        ['一、产业类', null, null, null],
        ['东山电站', '能源', '东山', '2'],
        ['北山公路', '—', '北山', '3'],
      ]),
    ).to.deep.equal(['东山电站 能源', '北山公路 产业类']);
  });

  it('is no row of totals, which is told', () => {
    const { rows, findings } = read([
      HEAD,
      ['1', '东山电站', '东山', '2'],
      [null, '合计（3个）', null, '2'],
      ['总  计', '—', null, '2'],
      ['小计', '←', '←', '←'],
      ['', '共计', null, '9'],
      ['2', '新建项目合计', '西山', '3'],
    ]);
    expect(rows.map(({ name }) => name)).to.deep.equal(['东山电站', '新建项目合计']);
    expect(findings.map(({ kind, code, place, said }) => [kind, code, place.row, said])).to.deep.equal(
      [
        [3, '合计（3个） 2'],
        [4, '总 计 — 2'],
        [5, '小计'],
        [6, '共计 9'],
      ].map(([row, line]) => [
        'left-out',
        'total-row',
        row,
        { zh: `合计行没有读入：${line}`, en: `a row of totals was not read: ${line}` },
      ]),
    );
  });

  it('has a name, and is the first of several below one', () => {
    const { rows, findings } = read([
      HEAD,
      ['1', '东山电站', '东山', '2'],
      ['2', '↑', '西山', '3'],
      ['3', '—', '西山', '3'],
      ['4', '东山电站', '北山', '4'],
      ['5', '南山学校', '南山', '5'],
    ]);
    expect(rows.map(({ name, location }) => `${name} ${location}`)).to.deep.equal([
      '东山电站 东山',
      '东山电站 北山',
      '南山学校 南山',
    ]);
    expect(findings).to.deep.equal([
      {
        kind: 'left-out',
        code: 'second-row',
        place: { file: '项目.xlsx', sheet: '附表', row: 3 },
        said: {
          zh: '“东山电站”的第二行没有读入。',
          en: 'the second row of "东山电站" was not read.',
        },
      },
    ]);
  });

  it('is not the name alone above it', () => {
    const { rows } = read([
      HEAD,
      [null, '东山电站', null, null],
      ['1', '↑', '东山', '2'],
      [null, '北山公路', null, null],
      ['2', '↑', '北山', '3'],
      ['3', '↑', '北山', '4'],
    ]);
    expect(rows.map(({ name, investment }) => [name, investment?.value])).to.deep.equal([
      ['东山电站', 2],
      ['北山公路', 3],
    ]);
  });

  it('has an amount only with a number and a unit, and tells of others', () => {
    const { rows, findings } = read([
      ['项目名称', '建设地点', '投资', '←', '←'],
      ['↑', '↑', '总投资', '2024年计划投资（万元）', '累计完成投资'],
      ['东山电站', '东山', '20万元', '待定', null],
      ['西山水库', '西山', '52', '8', null],
    ]);
    expect(rows.map(({ investment, planned }) => [investment?.value, planned?.value])).to.deep.equal([
      [20, undefined],
      [undefined, 8],
    ]);
    for (const row of rows) expect(Object.keys(row)).to.not.include('invested');
    expect(Object.keys(rows[0] ?? {})).to.not.include('planned');
    expect(Object.keys(rows[1] ?? {})).to.not.include('investment');
    const place = { file: '项目.xlsx', sheet: '附表' };
    expect(findings.map(({ kind, code, place, said }) => [kind, code, place, said])).to.deep.equal([
      [
        'left-out',
        'amount',
        { ...place, row: 3, column: 4 },
        {
          zh: '“东山电站”的投资 2024年计划投资（万元）“待定”不是数，没有读入。',
          en: '"待定" of "东山电站" (投资 2024年计划投资（万元）) is no number; not read.',
        },
      ],
      [
        'left-out',
        'amount',
        { ...place, row: 4, column: 3 },
        {
          zh: '“西山水库”的投资 总投资“52”没有单位，没有读入。',
          en: '"52" of "西山水库" (投资 总投资) has no unit; not read.',
        },
      ],
    ]);
  });

  it('has the unit of its figure, else of its column, else of its table', () => {
    const { rows } = read(
      [
        ['项目名称', '建设地点', '总投资（亿元）', '2024年计划投资', '累计完成投资'],
        ['东山电站', '东山', '2', '30', '4百万元'],
      ],
      ['单位：万元'],
    );
    expect(
      [rows[0]?.investment, rows[0]?.planned, rows[0]?.invested].map((one) => one?.unit.zh),
    ).to.deep.equal(['亿元', '万元', '百万元']);
  });

  it('tells what is doubtful in its sums', () => {
    const { rows, findings } = read(
      [
        ['项目名称', '建设地点', '总投资（亿元）', '2024年计划投资', '累计完成投资'],
        ['东山电站', '东山', '50000（其中财政2000）', '20\n8', '▲300'],
        ['西山水库', '西山', '5亿元', '约3000', '—'],
      ],
      ['单位：万元'],
    );
    expect(rows[0]?.planned?.value).to.equal(20);
    expect(findings.map(({ kind, code, place }) => [kind, code, place.row, place.column])).to.deep.equal([
      ['doubt', 'several-numbers', 2, 3],
      ['doubt', 'several-numbers', 2, 4],
      ['doubt', 'unclear-sign', 2, 5],
    ]);
  });
});
