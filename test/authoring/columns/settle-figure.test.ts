import { expect } from 'chai';
import type { Meaning } from '../../../src/authoring/columns/column.ts';
import { draftOf } from '../../../src/authoring/columns/column-draft.ts';
import {
  monthOf,
  settleFigure,
  type TableTime,
  titlePartOf,
  yearOfTable,
} from '../../../src/authoring/columns/settle-figure.ts';

/** A head of several lines, top to bottom: 2024年/计划. */
const draft = (head: string) => draftOf(head.split('/'));

const TIME: TableTime = { year: 2024, zero: 2024, month: '09', titleYears: [] };

function settle(heads: string, time: Partial<TableTime> = {}) {
  const drafts = heads.split(' ').map(draft);
  drafts.forEach((one, d) => {
    settleFigure(one, drafts.slice(0, d), { ...TIME, ...time });
  });
  const last = drafts.at(-1);
  return {
    meaning: last?.meaning,
    certainty: last?.certainty,
    evidence: last?.evidence.filter(({ from }) => from !== 'head').map(({ from, text }) => `${from} ${text}`),
  };
}

type Figure = Omit<Extract<Meaning, { kind: 'figure' }>, 'kind' | 'quantity'> & { quantity?: string };

/** The heads of columns, and what the last one has; what it was guessed from. */
const COLUMNS: readonly [
  heads: string,
  figure: Figure,
  evidence: readonly string[],
  guessed: boolean,
  time?: Partial<TableTime>,
][] = [
  // Values.
  ['2024年计划', { year: 2024, role: 'plan' }, [], false],
  ['本年计划', { year: 2024, role: 'plan' }, ['title 2024年'], true],
  ['上年完成', { year: 2022, role: 'actual' }, ['title 2022年'], true, { zero: 2023 }],
  ['下年计划', { year: 2025, role: 'plan' }, ['title 2025年'], true],
  ['计划', { year: 2023, role: 'plan' }, ['title 2023年'], true, { zero: 2023 }],
  ['计划', { year: 2023, role: 'plan' }, ['title 2023年'], false, { zero: 2023, titleYears: [2023] }],
  ['计划', { year: 2024, role: 'plan' }, ['title 2024年'], true, { titleYears: [2024, 2025] }],
  ['2025年', { year: 2025, role: 'plan' }, ['order '], true],
  ['2024年', { year: 2024, role: 'actual' }, ['order '], true],
  ['1-9月', { year: 2024, role: 'actual', period: '2024-09' }, ['title 2024年'], true],
  ['2024年1-9月', { year: 2024, role: 'actual', period: '2024-09' }, [], false],
  ['2024年9月', { year: 2024, role: 'actual', period: '2024-09', span: 'single' }, [], false],
  ['2024年/本月完成', { year: 2024, role: 'actual', period: '2024-09', span: 'single' }, [], false],
  // Results without a time are of the part of the year that the title names.
  [
    '完成',
    { year: 2024, role: 'actual', period: '2024-09' },
    ['title 2024年', 'title 2024-09'],
    true,
    { titlePart: { part: '09' } },
  ],
  [
    '2024年',
    { year: 2024, role: 'actual', period: '2024-H1' },
    ['title 2024-H1'],
    true,
    { titlePart: { part: 'H1' } },
  ],
  [
    '完成',
    { year: 2024, role: 'actual', period: '2024-Q3', span: 'single' },
    ['title 2024年', 'title 2024-Q3'],
    true,
    { titlePart: { part: 'Q3', single: true } },
  ],
  [
    '累计完成',
    { year: 2024, role: 'actual', period: '2024-Q3' },
    ['title 2024年', 'title 2024-Q3'],
    true,
    { titlePart: { part: 'Q3', single: true } },
  ],
  ['计划', { year: 2024, role: 'plan' }, ['title 2024年'], true, { titlePart: { part: '09' } }],
  ['2023年完成', { year: 2023, role: 'actual' }, [], false, { titlePart: { part: '09' } }],
  ['全年完成', { year: 2024, role: 'actual' }, ['title 2024年'], true, { titlePart: { part: '09' } }],
  // Of the months of a year, results are given, also after the year of the report.
  ['2025年1-2月', { year: 2025, role: 'actual', period: '2025-02' }, [], false],
  ['2025年2月', { year: 2025, role: 'actual', period: '2025-02', span: 'single' }, [], false],
  ['2025年上半年', { year: 2025, role: 'actual', period: '2025-H1' }, [], false],
  ['2025年1-6月计划', { year: 2025, role: 'plan', period: '2025-06' }, [], false],
  ['2024年预计完成', { year: 2024, role: 'actual', status: 'E' }, [], false],
  ['2024年预计目标', { year: 2024, role: 'plan' }, [], false],
  ['2024年1-9月完成 2025年计划', { year: 2025, role: 'plan' }, [], false],
  // The same period a year before.
  [
    '2024年1-9月完成 上年同期',
    { year: 2023, role: 'actual', period: '2023-09' },
    ['title 2023年', 'order '],
    true,
  ],
  [
    '2024年1-9月完成 同期',
    { year: 2023, role: 'actual', period: '2023-09' },
    ['title 2023年', 'order '],
    true,
  ],
  ['2024年完成 上年同期', { year: 2023, role: 'actual' }, ['title 2023年', 'order '], true],
  ['上年同期', { year: 2023, role: 'actual' }, ['title 2023年', 'order '], true],
  ['2024年1-9月/完成 2024年1-9月/上年同期', { year: 2023, role: 'actual', period: '2023-09' }, [], false],
  // Growth, beside the values on its left or of another time.
  ['2024年完成 增长%', { quantity: 'growth', year: 2024, role: 'actual' }, ['order '], false],
  ['2025年计划 增长%', { quantity: 'growth', year: 2025, role: 'plan' }, ['order '], false],
  [
    '2024年9月预计完成 增长%',
    { quantity: 'growth', year: 2024, role: 'actual', period: '2024-09', span: 'single', status: 'E' },
    ['order '],
    false,
  ],
  ['2023年计划 2023年增长', { quantity: 'growth', year: 2023, role: 'plan' }, ['order '], false],
  ['2024年计划 2023年增长', { quantity: 'growth', year: 2023, role: 'actual' }, ['order '], true],
  ['2024年计划 本年增长', { quantity: 'growth', year: 2024, role: 'plan' }, ['order '], false],
  ['2023年计划 上年增长', { quantity: 'growth', year: 2023, role: 'plan' }, ['order '], false],
  [
    '2024年计划 上年增长',
    { quantity: 'growth', year: 2023, role: 'actual' },
    ['title 2023年', 'order '],
    true,
  ],
  ['2023年完成 计划/增长%', { quantity: 'growth', year: 2024, role: 'plan' }, ['title 2024年'], true],
  ['2023年计划 计划/增长%', { quantity: 'growth', year: 2023, role: 'plan' }, ['order '], false],
  [
    '2023年1-9月完成 1-9月增长',
    { quantity: 'growth', year: 2023, role: 'actual', period: '2023-09' },
    ['order '],
    false,
  ],
  [
    '2023年1-9月完成 1-本月/增长',
    { quantity: 'growth', year: 2023, role: 'actual', period: '2023-09' },
    ['order '],
    false,
  ],
  [
    '2023年1-8月完成 1-8月增长',
    { quantity: 'growth', year: 2023, role: 'actual', period: '2023-08' },
    ['order '],
    false,
  ],
  [
    '2023年完成 1-9月增长',
    { quantity: 'growth', year: 2024, role: 'actual', period: '2024-09' },
    ['title 2024年'],
    true,
  ],
  [
    '2023年1-9月完成 同期 增长%',
    { quantity: 'growth', year: 2023, role: 'actual', period: '2023-09' },
    ['order '],
    false,
  ],
  ['增长%', { quantity: 'growth', year: 2024, role: 'actual' }, ['title 2024年', 'order '], true],
  // Completion, of what was done.
  ['2023年计划 完成率', { quantity: 'completion', year: 2023, role: 'actual' }, ['order '], false],
  ['2023年完成 2025年计划 完成率', { quantity: 'completion', year: 2025, role: 'actual' }, ['order '], false],
  [
    '2023年1-9月完成 2023年计划 完成率',
    { quantity: 'completion', year: 2023, role: 'actual', period: '2023-09' },
    ['order '],
    false,
  ],
  ['2023年1-9月完成 2023年计划 增长%', { quantity: 'growth', year: 2023, role: 'plan' }, ['order '], false],
  [
    '2024年1-9月完成 2023年同期 2023年计划 完成率',
    { quantity: 'completion', year: 2023, role: 'actual' },
    ['order '],
    false,
  ],
  ['2023年完成 2025年增长 完成率', { quantity: 'completion', year: 2023, role: 'actual' }, ['order '], false],
  ['完成率', { quantity: 'completion', year: 2024, role: 'actual' }, ['title 2024年'], true],
  [
    '2023年完成 2023年增长 2023年计划增长 完成率',
    { quantity: 'completion', year: 2023, role: 'actual' },
    ['order '],
    false,
  ],
];

