import { CFB, type ParsingOptions, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Steps } from '../steps.ts';

/** Of the XML of rows, as much is read in a step: some 50 ms. */
const PART = 512 * 1024;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const ROW_WITH_NUMBER = /<(?:\w+:)?row\b[^>]*?\br=["'](\d+)["']/g;

/** A sheet whose rows are too many for one step. */
interface LongSheet {
  readonly name: string;
  /** The XML around the rows. */
  readonly before: string;
  readonly after: string;
  readonly parts: readonly string[];
}

/**
 * Reads the files of an XLSX archive in steps: all but the rows of long sheets, then those rows part by part. The library
 * reads a workbook at once, so that each part is a workbook to it, with the same styles and texts.
 */
export function* readInParts(
  files: ReadonlyMap<string, Uint8Array>,
  options: ParsingOptions & { readonly sheetRows: number },
): Steps<WorkBook> {
  // The texts of a workbook are read again with each part.
  const texts = files.get('xl/sharedStrings.xml')?.length ?? 0;
  const long: LongSheet[] = [];
  for (const [name, content] of files)
    if (SHEET.test(name) && content.length > PART) {
      long.push(longSheet(name, new TextDecoder().decode(content), Math.max(PART, texts)));
      yield;
    }
  const shells = new Map(long.map(({ name, before, after }) => [name, encoded(before + after)]));
  const workbook = read(archiveOf(files, shells), options);
  yield;
  // Of other sheets nothing is read with a part.
  const others = new Map([...files.keys()].filter((name) => SHEET.test(name)).map((name) => [name, EMPTY]));
  for (const { name, before, after, parts } of long)
    for (const part of parts) {
      if (Number(/\br=["'](\d+)["']/.exec(part)?.[1] ?? 1) > options.sheetRows) break;
      const contents = new Map([...others, [name, encoded(before + part + after)]]);
      addRows(workbook, read(archiveOf(files, contents), options));
      yield;
    }
  return workbook;
}

const EMPTY = new TextEncoder().encode(
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
);

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function longSheet(name: string, xml: string, size: number): LongSheet {
  const [open = '', prefix = ''] = /<((?:\w+:)?)sheetData>/.exec(xml) ?? [];
  const start = xml.indexOf(open) + open.length;
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  if (open === '' || end < start) return { name, before: xml, after: '', parts: [] };
  const parts: string[] = [];
  let from = start;
  while (from < end) {
    // A row without a number follows the one before it, and cannot begin a part.
    ROW_WITH_NUMBER.lastIndex = from + size;
    const next = from + size < end ? (ROW_WITH_NUMBER.exec(xml)?.index ?? end) : end;
    parts.push(xml.slice(from, next));
    from = next;
  }
  return { name, before: xml.slice(0, start), after: xml.slice(end), parts };
}

function archiveOf(
  files: ReadonlyMap<string, Uint8Array>,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const archive = CFB.utils.cfb_new();
  for (const [name, content] of files)
    CFB.utils.cfb_add(archive, `/${name}`, contents.get(name) ?? content, { unsafe: true });
  return Uint8Array.from(CFB.write(archive, { fileType: 'zip', type: 'array' }) as ArrayLike<number>);
}

const dataOf = (sheet: WorkSheet | undefined): unknown[][] => (sheet?.['!data'] ?? []) as unknown[][];

/** The sheet that the part is of is the only one with rows; one that cannot be read is left out as a whole. */
function addRows(workbook: WorkBook, part: WorkBook): void {
  for (const name of part.SheetNames) {
    const rows = dataOf(workbook.Sheets[name]);
    const sheet = workbook.Sheets[name];
    part.Sheets[name]?.['!rows']?.forEach((row, r) => {
      if (!sheet) return;
      sheet['!rows'] ??= [];
      sheet['!rows'][r] = row;
    });
    if (!part.Sheets[name]) delete workbook.Sheets[name];
    dataOf(part.Sheets[name]).forEach((row, r) => {
      rows[r] = row;
    });
  }
}
