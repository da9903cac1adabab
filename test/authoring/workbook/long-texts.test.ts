import { expect } from 'chai';
import { longTextOf, splitLongTexts } from '../../../src/authoring/workbook/long-texts.ts';

const workbook = (...cells: (string | number | null)[]) => ({
  sheets: [
    {
      name: '报告',
      columns: cells.map((_, c) => ({ head: `列${c}`, note: { zh: '', en: '' }, width: 12 })),
      rows: [cells],
    },
  ],
});

describe('texts that are too long for a cell', () => {
  it('are moved to a sheet of their own in parts, and read from there', () => {
    const first = '长'.repeat(30_001);
    const second = '😀'.repeat(30_000);
    const { sheets } = splitLongTexts(workbook('短', first, 5, null, second));
    expect(sheets.map(({ name }) => name)).to.deep.equal(['报告', '长文本']);
    expect(sheets[0]?.columns.length).to.equal(5);
    expect(sheets[0]?.rows).to.deep.equal([['短', '〔长文本1-3〕', 5, null, '〔长文本4-5〕']]);
    expect(sheets[1]?.columns).to.deep.equal([
      {
        head: '文字',
        note: {
          zh: '太长的文字，分成几段；请勿改动。',
          en: 'Texts too long for a cell, in parts; not to be changed.',
        },
        width: 100,
      },
    ]);
    const parts = sheets[1]?.rows.map(([part]) => String(part)) ?? [];
    expect(parts.map((part) => [part.length, part[0], part.at(-1)])).to.deep.equal([
      [15_002, '|', '|'],
      [15_002, '|', '|'],
      [3, '|', '|'],
      [30_002, '|', '|'],
      [30_002, '|', '|'],
    ]);
    expect(longTextOf('〔长文本1-3〕', parts) === first).to.equal(true);
    expect(longTextOf(' 〔长文本4-5〕\n', parts) === second).to.equal(true);
  });

  it('are none in a workbook of short ones, which stays as it is', () => {
    const short = workbook('短', '长'.repeat(30_000), '见〔长文本1-1〕', '〔长文本1-1〕。', '〔长文本1〕');
    expect(splitLongTexts(short)).to.deep.equal(short);
  });

  it('are those that look like a reference, too', () => {
    const { sheets } = splitLongTexts(workbook('〔长文本12-13〕'));
    expect(sheets[0]?.rows).to.deep.equal([['〔长文本1-1〕']]);
    expect(sheets[1]?.rows).to.deep.equal([['|〔长文本12-13〕|']]);
  });

  it('keep white space around parts, and references that lead nowhere', () => {
    expect(longTextOf('〔长文本1-2〕', [' | 甲 | ', '|乙|'])).to.equal(' 甲 乙');
    expect(longTextOf('〔长文本2-2〕', ['|甲|', '|乙|', '|丙|'])).to.equal('乙');
    expect(longTextOf('〔长文本1-3〕', ['|甲|', '|乙|'])).to.equal('〔长文本1-3〕');
    expect(longTextOf('〔长文本1-1〕', [])).to.equal('〔长文本1-1〕');
    expect(longTextOf('甲', ['|乙|'])).to.equal('甲');
  });
});
