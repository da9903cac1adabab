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
  const arrayBuffer = bytes.slice().buffer;
  // The build for Node wants a Buffer, that for browsers an ArrayBuffer.
  const input =
    'Buffer' in globalThis
      ? {
          arrayBuffer,
          buffer: (globalThis as unknown as { Buffer: { from(b: ArrayBuffer): never } }).Buffer.from(
            arrayBuffer,
          ),
        }
      : { arrayBuffer };
  const options = {
    ignoreEmptyParagraphs: true,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  try {
    return await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, options);
  } catch {
    throw new ReadError(file, 'damaged', {
      zh: 'Word文件打不开，可能已损坏。请用Word或WPS重新保存为.docx。',
      en: 'the Word document cannot be opened and may be damaged. Save it again as .docx.',
    });
  }
}
