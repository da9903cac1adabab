import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import type { Draft } from '../../../src/authoring/report/draft.ts';
import { mappingOf } from '../../../src/authoring/report/mapping-of.ts';
import type { ProjectRow } from '../../../src/authoring/rows/row.ts';
import type { Report } from '../../../src/report/schema.ts';
import { indicatorOf, rowOf } from '../support/rows.ts';

type Made = Partial<Omit<Draft, 'report' | 'projects' | 'portfolios'>> & {
  readonly report?: object;
  readonly projects?: readonly Partial<ProjectRow>[];
  readonly portfolios?: readonly object[];
};

const draftOf = ({ report, ...more }: Made): Draft =>
  ({
    tables: [],
    indicators: [],
    projects: [],
    proposed: [],
    portfolios: [],
    report: { id: 'x-2024', year: 2024, groups: [], indicators: [], projects: [], portfolios: [], ...report },
    ...more,
  }) as unknown as Draft;

const HEAD = { id: 'x-2024', year: 2024, title: undefined, issuer: undefined, issued: undefined };

const projectOf = (id: string, zh: string, ...stages: string[]) => ({
  id,
  name: { zh },
  category: 'transport',
  milestones: stages.map((stage) => ({ stage })),
});

describe('corrections to start from', () => {
  it('have nothing that was not understood', () => {
    expect(mappingOf(draftOf({}))).to.deep.equal({
      format: 'district-mapping/1',
      report: HEAD,
      groups: {},
      tables: {},
      indicators: {},
      projects: {},
    });
  });

  it('need none to begin with, and are of the format', () => {
    const draft = draftOf({
      indicators: [rowOf('粮', '吨')],
      projects: [{ name: '桥', progress: '在建' }],
      report: { indicators: [indicatorOf('grain', '粮')], projects: [projectOf('bridge', '桥', 'building')] },
    });
    const mapping = mappingOf(draft);
    expect(mapping).to.deep.include({
      format: 'district-mapping/1',
      projects: { 桥: { id: 'bridge', category: 'transport', stage: 'building' } },
    });
    expect(mapping.indicators?.['粮']?.id).to.equal('grain');
    expect(mappingOf(draft, { format: 'district-mapping/1' })).to.deep.equal(mapping);
  });

  it('have the head of the report and its groups', () => {
    const head = {
      title: { zh: '报告', en: 'Report' },
      issuer: { zh: '统计局' },
      issued: '2025-01-16',
    };
    const groups = [{ id: 'main', name: { zh: '主要指标', en: 'Main' } }];
    const area = (of: Report['area']) => mappingOf(draftOf({ report: { ...head, area: of, groups } }));
    expect(area({ code: '510822', name: { zh: '青川区', en: 'Qingchuan' } })).to.deep.include({
      report: { id: 'x-2024', year: 2024, area: { code: '510822', zh: '青川区', en: 'Qingchuan' }, ...head },
      groups: { main: { zh: '主要指标', en: 'Main' } },
    });
    expect(area({ name: { zh: '青川区' } }).report?.area).to.deep.equal({ zh: '青川区' });
  });

  it('have the meaning of each column by its letter, beside what was stated of the table', () => {
    const columns = [
      { index: 0, meaning: { kind: 'name' } },
      { index: 2, meaning: { kind: 'unit' } },
    ];
    const tables = [{ table: { id: '表 › 1' }, columns: { columns } }] as unknown as Draft['tables'];
    const stated: Mapping = {
      format: 'district-mapping/1',
      tables: { '表 › 2': { leaveOut: true }, '表 › 1': { columns: { C: { kind: 'ignored' } } } },
    };
    expect(mappingOf(draftOf({ tables }), stated).tables).to.deep.equal({
      '表 › 2': { leaveOut: true },
      '表 › 1': { columns: { A: { kind: 'name' }, C: { kind: 'unit' } } },
    });
  });

  it('have each indicator by name or key, beside what was stated of it', () => {
    const grain = {
      id: 'grain',
      group: 'main',
      unit: '亿元',
      measure: 'level',
      direction: 'higher',
    } as const;
    const stated: Mapping = {
      format: 'district-mapping/1',
      indicators: { 煤: { leaveOut: true }, 粮: { like: 'corn', id: 'old' }, 铁: { take: true } },
    };
    const draft = draftOf({
      indicators: [
        rowOf('煤', '吨'),
        rowOf('粮', '吨', {}, { from: 'table' }),
        rowOf('粮', '%', {}, { key: '粮 %' }),
        rowOf('油', '吨', {}, { from: 'sentence' }),
        rowOf('菜', '吨', {}, { from: 'sentence', key: '菜 2' }),
      ],
      proposed: [rowOf('铁', '吨'), rowOf('铜', '吨')],
      report: {
        indicators: [
          indicatorOf('grain', '粮', { name: { zh: '粮', en: 'Grain' } }),
          indicatorOf('grain-2', '粮'),
          indicatorOf('oil', '油'),
          indicatorOf('greens', '菜'),
          indicatorOf('more', '果'),
        ],
      },
    });
    expect(mappingOf(draft, stated).indicators).to.deep.equal({
      煤: { leaveOut: true },
      粮: { ...grain, like: 'corn', en: 'Grain' },
      铁: { take: true },
      '粮 %': { ...grain, id: 'grain-2' },
      油: { ...grain, id: 'oil', take: true },
      '菜 2': { ...grain, id: 'greens' },
      果: { ...grain, id: 'more' },
      铜: {},
      菜: { take: true },
    });
  });

  it('have each project with the stages of this year and the next', () => {
    const stated: Mapping = { format: 'district-mapping/1', projects: { 塔: { leaveOut: true } } };
    const draft = draftOf({
      projects: [
        { name: '塔' },
        { name: '桥', progress: '在建', nextProgress: '通车' },
        { name: '桥', key: '桥 2', progress: '', nextProgress: '开工' },
        { name: '路', progress: '在建', nextProgress: '' },
        { name: '港', progress: '', nextProgress: '' },
      ],
      report: {
        projects: [
          { ...projectOf('bridge', '桥', 'building', 'operating'), name: { zh: '桥', en: 'Bridge' } },
          projectOf('bridge-2', '桥', 'started'),
          projectOf('road', '路', 'building'),
          projectOf('port', '港', 'planned'),
          projectOf('more', '库', 'planned', 'started'),
        ],
      },
    });
    const category = 'transport';
    expect(mappingOf(draft, stated).projects).to.deep.equal({
      塔: { leaveOut: true },
      桥: { id: 'bridge', en: 'Bridge', category, stage: 'building', nextStage: 'operating' },
      '桥 2': { id: 'bridge-2', category, nextStage: 'started' },
      路: { id: 'road', category, stage: 'building' },
      港: { id: 'port', category, stage: 'planned' },
      库: { id: 'more', category, stage: 'planned', nextStage: 'started' },
    });
  });

  it('take the totals that are in the report', () => {
    const portfolios = ['省重点项目', '市重点项目', '区重点项目'].map((name) => ({
      name,
      figures: { year: 2024 },
    }));
    const report = {
      portfolios: [
        { id: 'key', name: { zh: '省重点项目', en: 'Key projects' } },
        { id: 'city', name: { zh: '市重点项目' } },
      ],
    };
    expect(mappingOf(draftOf({ portfolios, report })).portfolios).to.deep.equal({
      '省重点项目 2024': { id: 'key', en: 'Key projects', take: true },
      '市重点项目 2024': { id: 'city', take: true },
      '区重点项目 2024': { id: undefined, take: true },
    });
  });

  it('keep the quotes and encodings that were stated', () => {
    const stated: Mapping = {
      format: 'district-mapping/1',
      quotes: { 'grain 2024 plan': null },
      files: { '项目.txt': { encoding: 'gb18030' } },
    };
    expect(mappingOf(draftOf({}), stated)).to.deep.include(stated);
  });
});
