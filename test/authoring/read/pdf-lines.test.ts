import { expect } from 'chai';
import { linesOfRuns, textOfRuns } from '../../../src/authoring/read/pdf-lines.ts';

/** A run of text that is 10 wide for each character, and 10 high. */
const run = (text: string, x: number, y: number, more: { width?: number; height?: number } = {}) => ({
  text,
  x,
  y,
  width: text.length * 10,
  height: 10,
  ...more,
});

const shown = (...runs: ReturnType<typeof run>[]) =>
  linesOfRuns(runs).map(({ segments }) => segments.map(({ text }) => text));

describe('runs of text', () => {
  it('are lines from top to bottom, and segments from left to right', () => {
    const [first, second, third] = [run('甲', 0, 12, { height: 9 }), run('乙', 50, 10), run('丙', 0, 30)];
    expect(linesOfRuns([third, second, first])).to.deep.equal([
      {
        y: 10,
        height: 10,
        segments: [
          { text: '甲', x1: 0, x2: 10 },
          { text: '乙', x1: 50, x2: 60 },
        ],
        runs: [first, second],
      },
      { y: 30, height: 10, segments: [{ text: '丙', x1: 0, x2: 10 }], runs: [third] },
    ]);
  });

  it('are on one line where they are not half as far apart as they are high', () => {
    expect(shown(run('甲', 0, 0), run('乙', 50, 4))).to.deep.equal([['甲', '乙']]);
    expect(shown(run('甲', 0, 0), run('乙', 50, 5))).to.deep.equal([['甲'], ['乙']]);
    expect(shown(run('甲', 0, 0, { height: 20 }), run('乙', 50, 8))).to.deep.equal([['甲', '乙']]);
    expect(shown(run('甲', 0, 0), run('乙', 50, 8, { height: 20 }))).to.deep.equal([['甲', '乙']]);
    expect(shown(run('甲', 0, 0), run('乙', 50, 10, { height: 20 }))).to.deep.equal([['甲'], ['乙']]);
    // Nearest to the last one that began.
    expect(shown(run('甲', 0, 0), run('乙', 50, 5), run('丙', 90, 4.4), run('丁', 120, 6))).to.deep.equal([
      ['甲', '丙'],
      ['乙', '丁'],
    ]);
  });

  it('are one segment where no gap is as wide as a character', () => {
    expect(shown(run('甲', 0, 0), run('乙', 18, 0))).to.deep.equal([['甲乙']]);
    expect(shown(run('甲', 0, 0), run('乙', 19, 0))).to.deep.equal([['甲', '乙']]);
    expect(shown(run('乙', 12, 0), run('甲', 0, 0))).to.deep.equal([['甲乙']]);
    expect(linesOfRuns([run('甲乙丙', 0, 0), run('丁', 5, 0), run('戊', 36, 0)])[0]?.segments).to.deep.equal([
      { text: '甲乙丙丁戊', x1: 0, x2: 46 },
    ]);
  });

  it('have a space between words, but none between Chinese characters', () => {
    const joined = (before: string, after: string, gap: number) =>
      shown(run(before, 0, 0), run(after, before.length * 10 + gap, 0))[0]?.[0];
    expect(joined('GDP', 'growth', 3)).to.equal('GDP growth');
    expect(joined('GDP', 'growth', 2)).to.equal('GDPgrowth');
    for (const end of ['5%', '5.', '5,', 'a']) expect(joined(end, '6', 3)).to.equal(`${end} 6`);
    expect(joined('a)', '6', 3)).to.equal('a)6');
    expect(joined('a甲', '6', 3)).to.equal('a甲6');
    expect(joined('甲', 'a', 3)).to.equal('甲a');
    expect(joined('a', '甲', 3)).to.equal('a甲');
    expect(joined('a', '(6', 3)).to.equal('a(6');
  });

  it('have no segments of white space', () => {
    expect(shown(run(' 甲 ', 0, 0), run('  ', 100, 0), run('乙', 200, 0))).to.deep.equal([['甲', '乙']]);
  });
});

describe('the text of a cell', () => {
  const cell = (...lines: string[]) => textOfRuns(lines.map((text, l) => run(text, 0, l * 20)));

  it('has its lines joined, with a space between words', () => {
    expect(cell('规模以上工业', '增加值')).to.equal('规模以上工业增加值');
    expect(cell('GDP', 'growth')).to.equal('GDP growth');
    expect(cell('万元', '(GDP)')).to.equal('万元(GDP)');
    expect(cell('PM', '(a)', 'b')).to.equal('PM (a) b');
    expect(cell('a甲', 'b')).to.equal('a甲b');
    expect(cell('a', '甲b')).to.equal('a甲b');
    expect(cell('a', '5')).to.equal('a5');
    expect(cell()).to.equal('');
    expect(textOfRuns([run('甲', 0, 0), run('乙', 50, 0)])).to.equal('甲 乙');
  });
});
