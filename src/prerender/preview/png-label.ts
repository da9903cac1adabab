import { crc32 } from 'node:zlib';

/** The keyword and text of a tEXt chunk, by which a picture is known as one that may be replaced. */
const LABEL = Buffer.from('Software\0district-dashboard', 'latin1');

/** Signature and header of a PNG. */
const HEADER = 33;

/** The PNG with the label. */
export function withLabel(png: Uint8Array): Uint8Array {
  const typed = Buffer.concat([Buffer.from('tEXt', 'latin1'), LABEL]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(LABEL.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([png.subarray(0, HEADER), length, typed, sum, png.subarray(HEADER)]);
}

/** Whether a file has the label. */
export const hasLabel = (file: Uint8Array): boolean =>
  Buffer.from(file.subarray(HEADER + 8, HEADER + 8 + LABEL.length)).equals(LABEL);
