import type { Plugin } from 'vite';

/**
 * Text as ASCII: a script without a charset is read in the encoding of its page, such as GBK. An escape is the same in strings,
 * templates, regular expressions and names. A backslash before a character outside ASCII has no meaning and is dropped.
 */
export const toAscii = (code: string): string =>
  code.replace(/\\[\s\S]|[^\0-\x7F]/g, (part) => {
    const unit = part.charCodeAt(part.length - 1);
    return unit < 0x80 ? part : `\\u${unit.toString(16).padStart(4, '0')}`;
  });

/** A classic script that works in pages of any encoding, and where several files are joined to one. */
export const classic: Plugin = {
  name: 'classic',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      // The file before it may end without a semicolon, the file after it without a line break.
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `;${toAscii(file.code).trimEnd()}\n`;
    },
  },
};
