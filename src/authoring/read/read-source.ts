import { finding } from '../finding.ts';
import type { Encoding, Source } from '../source.ts';
import { type RunSteps, runAtOnce } from '../steps.ts';
import { decode } from './decode.ts';
import { formatOf } from './file-kind.ts';
import { withTurnedTables } from './turned-tables.ts';

interface ReadOptions {
  /** Of a text, where a person says so. */
  readonly encoding?: Encoding;
  /** How a long task is run, such as reading a workbook or a PDF; at once, if nothing is said. */
  readonly run?: RunSteps;
}

/**
 * Reads a file: what is in it, not what it means. The reader of a format is loaded when such a file comes.
 *
 * @throws {ReadError} for a file of which nothing can be read.
 */
export async function readSource(
  bytes: Uint8Array,
  file: string,
  { encoding, run = runAtOnce }: ReadOptions = {},
): Promise<Source> {
  const format = await formatOf(bytes, file);
  switch (format) {
    case 'xlsx':
      return withTurnedTables(await (await import('./xlsx.ts')).readXlsx(bytes, file, run));
    case 'docx':
      return withTurnedTables(await (await import('./docx.ts')).readDocx(bytes, file));
    case 'pdf':
      return withTurnedTables(await (await import('./pdf.ts')).readPdf(bytes, file, run));
    default:
      return readDecoded(bytes, file, format, encoding);
  }
}

async function readDecoded(
  bytes: Uint8Array,
  file: string,
  format: 'html' | 'csv' | 'text',
  stated: Encoding | undefined,
): Promise<Source> {
  const { text, encoding, guessed } = stated
    ? { text: new TextDecoder(stated).decode(bytes), encoding: stated, guessed: false }
    : decode(bytes, file);
  const source = await readString(text, file, format);
  if (!guessed) return { ...source, encoding };
  const said = {
    zh: `文件没有注明编码，按${encoding.toUpperCase()}读取：“${text.trim().slice(0, 20)}…”`,
    en: `no encoding is stated; read as ${encoding.toUpperCase()}: "${text.trim().slice(0, 20)}…"`,
  };
  return {
    ...source,
    encoding,
    findings: [...source.findings, finding('guess', 'encoding', { file }, said)],
  };
}

/** Reads text that is decoded already: pasted, or from a page. */
export async function readString(
  text: string,
  file: string,
  format: 'html' | 'csv' | 'text',
): Promise<Source> {
  if (format === 'html') return withTurnedTables((await import('./html.ts')).readHtml(text, file));
  if (format === 'csv') return withTurnedTables((await import('./csv.ts')).readCsv(text, file));
  return withTurnedTables((await import('./text.ts')).readText(text, file));
}
