import { expect } from 'chai';
import { wrap } from '../../../src/features/export/wrap.ts';

/** Chinese is two wide, all else one. */
const measure = (text: string) => text.replace(/[\u2e80-\uffef]/g, 'xx').length;

describe('wrap', () => {
  for (const [what, text, width, lines] of [
    ['keeps what fits', '城镇新增就业人数', 16, ['城镇新增就业人数']],
    ['breaks Chinese between any characters', '城镇新增就业人数', 6, ['城镇新', '增就业', '人数']],
    ['begins no line with a mark', '低于计划，未完成。', 8, ['低于计', '划，未完', '成。']],
    ['ends no line with an opening bracket', '年均（预计）', 6, ['年均', '（预', '计）']],
    ['keeps a number and a word whole', '颗粒物PM2.5年均', 8, ['颗粒物', 'PM2.5年', '均']],
    ['breaks English between words', 'Growth of retail sales', 10, ['Growth of', 'retail', 'sales']],
    ['breaks a word that is too long', 'aaaaaaaaaa bb', 4, ['aaaa', 'aaaa', 'aa', 'bb']],
    ['breaks an address after a sign', 'https://a.cn/bb#cc-dd', 12, ['https://', 'a.cn/bb#cc-', 'dd']],
    ['has no spaces at ends of lines', '  a   b  ', 2, ['a', 'b']],
    ['has no line for nothing', ' ', 5, []],
    ['keeps what is wider than the width', '长', 1, ['长']],
  ] as const) {
    it(what, () => {
      expect(wrap(text, width, measure)).to.deep.equal(lines);
    });
  }

  it('loses nothing but white space', () => {
    const text = '2023年的13项指标中，完成4项（GDP “plan 7.5%”），未完成6项。 Plan: [4], −3.5 points.';
    for (let width = 1; width < 60; width += 1)
      expect(wrap(text, width, measure).join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
  });
});
