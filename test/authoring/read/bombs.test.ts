import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import type { ReadError } from '../../../src/authoring/read/read-error.ts';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { archive, utf8 } from '../support/files.ts';

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readSource(bytes, 'x');
  } catch (error) {
    return (error as ReadError).code;
  }
  return 'read';
};

describe('a file that unpacks to more than a report can be', () => {
  it('is not unpacked if it is a bomb, whatever its directory says', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    const bomb = archive({
      'xl/workbook.xml': zeros,
      'xl/a.xml': zeros,
      'xl/b.xml': zeros,
      'xl/c.xml': zeros,
    });
    expect(bomb.length).to.be.below(1024 * 1024);
    expect(await refusal(bomb)).to.equal('too-large');
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await refusal(bomb)).to.equal('too-large');
  });

  it('is not opened if a stream of a PDF is a bomb', async () => {
    const pdf = (megabytes: number) => {
      const packed = deflateSync(new Uint8Array(megabytes * 1024 * 1024).fill(0x20));
      const head = '%PDF-1.4\n4 0 obj<</Filter/FlateDecode>>stream\r\n';
      return Uint8Array.from([...utf8(head), ...packed, ...utf8('\nendstream endobj\n')]);
    };
    expect(await refusal(pdf(160))).to.equal('too-large');
    expect(await refusal(pdf(1))).to.equal('damaged');
  });
});
