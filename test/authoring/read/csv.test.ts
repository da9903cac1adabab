import { expect } from 'chai';
import { readCsv } from '../../../src/authoring/read/csv.ts';

const rows = (text: string) =>
  readCsv(text, 'x.csv').sheets[0]?.rows.map((row) => row.map((one) => one.text));

describe('separated values', () => {
  it('are one table, and lines of text', () => {
    expect(readCsv('指标,计划\n\n就业,"5,000"\n', 'x.csv')).to.deep.equal({
      file: 'x.csv',
      format: 'csv',
      sheets: [
        {
          name: '表1',
          before: [],
          rows: [
            [{ text: '指标' }, { text: '计划' }],
            [{ text: '就业' }, { text: '5,000' }],
          ],
        },
      ],
      text: '指标\t计划\n就业\t5,000',
      findings: [],
    });
  });

  it('have commas, tabs, semicolons or bars between them', () => {
    for (const separator of [',', '\t', ';', '|'])
      expect(rows(`指标${separator}计划\n就业${separator}5`)).to.deep.equal([
        ['指标', '计划'],
        ['就业', '5'],
      ]);
  });

  it('have no blank rows, no white space at their ends, and one kind of line breaks', () => {
    expect(rows('指标, \t计划  \n , \n"2025年\r\n计划",\u3000缩进\u3000\n"a\rb",c d')).to.deep.equal([
      ['指标', '计划'],
      ['2025年\n计划', '\u3000缩进'],
      ['a\nb', 'c d'],
    ]);
  });
});
