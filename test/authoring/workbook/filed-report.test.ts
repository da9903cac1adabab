import { expect } from 'chai';
import { finding } from '../../../src/authoring/finding.ts';
import type { Source } from '../../../src/authoring/source.ts';
import { reportOfFiledWorkbook } from '../../../src/authoring/workbook/filed-report.ts';
import { sheetsOf, type WorkbookSheet } from '../../../src/authoring/workbook/workbook.ts';
import { workbookOf } from '../../../src/authoring/workbook/write-report.ts';
import type { Report } from '../../../src/report/schema.ts';
import { FULL } from './full-report.ts';

const found = (file: string) => finding('guess', 'encoding', { file }, { zh: '', en: '' });

const source = (file: string, more: Partial<Source> = {}): Source => ({
  file,
  format: 'text',
  sheets: [],
  text: '',
  findings: [found(file)],
  ...more,
});

/** A report of one figure that the format allows. */
const SMALL: Report = {
  ...FULL,
  indicators: FULL.indicators.slice(0, 1).map((one) => ({
    ...one,
    observations: one.observations.slice(0, 1),
  })),
  sections: [],
  projects: [],
  portfolios: [],
};

const filed = (report: Report, others: readonly Source[] = []) =>
  reportOfFiledWorkbook(source('x.xlsx', { sheets: sheetsOf(workbookOf(report)) }), others);

describe('a workbook that an office has filed', () => {
  it('gives its report, and the text and findings of the other files', () => {
    const { report, problems, text, findings } = filed(SMALL, [
      source('a.txt', { text: '全年生产总值' }),
      source('b.txt', { text: '全年生产总值增长5左右。' }),
    ]);
    expect(report).to.deep.equal(SMALL);
    expect(problems).to.deep.equal([]);
    expect(text).to.equal('全年生产总值\n\n全年生产总值增长5左右。');
    expect(findings.map(({ place }) => place.file)).to.deep.equal(['x.xlsx', 'a.txt', 'b.txt']);
  });

  it('has quotes that must occur in the other files, if there are any', () => {
    expect(filed(SMALL).problems).to.deep.equal([]);
    expect(filed(SMALL).text).to.equal('');
    const { problems, report } = filed(SMALL, [source('a.txt', { text: '别的文字。' })]);
    expect(problems.map(({ path }) => path)).to.deep.include('indicators[0].observations[0].quote');
    expect(report).to.deep.equal(SMALL);
  });

  it('has the problems of a report that is not valid, and their places', () => {
    const { report, problems, text, placeOf, findings } = filed({ ...SMALL, issued: '2025年1月' }, [
      source('a.txt', { text: '别的文字。' }),
    ]);
    expect(new Set(problems.map(({ path }) => path))).to.deep.equal(new Set(['issued']));
    expect(report.issued).to.equal('2025年1月');
    expect(text).to.equal('别的文字。');
    expect(findings.length).to.equal(2);
    expect(placeOf('issued')).to.deep.equal({ file: 'x.xlsx', sheet: '报告', row: 7 });
  });

  it('tells what its sheets say besides', () => {
    const [top] = sheetsOf(workbookOf(SMALL));
    if (!top) throw new Error('no sheet');
    const rows = [...top.rows, [{ text: '电话' }, { text: '1' }]];
    const { findings } = reportOfFiledWorkbook(source('x.xlsx', { sheets: [{ ...top, rows }] }), [
      source('a.txt'),
    ]);
    expect(findings.map(({ code, place }) => [code, place.file])).to.deep.equal([
      ['encoding', 'x.xlsx'],
      ['encoding', 'a.txt'],
      ['workbook-row-unknown', 'x.xlsx'],
    ]);
  });
});

describe('the sheets of a workbook', () => {
  it('are as a reader of its file gives them', () => {
    const sheet: WorkbookSheet = {
      name: '指标',
      columns: ['编号', '数值', '备注'].map((head) => ({ head, note: { zh: '', en: '' }, width: 12 })),
      rows: [['a', 7.5, null], ['b']],
    };
    const text = (one: string) => ({ text: one });
    expect(sheetsOf({ sheets: [sheet] })).to.deep.equal([
      {
        name: '指标',
        before: [],
        rows: [
          [text('编号'), text('数值'), text('备注')],
          [text('a'), { text: '7.5', value: 7.5 }, text('')],
          [text('b'), text(''), text('')],
        ],
      },
    ]);
  });
});
