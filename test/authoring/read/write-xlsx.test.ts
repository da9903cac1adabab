import { readFileSync } from 'node:fs';
import { CFB, read } from '@e965/xlsx';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { xlsxOf } from '../../../src/authoring/read/write-xlsx.ts';
import { reportOfWorkbook } from '../../../src/authoring/workbook/read-report.ts';
import { workbookOf } from '../../../src/authoring/workbook/write-report.ts';
import { parseReportText } from '../../../src/report/parse.ts';
import type { Report } from '../../../src/report/schema.ts';
import { reports } from '../workbook/reports.ts';

const again = async (report: Report) => {
  const { sheets } = await readSource(xlsxOf(workbookOf(report)), 'x.xlsx');
  return reportOfWorkbook(sheets, 'x.xlsx');
};

describe('the file of a workbook', () => {
  const bundled = parseReportText(readFileSync('data/zhanhe-2023.json', 'utf8'));

  it('gives the bundled report again', async () => {
    const { report, findings } = await again(bundled);
    expect(findings).to.deep.equal([]);
    expect(report).to.deep.equal(bundled);
  });

  it('gives any valid report again', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        expect((await again(report)).report).to.deep.equal(report);
      }),
      { numRuns: 15 },
    );
  });

  it('is the same each time, byte for byte', () => {
    expect(Buffer.compare(xlsxOf(workbookOf(bundled)), xlsxOf(workbookOf(bundled)))).to.equal(0);
  });

  it('has drop-downs, frozen heads and notes', () => {
    const bytes = xlsxOf(workbookOf(bundled));
    const zip = CFB.read(bytes, { type: 'array' });
    const sheet = Buffer.from(CFB.find(zip, '/xl/worksheets/sheet2.xml')?.content as never).toString();
    expect(sheet).to.match(/<pane ySplit="1" topLeftCell="A2"/);
    expect(sheet.match(/<dataValidation /g)?.length).to.equal(3);
    const book = read(bytes);
    expect(book.SheetNames).to.deep.equal(['报告', '指标', '项目', '组合', '来源', '选项']);
    expect(book.Sheets['指标']?.['A1'].c[0].t).to.match(/gdp-growth/);
  });
});
