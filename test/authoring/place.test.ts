import { expect } from 'chai';
import { baseName, columnName, describePlace, type Place } from '../../src/authoring/place.ts';

const PLACES: readonly [place: Place, zh: string, en: string][] = [
  [{ file: '年报.xlsx' }, '年报.xlsx', '年报.xlsx'],
  [{ file: '年报.xlsx', sheet: '附表', row: 7, column: 3 }, '年报.xlsx › 附表 › C7', '年报.xlsx › 附表 › C7'],
  [{ file: '年报.xlsx', sheet: '附表', row: 7 }, '年报.xlsx › 附表 › 第7行', '年报.xlsx › 附表 › row 7'],
  [
    { file: '年报.xlsx', sheet: '附表', column: 28 },
    '年报.xlsx › 附表 › AB列',
    '年报.xlsx › 附表 › column AB',
  ],
  [{ file: '年报.pdf', page: 12, row: 3 }, '年报.pdf › 第12页 › 第3行', '年报.pdf › page 12 › row 3'],
  [{ file: '报告.docx', line: 5 }, '报告.docx › 第5行', '报告.docx › line 5'],
];

describe('a place in a file', () => {
  for (const [place, zh, en] of PLACES)
    it(`is named ${en}`, () => {
      expect(describePlace(place)).to.deep.equal({ zh, en });
    });

  it('names columns as a spreadsheet does', () => {
    const names = [1, 2, 26, 27, 52, 53, 702, 703].map(columnName);
    expect(names).to.deep.equal(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('is the same file in whatever folder', () => {
    const files = ['年报.xlsx', '2024/表/年报.xlsx', 'C:\\办公\\年报.xlsx', '/2024\\年报.xlsx'];
    expect(files.map(baseName)).to.deep.equal(Array(4).fill('年报.xlsx'));
  });
});
