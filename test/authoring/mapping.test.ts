import { expect } from 'chai';
import { type Mapping, parseMapping } from '../../src/authoring/mapping.ts';

const FORMAT = { format: 'district-mapping/1' } as const;

const KINDS = [
  'number',
  'name',
  'unit',
  'target',
  'responsible',
  'note',
  'group',
  'place',
  'scale',
  'category',
  'builder',
  'years',
  'start',
  'end',
  'investment',
  'planned',
  'invested',
  'progress',
  'next-progress',
  'unknown',
  'ignored',
] as const;

/** Everything that a person can correct. */
const MAPPING: Mapping = {
  ...FORMAT,
  report: {
    id: 'qingchuan-2024',
    year: 2024,
    area: { code: '510822', zh: '青川区', en: 'Qingchuan District' },
    title: { zh: '报告', en: 'Report' },
    issuer: { zh: '青川区人民政府', en: 'Government' },
    issued: '2025-01-16',
  },
  groups: { economy: { zh: '经济发展', en: 'Economy' } },
  tables: {
    '附表.xlsx › 附表 › 2': {
      leaveOut: true,
      columns: {
        ...Object.fromEntries(KINDS.map((kind) => [kind, { kind }])),
        A: { kind: 'figure', quantity: 'value', year: 2024, role: 'plan' },
        B: {
          kind: 'figure',
          quantity: 'growth',
          year: 2024,
          role: 'actual',
          period: '2024-09',
          span: 'single',
        },
        C: {
          kind: 'figure',
          quantity: 'completion',
          year: 2024,
          role: 'actual',
          span: 'cumulative',
          status: 'E',
        },
        D: { kind: 'figure', quantity: 'value', year: 2024, role: 'actual', status: 'P' },
      },
    },
  },
  indicators: {
    增速: {
      id: 'growth',
      en: 'Growth',
      group: 'economy',
      unit: '%',
      measure: 'growth',
      direction: 'higher',
      like: 'gdp-growth',
      leaveOut: true,
      take: true,
    },
    失业率: { direction: 'lower', like: null },
    人口: { direction: 'none' },
  },
  projects: {
    大桥: {
      id: 'bridge',
      en: 'Bridge',
      category: 'transport',
      stage: 'building',
      nextStage: 'completed',
      leaveOut: true,
    },
  },
  portfolios: { '重点项目 2024': { id: 'key', en: 'Key projects', take: true } },
  files: { '项目.txt': { encoding: 'gb18030' } },
  quotes: { 'growth 2024 plan': '增长6%。', 'growth 2025 plan': null },
};

const errorOf = (mapping: unknown): string => {
  try {
    parseMapping(mapping);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

/** What is no mapping, and what is said of it. */
const REFUSED: readonly [mapping: unknown, ...lines: string[]][] = [
  [null, 'mapping: expected Object, got null'],
  [{}, 'format: required'],
  [{ format: 'district-mapping/2' }, 'format: expected "district-mapping/1", got "district-mapping/2"'],
  [{ ...FORMAT, colour: 1 }, 'colour: unknown key'],
  [
    { ...FORMAT, report: { id: 1, year: '2024', area: { name: '青川区' }, title: { zh: '报告', fr: '' } } },
    'report › id: expected string, got 1',
    'report › year: expected number, got "2024"',
    'report › area › name: unknown key',
    'report › title › fr: unknown key',
  ],
  [
    { ...FORMAT, indicators: { 增速: { direction: 'up', take: false, like: 1, color: 1 } } },
    'indicators › 增速 › direction: expected ("higher" | "lower" | "none"), got "up"',
    'indicators › 增速 › like: expected string, got 1',
    'indicators › 增速 › take: expected true, got false',
    'indicators › 增速 › color: unknown key',
  ],
  [
    {
      ...FORMAT,
      tables: { 表: { columns: { A: { kind: 'figure', role: 'plan' }, B: { kind: 'name', year: 1 } } } },
    },
    'tables › 表 › columns › A › year: required',
    'tables › 表 › columns › B › year: unknown key',
  ],
  [
    {
      ...FORMAT,
      groups: { economy: { en: 'Economy' } },
      projects: { 大桥: { stages: [] } },
      portfolios: { 重点项目: { take: 1 } },
      files: { '项目.txt': { encoding: 'gbk' } },
      quotes: { 'growth 2024 plan': 1 },
    },
    'groups › economy › zh: required',
    'projects › 大桥 › stages: unknown key',
    'portfolios › 重点项目 › take: expected true, got 1',
    'files › 项目.txt › encoding: expected ("utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be"), got "gbk"',
    'quotes › growth 2024 plan: expected string, got 1',
  ],
];

describe('corrections', () => {
  it('are read as they are written', () => {
    expect(parseMapping(JSON.parse(JSON.stringify(MAPPING)))).to.deep.equal(MAPPING);
  });

  it('mean a value by a figure without more', () => {
    const { tables } = parseMapping({
      ...FORMAT,
      tables: { 表: { columns: { A: { kind: 'figure', year: 2024, role: 'plan' } } } },
    });
    expect(tables?.['表']?.columns?.['A']).to.deep.equal({
      kind: 'figure',
      quantity: 'value',
      year: 2024,
      role: 'plan',
    });
  });

  for (const [mapping, ...lines] of REFUSED)
    it(`are refused: ${lines[0]}`, () => {
      expect(errorOf(mapping).split('\n')).to.deep.equal(lines);
    });
});
