import { expect } from 'chai';
import { printedRange } from '../../src/report/printed-range.ts';

describe('the range in a printed text', () => {
  for (const [printed, ...ends] of [
    ['6%—7%', 6, 7],
    ['6——7', 6, 7],
    ['6-7', 6, 7],
    ['6--7', 6, 7],
    ['6–7', 6, 7],
    ['6―7', 6, 7],
    ['6−7', 6, 7],
    ['6~7', 6, 7],
    ['6～7', 6, 7],
    ['6∼7', 6, 7],
    ['6〜7', 6, 7],
    ['6至7个', 6, 7],
    ['6到7个', 6, 7],
    ['6.5—7.25%', 6.5, 7.25],
    ['10—20个', 10, 20],
    ['-3%—-1%', -3, -1],
    ['−3%—−1%', -3, -1],
    ['-3%至-1%', -3, -1],
    ['-3%—1%', -3, 1],
    ['约6，-7%—-5%', -7, -5],
    ['由1-2至3个', 2, 3],
    // The second hyphen after a negative number is a sign.
    ['-3--1', -3, -1],
    ['-3%--1%', -3, -1],
    ['6———7', 6, 7],
    // The digits of a name are no end.
    ['PM2.5浓度35—40', 35, 40],
    ['CO2—5至6吨', 5, 6],
    // Before it is another number.
    ['3家，6%—7%', 6, 7],
    ['1—9月增长6%—7%', 6, 7],
    // A unit of up to four characters.
    ['6平方公里—7平方公里', 6, 7],
    // These are quantities.
    ['3小时—5小时', 3, 5],
    ['3—5小时', 3, 5],
    ['10个月—12个月', 10, 12],
    ['10至12个月', 10, 12],
  ] as [string, ...number[]][])
    it(`is ${ends.join(' to ')} in ${printed}`, () => {
      expect(printedRange(printed)).to.deep.equal(ends);
    });

  for (const printed of [
    '7.5',
    '完成市定目标',
    '6%、7%',
    '6，7',
    '6,—7',
    '6.—7',
    '6。—7',
    '6；—7',
    '6;—7',
    '6：—7',
    '6:—7',
    '6/立方米—7/立方米',
    '100MW/200MWh',
    '6——其中7%',
    '6千平方公里—7千平方公里',
    // From one to another.
    '由6%到7%',
    '从6家到7家',
    '自6至7家',
    '由-6%到7%',
    ...['增', '升', '降', '减', '提', '扩', '缩', '达', '加'].map((change) => `6家${change}至7家`),
    // Dates.
    '1—9月',
    '6月—7月',
    '5日至7日',
    '5号到7号',
    '9时至17时',
    '2021—2025年',
    '2021年—2025年',
    '6年—7家',
  ])
    it(`is none in ${printed}`, () => {
      expect(printedRange(printed)).to.equal(null);
    });
});
