import { attributeOf, type Element } from './tags.ts';

/**
 * Decodes and encodes parts of a page's source. Bytes are processed as Latin-1, one character per byte, so that
 * everything outside the figures is preserved, even if it is invalid in its encoding. This is safe because HTML syntax
 * is ASCII, and `<`, `>`, `&`, `=` and quotation marks never occur inside a multi-byte character, except in UTF-16
 * and ISO-2022-JP: second bytes in GBK, Big5 and Shift_JIS are 0x40 or above.
 */
export interface Charset {
  decode(source: string): string;
  encode(text: string): string;
}

/** Of a page that is given as a string. */
export const TEXT: Charset = { decode: (source) => source, encode: (text) => text };

const bytesOf = (source: string): Buffer => Buffer.from(source, 'latin1');

/** Node encodes UTF-8 only, but character references work in every encoding. */
const escapeNonAscii = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (character) => `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`);

const UTF_8: Charset = {
  decode: (source) => bytesOf(source).toString('utf8'),
  encode: (text) => Buffer.from(text, 'utf8').toString('latin1'),
};

/** Without a declaration browsers guess; here: UTF-8 if valid, else GB 18030. */
const UNDECLARED: Charset = {
  decode: (source) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(source));
    } catch {
      return new TextDecoder('gb18030').decode(bytesOf(source));
    }
  },
  encode: escapeNonAscii,
};

export const UTF_8_BOM = '\xEF\xBB\xBF';

/** The charset of a page's bytes, or the name of an encoding that is not supported. */
export function charsetOf(source: string, metas: readonly Element[]): Charset | string {
  if (/^(?:\xFE\xFF|\xFF\xFE)/.test(source)) return 'UTF-16';
  if (source.startsWith(UTF_8_BOM)) return UTF_8;
  const label = declaredEncoding(metas);
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
  if (label === null) return UNDECLARED;
  if (/^utf-(?:8|16)/.test(label)) return UTF_8;
  if (label === 'iso-2022-jp') return 'ISO-2022-JP';
  const decoder = new TextDecoder(label);
  return { decode: (source) => decoder.decode(bytesOf(source)), encode: escapeNonAscii };
}

/** The encoding in the first `<meta>` that declares a known one. */
function declaredEncoding(metas: readonly Element[]): string | null {
  for (const meta of metas) {
    const content = attributeOf(meta, 'content') ?? '';
    const label = attributeOf(meta, 'charset') ?? /charset\s*=\s*(?:["']\s*)?([^\s"';]+)/i.exec(content)?.[1];
    try {
      if (label) return new TextDecoder(label).encoding;
    } catch {
      // Unknown label: browsers continue with the next `<meta>`, too.
    }
  }
  return null;
}
