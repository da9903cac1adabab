import { expect } from 'chai';
import { linkToText } from '../../src/view/text-fragment.ts';

const PAGE = 'https://www.example.gov.cn/2024.html';
const directive = (url: string | null) => decodeURIComponent(url?.split('#:~:text=')[1] ?? '');
/** The texts of a range, of which a comma is between. */
const directiveOf = (text: string) =>
  (linkToText(PAGE, { text })?.split('#:~:text=')[1] ?? '').split(',').map(decodeURIComponent);

describe('linkToText', () => {
  it('links to a sentence, encoded', () => {
    expect(linkToText(PAGE, { text: '增长7%。' })).to.equal(
      `${PAGE}#:~:text=%E5%A2%9E%E9%95%BF7%25%E3%80%82`,
    );
    expect(linkToText(PAGE, { text: 'A-B, C & D' })).to.equal(`${PAGE}#:~:text=A%2DB%2C%20C%20%26%20D`);
    expect(linkToText('/2024.html?id=1', { text: '一' })).to.equal('/2024.html?id=1#:~:text=%E4%B8%80');
  });

  it('seeks what a reader sees', () => {
    expect(directive(linkToText(PAGE, { text: '**PM _{2.5} **浓度' }))).to.equal('PM2.5浓度');
  });

  it('seeks the first and the last clauses of a long sentence', () => {
    const long = `全年实现地区生产总值增长7%，${'其中工业增长8%，'.repeat(8)}社会消费品零售总额增长9%。`;
    expect(directive(linkToText(PAGE, { text: long }))).to.equal(
      '全年实现地区生产总值增长7%,社会消费品零售总额增长9%',
    );
    const whole = '很'.repeat(200);
    expect(directive(linkToText(PAGE, { text: `${whole}。` }))).to.equal(`${whole}。`);
  });

  const middle = '其中工业增长百分之八，'.repeat(4);
  for (const [what, text, found] of [
    // 60 and 61 characters.
    ['all of 60 characters', `全年共完成投资二十亿元，${middle}已完成。`, null],
    [
      'two clauses of more',
      `全年共完成投资二十亿元，${middle}都已完成。`,
      '全年共完成投资二十亿元,其中工业增长百分之八，都已完成',
    ],
    [
      'clauses of ten characters, with what is after them, and no more',
      `全年投资增长百分八，${middle}外贸进出口增长百八。`,
      '全年投资增长百分八,外贸进出口增长百八',
    ],
    [
      'as many short clauses as are ten characters',
      `第一！！第二，第三产业，${middle}城镇，农村户；居民增收！？`,
      '第一！！第二，第三产业,农村户；居民增收',
    ],
    [
      'words without the spaces around them',
      'Investment grew by seven per cent, industry by eight per cent, retail sales by nine per cent, exports by ten per cent.',
      'Investment grew by seven per cent,exports by ten per cent.',
    ],
    ['all where hardly anything but punctuation is there', `${'。'.repeat(60)}增长。`, null],
    ['all of punctuation', '。'.repeat(61), null],
    ['all where first and last clauses are all there are', `${'很'.repeat(40)}，${'好'.repeat(40)}。`, null],
  ] as const)
    it(`seeks ${what}`, () => {
      expect(directiveOf(text).join()).to.equal(found ?? text);
    });

  it('seeks a name after its number', () => {
    expect(directive(linkToText(PAGE, { prefix: '1.', text: '全区生产总值增速' }))).to.equal(
      '1.-,全区生产总值增速',
    );
  });

  for (const url of [
    `${PAGE}#part-2`,
    `${PAGE}#/route`,
    'https://www.example.gov.cn/2024.pdf',
    '/2024.PDF?v=1',
  ])
    it(`leaves ${url} as it is`, () => {
      expect(linkToText(url, { text: '增长7%。' })).to.equal(url);
    });

  it('links to the document where there is no quote', () => {
    expect(linkToText(PAGE, null)).to.equal(PAGE);
    expect(linkToText(PAGE, { text: ' ' })).to.equal(PAGE);
  });

  it('links nowhere without an address that a page may link to', () => {
    for (const url of [undefined, 'javascript:alert(1)', '//host.example/'])
      expect(linkToText(url, { text: '一' })).to.equal(null);
  });

  it('has an encoding for any text', () => {
    expect(linkToText(PAGE, { text: '\ud800增长\udc00' })).to.equal(`${PAGE}#:~:text=%E5%A2%9E%E9%95%BF`);
  });
});
