import type { Encoding } from '../source.ts';
import { ReadError } from './read-error.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether nothing in the file says so: no byte order mark, and not valid UTF-8. */
  readonly guessed: boolean;
}

/** Common Chinese characters and punctuation. A text decoded as what it is not has few of them. */
const COMMON = /[，。、；：的年和在区市展发经济增长计划完成指标单位元一二三]/g;

/**
 * The text of a file without a stated encoding: by its byte order mark, else UTF-8 if it is valid, else GB18030.
 *
 * @throws {ReadError} if it is not a text.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const marks = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const;
  const read = (encoding: Encoding) => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  for (const [encoding, mark] of marks)
    if (mark.every((byte, i) => bytes[i] === byte)) return { ...read(encoding), guessed: false };
  if (bytes.subarray(0, 4096).includes(0)) throw notText(file);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      guessed: false,
    };
  } catch {
    // A broken character of UTF-8 in the middle of a file is not GB18030.
    const [asUtf8, asGb18030] = [read('utf-8'), read('gb18030')];
    const found = countOf(COMMON, asUtf8.text) > countOf(COMMON, asGb18030.text) ? asUtf8 : asGb18030;
    if (countOf(/\ufffd/g, found.text) > found.text.length / 50) throw notText(file);
    return { ...found, guessed: true };
  }
}

const countOf = (pattern: RegExp, text: string): number => text.replace(pattern, '$&$&').length - text.length;

const notText = (file: string): ReadError =>
  new ReadError(file, 'not-text', {
    zh: '不认识的文件格式。可以使用Word（.docx）、Excel（.xlsx、.xls）、WPS、PDF、网页、CSV或文本文件。',
    en: 'unknown file format. Use Word (.docx), Excel (.xlsx, .xls), ODS, PDF, HTML, CSV or plain text.',
  });
