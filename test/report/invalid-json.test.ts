import { expect } from 'chai';
import { describeInvalidJson } from '../../src/report/invalid-json.ts';

const WRONG: readonly [what: string, text: string, problem: string][] = [
  ['a comma after the last name', '{"a":1,}', 'line 1, column 8: expected a name in double quotes, got "}"'],
  ['a comma after the last value', '[\n1,\n]', 'line 3, column 1: expected a value, got "]"'],
  ['no colon', '{"a" 1}', 'line 1, column 6: expected a colon, got "1"'],
  ['no comma', '{"a":1\n "b":2}', 'line 2, column 2: expected a comma or a closing bracket, got "\\"b\\""'],
  [
    'lines as Windows ends them',
    '[1,\r\n\r\n2 3]',
    'line 3, column 3: expected a comma or a closing bracket, got "3"',
  ],
  ['no end', '{"a":[1', 'line 1, column 8: expected "]", got the end of the file'],
  [
    'no quote at the end',
    '{"a": "b}',
    'line 1, column 7: expected a double quote at the end of the text, got "\\"b}"',
  ],
  [
    'a line break in a text',
    '["b\n"]',
    'line 1, column 2: expected a double quote at the end of the text, got "\\"b"',
  ],
  [
    'a tab in a text',
    '["\t"]',
    'line 1, column 2: expected "\\n" or "\\t" for a line break or tab in a text, got "\\"\\t\\""',
  ],
  [
    'a path of Windows',
    '["C:\\data"]',
    'line 1, column 2: expected "\\\\" for a backslash, got "\\"C:\\\\data\\""',
  ],
  [
    'single quotes',
    "{'a':1}",
    'line 1, column 2: expected a text in double quotes, a number or punctuation, got "\'a\'"',
  ],
  [
    'Chinese quotes',
    '{“a”:1}',
    'line 1, column 2: expected a text in double quotes, a number or punctuation, got "“a”"',
  ],
  [
    'a Chinese comma',
    '[1，2]',
    'line 1, column 3: expected a text in double quotes, a number or punctuation, got "，2"',
  ],
  [
    'a space that is none',
    '[1,\u00a02]',
    'line 1, column 4: expected a text in double quotes, a number or punctuation, got "<U+00A0>2"',
  ],
  ['NaN', '[NaN]', 'line 1, column 2: expected a text in double quotes, a number or punctuation, got "NaN"'],
  ['a leading zero', '[01]', 'line 1, column 3: expected a comma or a closing bracket, got "1"'],
  ['a number without an end', '[1.]', 'line 1, column 2: expected a digit, got "1."'],
  ['a comment', '// c\n{}', 'line 1, column 1: expected no comment, got "// c"'],
  ['a comment without an end', '[/* c', 'line 1, column 2: expected no comment, got "/* c"'],
  ['no closing brace', '{"a":1', 'line 1, column 7: expected "}", got the end of the file'],
  ['nothing', '', 'line 1, column 1: expected a value, got the end of the file'],
  [
    'a character by half its number',
    '["\\u12"]',
    'line 1, column 2: expected four hexadecimal digits after \\u, got "\\"\\\\u12\\""',
  ],
  [
    'a character that is not seen, and a space that is',
    '[\u200bx y]',
    'line 1, column 2: expected a text in double quotes, a number or punctuation, got "<U+200B>x"',
  ],
  [
    'a control character',
    '[\u0001]',
    'line 1, column 2: expected a text in double quotes, a number or punctuation, got "\\u0001"',
  ],
  [
    'a tag of an emoji',
    '[\u{e0067}]',
    'line 1, column 2: expected a text in double quotes, a number or punctuation, got "<U+E0067>"',
  ],
  [
    'a space in a text without an end',
    '["b c]',
    'line 1, column 2: expected a double quote at the end of the text, got "\\"b c]"',
  ],
  ['something after the end', '{}\n}', 'line 2, column 1: expected nothing more, got "}"'],
];

describe('describeInvalidJson', () => {
  for (const [what, text, problem] of WRONG)
    it(`names line, column and reason: ${what}`, () => {
      expect(() => JSON.parse(text)).to.throw(SyntaxError);
      expect(describeInvalidJson(text)).to.equal(problem);
    });

  it('finds nothing in JSON', () => {
    expect(describeInvalidJson('{"a": [1, "b", {"c": null}]}')).to.equal('');
  });

  it('does not fail however deep a text is', () => {
    expect(describeInvalidJson('['.repeat(200_000))).to.be.a('string');
  });

  it('shortens what it found', () => {
    expect(describeInvalidJson(`["${'x'.repeat(1e5)}`)).to.have.length.below(200);
  });
});
