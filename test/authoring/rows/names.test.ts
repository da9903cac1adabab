import { expect } from 'chai';
import {
  changeName,
  groupName,
  growthName,
  type PrintedName,
  printedName,
} from '../../../src/authoring/rows/names.ts';

/** A name as a table prints it, and what it is besides a name without a unit that is no part. */
const NAMES: readonly [printed: string, expected: Partial<PrintedName> & { name: string }][] = [
  ['地区生产总值', { name: '地区生产总值' }],
  // Numbers before a name.
  ['1. 地区生产总值', { name: '地区生产总值', number: 1 }],
  ['12．地区生产总值', { name: '地区生产总值', number: 12 }],
  ['3、地区生产总值', { name: '地区生产总值', number: 3 }],
  ['3 、 地区生产总值', { name: '地区生产总值', number: 3 }],
  ['  7：地区生产总值', { name: '地区生产总值', number: 7 }],
  ['8:地区生产总值', { name: '地区生产总值', number: 8 }],
  ['9)地区生产总值', { name: '地区生产总值', number: 9 }],
  ['10） 地区生产总值', { name: '地区生产总值', number: 10 }],
  ['（11）地区生产总值', { name: '地区生产总值', number: 11 }],
  ['( 123 ) 地区生产总值', { name: '地区生产总值', number: 123 }],
  ['(二)地区生产总值', { name: '地区生产总值' }],
  ['（十二）地区生产总值', { name: '地区生产总值' }],
  ['一、地区生产总值', { name: '地区生产总值' }],
  ['二十一．地区生产总值', { name: '地区生产总值' }],
  ['③地区生产总值', { name: '地区生产总值' }],
  ['第一、地区生产总值', { name: '地区生产总值' }],
  ['第十二章 经济', { name: '经济' }],
  ['第三节经济', { name: '经济' }],
  // Units at the end, or in other brackets.
  ['GDP/亿元', { name: 'GDP', unit: '亿元' }],
  ['GDP：亿元', { name: 'GDP', unit: '亿元' }],
  ['产值，万元', { name: '产值', unit: '万元' }],
  ['失业率%', { name: '失业率', unit: '%' }],
  ['死亡率 ‰', { name: '死亡率', unit: '‰' }],
  ['用电量 亿千瓦时', { name: '用电量', unit: '亿千瓦时' }],
  ['就 业 人', { name: '就业人' }],
  ['重点 项目', { name: '重点项目' }],
  ['税收[亿元]', { name: '税收', unit: '亿元' }],
  ['工资〔元〕', { name: '工资', unit: '元' }],
  ['能耗/水耗', { name: '能耗/水耗' }],
  ['规模以上企业', { name: '规模以上企业' }],
  ['增长±%', { name: '增长±%' }],
  ['万元', { name: '万元' }],
  // Numbers that belong to a name.
  ['5G基站', { name: '5G基站' }],
  ['1.5升以上汽车', { name: '1.5升以上汽车' }],
  ['第一产业增加值', { name: '第一产业增加值' }],
  ['万元GDP能耗', { name: '万元GDP能耗' }],
  ['1234、地区生产总值', { name: '1234、地区生产总值' }],
  ['新建（3）学校', { name: '新建（3）学校' }],
  // Parts of a row above.
  ['其中：第一产业', { name: '第一产业', isPart: true }],
  ['其中:第一产业', { name: '第一产业', isPart: true }],
  ['  其中 ： 第一产业', { name: '第一产业', isPart: true }],
  ['其中第一产业', { name: '第一产业', isPart: true }],
  ['#第一产业', { name: '第一产业', isPart: true }],
  ['＃ 第一产业', { name: '第一产业', isPart: true }],
  ['内：第一产业', { name: '第一产业', isPart: true }],
  ['—第一产业', { name: '第一产业', isPart: true }],
  ['—— 第一产业', { name: '第一产业', isPart: true }],
  ['-第一产业', { name: '第一产业', isPart: true }],
  ['其中：（1）第一产业', { name: '第一产业', isPart: true }],
  ['2.其中：第一产业', { name: '第一产业', number: 2, isPart: true }],
  ['工业，其中：第一产业', { name: '工业，其中：第一产业' }],
  ['#其中：第一产业', { name: '第一产业', isPart: true }],
  ['# 其中 第一产业', { name: '第一产业', isPart: true }],
  ['内 : 第一产业', { name: '第一产业', isPart: true }],
  ['内资企业户数', { name: '内资企业户数' }],
  ['- 5℃以下天数', { name: '-5℃以下天数' }],
  ['-5℃以下天数', { name: '-5℃以下天数' }],
  // Marks around a name.
  ['★粮食产量', { name: '粮食产量' }],
  ['▲●粮食产量', { name: '粮食产量' }],
  ['粮食产量**', { name: '粮食产量' }],
  ['粮食产量：', { name: '粮食产量' }],
  ['粮食产量△:', { name: '粮食产量' }],
  ['粮食★产量', { name: '粮食★产量' }],
  // Kinds of targets and units.
  ['粮食产量（约束性）', { name: '粮食产量', target: 'binding' }],
  ['粮食产量(约束性)', { name: '粮食产量', target: 'binding' }],
  ['粮食产量（预期性）', { name: '粮食产量', target: 'expected' }],
  ['粮食产量(预期性)(万吨)', { name: '粮食产量', target: 'expected', unit: '万吨' }],
  ['粮食产量（约束性指标）', { name: '粮食产量', target: 'binding' }],
  ['粮食产量（预期性指标）', { name: '粮食产量', target: 'expected' }],
  ['约束性指标数', { name: '约束性指标数' }],
  ['粮食产量（万吨）', { name: '粮食产量', unit: '万吨' }],
  // White space.
  [' 粮食\n 产量 ', { name: '粮食产量' }],
  ['粮 食  产 量', { name: '粮食产量' }],
  ['Grain  output', { name: 'Grain output' }],
  ['Grain output *', { name: 'Grain output' }],
  ['Grain output\nof farms', { name: 'Grain output of farms' }],
  ['R&D 投入', { name: 'R&D投入' }],
];

