import { crc32, deflateRawSync } from 'node:zlib';
import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';

// Files of invented places, made here as office programs make them.

/** A cell of a sheet: a text, a number, or a number with its format. Empty: `null`. */
export type MadeCell = string | number | null | { readonly v: number; readonly z: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  /** Ranges such as `A1:E1`. */
  readonly merges?: readonly string[];
}

/** An XLSX or XLS file. */
export function spreadsheet(sheets: readonly MadeSheet[], bookType: 'xlsx' | 'xls' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet: WorkSheet = {
      '!ref': utils.encode_range({
        s: { r: 0, c: 0 },
        e: { r: rows.length - 1, c: Math.max(...rows.map((row) => row.length)) - 1 },
      }),
      '!merges': merges.map((range) => utils.decode_range(range)),
    };
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === null) return;
        const made: CellObject =
          typeof cell === 'string'
            ? { t: 's', v: cell }
            : typeof cell === 'number'
              ? { t: 'n', v: cell }
              : { t: 'n', v: cell.v, z: cell.z };
        sheet[utils.encode_cell({ r, c })] = made;
      });
    });
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

/** An ODS file with one sheet, of cells with their displayed text and, in front of a bar, their number. */
export function openDocument(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => {
    const [value, shown] = text.includes('|') ? text.split('|') : [undefined, text];
    const type =
      value === undefined
        ? 'office:value-type="string"'
        : `office:value-type="float" office:value="${value}"`;
    return `<table:table-cell ${type}><text:p>${xml(shown ?? '')}</text:p></table:table-cell>`;
  };
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml':
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    'styles.xml':
      '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="${name}">${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A ZIP archive. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    shared.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, path);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), shared, path, packed);
    at += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const xml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** A cell of a table in Word: what it spans, `rows` continuing downwards where `down` is true. */
export type WordCell =
  | string
  | { readonly text: string; readonly columns?: number; readonly down?: 'start' | 'more' };

export type WordBlock =
  | string
  | { readonly table: readonly (readonly WordCell[])[] }
  | { readonly raw: string };

function wordCell(cell: WordCell): string {
  const { text, columns = 1, down } = typeof cell === 'string' ? { text: cell } : { columns: 1, ...cell };
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = down ? (down === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
  const lines = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r></w:p>`);
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${lines.join('')}</w:tc>`;
}

/** A Word document of paragraphs and tables, and other files of its archive. */
export function wordDocument(
  blocks: readonly WordBlock[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const body = blocks.map((block) => {
    if (typeof block === 'string')
      return `<w:p><w:r><w:t xml:space="preserve">${xml(block)}</w:t></w:r></w:p>`;
    if ('raw' in block) return block.raw;
    const rows = block.table.map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`);
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  });
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return archive({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ...files,
  });
}

let codes: Map<string, readonly [number, number]> | undefined;

/** Text as bytes of GBK. */
export function gbk(text: string): Uint8Array {
  if (!codes) {
    codes = new Map();
    const decoder = new TextDecoder('gbk');
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++)
        if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  const known = codes;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const found = known.get(character);
      if (!found) throw new Error(`${character} is not in GBK`);
      return [...found];
    }),
  );
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
