import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A font of empty glyphs with these widths, in thousandths of the size. */
export interface MadeFont {
  family: string;
  bold?: boolean;
  widths: Readonly<Record<string, number>>;
}

const u16 = (...numbers: number[]): Buffer => {
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number & 0xffff, 2 * index);
  return bytes;
};
const u32 = (...numbers: number[]): Buffer =>
  Buffer.concat(numbers.map((number) => u16(number >>> 16, number & 0xffff)));

/** Format 12: one group for each character. */
function cmap(characters: readonly string[]): Buffer {
  const groups = characters.map((character, index) => {
    const point = character.codePointAt(0) ?? 0;
    return u32(point, point, index + 1);
  });
  const subtable = [u16(12, 0), u32(16 + 12 * groups.length, 0, groups.length), ...groups];
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), ...subtable]);
}

function name(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  return Buffer.concat([u16(0, 1, 18, 3, 1, 0x409, 1, text.length, 0), text]);
}

function tablesOf({ family, bold = false, widths }: MadeFont): Record<string, Buffer> {
  const characters = Object.keys(widths).sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  const glyphs = characters.length + 1;
  const os2 = Buffer.alloc(96);
  u16(4, 500, bold ? 700 : 400, 5).copy(os2);
  const metrics = [500, ...characters.map((character) => widths[character] ?? 0)];
  return {
    'OS/2': os2,
    cmap: cmap(characters),
    glyf: Buffer.alloc(4),
    head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0, 1000), Buffer.alloc(34)]),
    hhea: Buffer.concat([u32(0x10000), u16(800, -200, 0, 1000), Buffer.alloc(22), u16(glyphs)]),
    hmtx: Buffer.concat(metrics.map((width) => u16(width, 0))),
    loca: Buffer.alloc(2 * (glyphs + 1)),
    maxp: Buffer.concat([u32(0x10000), u16(glyphs), Buffer.alloc(26)]),
    name: name(family),
    post: Buffer.concat([u32(0x30000), Buffer.alloc(28)]),
  };
}

/** A font file; `offset` is where it begins, in a file with several. */
function fontAt(font: MadeFont, offset: number): Buffer {
  const tables = Object.entries(tablesOf(font));
  let at = offset + 12 + 16 * tables.length;
  const records: Buffer[] = [];
  const contents: Buffer[] = [];
  for (const [tag, content] of tables) {
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    records.push(Buffer.from(tag), u32(0, at, content.length));
    contents.push(padded);
    at += padded.length;
  }
  return Buffer.concat([u32(0x10000), u16(tables.length, 0, 0, 0), ...records, ...contents]);
}

/** A TTF or, of several fonts, a TTC. */
export function fontFile(...fonts: readonly MadeFont[]): Buffer {
  const [first, ...others] = fonts;
  if (first && others.length === 0) return fontAt(first, 0);
  const start = 12 + 4 * fonts.length;
  const offsets: number[] = [];
  let content = Buffer.alloc(0);
  for (const font of fonts) {
    offsets.push(start + content.length);
    content = Buffer.concat([content, fontAt(font, start + content.length)]);
  }
  return Buffer.concat([Buffer.from('ttcf'), u32(0x10000, fonts.length, ...offsets), content]);
}

/** A new folder with these files, which the end of the test removes; returns the path of each. */
export function folderOf(files: Readonly<Record<string, Uint8Array | string>>): {
  folder: string;
  path: (name: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'district-dashboard-fonts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return { folder, path: (file) => join(folder, file) };
}
