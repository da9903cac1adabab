import { attributeOf, type Element } from './tags.ts';

/**
 * How the text of a page stands in its source. A page that is given as bytes is handled as one character a byte:
 * so whatever is not touched stays as it was, even where it is not valid. All that HTML gives a meaning is ASCII,
 * and in no encoding of a page but UTF-16 and ISO-2022-JP do the bytes of `<`, `>`, `&`, `=` or a quotation mark
 * occur within another character: the second byte of GBK, Big5 or Shift_JIS is 0x40 or more.
 */
export interface Charset {
  read(source: string): string;
  write(text: string): string;
}

export const TEXT: Charset = { read: (source) => source, write: (text) => text };

const bytesOf = (source: string): Buffer => Buffer.from(source, 'latin1');

/** No encoding but UTF-8 can be written in Node, and a character reference says the same in every one. */
const references = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16).toUpperCase()};`);

const UTF_8: Charset = {
  read: (source) => bytesOf(source).toString('utf8'),
  write: (text) => Buffer.from(text, 'utf8').toString('latin1'),
};

/** Where nothing is declared, a browser may guess: UTF-8 where it is valid, else what Chinese pages once used. */
const UNDECLARED: Charset = {
  read: (source) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(source));
    } catch {
      return new TextDecoder('gb18030').decode(bytesOf(source));
    }
  },
  write: references,
};

export const UTF_8_MARK = '\xEF\xBB\xBF';

/** Of a page as bytes; a string that names the encoding where the page cannot be worked on so. */
export function charsetOf(source: string, metas: readonly Element[]): Charset | string {
  if (/^(?:\xFE\xFF|\xFF\xFE)/.test(source)) return 'UTF-16';
  if (source.startsWith(UTF_8_MARK)) return UTF_8;
  const label = declared(metas);
  // A page whose declaration can be read as ASCII is not in UTF-16, whatever it declares.
  if (label === null) return UNDECLARED;
  if (/^utf-(?:8|16)/.test(label)) return UTF_8;
  if (label === 'iso-2022-jp') return 'ISO-2022-JP';
  const decoder = new TextDecoder(label);
  return { read: (part) => decoder.decode(bytesOf(part)), write: references };
}

/** The encoding that the first `<meta>` declares that names a known one. */
function declared(metas: readonly Element[]): string | null {
  for (const meta of metas) {
    const content = attributeOf(meta, 'content') ?? '';
    const label = attributeOf(meta, 'charset') ?? /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(content)?.[1];
    try {
      if (label) return new TextDecoder(label).encoding;
    } catch {
      // Not the name of an encoding: a browser looks on, too.
    }
  }
  return null;
}
