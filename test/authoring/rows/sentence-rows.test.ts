import { expect } from 'chai';
import { sentencesOf } from '../../../src/authoring/quotes/sentences.ts';
import { sentenceRows } from '../../../src/authoring/rows/sentence-rows.ts';
import { rowText } from '../support/understand.ts';

const rowsOf = (text: string): string[] => sentenceRows(sentencesOf(text), '报告.txt', 2024).map(rowText);

/** Sentences of invented places, and what they give. */
const SENTENCES: readonly [sentence: string, ...rows: string[]][] = [
  [
    '主要预期目标是：地区生产总值增长6.5%左右，一般公共预算收入增长5%，固定资产投资增长6%以上。',
    '地区生产总值增速 %: 2025 plan 6.5%左右 = 6.5 about',
    '一般公共预算收入增速 %: 2025 plan 5% = 5',
    '固定资产投资增速 %: 2025 plan 6%以上 = 6 at-least',
  ],
  [
    '预期目标：城镇调查失业率、城镇登记失业率分别控制在5.5%和4.3%以内。',
    '城镇调查失业率 %: 2025 plan 控制在5.5% = 5.5 at-most',
    '城镇登记失业率 %: 2025 plan 控制在4.3%以内 = 4.3 at-most',
  ],
  [
    '2025年预期目标：城镇居民人均可支配收入、农村居民人均可支配收入均增长7%左右。',
    '城镇居民人均可支配收入增速 %: 2025 plan 7%左右 = 7 about',
    '农村居民人均可支配收入增速 %: 2025 plan 7%左右 = 7 about',
  ],
  [
    '今年目标是：地区生产总值增长7.5%，达到309亿元；单位生产总值能耗下降3.6%。',
    '地区生产总值增速 %: 2025 plan 7.5% = 7.5',
    '地区生产总值 亿元: 2025 plan 309亿元 = 309',
    '单位生产总值能耗降低率 %: 2025 plan 下降3.6% = 3.6',
  ],
  [
    '全年实现社会消费品零售总额282.4亿元，同比增长11%。',
    '社会消费品零售总额 亿元: 2024 actual 282.4亿元 = 282.4',
    '社会消费品零售总额增速 %: 2024 actual 11% = 11',
  ],
  ['城镇新增就业5216人，完成年度目标的115.9%。', '城镇新增就业 人: 2024 actual 5216人 = 5216'],
  ['2024年底，森林覆盖率达到35.2%。', '森林覆盖率 %: 2024 actual 35.2% = 35.2'],
  ['预期目标：居民收入增长与经济增长同步。', '居民收入增速 %: 2025 plan 与经济增长同步 = null'],
  ['我们要坚持稳中求进工作总基调，推动高质量发展。'],
];

describe('the figures of a sentence', () => {
  for (const [sentence, ...rows] of SENTENCES)
    it(`reads ${sentence}`, () => {
      expect(rowsOf(sentence)).to.deep.equal(rows);
    });

  it('keeps the completion that the sentence states', () => {
    const [row] = sentenceRows(sentencesOf('城镇新增就业5216人，完成年度目标的115.9%。'), 'x', 2024);
    expect(row?.completion?.percent).to.equal(115.9);
  });
});
