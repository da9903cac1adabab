import { inflateSync } from 'node:zlib';

const predictors = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];

/** The pixels of a PNG with four channels of eight bits, not interlaced. */
export function pixelsOf(png) {
  const [width, height] = [16, 20].map((at) => png.readUInt32BE(at));
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const lines = inflateSync(Buffer.concat(parts));
  const row = 4 * width;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const predict = predictors[lines[y * (row + 1)]];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= 4 ? pixels[at - 4] : 0;
      const up = y > 0 ? pixels[at - row] : 0;
      const corner = x >= 4 && y > 0 ? pixels[at - row - 4] : 0;
      pixels[at] = lines[y * (row + 1) + 1 + x] + predict(left, up, corner);
    }
  }
  return { width, height, pixels };
}
