import { inflatedSize, MAX_UNPACKED, tooLarge } from './zip.ts';

const codes = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));
const STREAM = codes('stream');
const END = codes('endstream');

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((byte, b) => bytes[at + b] === byte)) return at;
  return -1;
}

/**
 * Refuses a PDF whose streams unpack to more than a report can be: pdf.js keeps what it unpacks. What is damaged or packed
 * in another way is left to pdf.js.
 *
 * @throws {ReadError} if it is too large.
 */
export async function checkStreams(bytes: Uint8Array, file: string): Promise<void> {
  let left = MAX_UNPACKED;
  let at = find(bytes, STREAM, 0);
  while (at >= 0) {
    let start = at + STREAM.length;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const found = find(bytes, END, start);
    const end = found < 0 ? bytes.length : found;
    left -= await inflatedSize(bytes.slice(start, end), left, 'deflate');
    if (left < 0) throw tooLarge(file);
    at = find(bytes, STREAM, end + END.length);
  }
}
