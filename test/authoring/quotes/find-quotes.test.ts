import { expect } from 'chai';
import { findQuotes } from '../../../src/authoring/quotes/find-quotes.ts';
import { sentencesOf } from '../../../src/authoring/quotes/sentences.ts';
import type { Observation } from '../../../src/report/schema.ts';

interface With {
  readonly name?: string;
  readonly aliases?: string[];
  readonly unit?: string;
  readonly raw?: string;
  readonly role?: Observation['role'];
  readonly year?: number;
}

const found = (text: string, given: With = {}) => {
  const { name = '粮食产量', aliases, unit = '', raw = '35.5', role = 'actual', year = 2024 } = given;
  return findQuotes(
    { name: { zh: name }, unit: { zh: unit }, ...(aliases && { aliases }) },
    { raw, role, year, value: null },
    sentencesOf(text),
    2024,
  );
};

/** The score of the only candidate, in hundredths, and what speaks for it; 0 without one. */
function scored(text: string, given: With = {}): [score: number, ...because: string[]] {
  const [best] = found(text, given);
  return best ? [Math.round(best.score * 100), ...best.because.map(({ zh }) => zh)] : [0];
}

const NUMBER = '有“35.5”';
const NAME = '有“粮食产量”';
const NEAR = '紧接着名称';

const SCORES: readonly [text: string, given: With, score: number, ...because: string[]][] = [
  // The number alone is chance.
  ['今天35.5。', {}, 0],
  ['2024年完成35.5。', {}, 0],
  // Name, then the number after it at once.
  ['粮食产量35.5。', {}, 80, NUMBER, NAME, NEAR],
  ['粮食产量一二三四五六七八35.5。', {}, 80, NUMBER, NAME, NEAR],
  ['粮食产量一二三四五六七八九35.5。', {}, 70, NUMBER, NAME],
  ['35.5是粮食产量。', {}, 70, NUMBER, NAME],
  // The number is not a part of another.
  ['粮食产量135.5。', {}, 0],
  ['粮食产量35.55。', {}, 0],
  ['粮食产量2.35.5。', {}, 0],
  ['粮食产量35.5.1。', {}, 0],
  ['粮食产量35x5。', {}, 0],
  ['粮食产量35.5.', {}, 80, NUMBER, NAME, NEAR],
  ['粮食产量350，另有35。', { raw: '35' }, 80, '有“35”', NAME, NEAR],
  // All numbers of a range.
  ['粮食产量6%—7%。', { raw: '6%—7%' }, 80, '有“6”“7”', NAME, NEAR],
  ['粮食产量6%。', { raw: '6%—7%' }, 0],
  ['粮食产量6%以上、直至约为7%。', { raw: '6%—7%' }, 80, '有“6”“7”', NAME, NEAR],
  ['粮食产量35.25。', { raw: '35.25' }, 80, '有“35.25”', NAME, NEAR],
  ['粮食产量5,216。', { raw: '5216' }, 80, '有“5216”', NAME, NEAR],
  ['粮食产量稳步增长。', { raw: '稳步增长' }, 0],
  // Other names.
  ['谷物产出35.5。', { aliases: ['收成', '谷物产出'] }, 80, NUMBER, '有“谷物产出”', NEAR],
  ['粮食产量35.5。', { name: '粮食产量增长率' }, 80, NUMBER, NAME, NEAR],
  ['粮35.5。', { name: '粮' }, 0],
  ['粮食增速产量35.5。', { name: '粮食增速产量' }, 80, NUMBER, '有“粮食增速产量”', NEAR],
  ['甲乙丙丁庚辛2024年35.5万元。', { name: '甲乙丙丁戊己', unit: '万元' }, 0],
  ['2024年的35.5万吨粮食产出', { unit: '万吨' }, 60, NUMBER, '有名称的大部分', '单位是“万吨”'],
  [
    '2024年粮食产出35.5万吨。',
    { name: '原煤', aliases: ['粮食产量'], unit: '万吨' },
    60,
    NUMBER,
    '有名称的大部分',
    '单位是“万吨”',
  ],
  ['2024年粮食产出35.5万吨。', { unit: '万吨' }, 60, NUMBER, '有名称的大部分', '单位是“万吨”'],
  ['粮食35.5。', { name: '粮食' }, 80, NUMBER, '有“粮食”', NEAR],
  // Most of a name.
  ['城镇居民人均收入35.5。', { name: '城镇居民人均收入水平' }, 0],
  [
    '2024年城镇居民人均可支配的收入35.5万元。',
    { name: '城镇居民人均可支配收入', unit: '万元' },
    64,
    NUMBER,
    '有名称的大部分',
    '单位是“万元”',
  ],
  ['2024年粮产35.5万元。', { name: '粮产量', unit: '万元' }, 0],
  // The unit behind the number.
  ['粮食产量35.5万吨。', { unit: '万吨' }, 90, NUMBER, NAME, NEAR, '单位是“万吨”'],
  ['粮食产量35.5多个万吨。', { unit: '万吨' }, 90, NUMBER, NAME, NEAR, '单位是“万吨”'],
  ['粮食产量35.5约为合万吨。', { unit: '万吨' }, 80, NUMBER, NAME, NEAR],
  ['粮食产量万吨35.5。', { unit: '万吨' }, 80, NUMBER, NAME, NEAR],
  ['粮食产量35.5吨。', { unit: '(吨)' }, 80, NUMBER, NAME, NEAR],
  ['粮食产量35.5（吨）。', { unit: '(吨)' }, 90, NUMBER, NAME, NEAR, '单位是“(吨)”'],
  ['粮食产量35x5%，另有35.5。', { unit: '%' }, 80, NUMBER, NAME, NEAR],
  ['粮食产量6%—7%。', { raw: '6—7', unit: '%' }, 90, '有“6”“7”', NAME, NEAR, '单位是“%”'],
  // The year, or words of what is done or planned.
  ['2024年粮食产量35.5。', {}, 90, NUMBER, NAME, NEAR],
  ['2023年粮食产量35.5。', {}, 80, NUMBER, NAME, NEAR],
  ['粮食产量预计35.5。', {}, 90, NUMBER, NAME, NEAR],
  ['粮食产量计划35.5。', { role: 'plan' }, 80, NUMBER, NAME, NEAR],
  ['粮食产量计划35.5。', { role: 'plan', year: 2025 }, 90, NUMBER, NAME, NEAR],
  ['粮食产量预计35.5。', { role: 'plan', year: 2025 }, 80, NUMBER, NAME, NEAR],
  ['一、2024年回顾\n粮食产量35.5。', {}, 90, NUMBER, NAME, NEAR],
  ['一、工作安排\n粮食产量35.5。', { role: 'plan', year: 2025 }, 90, NUMBER, NAME, NEAR],
  // What was aimed at is not what was done.
  ['粮食产量目标35.5。', {}, 65, NUMBER, NAME, NEAR],
  ['粮食产量目标35.5。', { role: 'plan' }, 80, NUMBER, NAME, NEAR],
  ['粮食产量目标任务35.5。', {}, 80, NUMBER, NAME, NEAR],
  ['粮食产量35.5，为目标的2倍。', {}, 80, NUMBER, NAME, NEAR],
  ['预期目标的粮食产量35.5。', {}, 65, NUMBER, NAME, NEAR],
  // Nothing is surer than sure.
  ['2024年粮食产量完成35.5万吨。', { unit: '万吨' }, 100, NUMBER, NAME, NEAR, '单位是“万吨”'],
];