describe('a column of figures', () => {
  for (const [heads, figure, evidence, guessed, time] of COLUMNS)
    it(`has its time: ${heads}${time ? ` ${JSON.stringify(time)}` : ''}`, () => {
      expect(settle(heads, time)).to.deep.equal({
        meaning: { kind: 'figure', quantity: 'value', ...figure },
        certainty: guessed ? 'guessed' : 'stated',
        evidence,
      });
    });
});

describe('growth behind the figures of two years', () => {
  it('is of the later one, which is told', () => {
    for (const heads of ['2024年 2023年 增长%', '2024年完成 上年完成 同比±%', '2024年计划 2023年计划 增长%'])
      expect(settle(heads), heads).to.deep.include({
        meaning: {
          kind: 'figure',
          quantity: 'growth',
          year: 2024,
          role: heads.includes('计划') ? 'plan' : 'actual',
        },
        certainty: 'guessed',
      });
    expect(settle('2024年1-9月 2023年1-9月 增长%').meaning).to.include({ year: 2024, period: '2024-09' });
    for (const [heads, year] of [
      ['2023年 2024年 增长%', 2024],
      ['2024年 增长% 2023年 增长%', 2023],
      ['2024年计划 2023年完成 增长%', 2023],
      ['2024年 2022年 增长%', 2022],
      ['2024年 2023年 2023年增长%', 2023],
      ['2024年 2023年1-9月 增长%', 2023],
    ] as const)
      expect(settle(heads).meaning, heads).to.include({ quantity: 'growth', year });
  });
});

