import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Report } from '../../src/report/schema.ts';
import { projectsOf } from '../../src/view/project.ts';
import { projectColumns } from '../../src/view/project-columns.ts';
import { countsOf } from '../../src/view/project-counts.ts';
import { shanxian } from '../support/county-projects.ts';
import '../support/reports.ts';

/** Columns, and the cells of a project by their names. */
function tableOf(report: Report, id: string, lang: Lang = 'zh-CN') {
  const projects = projectsOf(report, lang);
  const project = projects.find((one) => one.id === id);
  if (!project) throw new Error(`no project "${id}"`);
  const columns = projectColumns(countsOf(projects).fields, lang);
  return {
    columns: columns.map(({ column }) => column),
    cells: Object.fromEntries(columns.map(({ column, cellOf }) => [column.label, cellOf(project)])),
    source: project.source,
  };
}

const report = { ...shanxian };

describe('the columns of projects', () => {
  it('are those of which a report says anything, figures at the end of their cells', () => {
    const start = (label: string) => ({ label, align: 'start' });
    const end = (label: string) => ({ label, align: 'end' });
    expect(tableOf(report, 'ring-road').columns).to.deep.equal([
      ...['项目', '类型', '类别', '阶段'].map(start),
      ...['进展', '计划'].map((label) => ({ ...start(label), listed: true })),
      start('规模'),
      ...['投资', '年度计划投资', '完成投资'].map(end),
      ...['起止年限', '责任单位', '建设单位', '列入', '说明', '出处'].map(start),
    ]);
    const bare = shanxian.projects.filter(({ id }) => id === 'north-bridge');
    expect(tableOf({ ...shanxian, projects: bare }, 'north-bridge').columns).to.deep.equal([
      ...['项目', '类别', '阶段'].map(start),
      { ...start('进展'), listed: true },
      start('规模'),
      end('投资'),
      start('出处'),
    ]);
  });

  it('have all that the report says of a project', () => {
    const { cells, source } = tableOf(report, 'ring-road');
    const [, reached] = source.milestones;
    const quote = '绕城公路开工。 绕城公路完成路基。 绕城公路建成通车。';
    expect(cells).to.deep.equal({
      项目: { text: '绕城公路', lang: 'zh-CN' },
      类型: { text: '具体项目' },
      类别: { text: '交通' },
      阶段: { text: '在建', year: 2024, source: reached },
      进展: { text: '2023年开工、2024年在建' },
      计划: { text: '2025年计划建成通车' },
      规模: { text: '' },
      投资: { text: '18亿元', lang: 'zh-CN', value: 18, unit: '亿元', power: 8, source: source.investment },
      年度计划投资: {
        text: '6亿元左右',
        lang: 'zh-CN',
        value: 6,
        unit: '亿元',
        power: 8,
        source: source.planned,
        // The bound is kept beside the number in CSV.
        status: '',
      },
      完成投资: {
        text: '5.5亿元',
        lang: 'zh-CN',
        value: 5.5,
        unit: '亿元',
        power: 8,
        source: source.invested,
      },
      起止年限: { text: '2023—2025年' },
      责任单位: { text: '县交通运输局', lang: 'zh-CN' },
      建设单位: { text: '山县城投公司', lang: 'zh-CN' },
      列入: { text: '重点项目', lang: 'zh-CN' },
      说明: { text: '' },
      出处: { text: quote, lang: 'zh-CN', quote },
    });
  });

  it('are empty where it says nothing', () => {
    const { cells, source } = tableOf(report, 'north-bridge');
    const quote = '北大桥建成通车。';
    const empty = { text: '' };
    expect(cells).to.deep.equal({
      项目: { text: '北大桥', lang: 'zh-CN' },
      类型: { text: '具体项目' },
      类别: { text: '交通' },
      阶段: { text: '建成', year: 2024, source: source.milestones[0] },
      进展: { text: '2024年建成' },
      计划: empty,
      规模: empty,
      投资: empty,
      年度计划投资: empty,
      完成投资: empty,
      起止年限: empty,
      责任单位: empty,
      建设单位: empty,
      列入: empty,
      说明: empty,
      出处: { text: quote, lang: 'zh-CN', quote },
    });
  });

  it('have a scale with its record and note, and a quote of several milestones once', () => {
    const { cells, source } = tableOf(report, 'donghu-yuan');
    expect(cells).to.deep.include({
      规模: { text: '860套', lang: 'zh-CN', source },
      说明: { text: '860套为东湖苑、西湖苑两个项目合计。', lang: 'zh-CN' },
    });
    const [works] = shanxian.projects.filter(({ id }) => id === 'battery-works');
    const quote = '电池材料厂开工，后年投产。';
    const projects = works
      ? [{ ...works, milestones: works.milestones.map((one) => ({ ...one, quote })) }]
      : [];
    const table = tableOf({ ...shanxian, projects }, 'battery-works');
    expect(table.cells).to.deep.include({
      阶段: { text: '计划开工', year: 2025, source: table.source.milestones[0] },
      进展: { text: '' },
      计划: { text: '2025年计划开工、2026年计划投用“投产”' },
      出处: { text: quote, lang: 'zh-CN', quote },
    });
  });

  it('have no stage to show a source of where there is no milestone', () => {
    const [road] = shanxian.projects;
    const projects = road ? [{ ...road, milestones: [] }] : [];
    expect(tableOf({ ...shanxian, projects }, 'ring-road').cells['阶段']).to.deep.equal({
      text: '计划',
      year: undefined,
      source: undefined,
    });
  });

  it('are in the language of the view', () => {
    expect(tableOf(report, 'ring-road', 'en').cells).to.deep.include({
      Project: { text: 'Ring road', lang: 'en' },
      Progress: { text: '2023 started, 2024 under construction' },
      'Counted in': { text: 'Key projects', lang: 'en' },
      'Construction period': { text: '2023–2025' },
    });
  });
});
