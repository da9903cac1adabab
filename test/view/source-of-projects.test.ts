import { expect } from 'chai';
import type { Portfolio, Project, Report, SourceRecord } from '../../src/report/schema.ts';
import type { Excerpt } from '../../src/view/excerpt.ts';
import { sourceViewOf } from '../../src/view/source.ts';
import { mouxian, observation } from '../support/reports.ts';

const yi = (value: number, raw = `${value}亿元`) => ({
  value,
  unit: { zh: '亿元', en: 'yuan' },
  unitMult: 8,
  raw,
});

const ROAD: Project = {
  id: 'road',
  name: { zh: '绕城公路', en: 'Ring road' },
  category: 'transport',
  investment: yi(18),
  planned: yi(6),
  invested: yi(5.5),
  scale: '18.4公里',
  note: { zh: '含连接线。', en: 'With its links.' },
  milestones: [
    { year: 2023, stage: 'signed', raw: '签约', quote: '2023年绕城公路签约。' },
    {
      year: 2024,
      stage: 'building',
      raw: '开工',
      quote: '绕城公路总投资１８亿元，长18.4 公里，2024年开工，年内 5.5亿元。',
      section: 'works',
    },
    { year: 2025, stage: 'completed', raw: '通车', quote: '2025年绕城公路通车。', section: 'plans' },
  ],
};

const TOTAL: Portfolio = {
  id: 'key',
  name: { zh: '重点项目', en: 'Key projects' },
  year: 2024,
  count: 40,
  planned: yi(60),
  quote: '重点项目40个，年度计划投资60亿元，其中40个已开工。',
};

const section = (id: string, zh: string, en: string) => ({ id, name: { zh, en }, opening: zh });

const report: Report = {
  ...mouxian,
  sections: [section('works', '重点工程', 'Works'), section('plans', '下一步', 'Next')],
  projects: [{ ...ROAD, id: 'other', investment: yi(18), planned: yi(6), invested: yi(5.5) }, ROAD],
  portfolios: [{ ...TOTAL, id: 'other' }, TOTAL],
};

/** A sentence with its figures marked like `<this>`. */
const read = (excerpt: Excerpt | null): string | null =>
  excerpt?.kind === 'sentence'
    ? excerpt.parts.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('')
    : null;

/** Label, figure, sentence, section and facts. */
function said(source: SourceRecord | undefined, lang = 'zh-CN') {
  const view = source && sourceViewOf(report, source, lang);
  if (!view) return null;
  const facts = view.facts.map(({ label, text }) => `${label}：${text}`).join(' ');
  return [view.label, view.figure.text, read(view.excerpt), view.section?.text ?? null, facts];
}

describe('the source of what a report says of a project', () => {
  const [signed, started, completed] = ROAD.milestones;
  for (const [what, source, lang, expected] of [
    [
      'a stage',
      started,
      'zh-CN',
      [
        '绕城公路 · 2024年',
        '在建',
        '绕城公路总投资１８亿元，长18.4 公里，2024年<开工>，年内 5.5亿元。',
        '重点工程',
        '章节：重点工程 说明：含连接线。',
      ],
    ],
    [
      'a stage outside of the sections',
      signed,
      'en',
      ['Ring road · 2023', 'signed', '2023年绕城公路<签约>。', null, 'Note：With its links.'],
    ],
    [
      'a planned stage',
      completed,
      'en',
      [
        'Ring road · 2025 plan',
        'planned completion',
        '2025年绕城公路<通车>。',
        'Next',
        'Section：Next Note：With its links.',
      ],
    ],
    [
      'an amount in full-width digits',
      ROAD.investment,
      'zh-CN',
      [
        '绕城公路 · 投资',
        '18亿元',
        '绕城公路总投资<１８亿元>，长18.4 公里，2024年开工，年内 5.5亿元。',
        '重点工程',
        '章节：重点工程 说明：含连接线。',
      ],
    ],
    [
      'an amount with a space before it',
      ROAD.invested,
      'en',
      [
        'Ring road · Invested in the year',
        '550 million yuan',
        '绕城公路总投资１８亿元，长18.4 公里，2024年开工，年内 <5.5亿元>。',
        'Works',
        'Section：Works Note：With its links.',
      ],
    ],
    [
      'an amount that no sentence has',
      ROAD.planned,
      'zh-CN',
      ['绕城公路 · 年度计划投资', '6亿元', null, null, '说明：含连接线。'],
    ],
    [
      'a scale',
      ROAD,
      'en',
      [
        'Ring road · Scale',
        '18.4 km',
        '绕城公路总投资１８亿元，长<18.4 公里>，2024年开工，年内 5.5亿元。',
        'Works',
        'Section：Works Note：With its links.',
      ],
    ],
  ] as const)
    it(`is complete for ${what}`, () => {
      expect(said(source, lang)).to.deep.equal(expected);
    });

  it('has no excerpt and no quote without a sentence', () => {
    expect(ROAD.planned && sourceViewOf(report, ROAD.planned, 'zh-CN')).to.deep.include({
      quote: null,
      excerpt: null,
      statements: [],
      unquoted: '未摘录原文',
      source: '来源：某县发展和改革局，2025年2月11日',
    });
  });

  it('marks in the sentence of a portfolio what it says once', () => {
    expect(said(TOTAL)).to.deep.equal([
      '重点项目 · 2024年',
      '40个，年度计划投资60亿元',
      '重点项目<40>个，年度计划投资<60亿元>，其中40个已开工。',
      null,
      '',
    ]);
    expect(said(TOTAL, 'en')?.slice(0, 2)).to.deep.equal([
      'Key projects · 2024',
      '40 projects, 6 billion yuan planned for the year',
    ]);
  });

  it('is not that of an equal figure', () => {
    for (const source of [{ ...TOTAL }, { ...ROAD }, yi(18), { ...ROAD.milestones[0] } as SourceRecord])
      expect(sourceViewOf(report, source, 'zh-CN')).to.equal(null);
    expect(sourceViewOf(report, observation('actual', '1'), 'zh-CN')).to.equal(null);
  });
});
