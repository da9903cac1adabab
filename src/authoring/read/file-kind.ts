import type { Format } from '../source.ts';
import { ReadError } from './read-error.ts';
import { checkArchive } from './zip.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));

/** Whether a text occurs in the bytes as UTF-16, as in the directory of an OLE file. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wide = ascii(name).flatMap((code) => [code, 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wide.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/**
 * The format of a file, by its content: names lie.
 *
 * @throws {ReadError} for what cannot be read: password-protected files, .doc, pictures, other archives.
 */
export async function formatOf(bytes: Uint8Array, file: string): Promise<Format> {
  const refuse = (code: string, zh: string, en: string): never => {
    throw new ReadError(file, code, { zh, en });
  };
  if (bytes.length === 0) return refuse('empty', '文件是空的。', 'the file is empty.');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (hasName(bytes, 'EncryptedPackage'))
      return refuse(
        'encrypted',
        '文件设有密码。请在Office中取消密码后再保存一份。',
        'the file is protected by a password. Save a copy without one.',
      );
    if (hasName(bytes, 'WordDocument'))
      return refuse(
        'legacy-doc',
        '这是旧版Word格式（.doc）。请在Word中另存为.docx。',
        'this is the old format of Word (.doc). Save it as .docx.',
      );
    return 'xlsx';
  }
  if (startsWith(bytes, 0x50, 0x4b)) {
    const names = await checkArchive(bytes, file);
    if (names.includes('word/document.xml')) return 'docx';
    if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name))) return 'xlsx';
    if (names.includes('content.xml')) return 'xlsx';
    return refuse(
      'archive',
      '这是压缩包，不是Word或Excel文件。请解压后逐个添加。',
      'this is an archive, not a Word or Excel file. Unpack it and add its files.',
    );
  }
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    startsWith(bytes, 0x42, 0x4d) ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0)
  )
    return refuse(
      'picture',
      '这是图片，其中没有文字。请使用Word、Excel或带文字的PDF，或先做文字识别。',
      'this is a picture, without text. Use Word, Excel or a PDF with text, or run text recognition first.',
    );
  if (startsWith(bytes, ...ascii('{\\rtf')))
    return refuse('rtf', '这是RTF格式。请另存为.docx。', 'this is RTF. Save it as .docx.');
  const isHtml =
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|meta|head|body|div|p|\?xml)\b/i.test(start) ||
    /<table\b/i.test(start);
  if (isHtml) return 'html';
  return /\.(?:csv|tsv)$/i.test(file) ? 'csv' : 'text';
}
