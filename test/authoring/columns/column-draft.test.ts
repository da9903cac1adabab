import { expect } from 'chai';
import type { MeaningKind } from '../../../src/authoring/columns/column.ts';
import { draftOf, isFigure } from '../../../src/authoring/columns/column-draft.ts';
import type { HeadWords } from '../../../src/authoring/columns/head-words.ts';

const HEADS: readonly [head: readonly string[], meaning: MeaningKind, words: Partial<HeadWords>][] = [
  [[], 'unknown', {}],
  [['联系电话'], 'unknown', {}],
  [['单位'], 'unit', {}],
  [['指标', '名称'], 'name', {}],
  [['2024年', '计划'], 'unknown', { kind: 'figure', year: 2024, role: 'plan' }],
  [['2024年', '2025年'], 'unknown', { kind: 'figure', year: 2024 }],
  [['本年', '上年', '完成'], 'unknown', { kind: 'figure', relative: 0, role: 'actual' }],
  [['完成', '计划'], 'unknown', { kind: 'figure', role: 'actual' }],
  [['产量（万吨）', '2024年'], 'unknown', { kind: 'figure', year: 2024, unit: '万吨' }],
  [['2024年（亿元）', '增长（%）'], 'unknown', { kind: 'figure', year: 2024, quantity: 'growth', unit: '%' }],
  [['增长', '完成率'], 'unknown', { kind: 'figure', quantity: 'completion', role: 'actual', unit: '%' }],
  [['1-9月', '上半年'], 'unknown', { kind: 'figure', part: 'H1' }],
  [
    ['9月', '预计完成', '快报数'],
    'unknown',
    { kind: 'figure', part: '09', single: true, role: 'actual', status: 'E' },
  ],
  [['2024年', '上年同期'], 'unknown', { kind: 'figure', year: 2023, relative: -1, samePeriodBefore: true }],
  [['2024年', '2022年同期'], 'unknown', { kind: 'figure', year: 2022, samePeriodBefore: true }],
  [['上年同期'], 'unknown', { kind: 'figure', relative: -1, samePeriodBefore: true }],
  [['完成情况'], 'progress', { role: 'actual' }],
  [['2024年', '完成情况'], 'progress', { kind: 'figure', year: 2024, role: 'actual' }],
  [['1-9月', '完成情况'], 'progress', { kind: 'figure', part: '09', role: 'actual' }],
  [['本年', '完成情况'], 'progress', { relative: 0, role: 'actual' }],
  [['2024年', '备注'], 'note', { year: 2024 }],
  [['增长', '备注'], 'note', { kind: 'figure', quantity: 'growth', unit: '%' }],
];

describe('the head of a column', () => {
  for (const [head, kind, words] of HEADS)
    it(`says what it says by itself: ${head.join(' / ')}`, () => {
      const expected = { unit: '', ...words };
      expect(draftOf(head)).to.deep.equal({
        meaning: { kind },
        certainty: 'stated',
        evidence: head.map((text) => ({ from: 'head', text })),
        unit: expected.unit,
        words: expected,
      });
      expect(isFigure(draftOf(head).words)).to.equal(words.kind === 'figure');
    });
});
