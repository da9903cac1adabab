/** SHA-256 as `node:crypto` has it, for a browser, whose own answers only later. */

const PRIMES = Array.from({ length: 312 }, (_, index) => index).filter(
  (number) =>
    number > 1 &&
    !Array.from({ length: number }, (_, index) => index).some((by) => by > 1 && number % by === 0),
);

/** The first 32 bits of the fraction of a root. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);

const K = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64));
  for (const [index, byte] of bytes.entries()) view.setUint8(index, byte);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function sha256(text: string): string {
  const message = padded(text);
  const state = [...START];
  for (let at = 0; at < message.byteLength; at += 64) {
    const words = Array.from({ length: 16 }, (_, index) => message.getUint32(at + index * 4));
    const word = (index: number): number => words[index] ?? 0;
    for (let index = 16; index < 64; index += 1) {
      const [early, late] = [word(index - 15), word(index - 2)];
      const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words.push((word(index - 16) + s0 + word(index - 7) + s1) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index += 1) {
      const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[index] ?? 0) + word(index)) | 0;
      const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
      state[index] = ((state[index] ?? 0) + value) | 0;
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

export const createHash = (_: 'sha256') => ({
  update: (text: string) => ({ digest: (_: 'hex') => sha256(text) }),
});
