import { expect } from 'chai';
import { directionOf, isIndexOrRise, measureOf } from '../../../src/authoring/report/measure.ts';
import type { Measure } from '../../../src/report/vocabulary.ts';
import { rowOf } from '../support/rows.ts';

/** Name, unit, two figures, the measure guessed and whether it is doubtful. */
const PRICES: readonly [name: string, unit: string, string, string, measure: string, doubtful: boolean][] = [
  ['居民消费价格', '%', '100.2', '102左右', 'index', true],
  ['居民消费价格', '％', '100.2', '102左右', 'index', true],
  ['居民消费价格指数（上年=100）', '', '100.2', '102左右', 'index', false],
  ['居民消费价格指数（上年＝ 100）', '—', '100.2', '102左右', 'index', true],
  ['居民消费价格指数', '', '100.2', '2左右', 'index', true],
  ['居民消费价格指数', '', '持平', '保持稳定', 'index', false],
  ['居民消费价格指数', '%', '0.2', '2左右', 'growth', true],
  ['居民消费价格指数', '%', '80', '130', 'growth', true],
  ['居民消费价格指数', '', '81', '129', 'index', false],
  ['居民消费价格涨幅', '%', '0.2', '2左右', 'growth', false],
  ['居民消费价格指数涨幅', '%', '0.2', '2左右', 'growth', false],
  ['居民消费价格', '%', '100.2', '2左右', 'index', true],
  ['居民消费价格', '%', '0.2', '2', 'growth', false],
  ['CPI', '%', '100.2', '103', 'index', true],
  ['PPI', '', '98', '103', 'index', false],
  ['房屋销售（上年=100）', '', '98', '103', 'index', false],
  ['房屋销售（上年= 100）', '', '98', '103', 'index', false],
  ['居民消费价格指数', '', '2', '3', 'index', true],
  ['居民消费价格指数', '%', '持平', '保持稳定', 'index', false],
  ['居民消费价格', '', '2', '3', 'level', false],
  ['工业用水价格', '元/吨', '100', '102', 'level', false],
  ['工业用水价格', '元％', '100', '102', 'level', false],
  ['生产总值增速', '%', '100', '102', 'growth', false],
];

/** Name and unit, what is measured, and why. */
const MEASURES: readonly [name: string, unit: string, measure: Measure, zh: string, en: string][] = [
  ['工业增加值全市位次', '', 'rank', '名称中有“位次”“排名”', 'its name says rank'],
  ['营商环境排名', '%', 'rank', '名称中有“位次”“排名”', 'its name says rank'],
  ['空气质量', '位', 'rank', '单位是“位”', 'its unit is 位'],
  ['景气指数', '', 'index', '名称中有“指数”', 'its name says index'],
  ['景气指数', '%', 'index', '名称中有“指数”', 'its name says index'],
  ['工业景气指数增速', '%', 'growth', '名称中有“增”，单位是%', 'its name says growth, in per cent'],
  ['地区生产总值增长', '％', 'growth', '名称中有“增”，单位是%', 'its name says growth, in per cent'],
  ['人口自然增长率', '‰', 'share', '名称中有“率”“比”，单位是%', 'its name says rate or share, in per cent'],
  ['单位生产总值能耗降低', '%', 'growth', '名称中有“降”，单位是%', 'its name says reduction, in per cent'],
  ['城镇化率', '%', 'share', '名称中有“率”“比”，单位是%', 'its name says rate or share, in per cent'],
  ['城镇化率', '个百分点', 'share', '名称中有“率”“比”，单位是%', 'its name says rate or share, in per cent'],
  ['城镇化率', '百分点', 'share', '名称中有“率”“比”，单位是%', 'its name says rate or share, in per cent'],
  ['居民消费价格', '%', 'growth', '价格的涨幅', 'the rise of prices'],
  [
    '地区生产总值',
    '%',
    'growth',
    '单位是%，名称没有“率”“比”',
    'in per cent, and its name says no rate or share',
  ],
  ['城镇新增就业', '人', 'count', '单位是“人”', 'its unit is 人'],
  ['接待游客', '万人次', 'count', '单位是“万人次”', 'its unit is 万人次'],
  ['城镇登记人数', '人/平方公里', 'level', '单位是“人/平方公里”', 'its unit is 人/平方公里'],
  ['粮食产量', '万吨', 'level', '单位是“万吨”', 'its unit is 万吨'],
  ['出生人口', '占个', 'level', '单位是“占个”', 'its unit is 占个'],
  ['财政收入', '%左右', 'level', '单位是“%左右”', 'its unit is %左右'],
  ['财政收入', '占%', 'level', '单位是“占%”', 'its unit is 占%'],
  ['第三产业', '', 'level', '没有单位', 'it has no unit'],
];

