import { expect } from 'chai';
import type { Meaning, MeaningKind } from '../../../src/authoring/columns/column.ts';
import { describeMeaning } from '../../../src/authoring/columns/describe-meaning.ts';

const KINDS: Readonly<Record<Exclude<MeaningKind, 'figure'>, readonly [zh: string, en: string]>> = {
  number: ['序号', 'number'],
  name: ['名称', 'name'],
  unit: ['单位', 'unit'],
  target: ['指标属性', 'kind of target'],
  responsible: ['责任单位', 'responsible body'],
  note: ['备注', 'note'],
  group: ['分组', 'group'],
  place: ['建设地点', 'place'],
  scale: ['建设内容及规模', 'scale'],
  category: ['类别', 'category'],
  builder: ['建设单位', 'builder'],
  years: ['起止年限', 'years of construction'],
  start: ['开工年', 'start'],
  end: ['完工年', 'end'],
  investment: ['总投资', 'total investment'],
  planned: ['年度计划投资', 'planned investment'],
  invested: ['年度完成投资', 'investment done'],
  progress: ['形象进度', 'progress'],
  'next-progress': ['下年目标', 'plan for the next year'],
  unknown: ['不明', 'unknown'],
  ignored: ['不读', 'ignored'],
};

type Figure = Extract<Meaning, { kind: 'figure' }>;

const FIGURES: readonly [of: Omit<Figure, 'kind' | 'year'>, zh: string, en: string][] = [
  [{ quantity: 'value', role: 'plan' }, '2024年计划', '2024 plan'],
  [{ quantity: 'value', role: 'actual' }, '2024年完成', '2024 actual'],
  [{ quantity: 'growth', role: 'plan' }, '2024年计划增速', '2024 plan growth'],
  [{ quantity: 'completion', role: 'actual' }, '2024年完成完成率', '2024 actual completion'],
  [{ quantity: 'value', role: 'actual', status: 'E' }, '2024年预计完成', '2024 estimated actual'],
  [
    { quantity: 'growth', role: 'actual', status: 'P' },
    '2024年初步完成增速',
    '2024 provisional actual growth',
  ],
  [
    { quantity: 'value', role: 'actual', period: '2024-09' },
    '2024-09（累计）完成',
    '2024-09 (cumulative) actual',
  ],
  [
    { quantity: 'value', role: 'actual', period: '2024-Q3', span: 'cumulative' },
    '2024-Q3（累计）完成',
    '2024-Q3 (cumulative) actual',
  ],
  [
    { quantity: 'growth', role: 'actual', period: '2024-09', span: 'single' },
    '2024-09（当期）完成增速',
    '2024-09 (that period) actual growth',
  ],
];

describe('what a column means, in words', () => {
  for (const [kind, [zh, en]] of Object.entries(KINDS))
    it(`is ${zh} of ${kind}`, () => {
      expect(describeMeaning({ kind } as Meaning)).to.deep.equal({ zh, en });
    });

  for (const [of, zh, en] of FIGURES)
    it(`is ${zh} of figures`, () => {
      expect(describeMeaning({ kind: 'figure', year: 2024, ...of })).to.deep.equal({ zh, en });
    });
});
