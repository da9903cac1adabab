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

describe('the file of any workbook', () => {
  const column = (head: string, width: number, choices?: readonly string[]) => ({
    head,
    note: { zh: `${head}的说明`, en: `about ${head}` },
    width,
    ...(choices && { choices }),
  });
  const written = () => {
    const bytes = xlsxOf({
      sheets: [
        {
          name: '甲',
          columns: [column('名', 12), column('类', 8, ['是', '否']), column('级', 9, ['一', '二', '三'])],
          rows: [
            ['水', null, '一'],
            [7.5, '2024-01-16'],
          ],
        },
        { name: '乙', columns: [column('类', 8, ['是', '否'])], rows: [] },
        { name: '丙', columns: [], rows: [] },
      ],
    });
    const book = read(bytes, { cellStyles: true, cellNF: true });
    const partOf = (path: string): string =>
      Buffer.from((CFB.find(CFB.read(bytes, { type: 'array' }), path)?.content ?? []) as never).toString();
    const cells = (name: string) =>
      Object.entries(book.Sheets[name] ?? {}).flatMap(([at, cell]) =>
        at.startsWith('!') ? [] : [[at, cell.v, cell.z]],
      );
    return { bytes, book, partOf, cells };
  };

  it('has texts that stay as typed, numbers, and cells that are empty', () => {
    const { book, cells } = written();
    expect(cells('甲')).to.deep.equal([
      ['A1', '名', '@'],
      ['B1', '类', '@'],
      ['C1', '级', '@'],
      ['A2', '水', '@'],
      ['C2', '一', '@'],
      ['A3', 7.5, 'General'],
      ['B3', '2024-01-16', '@'],
    ]);
    expect(cells('乙')).to.deep.equal([['A1', '类', '@']]);
    expect(cells('丙')).to.deep.equal([]);
    expect(['甲', '乙', '丙'].map((name) => book.Sheets[name]?.['!ref'])).to.deep.equal([
      'A1:C3',
      'A1',
      undefined,
    ]);
  });

  it('has columns as wide as they say, and a high head with notes that open on demand', () => {
    const { book, partOf } = written();
    expect(book.Sheets['甲']?.['!cols']?.map(({ wch }) => wch)).to.deep.equal([12, 8, 9]);
    expect(book.Sheets['甲']?.['!rows']?.[0]?.hpt).to.equal(32);
    const [note] = book.Sheets['甲']?.['B1'].c ?? [];
    expect([note.a, note.t]).to.deep.equal(['district-dashboard', '类的说明\nabout 类']);
    const drawing = partOf('/xl/drawings/vmlDrawing1.vml');
    expect(drawing.match(/<v:shape /g)?.length).to.equal(3);
    expect(drawing.match(/visibility:hidden/g)?.length).to.equal(3);
  });

  it('has each list to choose from once, in a sheet that is hidden', () => {
    const { book, partOf, cells } = written();
    expect(cells('选项').map(([at, text]) => `${at} ${text}`)).to.deep.equal([
      'A1 是',
      'B1 一',
      'A2 否',
      'B2 二',
      'B3 三',
    ]);
    expect(book.Workbook?.Sheets?.map(({ name, Hidden }) => `${name} ${Hidden}`)).to.deep.equal([
      '甲 0',
      '乙 0',
      '丙 0',
      '选项 1',
    ]);
    const choices = (sheet: number) =>
      /<\/row><\/sheetData>(<dataValidations.*<\/dataValidations>)/.exec(
        partOf(`/xl/worksheets/sheet${sheet}.xml`),
      )?.[1];
    const list = (range: string, from: string) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>选项!${from}</formula1></dataValidation>`;
    expect(choices(1)).to.equal(
      `<dataValidations count="2">${list('B2:B503', '$A$1:$A$2')}${list('C2:C503', '$B$1:$B$3')}</dataValidations>`,
    );
    expect(choices(2)).to.equal(
      `<dataValidations count="1">${list('A2:A501', '$A$1:$A$2')}</dataValidations>`,
    );
    expect(partOf('/xl/worksheets/sheet3.xml')).not.to.include('dataValidation');
  });

  it('has lists apart that are alike but for where their choices end', () => {
    const columns = [column('甲', 9, ['是否']), column('乙', 9, ['是', '否'])];
    const lists = read(xlsxOf({ sheets: [{ name: '甲', columns, rows: [] }] })).Sheets['选项'];
    expect(['A1', 'A2', 'B1', 'B2'].map((at) => lists?.[at]?.v)).to.deep.equal([
      '是否',
      undefined,
      '是',
      '否',
    ]);
  });

  it('has heads that stay in view', () => {
    const { partOf } = written();
    for (const sheet of [1, 2, 3])
      expect(partOf(`/xl/worksheets/sheet${sheet}.xml`)).to.include(
        '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>',
      );
  });

  it('has no sheet of choices where there are none', () => {
    const plain = read(xlsxOf({ sheets: [{ name: '甲', columns: [column('名', 12)], rows: [] }] }));
    expect(plain.SheetNames).to.deep.equal(['甲']);
  });

  it('is packed, with each text once, and without the time of its making', () => {
    const { bytes, book, partOf } = written();
    expect(new TextDecoder('latin1').decode(bytes)).not.to.include('<worksheet');
    expect(partOf('/xl/sharedStrings.xml').match(/<t>类<\/t>/g)?.length).to.equal(1);
    expect(book.Props?.CreatedDate).to.deep.equal(new Date(0));
  });
});
