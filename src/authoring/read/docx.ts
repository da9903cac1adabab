import mammoth from 'mammoth';
import type { Source } from '../source.ts';
import { readHtml } from './html.ts';
import { ReadError } from './read-error.ts';

/** Reads a Word document: merged cells kept, deletions that are tracked left out. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Source> {
  const { value: html } = await convert(bytes, file);
  return readHtml(html, file, 'docx');
}

async function convert(bytes: Uint8Array, file: string): Promise<{ value: string }> {
  // The build for Node takes the bytes as `buffer`, that for browsers as `arrayBuffer`.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  // Pictures, and the files that a document links to as pictures, are not opened.
  const convertImage = (async () => []) as unknown as typeof mammoth.images.dataUri;
  try {
    return await mammoth.convertToHtml(input, { convertImage });
  } catch {
    throw new ReadError(file, 'damaged', {
      zh: 'Word文件打不开，可能已损坏。请用Word或WPS重新保存为.docx。',
      en: 'the Word document cannot be opened and may be damaged. Save it again as .docx.',
    });
  }
}
