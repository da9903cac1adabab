import { expect } from 'chai';
import { formatOf } from '../../../src/authoring/read/file-kind.ts';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { archive, gbk, utf8 } from '../support/files.ts';

const ole = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    1,
    69,
    0,
    110,
    1,
    87,
    0,
    ...[...name].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

const zip = (...names: string[]) => archive(Object.fromEntries(names.map((name) => [name, 'x'])));

describe('the format of a file', () => {
  const formats: readonly [content: Uint8Array, file: string, format: string][] = [
    [ole('Workbook'), 'x.xls', 'xlsx'],
    [ole('EncryptedPackag'), 'x.xls', 'xlsx'],
    [zip('xl/workbook.xml', 'a'), 'x.docx', 'xlsx'],
    [zip('a', 'xl/workbook.bin'), 'x', 'xlsx'],
    [zip('mimetype', 'content.xml'), 'x.ods', 'xlsx'],
    [zip('a', 'word/document.xml'), 'x.xlsx', 'docx'],
    [utf8('%PDF-1.7'), 'x', 'pdf'],
    [utf8(`${' '.repeat(1019)}%PDF-`), 'x', 'pdf'],
    [utf8(`${' '.repeat(1020)}%PDF-`), 'x', 'text'],
    [utf8('<!DOCTYPE html>'), 'x.txt', 'html'],
    [utf8('\ufeff\n <html>'), 'x', 'html'],
    [utf8(' \ufeff<html>'), 'x', 'text'],
    [utf8('<meta charset=utf-8>'), 'x', 'html'],
    [utf8('<head>'), 'x', 'html'],
    [utf8('<body>'), 'x', 'html'],
    [utf8('<div>'), 'x', 'html'],
    [utf8('<p class="a">'), 'x', 'html'],
    [utf8('<?xml version="1.0"?>'), 'x', 'html'],
    [utf8('<Table>'), 'x', 'html'],
    [utf8('x <table border>'), 'x.csv', 'html'],
    [utf8('<price>5'), 'x', 'text'],
    [utf8('5 <p>'), 'x', 'text'],
    [utf8('<tables'), 'x', 'text'],
    [gbk('指标,计划'), 'x.csv', 'csv'],
    [utf8('指标'), 'x.TSV', 'csv'],
    [utf8('指标'), 'x.csv.txt', 'text'],
    [utf8('指标'), 'xcsv', 'text'],
    [Uint8Array.of(0x4d, 0x42), 'x', 'text'],
    [Uint8Array.of(0xff, 0xfe, 0x41, 0), 'x', 'text'],
    [Uint8Array.of(0x49, 0x49, 0x2b, 0), 'x', 'text'],
  ];
  it('is told by its content; names lie', async () => {
    for (const [content, file, format] of formats)
      expect(await formatOf(content, file), new TextDecoder().decode(content.slice(-30))).to.equal(format);
  });

  const picture = [
    'picture',
    '这是图片，其中没有文字。请使用Word、Excel或带文字的PDF，或先做文字识别。',
    'this is a picture, without text. Use Word, Excel or a PDF with text, or run text recognition first.',
  ] as const;
  const unknown = [
    'archive',
    '这是压缩包，不是Word或Excel文件。请解压后逐个添加。',
    'this is an archive, not a Word or Excel file. Unpack it and add its files.',
  ] as const;
  const refused: readonly [content: Uint8Array, told: readonly [code: string, zh: string, en: string]][] = [
    [new Uint8Array(), ['empty', '文件是空的。', 'the file is empty.']],
    [
      ole('EncryptedPackage'),
      [
        'encrypted',
        '文件设有密码。请在Office中取消密码后再保存一份。',
        'the file is protected by a password. Save a copy without one.',
      ],
    ],
    [
      ole('WordDocument'),
      [
        'legacy-doc',
        '这是旧版Word格式（.doc）。请在Word中另存为.docx。',
        'this is the old format of Word (.doc). Save it as .docx.',
      ],
    ],
    [zip('a.txt'), unknown],
    [zip('a/xl/workbook.xml'), unknown],
    [zip('xl/workbook.xml.rels'), unknown],
    [Uint8Array.of(0xff, 0xd8, 0xff), picture],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47), picture],
    [utf8('GIF89a'), picture],
    [utf8('BM'), picture],
    [Uint8Array.of(0x49, 0x49, 0x2a, 0), picture],
    [utf8('{\\rtf1'), ['rtf', '这是RTF格式。请另存为.docx。', 'this is RTF. Save it as .docx.']],
  ];
  it('may be one that cannot be read, which is told with what to do', async () => {
    for (const [content, [code, zh, en]] of refused) {
      const error: ReadError = await formatOf(content, 'x').then(
        () => expect.fail(code),
        (reason) => reason,
      );
      expect([error.name, error.file, error.code, error.said, error.message]).to.deep.equal([
        'ReadError',
        'x',
        code,
        { zh, en },
        `x: ${en}`,
      ]);
    }
  });
});
