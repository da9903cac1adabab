import { expect } from 'chai';
import { printedPlaces } from '../../src/report/printed-place.ts';

describe('the places in a ranking', () => {
  for (const [printed, ...places] of [
    ['全市第二', 2],
    ['第 二', 2],
    ['全市前三', 3],
    ['首位', 1],
    ['居全省首位', 1],
    ['第一', 1],
    ['第九', 9],
    ['第十', 10],
    ['第十二', 12],
    ['第二十', 20],
    ['第二十三', 23],
    ['第九十九位', 99],
    ['增速第一、总量前五', 1, 5],
    ['倒数第二、第三', 3],
    // Counted from the last.
    ['倒数第二'],
    ['倒数首位'],
    // Not in a ranking.
    ...['第三产业', '前三季度', '第一批', '第二届', '第二期', '第三次', '第四轮', '第五年', '第十二届'].map(
      (one) => [one],
    ),
    ['二'],
    ['第3'],
    ['7.5'],
  ] as [string, ...number[]][])
    it(`are ${places.join(' and ') || 'none'} in ${printed}`, () => {
      expect(printedPlaces(printed)).to.deep.equal(places);
    });
});
