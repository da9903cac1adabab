import { expect } from 'chai';
import { isExpected, type ProblemCode, wordsOf } from '../../src/report/problem-words.ts';

const saying = (code: ProblemCode, found: unknown, ...values: string[]) => wordsOf(code, found, values);

const long = 'x'.repeat(501);

describe('what is expected in place of the value found', () => {
  const words: Partial<Record<ProblemCode, [expected: string, ...values: string[]]>> = {
    object: ['an object'],
    list: ['an array'],
    string: ['a string'],
    text: ['a non-empty string'],
    english: ['a text without Chinese characters'],
    id: ['an id'],
    'kebab-case': ['an id in kebab-case'],
    number: ['a number'],
    finite: ['a finite number'],
    'number-or-null': ['a number or null'],
    'finite-or-null': ['a finite number or null'],
    count: ['a non-negative integer'],
    'unit-mult': ['an integer from 0 to 12'],
    year: ['a year from 1900 to 2200'],
    date: ['an ISO 8601 date such as "2024-01-16"'],
    'real-date': ['a date that exists'],
    period: ['a part of a year such as "2024-09", "2024-Q3" or "2024-H1"'],
    boolean: ['a boolean'],
    true: ['true'],
    'area-code': ['a GB/T 2260 code of 6, 9 or 12 digits'],
    format: ['"district-report/1"'],
    'one-of': ['one of plan, actual', 'plan, actual'],
    milestones: ['at least one milestone'],
    printed: ['the number printed in raw "7.5%"', '7.5%'],
    'in-unit': [
      '12345, the number printed in raw "1.2345亿元" in the unit "万元"',
      '1.2345亿元',
      '万元',
      '12345',
    ],
    sum: ['77 (the sum of its parts)', '77'],
    'not-reached-yet': ['"plan" because 2025 is after the report\'s year', '2025'],
    'rank-direction': ['"lower" because the first place is the best'],
    bracketed: ['"E" because raw is in brackets ("[4]")', '[4]'],
    bound: ['another bound, or another direction than "higher"', 'higher'],
    completion: ['a number printed in its quote "完成115.9%"', '完成115.9%'],
    'second-end': ['the second number of the range printed in raw "6%—7%"', '6%—7%'],
    'lower-end': ['the lower end of the range that ends at upper'],
    'above-value': ['a number above value (5)', '5'],
    'no-range': ['no upper because raw "6%" prints no range', '6%'],
    end: ['an end of the range printed in raw "6%—7%"', '6%—7%'],
    'no-span': ['no span without a period'],
    'part-of-year': ['a part of the year 2024', '2024'],
  };

  for (const [code, [expected, ...values]] of Object.entries(words))
    it(`is said with that value: ${code}`, () => {
      expect(isExpected(code as ProblemCode)).to.equal(true);
      expect(saying(code as ProblemCode, 'that', ...values)).to.equal(`expected ${expected}, got "that"`);
    });
});

describe('what is wrong otherwise', () => {
  for (const [code, found, values, sentence] of [
    ['required', undefined, [], 'required'],
    ['unknown-key', 1, ['"foo"'], 'unknown key "foo"'],
    ['unknown-keys', 1, ['"foo", "bar"'], 'unknown keys "foo", "bar"'],
    ['duplicate-id', 'gdp', [], 'duplicate id "gdp"'],
    ['unknown-id', 'gdp', ['group', 'output, people'], 'unknown group "gdp": expected one of output, people'],
    ['none-defined', 'gdp', ['group'], 'unknown group "gdp": the report defines no groups'],
    ['part-of-itself', 'all', [], 'a portfolio cannot be a part of itself'],
    [
      'duplicate-figure',
      '2024 plan',
      [],
      'duplicate observation "2024 plan": keep one, or give the later one the date when it was published',
    ],
    ['before-start', 2023, ['2024'], 'must not be before start (2024)'],
    ['milestone-order', 2023, ['2024'], 'milestones must be in ascending year order (2023 follows 2024)'],
    ['not-in-quote', '7.5', ['增长7.6%'], '"7.5" does not occur in the quote "增长7.6%"'],
    ['not-in-quote', '7.5', [long], `"7.5" does not occur in the quote "${'x'.repeat(500)}…"`],
    ['not-in-document', '增长7.6%', [], '"增长7.6%" does not occur in the document'],
    [
      'not-after-opening',
      '（一）工业',
      [],
      '"（一）工业" does not occur in the document after the previous opening',
    ],
    ['not-in-section', '甲。', ['plan'], '"甲。" does not occur in section "plan" of the document'],
    ['empty-file', undefined, [], 'expected JSON, got an empty file'],
    ['web-page', '<p title="a">', [], 'expected JSON, got an HTML page: "<p title=\\"a\\">"'],
    ['not-json', '{"a"', [], 'expected JSON, got invalid JSON: "{\\"a\\""'],
    ['utf-16', undefined, [], 'expected text in UTF-8, got UTF-16'],
    [
      'not-utf-8',
      undefined,
      ['3', '14'],
      'expected text in UTF-8, got another encoding, such as GBK: line 3, column 14 cannot be read',
    ],
  ] as const)
    it(`is a sentence of its own: ${sentence.slice(0, 80)}`, () => {
      expect(isExpected(code)).to.equal(false);
      expect(saying(code, found, ...values)).to.equal(sentence);
    });
});
