import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { INDICATOR_FIELDS } from '../../../src/authoring/workbook/layout.ts';
import { reportOfWorkbook } from '../../../src/authoring/workbook/read-report.ts';
import { sheetsOf, type Workbook } from '../../../src/authoring/workbook/workbook.ts';
import { workbookOf } from '../../../src/authoring/workbook/write-report.ts';
import { parseReportText } from '../../../src/report/parse.ts';

const bundled = () => parseReportText(readFileSync('data/zhanhe-2023.json', 'utf8'));

const sheetOf = ({ sheets }: Workbook, name: string) => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

describe('a report as a workbook', () => {
  it('is the same report again, for the bundled one', () => {
    const report = bundled();
    const { report: again, findings } = reportOfWorkbook(sheetsOf(workbookOf(report)), 'x.xlsx');
    expect(findings).to.deep.equal([]);
    expect(again).to.deep.equal(report);
  });

  it('keeps a text that is too long for a cell', () => {
    const report = bundled();
    const long = { ...report, notes: [{ zh: `长${'文字，'.repeat(30_000)}完` }] };
    const workbook = workbookOf(long);
    for (const { rows } of workbook.sheets)
      for (const row of rows) for (const cell of row) expect(String(cell ?? '').length).to.be.at.most(32_767);
    expect(reportOfWorkbook(sheetsOf(workbook), 'x.xlsx').report).to.deep.equal(long);
  });

  it('has a column for each year and role, and one row for each indicator', () => {
    const { columns, rows } = sheetOf(workbookOf(bundled()), '指标');
    const heads = columns.map(({ head }) => head);
    expect(heads.slice(INDICATOR_FIELDS.length)).to.deep.equal(['2023年计划', '2023年完成', '2024年计划']);
    expect(rows.length).to.equal(155);
  });

  it('says of a source without a figure where it is', () => {
    const workbook = workbookOf(bundled());
    const sheets = sheetsOf(workbook).map((sheet) =>
      sheet.name === '指标' ? { ...sheet, rows: sheet.rows.filter((_, r) => r !== 1) } : sheet,
    );
    const { findings } = reportOfWorkbook(sheets, 'x.xlsx');
    expect(findings.map(({ code, place }) => [code, place.sheet])).to.deep.include([
      'workbook-source-unused',
      '来源',
    ]);
  });

  it('says of a column that it does not know', () => {
    const sheets = sheetsOf(workbookOf(bundled())).map((sheet) =>
      sheet.name === '项目'
        ? { ...sheet, rows: sheet.rows.map((row, r) => [...row, { text: r === 0 ? '联系电话' : '1' }]) }
        : sheet,
    );
    const { findings } = reportOfWorkbook(sheets, 'x.xlsx');
    expect(findings.map(({ said }) => said.en)).to.deep.equal(['unknown column "联系电话"']);
  });

  it('names the cell of a path', () => {
    const { placeOf } = reportOfWorkbook(sheetsOf(workbookOf(bundled())), 'x.xlsx');
    expect(placeOf('indicators[2].name.zh')).to.deep.equal({ file: 'x.xlsx', sheet: '指标', row: 4 });
    expect(placeOf('indicators[2].observations[0].value')).to.include({ sheet: '指标', row: 4 });
    expect(placeOf('indicators[2].observations[0].value').column).to.be.above(10);
    expect(placeOf('groups[0].id').sheet).to.equal('报告');
    expect(placeOf('nothing')).to.deep.equal({ file: 'x.xlsx' });
  });
});
