import type { Indicator, Observation, Report } from '../../src/index.ts';
import { otherDistrict } from './other-district.ts';

const row = '1. 地区生产总值 亿元 190 [182.45] 约200';
const inAnnex = { quote: row, section: 'annex' };

const output: Observation[] = [
  { year: 2024, role: 'plan', raw: '190', value: 190, ...inAnnex },
  { year: 2024, role: 'actual', raw: '[182.45]', value: 182.45, status: 'E', ...inAnnex },
  { year: 2025, role: 'plan', raw: '约200', value: 200, comparator: 'about', aim: true, ...inAnnex },
];

const greenery: Observation[] = [
  { year: 2024, role: 'plan', raw: '25万平方米', value: 25 },
  {
    year: 2024,
    role: 'plan',
    raw: '30万平方米',
    value: 30,
    published: '2024-08-30',
    quote: '调整后计划新增绿化30万平方米，新增水面 30 万平方米。',
  },
  {
    year: 2024,
    role: 'actual',
    raw: '31万平方米',
    value: 31,
    quote: '新增绿化**31万平方米**，PM _{2.5} 年均浓度下降。',
    completion: { percent: 124, quote: '绿化完成年度目标的124%。' },
    verdict: { met: true, quote: '绿化超额完成年度目标。' },
    break: { zh: '口径调整：不含屋顶绿化', en: 'New definition: without roof greening' },
    note: { zh: '含补植。', en: 'Includes replanting.' },
  },
];

/**
 * A small report whose figures have much to say of their sources: a row of the annex, two equal numbers in one sentence, markup,
 * a plan that was adjusted, a completion and a verdict that the report states, a change of definition, an address.
 */
export function revisedReport(): Report {
  const base: Pick<Indicator, 'measure' | 'direction' | 'target' | 'responsible'> = {
    measure: 'level',
    direction: 'higher',
    target: 'expected',
    responsible: { zh: '发展和改革局', en: 'Development and Reform Bureau' },
  };
  return {
    ...otherDistrict(),
    id: 'mouxian-2024-revised',
    notes: [{ zh: '[]中的数据为预计数。', en: 'Figures in [ ] are estimates.' }],
    sections: [{ id: 'annex', name: { zh: '附表', en: 'Annex' }, opening: '附表' }],
    indicators: [
      {
        id: 'gdp',
        name: { zh: '地区生产总值', en: 'GDP' },
        group: 'output',
        annex: 1,
        unit: { zh: '亿元', en: 'yuan' },
        unitMult: 8,
        observations: output,
        ...base,
      },
      {
        id: 'greenery',
        name: { zh: '新增绿化', en: 'New greenery' },
        group: 'environment',
        unit: { zh: '万平方米', en: 'square metres' },
        unitMult: 4,
        observations: greenery,
        ...base,
      },
    ],
    portfolios: [],
    projects: [],
  };
}
