import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { checkStreams } from '../../../src/authoring/read/pdf-streams.ts';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { utf8 } from '../support/files.ts';

const MB = 1024 * 1024;
const packed = (size: number): Uint8Array => deflateSync(new Uint8Array(size));

const fileOf = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : part))));

const check = async (...parts: (string | Uint8Array)[]): Promise<string> =>
  checkStreams(fileOf('%PDF-1.4\n4 0 obj <<>> ', ...parts), 'x.pdf').then(
    () => 'opened',
    (error: ReadError) => `${error.file} ${error.code}`,
  );

const END = '\nendstream endobj\n';
const TEXT = 'stream\n0 0 m streams of words\nendstream endobj\n';

describe('the streams of a PDF', () => {
  it('may unpack to 150 MB together, whatever is not packed', async () => {
    const half = packed(75 * MB);
    expect(await check(TEXT, 'stream\r\n', half, END, TEXT, 'stream\n', half, END, TEXT)).to.equal('opened');
    // The last one as in a file that is not whole.
    expect(
      await check(TEXT, 'stream\r\n', half, END, 'stream', half, END, TEXT, 'stream\n', packed(1)),
    ).to.equal('x.pdf too-large');
  });

  it('are found after words that begin alike', async () => {
    for (const before of ['s ', '/Subtype/Type3 ', 'strea'])
      expect(await check(before, 'stream\n', packed(151 * MB), END), before).to.equal('x.pdf too-large');
  });
});
