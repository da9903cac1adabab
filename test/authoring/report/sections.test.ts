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

  /** Of each section: id, name and opening. */
  const listed = (text: string | readonly Source[], like?: Report): string[] =>
    sectionsOf(typeof text === 'string' ? [source(text)] : text, like).list.map(
      ({ id, name, opening }) => `${id} ${name.zh} | ${opening}`,
    );

  it('are named without their numbers, and have ids of the terms of their names', () => {
    const headings = [
      '第一部分 工业投资',
      '增长。',
      '第二章、农业',
      '增长。',
      '三、',
      '增长。',
      '附件1',
      '增长。',
      ' 十一、 旅游 ',
      '增长。',
      '三、回顾：',
      '增长。',
    ];
    expect(listed(headings.join('\n'))).to.deep.equal([
      'industrial-investment 工业投资 | 第一部分 工业投资',
      'agriculture 农业 | 第二章、农业',
      'section-3 三、 | 三、',
      'section-4 附件1 | 附件1',
      'tourism 旅游 | 十一、 旅游',
      'section-6 回顾： | 三、回顾：',
    ]);
  });

  it('are not those of a table of contents with blank lines, but those before a line that names a heading', () => {
    expect(listed('目录\n一、旅游\n\n二、农业\n\n一、旅游\n\n详见附表。')).to.deep.equal([
      'tourism 旅游 | 一、旅游 详见附表。',
    ]);
    expect(listed('附件第二章旅游\n增长。\n第十二章 旅游\n增长。')).to.deep.equal([
      'section-1 附件第二章旅游 | 附件第二章旅游',
      'tourism 旅游 | 第十二章 旅游',
    ]);
  });

  it('are not of a lower level, within a line, or a sentence', () => {
    const lines = [
      '（一）产业',
      '增长。',
      '见一、工业',
      '增长。',
      '一、工业增长。',
      '附 表',
      '一工业',
      '增长。',
    ];
    expect(listed(lines.join('\n'))).to.deep.equal([]);
  });

  it('have two ids, if their names give one', () => {
    expect(listed('一、旅游\n增长。\n二、旅游\n下降。')).to.deep.equal([
      'tourism 旅游 | 一、旅游',
      'tourism-2 旅游 | 二、旅游',
    ]);
  });

  it('open with the text below, where their headings alone stand elsewhere before', () => {
    const text = '见一、旅游\n增长。\n一、旅游\n全年接待游客一百二十万人次，增长。';
    expect(listed(text)).to.deep.equal(['tourism 旅游 | 一、旅游 全年接待游客一百二十万人']);
    expect(listed('见一、旅游增长。\n一、旅游\n增长。')).to.deep.equal([]);
    expect(listed('见一、旅游\n一、旅游')).to.deep.equal([]);
  });

  it('are looked for behind the one before', () => {
    const text = '一、旅游：二、农业\n增长。\n二、农业\n增长。';
    expect(listed(text)).to.deep.equal([
      'section-1 旅游：二、农业 | 一、旅游：二、农业',
      'agriculture 农业 | 二、农业',
    ]);
  });

  it('are not continued by the next file, and blank lines do not matter', () => {
    const { of, list } = sectionsOf(
      [source('一、旅游\n\n 增长。 \n\n'), source('\n下降。\n农业持平。'), source('持平。')],
      undefined,
    );
    expect(list.map(({ id }) => id)).to.deep.equal(['tourism']);
    expect(['增长。', '一、旅游 增长', '下降。', '持平。'].map(of)).to.deep.equal([
      'tourism',
      'tourism',
      undefined,
      undefined,
    ]);
  });

  it('are not the headings within a table, be they its only cell or merged ones', () => {
    const merged: Source = {
      ...source('一、旅游\n5\n二、农业\t6\n二、农业\n增长。'),
      sheets: [
        {
          name: '表1',
          before: [],
          rows: [
            [{ text: ' 一、旅游' }, { text: '一、旅游', covered: [0, 0] }, { text: ' ' }],
            [{ text: '二、农业' }, { text: '6' }],
          ],
        },
      ],
    };
    expect(listed([merged])).to.deep.equal(['agriculture 农业 | 二、农业 增长。']);
    const below = '附表\n一、旅游\n旅游\t5';
    expect(listed([source(below, [['一、旅游'], ['旅游', '5']])])).to.deep.equal(['section-1 附表 | 附表']);
  });

  it('have each quote in the first that has it, whole lines before parts', () => {
    const { of } = sectionsOf(
      [source('一、旅游\n旅游增长6%。\n二、农业\n增长6%。\n三、工业\n增长6%。\n持平。')],
      undefined,
    );
    expect(['增长6%。', '增长 6%', '持平', '下降'].map(of)).to.deep.equal([
      'agriculture',
      'tourism',
      'industrial',
      undefined,
    ]);
  });

  it('have no English name that last year did not have', () => {
    const sections = [
      { id: 'farming', name: { zh: '农业' }, opening: 'x' },
      { id: 'visits', name: { zh: '旅游' }, opening: 'x' },
    ];
    const like = { sections } as unknown as Report;
    expect(sectionsOf([source('一、旅游\n增长。')], like).list).to.deep.equal([
      { id: 'visits', name: { zh: '旅游' }, opening: '一、旅游' },
    ]);
    expect(listed('一、旅游\n增长。', {} as Report)).to.deep.equal(['tourism 旅游 | 一、旅游']);
  });
});
