import mammoth from 'mammoth';
import { type Finding, finding } from '../finding.ts';
import type { Source } from '../source.ts';
import { readHtml } from './html.ts';
import { ReadError } from './read-error.ts';
import { entriesOf } from './zip.ts';

/** Reads a Word document: merged cells kept, deletions that are tracked left out. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Source> {
  const html = await convert(bytes, file);
  return readHtml(html, file, 'docx', picturesIn(bytes, file));
}

/** A table may be a picture, or an object of Excel that shows as one. */
function picturesIn(bytes: Uint8Array, file: string): Finding[] {
  const names = entriesOf(bytes, file).map(({ name }) => name);
  const pictures = names.filter((name) => /^word\/media\/./.test(name)).length;
  const objects = names.filter((name) => /^word\/embeddings\/./.test(name)).length;
  if (pictures + objects === 0) return [];
  return [
    finding(
      'left-out',
      'pictures',
      { file },
      {
        zh: `文档里的图片${pictures}幅、嵌入对象${objects}个没有读入；若其中有表格，请改为普通表格（从Excel复制后粘贴为表格）。`,
        en: `pictures (${pictures}) and embedded objects (${objects}) of the document were not read; a table among them must be a plain table: copy it from Excel and paste it as a table.`,
      },
    ),
  ];
}

async function convert(bytes: Uint8Array, file: string): Promise<string> {
  try {
    return await htmlOf(bytes);
  } catch {
    // A picture that is missing stops the reader.
  }
  try {
    const { withoutPictures } = await import('./docx-pictures.ts');
    return await htmlOf(await withoutPictures(bytes, file));
  } catch {
    throw new ReadError(file, 'damaged', {
      zh: 'Word文件打不开，可能已损坏。请用Word或WPS重新保存为.docx。',
      en: 'the Word document cannot be opened and may be damaged. Save it again as .docx.',
    });
  }
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  // The build for Node takes the bytes as `buffer`, that for browsers as `arrayBuffer`.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  // Pictures, and the files that a document links to as pictures, are not opened.
  const convertImage = (async () => []) as unknown as typeof mammoth.images.dataUri;
  const { value } = await mammoth.convertToHtml(input, { convertImage });
  return value;
}
