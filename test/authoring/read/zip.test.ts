import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { checkArchive, entriesOf, inflatedSize, tooLarge, unpack } from '../../../src/authoring/read/zip.ts';
import { archive, utf8 } from '../support/files.ts';

const FILES = { 'xl/workbook.xml': '<a/>', '目录/b.xml': 'b'.repeat(1000), 'c.bin': '' };

/** A copy with bytes changed at a place counted from the start, or from the end if negative. */
const changed = (bytes: Uint8Array, at: number, ...values: number[]) => {
  const copy = bytes.slice();
  copy.set(values, at < 0 ? copy.length + at : at);
  return copy;
};

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const told = async (bytes: Uint8Array): Promise<unknown> => {
  try {
    await checkArchive(bytes, 'x.zip');
  } catch (error) {
    const { code, said, file } = error as ReadError;
    return [file, code, said];
  }
  return 'read';
};

const DAMAGED = [
  'x.zip',
  'damaged',
  {
    zh: '文件已损坏，或没有下载完整。请重新保存后再试。',
    en: 'the file is damaged or incomplete. Save it again and retry.',
  },
];
const TOO_LARGE = [
  'x.zip',
  'too-large',
  {
    zh: '解压后超过150MB，不像是一份报告，没有打开。',
    en: 'unpacks to more than 150 MB, which is no report; not opened.',
  },
];

/** The place of the first entry of the directory. */
const directory = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

describe('an archive', () => {
  const zip = archive(FILES);

  it('has the entries of its directory', async () => {
    expect(entriesOf(zip, 'x').map(({ name, method, unpacked }) => [name, method, unpacked])).to.deep.equal([
      ['xl/workbook.xml', 8, 4],
      ['目录/b.xml', 8, 1000],
      ['c.bin', 8, 0],
    ]);
    expect(await checkArchive(zip, 'x')).to.deep.equal(Object.keys(FILES));
  });

  it('may have a comment, and stand inside of a larger buffer', async () => {
    const comment = new Uint8Array(300).fill(0x50);
    expect(await checkArchive(join(zip, comment), 'x')).to.have.length(3);
    expect(await checkArchive(join(zip, new Uint8Array(0xffff)), 'x')).to.have.length(3);
    expect(await told(join(zip, new Uint8Array(0x10000)))).to.deep.equal(DAMAGED);
    expect(await checkArchive(join(new Uint8Array(7), zip).subarray(7), 'x')).to.have.length(3);
    expect(await checkArchive(archive({}), 'x')).to.deep.equal([]);
  });

  it('may have further fields after a name, in its directory and before a file', async () => {
    const one = archive({ 'a.xml': '<a/>' });
    const at = directory(one);
    const local = join(one.slice(0, 35), Uint8Array.of(1, 2, 3), one.slice(35, at));
    const entry = join(one.slice(at, at + 51), Uint8Array.of(7, 7, 8, 8, 8), one.slice(at, at + 51));
    const end = changed(one.slice(at + 51), 16, local.length);
    const twice = join(
      changed(local, 28, 3),
      changed(changed(entry, 30, 2), 32, 3),
      changed(changed(end, 8, 2), 10, 2),
    );
    expect(await checkArchive(twice, 'x')).to.deep.equal(['a.xml', 'a.xml']);
    const files = await unpack(twice, 'x', /./);
    expect(new TextDecoder().decode(files.get('a.xml'))).to.equal('<a/>');
  });

  it('gives the content of the files whose names match, packed or not', async () => {
    const text = async (bytes: Uint8Array, names: RegExp) =>
      [...(await unpack(bytes, 'x', names))].map(([name, content]) => [
        name,
        new TextDecoder().decode(content),
      ]);
    expect(await text(zip, /\.xml$/)).to.deep.equal(Object.entries(FILES).slice(0, 2));
    const one = archive({ 'a.xml': 'a' });
    // What deflate makes of one byte, taken as it is.
    const stored = changed(one, directory(one) + 10, 0);
    expect((await unpack(stored, 'x', /a/)).get('a.xml')?.length).to.equal(3);
    expect(await told(stored)).to.equal('read');
  });

  it('is damaged where anything in it is not as it should be', async () => {
    const at = directory(zip);
    const damages: readonly [name: string, bytes: Uint8Array][] = [
      ['nothing', new Uint8Array()],
      ['short', zip.slice(0, 21)],
      ['cut', zip.slice(0, -1)],
      ['no end', changed(zip, -22, 0)],
      ['no entry', changed(zip, at, 0)],
      ['more entries than there are', changed(zip, -12, 4)],
      ['directory beyond the end', changed(zip, -6, 0xff, 0xff)],
      ['file beyond the end', changed(zip, at + 42, 0xff, 0xff)],
      ['another method', changed(zip, at + 10, 9)],
      ['broken data', changed(zip, 45, 0xff, 0xff)],
    ];
    for (const [name, bytes] of damages) expect(await told(bytes), name).to.deep.equal(DAMAGED);
    let error: ReadError | undefined;
    await unpack(changed(zip, 45, 0xff, 0xff), 'x.zip', /./).catch((reason) => {
      error = reason;
    });
    expect([error?.file, error?.code, error?.said]).to.deep.equal(DAMAGED);
  });

  it('is too large where its directory says so', async () => {
    const at = directory(zip);
    const size = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
    const most = 150 * 1024 * 1024;
    // Beside the 1000 bytes of the second file.
    expect(await told(changed(zip, at + 24, ...size(most - 999)))).to.deep.equal(TOO_LARGE);
    expect(await told(changed(zip, at + 24, ...size(most - 1000)))).to.equal('read');
    expect(await told(changed(zip, -12, ...size(10_001).slice(0, 2)))).to.deep.equal(TOO_LARGE);
    expect(await told(changed(zip, -12, ...size(10_000).slice(0, 2)))).to.deep.equal(DAMAGED);
    expect(tooLarge('x.zip').code).to.equal('too-large');
  });
});

describe('the size that data unpacks to', () => {
  const packed = new Uint8Array(deflateSync(new Uint8Array(300_000)));

  it('is counted, or is more than what is asked for', async () => {
    expect(await inflatedSize(packed, 300_000, 'deflate')).to.equal(300_000);
    expect(await inflatedSize(packed, 1000, 'deflate'))
      .to.be.above(1000)
      .and.below(300_000);
    expect(await inflatedSize(packed, -1, 'deflate')).to.equal(0);
  });

  it('is that up to where it is damaged, if that is no matter', async () => {
    expect(await inflatedSize(Uint8Array.from(utf8('no')), 1000, 'deflate')).to.equal(0);
    const error = await inflatedSize(Uint8Array.from(utf8('no')), 1000, 'deflate', () => {
      throw new Error('damaged');
    }).catch((reason) => reason);
    expect(error.message).to.equal('damaged');
  });
});
