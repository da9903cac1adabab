import { expect } from 'chai';
import {
  fullYearsIn,
  isCenturyCertain,
  sentenceWithFullYears,
  withFullYears,
} from '../../src/authoring/short-years.ts';

describe('a year of two digits', () => {
  it('has four in a head, of the century near the report', () => {
    for (const [head, full, near = 2024] of [
      ['23年', '2023年'],
      ['23年完成', '2023年完成'],
      ['’23', '2023年'],
      ["'24年计划", '2024年计划'],
      ['‘05年', '2005年'],
      ['（23年）完成', '（2023年）完成'],
      ['24年比23年增长%', '2024年比2023年增长%'],
      ['98年完成', '1998年完成', 1999],
      ['01年计划', '2001年计划', 1999],
      ['99年完成', '1999年完成', 2001],
    ] as const)
      expect(withFullYears(head, near), head).to.equal(full);
    for (const head of [
      '2023年',
      '5年',
      '10年期利率',
      '15年以上',
      '12年制学校',
      '12年一贯制学校',
      '20年来',
      '1.23年',
      '65岁',
      '’234',
    ])
      expect(withFullYears(head, 2024), head).to.equal(head);
  });

  it('is that of Chinese digits, too, and of full width', () => {
    for (const [head, full] of [
      ['二〇二四年计划', '2024年计划'],
      ['二○二三年', '2023年'],
      ['二零二五年', '2025年'],
      ['一九九八年', '1998年'],
      ['２３年完成', '2023年完成'],
    ] as const)
      expect(withFullYears(head, 2024), head).to.equal(full);
    for (const head of ['十一二年', '二三年', '一二三四年'])
      expect(withFullYears(head, 2024), head).to.equal(head);
    expect(sentenceWithFullYears('二〇二三年完成', 2024)).to.equal('2023年完成');
    expect(fullYearsIn('二〇二三年完成')).to.deep.equal([2023]);
  });

  it('has four in a sentence, near the year of the report', () => {
    for (const [text, full] of [
      ['23年完成5万吨', '2023年完成5万吨'],
      ['比22年增长6%，到25年6万吨', '比2022年增长6%，到2025年6万吨'],
      ['全区23年粮食产量', '全区2023年粮食产量'],
      ['粮食：23年5万吨；’24年6万吨', '粮食：2023年5万吨；2024年6万吨'],
      ['青川区23年计划', '青川区2023年计划'],
      ['3．23年城镇新增就业', '3．2023年城镇新增就业'],
    ] as const)
      expect(sentenceWithFullYears(text, 2024), text).to.equal(full);
    for (const text of [
      '连续23年增长',
      '运行3.23年',
      '近22年',
      '运行20年',
      '23年来',
      '22年的努力',
      '20年建设期',
      '98年完成5万吨',
      '30年完成5万吨',
      '2023年完成',
    ])
      expect(sentenceWithFullYears(text, 2024), text).to.equal(text);
    expect(sentenceWithFullYears('30年完成', 2024, 10)).to.equal('2030年完成');
  });

  it('is certain where the document has one of four digits of the same time', () => {
    expect(fullYearsIn('2023年与2022年，2023年，12023年，2021元\n2020')).to.deep.equal([2023, 2022, 2020]);
    expect(isCenturyCertain('2023年完成', [2024])).to.equal(true);
    expect(isCenturyCertain('2023年完成', [1950, 1994])).to.equal(true);
    expect(isCenturyCertain('2023年完成', [1992])).to.equal(false);
    expect(isCenturyCertain('2023年完成', [])).to.equal(false);
  });
});