describe('a name that a table prints', () => {
  for (const [printed, expected] of NAMES)
    it(`is read in ${JSON.stringify(printed)}`, () => {
      expect(printedName(printed)).to.deep.equal({ unit: '', isPart: false, ...expected });
    });

  it('has no number as the heading of a group', () => {
    for (const [printed, name] of [
      ['一、经济发展', '经济发展'],
      ['（二）经济发展', '经济发展'],
      ['第三章 经济发展', '经济发展'],
      ['四 经济发展', '经济发展'],
      ['十一  经济发展', '经济发展'],
      ['经济发展', '经济发展'],
      ['统一市场', '统一市场'],
      ['统一 市场', '统一市场'],
      ['一体化发展', '一体化发展'],
    ] as const)
      expect(groupName(printed), printed).to.equal(name);
  });

  it('says that it is the change or the growth of something, once', () => {
    for (const [name, change, growth] of [
      ['粮食产量', '粮食产量增减', '粮食产量增速'],
      ['粮食产量增减', '粮食产量增减', '粮食产量增减增速'],
      ['亏损面升降', '亏损面升降', '亏损面升降增速'],
      ['产值增速', '产值增速增减', '产值增速'],
      ['产值增长率', '产值增长率增减', '产值增长率'],
      ['产值增幅', '产值增幅增减', '产值增幅'],
      ['产值增长', '产值增长增减', '产值增长'],
      ['价格涨幅', '价格涨幅增减', '价格涨幅'],
      ['增减值', '增减值增减', '增减值增速'],
      ['增长点', '增长点增减', '增长点增速'],
    ] as const) {
      expect(changeName(name), name).to.equal(change);
      expect(growthName(name), name).to.equal(growth);
    }
  });
});
