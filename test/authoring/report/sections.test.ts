import { expect } from 'chai';
import { sectionsOf } from '../../../src/authoring/report/sections.ts';
import type { Source } from '../../../src/authoring/source.ts';
import { misquotes } from '../../../src/report/quotes.ts';
import type { Report } from '../../../src/report/schema.ts';

const source = (text: string, cells: readonly string[][] = []): Source => ({
  file: 'x.txt',
  format: 'text',
  sheets: [{ name: '表1', before: [], rows: cells.map((row) => row.map((one) => ({ text: one }))) }],
  text,
  findings: [],
});

const TEXT = [
  '目录',
  '一、2024年工作回顾',
  '二、2025年工作安排',
  '一、2024年工作回顾',
  '地区生产总值增长6.1%。',
  '（一）产业',
  '工业增长7%。',
  '二、2025年工作安排',
  '地区生产总值增长6%。',
].join('\n');

const ANNEX = ['附表', '一、经济', '地区生产总值\t6.1'].join('\n');

const sections = () =>
  sectionsOf([source(TEXT), source(ANNEX, [['一、经济'], ['地区生产总值', '6.1']])], undefined);

describe('the sections of a text', () => {
  it('are those of its highest headings, not of a table of contents or the groups of a table', () => {
    expect(sections().list.map(({ name }) => name.zh)).to.deep.equal([
      '2024年工作回顾',
      '2025年工作安排',
      '附表',
    ]);
  });

  it('begin where the check finds them, and have the quotes below them', () => {
    const { list, of } = sections();
    const quotes = ['工业增长7%。', '地区生产总值增长6%。', '地区生产总值 6.1', '长6.1%'];
    const ids = list.map(({ id }) => id);
    expect(quotes.map(of)).to.deep.equal([ids[0], ids[1], ids[2], ids[0]]);
    expect(of('目录')).to.equal(undefined);
    const observations = quotes.map((quote) => ({ quote, section: of(quote) }));
    const report = { sections: list, indicators: [{ observations }], portfolios: [], projects: [] };
    expect(misquotes(report as unknown as Report, `${TEXT}\n\n${ANNEX}`)).to.deep.equal([]);
  });

  it('keep the ids and English names of last year', () => {
    const like = {
      sections: [{ id: 'review', name: { zh: '2024年工作回顾', en: 'Review of 2024' }, opening: 'x' }],
    } as unknown as Report;
    expect(sectionsOf([source(TEXT)], like).list[0]).to.deep.include({
      id: 'review',
      name: { zh: '2024年工作回顾', en: 'Review of 2024' },
    });
  });

  it('are none in a text without headings', () => {
    expect(sectionsOf([source('地区生产总值增长6%。')], undefined).list).to.deep.equal([]);
  });
});