describe('a sentence that a figure may be from', () => {
  for (const [text, given, ...expected] of SCORES)
    it(`scores ${expected[0]}: ${text} ${JSON.stringify(given)}`, () => {
      expect(scored(text, given)).to.deep.equal(expected);
    });

  it('says what speaks for it in English, too', () => {
    const [whole] = found('粮食产量6%—7%。', { raw: '6%—7%', unit: '%' });
    expect(whole?.because.map(({ en }) => en)).to.deep.equal([
      'prints 6, 7',
      'names "粮食产量"',
      'right after the name',
      'in %',
    ]);
    const [part] = found('2024年城镇居民人均可支配的收入35.5万元。', {
      name: '城镇居民人均可支配收入',
      unit: '万元',
    });
    expect(part?.because.map(({ en }) => en)).to.deep.equal([
      'prints 35.5',
      'has most of the name',
      'in 万元',
    ]);
  });

  it('is verbatim, with its line; the best comes first, then the first, and five are enough', () => {
    const text = [
      '粮食产量目标35.5。',
      ...Array.from({ length: 5 }, () => ' 粮食产量 35.5 。'),
      '2024年粮食产量35.5。',
    ];
    expect(found(text.join('\n')).map(({ quote, line }) => [line, quote])).to.deep.equal([
      [7, '2024年粮食产量35.5。'],
      [2, '粮食产量 35.5 。'],
      [3, '粮食产量 35.5 。'],
      [4, '粮食产量 35.5 。'],
      [5, '粮食产量 35.5 。'],
    ]);
  });

  it('is none without sentences', () => {
    expect(found('')).to.deep.equal([]);
  });
});
