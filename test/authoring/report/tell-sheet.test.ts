import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import { tellSheet } from '../../../src/authoring/report/tell-sheet.ts';

function told(rows: readonly (readonly string[])[], pages?: readonly number[]): Finding[] {
  const findings: Finding[] = [];
  const cells = rows.map((row) => row.map((text) => ({ text })));
  tellSheet({ name: '表1', before: [], rows: cells, ...(pages && { pages }) }, '附表.pdf', findings);
  return findings;
}

const NO_HEAD = {
  zh: '这张表有数，但没有认出表头，没有读入。',
  en: 'a table of numbers whose head was not understood; not read.',
};
const TURNED = {
  zh: '这张表每行是一年、每列是一个指标，没有读入：请在表格软件里把行和列互换（选择性粘贴，转置）。',
  en: 'a table with a row for each year and a column for each indicator; not read: swap rows and columns in the spreadsheet (paste special, transpose).',
};

const numbers = (...names: string[]) => names.map((name) => [name, '5', '6%']);

describe('a sheet in which no table was found', () => {
  it('is told, with its place', () => {
    expect(told([['甲', '乙', '丙'], ...numbers('粮食', '油料', '蔬菜')])).to.deep.equal([
      { kind: 'left-out', code: 'no-head', place: { file: '附表.pdf', sheet: '表1' }, said: NO_HEAD },
    ]);
    expect(told(numbers('粮食', '油料', '蔬菜'), [4, 5, 5])[0]?.place).to.deep.equal({
      file: '附表.pdf',
      sheet: '表1',
      page: 4,
    });
  });

  it('is not told if it has few rows of numbers, or rows of few numbers', () => {
    expect(told(numbers('粮食', '油料'))).to.deep.equal([]);
    expect(told(['粮食', '油料', '蔬菜'].map((name) => [name, '5', '万吨']))).to.deep.equal([]);
  });

  const YEARS: readonly [turned: boolean, ...years: string[]][] = [
    [true, '2022年', '2023年', '2024年'],
    [true, '2022', '1998', '２０２４ 年度'],
    [true, ' 2022年度', '2023年', '2024年'],
    [false, '2022年', '2023年', '合计'],
    [false, '2022年', '2023年', '2024年1月'],
    [false, '2022年', '2023年', '至2024年'],
    [false, '2022年', '2023年', '2124'],
  ];
  for (const [turned, ...years] of YEARS)
    it(`${turned ? 'is' : 'is not'} to be turned with rows of ${years.join(', ')}`, () => {
      expect(told([['年份', '产值', '增速'], ...numbers(...years)])[0]?.said).to.deep.equal(
        turned ? TURNED : NO_HEAD,
      );
    });

  it('is to be turned if the years stand behind a blank cell, and not without any', () => {
    const behind = numbers('2022年', '2023年', '2024年').map((row) => ['', ...row]);
    expect(told(behind)[0]?.said).to.deep.equal(TURNED);
  });

  it('is said to be turned where its years are plans and results, too', () => {
    for (const last of ['2024年计划', '2024年预计', '2024年预计完成', '2024年度目标'])
      expect(told(numbers('2021年', '2022年实绩', '2023', last))[0]?.said, last).to.deep.equal(TURNED);
    expect(told(numbers('2021年', '2022年', '2024年产量'))[0]?.said).to.deep.equal(NO_HEAD);
  });
});
