import { expect } from 'chai';
import { reportOfRows, reportRows } from '../../../src/authoring/workbook/report-rows.ts';
import { FULL } from './full-report.ts';

const zh = (text: string) => ({ zh: text });

describe('a report without its lists, as rows', () => {
  it('has a row for each thing that it says', () => {
    const { format, id, area, title, issuer, issued, notes, groups, sections } = FULL;
    expect(reportRows(FULL)).to.deep.equal([
      { key: 'format', id: format },
      { key: 'report', id },
      { key: 'area', id: '510822', name: area.name },
      { key: 'title', name: title },
      { key: 'issuer', name: issuer },
      { key: 'issued', id: issued },
      { key: 'year', id: '2024' },
      { key: 'text', id: 'report.txt' },
      { key: 'url', id: 'https://example.org/report' },
      { key: 'note', name: notes[0] },
      { key: 'group', ...groups[0] },
      { key: 'section', ...sections?.[0] },
    ]);
  });

  const keysOf = (report: object) =>
    reportRows({ ...FULL, notes: [], groups: [], ...report })
      .slice(7)
      .map((row) => Object.values(row).join(' '));

  it('has none for what is absent, and says that there are no sections where their list is empty', () => {
    const { sections: _, ...without } = FULL;
    expect(
      reportRows({ ...without, source: {}, notes: [], groups: [] }).map((row) => Object.values(row)[0]),
    ).to.deep.equal(['format', 'report', 'area', 'title', 'issuer', 'issued', 'year']);
    expect(keysOf({ source: {}, sections: [] })).to.deep.equal(['section 无']);
    expect(keysOf({ source: { text: 'a.txt' }, sections: [] })).to.deep.equal(['text a.txt', 'section 无']);
    expect(keysOf({ source: { url: '/a' }, sections: [] })).to.deep.equal(['url /a', 'section 无']);
  });
});

describe('rows that a person has filled in', () => {
  it('give the report, and the row of each thing', () => {
    const { report, rowOf } = reportOfRows([
      { key: 'group', id: 'economy', name: zh('经济') },
      null,
      { key: 'group', id: 'people', name: zh('民生') },
      { key: 'note', name: zh('注一') },
      { key: 'note', name: zh('注二') },
      { key: 'format', id: 'district-report/1' },
      { key: 'report', id: 'x-2024' },
      { key: 'area', id: '510822', name: zh('青川区') },
      { key: 'title', name: zh('报告') },
      { key: 'issuer', name: zh('区政府') },
      { key: 'issued', id: '2025-01-16' },
      { key: 'year', id: '2024' },
      { key: 'text', id: 'a.txt' },
      { key: 'url', id: '/a' },
      { key: 'section', id: 'a', name: zh('回顾'), opening: '一、' },
      { key: 'section', id: 'b', name: zh('安排'), opening: '二、' },
      { key: 'other', id: 'x' },
    ]);
    expect(report).to.deep.equal({
      format: 'district-report/1',
      id: 'x-2024',
      area: { code: '510822', name: zh('青川区') },
      title: zh('报告'),
      issuer: zh('区政府'),
      issued: '2025-01-16',
      year: 2024,
      source: { text: 'a.txt', url: '/a' },
      notes: [zh('注一'), zh('注二')],
      sections: [
        { id: 'a', name: zh('回顾'), opening: '一、' },
        { id: 'b', name: zh('安排'), opening: '二、' },
      ],
      groups: [
        { id: 'economy', name: zh('经济') },
        { id: 'people', name: zh('民生') },
      ],
    });
    expect(Object.fromEntries(rowOf)).to.deep.equal({
      'groups[0]': 0,
      'groups[1]': 2,
      'notes[0]': 3,
      'notes[1]': 4,
      format: 5,
      id: 6,
      area: 7,
      title: 8,
      issuer: 9,
      issued: 10,
      year: 11,
      'source.text': 12,
      'source.url': 13,
      sections: 15,
      'sections[0]': 14,
      'sections[1]': 15,
    });
  });

  const cases: readonly [name: string, row: Record<string, unknown>, report: object][] = [
    ['a year that is no number', { key: 'year', id: '2024年' }, { year: '2024年' }],
    ['a year after words', { key: 'year', id: '约2024' }, { year: '约2024' }],
    ['a year that is a number', { key: 'year', id: 2024 }, { year: 2024 }],
    ['an area without a code', { key: 'area', name: zh('青川区') }, { area: { name: zh('青川区') } }],
    ['no sections', { key: 'section', id: '无' }, { sections: [] }],
    ['an address without a value', { key: 'url', name: zh('网址') }, {}],
    ['a title without a text', { key: 'title', id: 'x' }, {}],
    [
      'a heading only',
      { key: 'section', opening: '一、' },
      {
        sections: [{ id: undefined, name: undefined, opening: '一、' }],
      },
    ],
    ['a row of the template', { key: 'note' }, {}],
    ['a section of the template', { key: 'section' }, {}],
  ];
  for (const [name, row, report] of cases)
    it(`may have ${name}`, () => {
      expect(reportOfRows([row]).report).to.deep.equal({ source: {}, notes: [], groups: [], ...report });
    });

  it('have no place for what is not there', () => {
    expect([...reportOfRows([{ key: 'title', id: 'x' }]).rowOf]).to.deep.equal([]);
    expect([...reportOfRows([{ key: 'note' }]).rowOf]).to.deep.equal([]);
  });
});
