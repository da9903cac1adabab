import { expect } from 'chai';
import { isHeading, sentencesOf } from '../../../src/authoring/quotes/sentences.ts';

const HEADINGS = [
  '一、2024年工作回顾',
  '十二、民生',
  '（一）产业',
  '(十一)产业',
  '第一部分 回顾',
  '第十二章 民生',
  '第三节 农业',
  '附件1',
  '附表',
  `一、${'长'.repeat(58)}`,
];

const NO_HEADINGS = [
  '2024年工作回顾',
  '说明一、回顾',
  '十二三四、回顾',
  '（一',
  '一是抓产业',
  '第一是产业',
  '一、产业增长。',
  '一、产业增长；',
  '一、产业增长;',
  '一、产业\t5',
  `一、${'长'.repeat(59)}`,
  '（一）粮食产量：5.2万吨（计划5万吨）',
  '一、产值：增长6%',
];

/** Each sentence as `line heading | text`. */
const read = (...lines: string[]): string[] =>
  sentencesOf(lines.join('\n')).map(({ line, heading, text }) => `${line} ${heading} | ${text}`);

describe('a heading', () => {
  for (const line of HEADINGS)
    it(`is ${line}`, () => {
      expect(isHeading(line)).to.equal(true);
    });

  for (const line of NO_HEADINGS)
    it(`is not ${line}`, () => {
      expect(isHeading(line)).to.equal(false);
    });

  it('may have a sentence’s end within', () => {
    expect(isHeading('一、稳增长。促改革')).to.equal(true);
  });
});

describe('the sentences of a text', () => {
  it('end with their marks and the quotes and brackets that close behind these', () => {
    expect(read('他说：“增长6%。”又问（多少？）好！就是这样', '  6。 是。', '甲！？乙')).to.deep.equal([
      '1  | 他说：“增长6%。”',
      '1  | 又问（多少？）',
      '1  | 好！',
      '1  | 就是这样',
      '2  | 6。',
      '2  | 是。',
      '3  | 甲！',
    ]);
  });

  it('are plain for comparison, and verbatim', () => {
    const [sentence] = sentencesOf('  就业 ５,216 人。');
    expect(sentence).to.deep.equal({ text: '就业 ５,216 人。', plain: '就业5216人。', line: 1, heading: '' });
  });

  it('stand below the title, then below their headings, which are none themselves', () => {
    expect(
      read(
        '',
        '青川区报告',
        '前言。',
        '一、回顾',
        '增长6%。',
        '（一）产业',
        '工业增长7%。',
        '二、安排',
        '增长5%。',
      ),
    ).to.deep.equal([
      '2 青川区报告 | 青川区报告',
      '3 青川区报告 | 前言。',
      '5 一、回顾 | 增长6%。',
      '7 （一）产业 | 工业增长7%。',
      '9 二、安排 | 增长5%。',
    ]);
  });

  it('stand below a heading with spaces around it, and below none first', () => {
    expect(read('　一、回顾 ', '增长6%。')).to.deep.equal(['2 一、回顾 | 增长6%。']);
    expect(read('1.增长6%。')).to.deep.equal(['1  | 1.增长6%。']);
  });

  it('have no title of a first line that is long, a sentence or a row of a table', () => {
    expect(read('长'.repeat(60), '增长6%。')[1]).to.equal(`2 ${'长'.repeat(60)} | 增长6%。`);
    expect(read('长'.repeat(61), '增长6%。')[1]).to.equal('2  | 增长6%。');
    for (const first of ['前言。', '前言；后语', '前言;后语', '指标\t数'])
      expect(read(first, '增长6%。').at(-1)).to.equal('2  | 增长6%。');
  });

  it('stand below the line that introduces their list, until it ends', () => {
    expect(
      read(
        '一、安排',
        '主要目标：',
        '1.增长6%。',
        '',
        '（2）就业5000人。',
        '—失业率5%。',
        '③粮食4万吨。',
        '12、油料2万吨。',
        '此外，蔬菜3万吨。',
        '4)肉类1万吨。',
        '另有:',
        '-水果2万吨。',
        '一、其他',
        '1.禽蛋1万吨。',
      ),
    ).to.deep.equal([
      '2 主要目标： | 主要目标：',
      '3 主要目标： | 1.增长6%。',
      '5 主要目标： | （2）就业5000人。',
      '6 主要目标： | —失业率5%。',
      '7 主要目标： | ③粮食4万吨。',
      '8 主要目标： | 12、油料2万吨。',
      '9 一、安排 | 此外，蔬菜3万吨。',
      '10 一、安排 | 4)肉类1万吨。',
      '11 另有: | 另有:',
      '12 另有: | -水果2万吨。',
      '14 一、其他 | 1.禽蛋1万吨。',
    ]);
    expect(read('一、安排', `${'长'.repeat(59)}：`, '1.增长6%。')[1]).to.equal(
      `3 ${'长'.repeat(59)}： | 1.增长6%。`,
    );
    expect(read('一、安排', `${'长'.repeat(60)}：`, '1.增长6%。')[1]).to.equal('3 一、安排 | 1.增长6%。');
    expect(read('一、安排', '目标：如下', '1.增长6%。')[1]).to.equal('3 一、安排 | 1.增长6%。');
    expect(read('一、安排', '目标：', '123.增长6%。')[1]).to.equal('3 一、安排 | 123.增长6%。');
    expect(read('一、安排', '目标：', '增长1.6%。')[1]).to.equal('3 一、安排 | 增长1.6%。');
  });

  it('are headings, too, that state a figure', () => {
    expect(read('一、回顾', '（一）产值6亿元', '税收2亿元。')).to.deep.equal([
      '2 一、回顾 | （一）产值6亿元',
      '3 （一）产值6亿元 | 税收2亿元。',
    ]);
  });

  it('are none of rows of a table', () => {
    expect(read('指标\t增长6%。', '| 指标 | 6 |', '指标｜6。')).to.deep.equal([]);
  });
});
