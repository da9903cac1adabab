import { expect } from 'chai';
import { encodingProblem, isUtf16 } from '../../src/report/encoding.ts';

describe('isUtf16', () => {
  for (const [what, text, is] of [
    ['low bytes first', '{\0"\0', true],
    ['high bytes first', '\0{\0"', true],
    ['a mark before them', '\uFFFD\uFFFD{\0', true],
    ['an object', '{"a"', false],
    ['a zero in a text', '{"a":"\0"}', false],
    ['nothing', '', false],
  ] as const)
    it(`is ${is} for ${what}`, () => {
      expect(isUtf16(text)).to.equal(is);
    });
});

describe('encodingProblem', () => {
  for (const [what, text, line, column] of [
    ['in the first line', '{"name": "\uFFFD\uFFFD"}', 1, 11],
    ['after lines of every kind', '{\r\n"a":\r1,\n"\uFFFD', 4, 2],
    ['at the beginning of a line', 'a\n\uFFFD', 2, 1],
    ['nowhere', 'a\nb', 1, 1],
  ] as const)
    it(`says where a character cannot be read: ${what}`, () => {
      expect(encodingProblem(text)).to.deep.equal({
        path: '',
        message: `expected text in UTF-8, got another encoding, such as GBK: line ${line}, column ${column} cannot be read`,
        found: undefined,
        rule: { code: 'not-utf-8', values: [`${line}`, `${column}`] },
      });
    });

  it('names UTF-16', () => {
    expect(encodingProblem('{\0"\0')).to.deep.equal({
      path: '',
      message: 'expected text in UTF-8, got UTF-16',
      found: undefined,
      rule: { code: 'utf-16', values: [] },
    });
  });
});
