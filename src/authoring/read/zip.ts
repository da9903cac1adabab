import { ReadError } from './read-error.ts';

/** What an archive may unpack to. The workbook of a whole province is some 20 MB. */
export const MAX_UNPACKED = 150 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER_LENGTH = 30;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

export const tooLarge = (file: string): ReadError =>
  new ReadError(file, 'too-large', {
    zh: `解压后超过${MAX_UNPACKED / 1024 / 1024}MB，不像是一份报告，没有打开。`,
    en: `unpacks to more than ${MAX_UNPACKED / 1024 / 1024} MB, which is no report; not opened.`,
  });

const damaged = (file: string): ReadError =>
  new ReadError(file, 'damaged', {
    zh: '文件已损坏，或没有下载完整。请重新保存后再试。',
    en: 'the file is damaged or incomplete. Save it again and retry.',
  });

/** The entries of a ZIP archive, from its directory. */
export function entriesOf(bytes: Uint8Array, file: string): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment may follow.
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) throw damaged(file);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw tooLarge(file);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  try {
    for (let e = 0; e < count; e++) {
      if (view.getUint32(at, true) !== ENTRY) throw damaged(file);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        start:
          local + LOCAL_HEADER_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged(file);
    throw error;
  }
  return entries;
}

/**
 * Refuses an archive that unpacks to more than a report can be, before anything keeps what is unpacked. The sizes that
 * its directory states may be wrong, so each entry is unpacked once, in pieces that are counted and dropped.
 *
 * @throws {ReadError} if it is too large or damaged.
 */
export async function checkArchive(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  const entries = entriesOf(bytes, file);
  const stated = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (stated > MAX_UNPACKED) throw tooLarge(file);
  const refuse = (): never => {
    throw damaged(file);
  };
  let left = MAX_UNPACKED;
  for (const { method, packed, start } of entries) {
    if (method === 0) left -= packed;
    else if (method === 8)
      left -= await inflatedSize(bytes.slice(start, start + packed), left, 'deflate-raw', refuse);
    else throw damaged(file);
    if (left < 0) throw tooLarge(file);
  }
  return entries.map(({ name }) => name);
}

/** The size that data unpacks to, up to where it is damaged, or more than `most` as soon as that is known. */
export async function inflatedSize(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
  format: 'deflate' | 'deflate-raw',
  onDamage?: () => never,
): Promise<number> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
    }
  } catch {
    onDamage?.();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return size;
}

/** The content of the entries whose names match, of an archive that was checked. */
export async function unpack(
  bytes: Uint8Array,
  file: string,
  names: RegExp,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const { name, method, packed, start } of entriesOf(bytes, file)) {
    if (!names.test(name)) continue;
    const content = bytes.slice(start, start + packed);
    contents.set(name, method === 0 ? content : await inflated(content, file));
  }
  return contents;
}

async function inflated(packed: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw damaged(file);
  }
}
