import { expect } from 'chai';
import {
  englishUnit,
  hasRateUnit,
  isUnit,
  leadingUnit,
  unitInParentheses,
  unitMultOf,
  unitOfTable,
  withoutUnit,
} from '../../../src/authoring/rows/unit.ts';

/** A name, what is left of it without its unit, and the unit. */
const NAMES: readonly [text: string, rest: string, unit: string][] = [
  ['产值', '产值', ''],
  ['产值（亿元）', '产值', '亿元'],
  ['产值(亿 元)', '产值', '亿元'],
  ['产值 （亿元）', '产值', '亿元'],
  ['（亿元） 产值', '产值', '亿元'],
  ['产值（现价）（亿元）总计', '产值（现价）总计', '亿元'],
  ['产值（计量单位：万元）', '产值', '万元'],
  ['产值（单位万元）', '产值', '万元'],
  ['产值（元单位）', '产值（元单位）', ''],
  ['产值（以万元计）', '产值', '万元'],
  ['产值（计元）', '产值（计元）', ''],
  ['增长（±％）', '增长', '%'],
  ['增长（%±）', '增长', '%'],
  ['项目（项目）', '项目', '项目'],
  ['产值（亿元，按不变价，含税）', '产值（按不变价，含税）', '亿元'],
  [' 产值（含税、  亿元）', '产值（含税）', '亿元'],
  ['产值（ 含税;亿元 ）', '产值（含税）', '亿元'],
  ['产值（元，元，含税）', '产值（元，含税）', '元'],
  ['户数（含企业、项目）', '户数（含企业、项目）', ''],
  ['户数（含企业、户）', '户数（含企业）', '户'],
  ['户数（含企业）（户）', '户数（含企业）', '户'],
];

const ENGLISH: readonly [unit: string, en: string | undefined][] = [
  ['%', '%'],
  ['％', '%'],
  ['个百分点', 'percentage points'],
  ['百分点', 'percentage points'],
  ['元', 'yuan'],
  ['万亿元', 'yuan'],
  ['百万美元', 'US dollars'],
  ['吨', 'tonnes'],
  ['千吨', 'tonnes'],
  ['万吨标准煤', 'tonnes of standard coal'],
  ['百人', 'people'],
  ['名', 'people'],
  ['万人次', 'visits'],
  ['户', 'households'],
  ['家', 'firms'],
  ['万亩', 'mu'],
  ['天', 'days'],
  ['公里', 'kilometres'],
  ['平方米', 'square metres'],
  ['平方公里', 'square kilometres'],
  ['亿立方米', 'cubic metres'],
  ['公顷', 'hectares'],
  ['亿千瓦时', 'kilowatt-hours'],
  ['千瓦', 'kilowatts'],
  ['万千瓦', 'kilowatts'],
  ['微克/立方米', 'µg/m³'],
  ['毫克/立方米', 'mg/m³'],
  ['件', 'cases'],
  ['套', 'homes'],
  ['次', 'times'],
  ['岁', 'years of age'],
  ['个', undefined],
  ['千克', undefined],
];

describe('a unit', () => {
  it('is known by itself, and after a number', () => {
    for (const unit of [
      '%',
      '‰',
      '元',
      '万亿元',
      '万',
      '亿',
      'mg/m3',
      'μg/m3',
      '元/吨',
      '件/万人',
      '±%',
      '+%',
      '°',
    ])
      expect(isUnit(unit), unit).to.equal(true);
    for (const other of ['', '产值', '元旦', '十亿元', '元/', '约元', '百', '5元'])
      expect(isUnit(other), other).to.equal(false);
    expect(
      ['万吨以上', '余次', '多户', '元/人左右', '左右', '个百分点', '约5元'].map(leadingUnit),
    ).to.deep.equal(['万吨', '次', '户', '元/人', '', '个百分点', '']);
  });

  for (const [text, rest, unit] of NAMES)
    it(`is ${unit || 'not'} in ${text}`, () => {
      expect(unitInParentheses(text)).to.deep.equal({ rest, unit });
    });

  it('is said once for a table, with that of its rates', () => {
    for (const [text, unit, rates] of [
      ['单位：万元', '万元', false],
      ['计量单位 : 万元', '万元', false],
      ['（单位：亿元、%）', '亿元', true],
      ['单位:亿元和％，元', '亿元', true],
      ['单位：亿元/%', '亿元', true],
      ['单位：%', '%', false],
      ['单位：亿元、人', '', false],
      ['单位：甲、%', '', false],
      ['单位负责人：亿元', '', false],
      ['责任单位', '', false],
    ] as const) {
      expect(unitOfTable(text), text).to.equal(unit);
      expect(hasRateUnit(text), text).to.equal(rates);
    }
  });

  it('is no part of a title', () => {
    for (const [title, rest] of [
      ['主要指标（单位：万元）', '主要指标'],
      ['主要指标 ( 单位 : 万元 ) ', '主要指标'],
      ['主要指标（单位：亿元、%）续表', '主要指标 续表'],
      ['主要指标 单位： 万元 续表', '主要指标 续表'],
      ['单位：万元主要指标', '单位：万元主要指标'],
      ['主要指标，单位：万元。续表', '主要指标， 。续表'],
      ['主要指标单位：万元', '主要指标'],
      ['主要指标（单位：甲）', '主要指标（单位：甲）'],
      ['主要指标 ', '主要指标 '],
    ] as const)
      expect(withoutUnit(title), title).to.equal(rest);
  });

  it('may have a power of ten', () => {
    for (const [unit, power] of [
      ['百人', 2],
      ['千吨', 3],
      ['万元', 4],
      ['万千瓦', 4],
      ['十万', 5],
      ['百万元', 6],
      ['千万元', 7],
      ['亿元', 8],
      ['百亿元', 10],
      ['千亿元', 11],
      ['万亿元', 12],
      ['元', undefined],
      ['千瓦', undefined],
      ['千米', undefined],
      ['千克', undefined],
      ['百分点', undefined],
      ['个百分点', undefined],
      ['人/万人', undefined],
    ] as const)
      expect(unitMultOf(unit), unit).to.equal(power);
  });

  it('has an English name without its power of ten', () => {
    for (const [unit, en] of ENGLISH) expect(englishUnit(unit), unit).to.equal(en);
  });
});