describe('a column of changes', () => {
  it('is told where its head says neither per cent nor rate', () => {
    for (const head of ['增减', '同比增减', '比上年±'])
      expect(settle(`2024年完成 ${head}`), head).to.deep.include({ certainty: 'guessed' });
    for (const head of ['增减%', '同比增长', '增速', '增减百分点', '涨幅'])
      expect(settle(`2024年完成 ${head}`), head).to.deep.include({ certainty: 'stated' });
  });
});

describe('a column of 本月', () => {
  it('has no figures where no head and no title says which month it is', () => {
    for (const head of ['本月', '2024年/本月完成', '1-本月累计', '当月/完成'])
      expect(settle(head, { month: undefined }).meaning, head).to.deep.equal({ kind: 'unknown' });
  });
});

describe('a table', () => {
  it('is of a year', () => {
    for (const [heads, titleYears, year] of [
      ['上年完成 本年计划', [], 2025],
      ['上年完成 本年计划', [2024, 2025], 2025],
      ['上年完成 本年计划', [2026, 2025], 2026],
      ['上年完成 本年计划', [2023], 2023],
      ['上年完成 下年计划', [2023], 2024],
      ['上年完成 本年完成', [], 2024],
      ['上年完成 计划', [], 2024],
      ['上年计划 本年完成', [2024, 2025], 2024],
      ['本年计划', [2024, 2025], 2024],
      ['上年同期 本年计划', [], 2024],
      ['完成', [2023], 2023],
    ] as const)
      expect(yearOfTable(heads.split(' ').map(draft), titleYears, 2024), `${heads} ${titleYears}`).to.equal(
        year,
      );
  });

  it('is of a month, by its heads or its title', () => {
    for (const [heads, title, month] of [
      ['本月 1-9月', '', '09'],
      ['本月 1-9月', '2024年10月', '09'],
      ['本月 前三季度', '2024年10月', '10'],
      ['本月', '2024年8月主要指标', '08'],
      ['本月', '1—11月主要指标', '11'],
      ['本月', '8月主要指标', undefined],
      ['完成', '主要指标', undefined],
    ] as const)
      expect(monthOf(heads.split(' ').map(draft), title), `${heads} ${title}`).to.equal(month);
  });
});

describe('the part of the year that a title names', () => {
  it('is that of months, a quarter or a half', () => {
    for (const [title, part] of [
      ['青川区2024年1—9月主要指标', { part: '09' }],
      ['2024年上半年指标（2024年7月）', { part: 'H1' }],
      ['2024年三季度指标', { part: 'Q3', single: true }],
      ['2024年前三季度指标', { part: 'Q3' }],
    ] as const)
      expect(titlePartOf(title), title).to.deep.equal(part);
    for (const title of [
      '2024年主要指标（2025年1月）',
      '2024年9月指标',
      '2024年1—9月及全年指标',
      '2024年1—12月指标',
    ])
      expect(titlePartOf(title), title).to.equal(undefined);
  });
});
