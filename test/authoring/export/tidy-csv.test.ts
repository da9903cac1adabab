import { expect } from 'chai';
import { BYTE_ORDER_MARK, csvOfRows, tidyCsv } from '../../../src/authoring/export/tidy-csv.ts';
import { FULL } from '../workbook/full-report.ts';

const HEAD =
  'area,indicator,period,span,role,raw,value,upper,unit,unitMult,status,comparator,quote,source,published';
const END = 'https://example.org/report,2025-01-16';

describe('a table of observations', () => {
  it('has a row for each, with what holds where the report says nothing', () => {
    expect(tidyCsv(FULL).split('\r\n')).to.deep.equal([
      HEAD,
      `510822,gdp-growth,2024,,plan,5左右,5,,%,0,A,about,全年生产总值增长5左右。,${END}`,
      `510822,gdp-growth,2024,,actual,[5.2],5.2,,%,0,E,,,${END}`,
      `510822,gdp-growth,2025,,plan,力争6%—7%,6,7,%,0,A,,,${END}`,
      `510822,jobs,2024-09,cumulative,actual,4000,4000,,人,,A,,,${END}`,
      `510822,jobs,2024-09,cumulative,plan,4100,4100,,人,,A,,,${END}`,
      `510822,jobs,2024-09,single,actual,500,500,,人,,A,,,${END}`,
      `510822,jobs,2024,,actual,5216,5216,,人,,A,,,${END}`,
      '510822,jobs,2024,,actual,5300,5300,,人,,A,,,https://example.org/report,2025-06-01',
      `510822,jobs,2024,,plan,完成市定目标5000,,,人,,A,,,${END}`,
      `510822,other,2024,,plan,6%—7%左右,6.5,7.5,人,,P,at-most,,${END}`,
      `510822,other,2024,,actual,力争[8]以上,8,,人,,A,,,${END}`,
      `510822,other,2024-12,cumulative,actual,9,9,,人,,A,,,${END}`,
      '',
    ]);
  });

  it('names the area and the source as well as the report does', () => {
    const report = { ...FULL, area: { name: { zh: '青川区' } }, indicators: FULL.indicators.slice(0, 1) };
    const sourceOf = (source: object) =>
      tidyCsv({ ...report, source })
        .split('\r\n')[2]
        ?.split(',');
    expect(sourceOf({ text: 'a.txt' })?.[0]).to.equal('青川区');
    expect(sourceOf({ text: 'a.txt' })?.[13]).to.equal('a.txt');
    expect(sourceOf({ text: 'a.txt', url: '/a' })?.[13]).to.equal('/a');
    expect(sourceOf({})?.[13]).to.equal('青川区2024年报告');
  });

  it('has numbers as they are, and nothing that a spreadsheet runs', () => {
    const fields: readonly [value: string | number | undefined, field: string][] = [
      [undefined, ''],
      ['', ''],
      [-0.5, '-0.5'],
      ['-0.5', '-0.5'],
      ['+12.5%', '+12.5%'],
      ['-3‰', '-3‰'],
      ['1,250', '"1,250"'],
      ['-1,250', '"\'-1,250"'],
      ['-1+1', "'-1+1"],
      ['=-1', "'=-1"],
      ['-A1', "'-A1"],
      ['+5A', "'+5A"],
      ['-5%%', "'-5%%"],
      ['"', '""""'],
    ];
    for (const [value, field] of fields) expect(csvOfRows([[value]]), String(value)).to.equal(`${field}\r\n`);
    expect(csvOfRows([['a', 1], ['b']])).to.equal('a,1\r\nb\r\n');
  });

  it('begins with the mark of Unicode where it is for Excel', () => {
    expect([...new TextEncoder().encode(BYTE_ORDER_MARK)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});