/** Name, measure, figures, which way is better, and why. */
const DIRECTIONS: readonly [
  name: string,
  measure: Measure,
  figures: Readonly<Record<string, string>>,
  direction: string,
  zh: string,
  en: string,
][] = [
  ['全市排名', 'rank', { '2024 plan': '5以上' }, 'lower', '位次越小越好', 'the first place is the best'],
  ['消费', 'growth', { '2024 plan': '5以内' }, 'lower', '计划是“5以内”', 'its plan is "5以内"'],
  ['消费', 'growth', { '2024 plan': '低于5' }, 'lower', '计划是“低于5”', 'its plan is "低于5"'],
  ['失业率', 'share', { '2024 plan': '5以上' }, 'higher', '计划是“5以上”', 'its plan is "5以上"'],
  ['失业率', 'share', { '2024 plan': '突破5' }, 'higher', '计划是“突破5”', 'its plan is "突破5"'],
  [
    '消费',
    'growth',
    { '2024 actual': '4以内', '2024 plan': '5左右', '2025 plan': '5以内' },
    'lower',
    '计划是“5以内”',
    'its plan is "5以内"',
  ],
  [
    '消费',
    'growth',
    { '2024 actual': '4以内' },
    'higher',
    '名称看不出另外的好坏',
    'its name says nothing else',
  ],
  ['能耗降低率', 'growth', {}, 'higher', '名称说的是降低', 'its name says reduction'],
  ['二氧化碳排放减少', 'growth', {}, 'higher', '名称说的是降低', 'its name says reduction'],
  [
    '耕地减少',
    'growth',
    {},
    'none',
    '名称说的是减少，看不出好坏',
    'its name says reduction, of what may be good or bad',
  ],
  ['失业率', 'share', {}, 'lower', '名称说的是越少越好的事', 'its name is of what should be little'],
  ['pm2.5浓度', 'level', {}, 'lower', '名称说的是越少越好的事', 'its name is of what should be little'],
  ['常住人口', 'count', {}, 'none', '名称看不出另外的好坏', 'its name says nothing else'],
  ['人口科学素质', 'share', {}, 'higher', '名称看不出另外的好坏', 'its name says nothing else'],
  ['开展安全检查', 'count', {}, 'none', '名称看不出另外的好坏', 'its name says nothing else'],
  ['开展普法宣传两次', 'count', {}, 'none', '名称看不出另外的好坏', 'its name says nothing else'],
  ['粮食产量', 'level', {}, 'higher', '名称看不出另外的好坏', 'its name says nothing else'],
];

describe('what an indicator of prices measures', () => {
  for (const [name, unit, actual, plan, measure, doubtful] of PRICES)
    it(`is ${measure} of ${name} ${unit}: ${actual}, ${plan}${doubtful ? ', in doubt' : ''}`, () => {
      const { figures } = rowOf(name, unit, { '2024 actual': actual, '2025 plan': plan });
      const { value } = measureOf(name, unit, figures);
      expect(value).to.equal(measure);
      expect(isIndexOrRise(name, unit, value, figures)).to.equal(doubtful);
    });

  it('is guessed from its figures first', () => {
    const of = (unit: string, raw: string) =>
      measureOf('消费价格指数', unit, rowOf('消费价格指数', unit, { '2024 actual': raw }).figures).because;
    expect(of('%', '101')).to.deep.equal({ zh: '数在100上下，是指数', en: 'its figures are about 100' });
    expect(of('%', '1')).to.deep.equal({
      zh: '单位是%，数离100很远',
      en: 'in per cent, and its figures are far from 100',
    });
    expect(
      measureOf('消费价格', '%', rowOf('消费价格', '%', { '2024 actual': '1' }).figures).because,
    ).to.deep.equal({
      zh: '价格的涨幅',
      en: 'the rise of prices',
    });
    expect(of('%', '平稳')).to.deep.equal({ zh: '名称中有“指数”', en: 'its name says index' });
  });

  it('is in doubt where a rise is stated, and the figures are like an index', () => {
    const { figures } = rowOf('消费价格', '%', { '2024 actual': '101' });
    expect(isIndexOrRise('消费价格', '%', 'growth', figures)).to.equal(true);
  });

  it('is not in doubt where neither an index nor a rise was taken', () => {
    const { figures } = rowOf('消费价格', '%', { '2024 actual': '101' });
    expect(isIndexOrRise('消费价格', '%', 'level', figures)).to.equal(false);
  });
});

describe('what an indicator measures', () => {
  for (const [name, unit, value, zh, en] of MEASURES)
    it(`is ${value} of ${name} in ${unit || 'no unit'}`, () => {
      expect(measureOf(name, unit)).to.deep.equal({ value, because: { zh, en } });
    });
});

describe('which way is better', () => {
  for (const [name, measure, figures, value, zh, en] of DIRECTIONS)
    it(`is ${value} of ${name} ${Object.values(figures).join(' ')}`, () => {
      expect(directionOf(name, measure, rowOf(name, '', figures).figures)).to.deep.equal({
        value,
        because: { zh, en },
      });
    });
});
