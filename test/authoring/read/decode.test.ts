import { expect } from 'chai';
import { decode } from '../../../src/authoring/read/decode.ts';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { gbk, utf8 } from '../support/files.ts';

const bytes = (...parts: (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((one) => [...one]));
const wide = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]);
const swapped = (list: readonly number[]) => list.map((_, i) => list[i ^ 1] ?? 0);

describe('the text of a file without a stated encoding', () => {
  const cases: readonly [
    name: string,
    bytes: Uint8Array,
    text: string,
    encoding: string,
    guessed: boolean,
  ][] = [
    ['a mark of UTF-8', bytes([0xef, 0xbb, 0xbf], utf8('增长')), '增长', 'utf-8', false],
    ['a mark of UTF-16', bytes([0xff, 0xfe], wide('增长')), '增长', 'utf-16le', false],
    [
      'a mark of UTF-16, high bytes first',
      bytes([0xfe, 0xff], swapped(wide('增长'))),
      '增长',
      'utf-16be',
      false,
    ],
    ['UTF-8', utf8('增长5%'), '增长5%', 'utf-8', false],
    ['GBK', gbk('经济增长'), '经济增长', 'gb18030', true],
    ['GBK that begins as a mark does', bytes([0xef, 0xa7], gbk('，增长')), '铵，增长', 'gb18030', true],
    ['GBK that begins as another mark does', bytes([0xfe, 0x50], gbk('，增长')), '⺁，增长', 'gb18030', true],
    [
      'UTF-8 with a character that is cut',
      bytes(utf8('2024年，全区生产总值增长6%。'.repeat(10)), [0xe5, 0xa2], utf8('，指标完成。')),
      `${'2024年，全区生产总值增长6%。'.repeat(10)}\ufffd，指标完成。`,
      'utf-8',
      true,
    ],
    ['GBK without a common character', gbk('乙酰'), '乙酰', 'gb18030', true],
    ['one of fifty broken', bytes(gbk('乙'.repeat(49)), [0xff]), `${'乙'.repeat(49)}\ufffd`, 'gb18030', true],
    [
      'GBK with few broken bytes',
      bytes(gbk('经济增长'.repeat(30)), [0xff], gbk('完成')),
      `${'经济增长'.repeat(30)}\ufffd完成`,
      'gb18030',
      true,
    ],
  ];
  for (const [name, given, text, encoding, guessed] of cases)
    it(`is told by its bytes: ${name}`, () => {
      expect(decode(given, 'x.txt')).to.deep.equal({ text, encoding, guessed });
    });

  it('is none where bytes are zero or most are of no character', () => {
    const files = [
      bytes(utf8('a'.repeat(4095)), [0]),
      bytes(gbk('经济增长'), [0xff, 0xff]),
      Uint8Array.of(0xff, 0xff),
    ];
    for (const file of files)
      expect(() => decode(file, 'x'))
        .to.throw(
          'x: unknown file format. Use Word (.docx), Excel (.xlsx, .xls), ODS, PDF, HTML, CSV or plain text.',
        )
        .that.deep.includes({
          code: 'not-text',
          file: 'x',
          said: {
            zh: '不认识的文件格式。可以使用Word（.docx）、Excel（.xlsx、.xls）、WPS、PDF、网页、CSV或文本文件。',
            en: 'unknown file format. Use Word (.docx), Excel (.xlsx, .xls), ODS, PDF, HTML, CSV or plain text.',
          },
        } satisfies Partial<ReadError>);
    expect(decode(bytes(utf8('a'.repeat(4096)), [0]), 'x').encoding).to.equal('utf-8');
  });
});
