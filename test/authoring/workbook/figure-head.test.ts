import { expect } from 'chai';
import {
  extentKeyOf,
  extentOfHead,
  type FigureExtent,
  figureHead,
} from '../../../src/authoring/workbook/figure-head.ts';

const plan = (part?: string, more: object = {}): FigureExtent => ({
  year: 2024,
  role: 'plan',
  ...(part && { period: `2024-${part}` }),
  ...more,
});
const SINGLE = { span: 'single' };

describe('the head of a column of figures', () => {
  const heads: readonly [head: string, extent: FigureExtent][] = [
    ['2024年计划', plan()],
    ['2023年完成', { year: 2023, role: 'actual' }],
    ['2023年完成（2024-06-01公布）', { year: 2023, role: 'actual', published: '2024-06-01' }],
    ['2024年1—9月完成', { year: 2024, period: '2024-09', role: 'actual' }],
    ['2024年9月计划', plan('09', SINGLE)],
    ['2024年1月计划', plan('01', SINGLE)],
    ['2024年1—12月计划', plan('12')],
    ['2024年10月计划', plan('10', SINGLE)],
    ['2024年前一季度计划', plan('Q1')],
    ['2024年第一季度计划', plan('Q1', SINGLE)],
    ['2024年前二季度计划', plan('Q2')],
    ['2024年第二季度计划', plan('Q2', SINGLE)],
    ['2024年前三季度计划', plan('Q3')],
    ['2024年第三季度计划', plan('Q3', SINGLE)],
    ['2024年前四季度计划', plan('Q4')],
    ['2024年第四季度计划', plan('Q4', SINGLE)],
    ['2024年上半年累计计划', plan('H1')],
    ['2024年上半年计划', plan('H1', SINGLE)],
    ['2024年上下半年累计计划', plan('H2')],
    ['2024年下半年计划', plan('H2', SINGLE)],
    ['2024年上半年计划（2024-06-01公布）', plan('H1', { ...SINGLE, published: '2024-06-01' })],
  ];

  it('says what the figures are of, and is read as that', () => {
    for (const [head, extent] of heads) {
      expect(figureHead(extent)).to.equal(head);
      expect(extentOfHead(head), head).to.deep.equal(extent);
    }
  });

  it('says nothing of what is cumulative by default', () => {
    expect(figureHead(plan('09', { span: 'cumulative' }))).to.equal('2024年1—9月计划');
  });

  it('may be typed with other dashes, parentheses and white space', () => {
    for (const dash of ['—', '–', '-', '~', '至'])
      expect(extentOfHead(`2024年1${dash}9月计划`)).to.deep.equal(plan('09'));
    expect(extentOfHead(' 2024 年\n计划 (2024-06-01 公布) ')).to.deep.equal(
      plan(undefined, { published: '2024-06-01' }),
    );
  });

  it('is none where anything else is said', () => {
    for (const head of [
      '2024年',
      '2024年度计划',
      '24年计划',
      '计划',
      '到2024年计划',
      '2024年计划数',
      '2024年计划公布',
      '2024年计划（2024年公布）',
      '2024年计划（公布）',
      '2024年2—9月计划',
      '2024年1—13月计划',
      '2024年13月计划',
      '2024年0月计划',
      '2024年1-9月份计划',
      '2024年截至9月计划',
      '2024年前五季度计划',
      '2024年同比',
    ])
      expect(extentOfHead(head), head).to.equal(null);
  });

  it('can be read again', () => {
    for (const part of [undefined, '01', '09', '12', 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'])
      for (const span of [undefined, 'single'] as const)
        for (const role of ['plan', 'actual'] as const)
          for (const published of [undefined, '2024-06-01']) {
            const extent = {
              year: 2024,
              role,
              ...(part && { period: `2024-${part}` }),
              ...(part && span && { span }),
              ...(published && { published }),
            };
            const again = extentOfHead(figureHead(extent));
            expect(again && extentKeyOf(again), figureHead(extent)).to.equal(extentKeyOf(extent));
          }
  });

  it('is another one for each year, part, span, role and date', () => {
    const extents = [
      plan(),
      plan(undefined, { role: 'actual' }),
      plan(undefined, { published: '2024-06-01' }),
      plan('09'),
      plan('10'),
      plan('09', SINGLE),
      { year: 2025, role: 'plan' } as const,
    ];
    expect(new Set(extents.map(extentKeyOf)).size).to.equal(7);
    expect(extentKeyOf(plan('09', { span: 'cumulative' }))).to.equal(extentKeyOf(plan('09')));
  });
});
