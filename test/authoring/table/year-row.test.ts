import { expect } from 'chai';
import { isYearRow } from '../../../src/authoring/table/year-row.ts';

describe('the beginning of a row', () => {
  for (const text of [
    '2023',
    '2023年',
    '２０２３ 年度',
    '23年',
    '’23',
    '2024年计划',
    '2024年预计完成数',
    '2024年（快报）',
  ])
    it(`of ${text} is a year`, () => {
      expect(isYearRow(text)).to.equal(true);
    });

  for (const text of ['2024年新增就业', '2124', '2024年1月', '至2024年', '23', '5年', '合计', ''])
    it(`of “${text}” is none`, () => {
      expect(isYearRow(text)).to.equal(false);
    });
});
