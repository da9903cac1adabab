import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { finding } from '../finding.ts';
import type { Sheet, Source } from '../source.ts';
import { pause, type RunSteps, runAtOnce } from '../steps.ts';
import { linesOf } from './grid.ts';
import { linesOfRuns } from './pdf-lines.ts';
import { type PageProxy, type PdfPage, readPage } from './pdf-page.ts';
import { checkStreams } from './pdf-streams.ts';
import { alignedTables, type PdfTable, ruledTables } from './pdf-tables.ts';
import { ReadError } from './read-error.ts';
import { provideBufferTransfer } from './transfer-buffer.ts';

const MAX_PAGES = 400;

/** Reads the text and the tables of a PDF, those over several pages as one. */
export async function readPdf(bytes: Uint8Array, file: string, run: RunSteps = runAtOnce): Promise<Source> {
  const { pages, left } = await pagesOf(bytes, file, run);
  if (pages.every(({ runs }) => runs.length === 0)) throw withoutText(file, pages);
  const sheets: Sheet[] = [];
  const text: string[] = [];
  let last: PdfTable | null = null;
  for (const page of pages) {
    const ruled = ruledTables(page);
    const rest = page.runs.filter((run) => !ruled.some(({ runs }) => runs.has(run)));
    const tables = [...ruled, ...alignedTables(page, rest)].sort((a, b) => a.top - b.top);
    const outside = linesOfRuns(page.runs.filter((run) => !tables.some(({ runs }) => runs.has(run))))
      .map(({ y, segments }) => ({ y, text: segments.map((one) => one.text).join(' ') }))
      .filter((line) => !isPageNumber(line.text));
    let y = Number.NEGATIVE_INFINITY;
    for (const table of tables) {
      const before = outside.filter((line) => line.y > y && line.y < table.top).map((line) => line.text);
      text.push(...before);
      const sheet = sheets.at(-1);
      if (sheet && last && last.page === page.number - 1 && before.length === 0 && continues(last, table))
        sheets[sheets.length - 1] = joined(sheet, table);
      else
        sheets.push({
          name: `表${sheets.length + 1}`,
          before: before.slice(-3),
          rows: table.rows,
          pages: table.rows.map(() => page.number),
        });
      const beside = outside.filter((line) => line.y > y && line.y >= table.top && line.y <= table.bottom);
      text.push(...linesOf(table), ...beside.map((line) => line.text));
      y = Math.max(y, table.bottom);
      last = table;
    }
    const after = outside.filter((line) => line.y > y).map((line) => line.text);
    text.push(...after);
    if (after.length > 0) last = null;
  }
  const said = { zh: `只读了前${MAX_PAGES}页。`, en: `only the first ${MAX_PAGES} pages were read.` };
  const findings = left > 0 ? [finding('left-out', 'too-many-pages', { file, page: MAX_PAGES }, said)] : [];
  return { file, format: 'pdf', sheets, text: paragraphs(text).join('\n'), findings };
}

/** The first pages, and how many are left. */
async function pagesOf(
  bytes: Uint8Array,
  file: string,
  run: RunSteps,
): Promise<{ pages: PdfPage[]; left: number }> {
  await checkStreams(bytes, file);
  provideBufferTransfer();
  const { OPS } = await getResolvedPDFJS();
  try {
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    const pages: PdfPage[] = [];
    const count = Math.min(document.numPages, MAX_PAGES);
    for (let number = 1; number <= count; number++) {
      pages.push(await readPage((await document.getPage(number)) as unknown as PageProxy, number, OPS));
      await run(pause());
    }
    const left = document.numPages - count;
    await document.destroy();
    return { pages, left };
  } catch (error) {
    // The work was stopped.
    if ((error as Error).name === 'AbortError') throw error;
    if ((error as Error).name === 'PasswordException')
      throw new ReadError(file, 'encrypted', {
        zh: 'PDF设有密码。请取消密码后再保存一份。',
        en: 'the PDF is protected by a password. Save a copy without one.',
      });
    throw new ReadError(file, 'damaged', {
      zh: 'PDF打不开，可能已损坏。请重新导出。',
      en: 'the PDF cannot be opened and may be damaged. Export it again.',
    });
  }
}

function withoutText(file: string, pages: readonly PdfPage[]): ReadError {
  return pages.some(({ pictures }) => pictures > 0)
    ? new ReadError(file, 'scan', {
        zh: '这份PDF是扫描件，没有文字。请使用Word、Excel，或先做文字识别。',
        en: 'this PDF is a scan, without text. Use Word or Excel, or run text recognition first.',
      })
    : new ReadError(file, 'no-text', {
        zh: '这份PDF里读不出文字：字体可能没有嵌入。请从Word重新导出PDF并嵌入字体，或直接使用Word文件。',
        en: 'no text can be read from this PDF: its fonts may not be embedded. Export it again with embedded fonts, or use the Word file.',
      });
}

const isPageNumber = (text: string): boolean =>
  /^[-—–－·\s]*(?:第\s*)?\d{1,3}(?:\s*[页/]\s*[，,/]?\s*(?:共\s*\d{1,3}\s*页|\d{1,3})?)?[-—–－·\s]*$/.test(
    text,
  );

/** The same columns on the next page. */
const continues = (above: PdfTable, below: PdfTable): boolean =>
  above.edges.length === below.edges.length &&
  above.edges.every((edge, e) => Math.abs(edge - (below.edges[e] ?? 0)) < 12);

const rowText = (row: readonly { text: string }[]): string =>
  row
    .map(({ text }) => text)
    .join('|')
    .replace(/\s/g, '');

/** A table with its rows on the next page, without a head that is repeated there. */
function joined(sheet: Sheet, table: PdfTable): Sheet {
  let repeated = 0;
  const above = sheet.rows.map(rowText);
  while (above[repeated] === rowText(table.rows[repeated] ?? [])) repeated++;
  const rows = table.rows
    .slice(repeated)
    .map((row) =>
      row.map((cell) =>
        cell.covered
          ? { ...cell, covered: [cell.covered[0] - repeated + sheet.rows.length, cell.covered[1]] as const }
          : cell,
      ),
    );
  const width = sheet.rows[0]?.length ?? 0;
  return {
    ...sheet,
    rows: [
      ...sheet.rows,
      ...rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? { text: '' })),
    ],
    pages: [...(sheet.pages ?? []), ...rows.map(() => table.page)],
  };
}

const ENDS = /[。！？：；:;]$|\t/;
const STARTS = /^(?:[（(]?[一二三四五六七八九十]+[、）)]|\d+[.、]|附[件表]|——)/;

/** Lines of a paragraph, joined; a heading, a row of a table, or a short line stays by itself. */
function paragraphs(lines: readonly string[]): string[] {
  const longest = Math.max(0, ...lines.filter((line) => !line.includes('\t')).map((line) => line.length));
  const joinedLines: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = joinedLines.length - 1;
    if (open && !STARTS.test(line) && !line.includes('\t')) joinedLines[last] += line;
    else joinedLines.push(line);
    open = !ENDS.test(line) && line.length > longest * 0.7;
  }
  return joinedLines;
}
