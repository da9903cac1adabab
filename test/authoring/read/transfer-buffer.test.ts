import { expect } from 'chai';
import { provideBufferTransfer } from '../../../src/authoring/read/transfer-buffer.ts';

const NAME = 'transferToFixedLength';

describe('the transfer of a buffer', () => {
  // As in Node 20, and Node's own again after the test.
  const own = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, NAME);
  const without = (body: () => void) => {
    Reflect.deleteProperty(ArrayBuffer.prototype, NAME);
    try {
      body();
    } finally {
      Reflect.deleteProperty(ArrayBuffer.prototype, NAME);
      if (own) Object.defineProperty(ArrayBuffer.prototype, NAME, own);
    }
  };
  const transfer = (...length: number[]): number[] => {
    const { buffer } = Uint8Array.of(1, 2, 3);
    const moved = (buffer as unknown as Record<typeof NAME, (length?: number) => ArrayBuffer>)[NAME](
      ...length,
    );
    return [...new Uint8Array(moved)];
  };

  it('is there where the platform has none: as long, shorter, or longer', () =>
    without(() => {
      expect(NAME in ArrayBuffer.prototype).to.equal(false);
      provideBufferTransfer();
      expect(transfer()).to.deep.equal([1, 2, 3]);
      expect(transfer(2)).to.deep.equal([1, 2]);
      expect(transfer(5)).to.deep.equal([1, 2, 3, 0, 0]);
      // As methods of the language are.
      const { enumerable, configurable, writable } =
        Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, NAME) ?? {};
      expect([enumerable, configurable, writable]).to.deep.equal([false, true, true]);
    }));

  it('is left as it is where there is one', () =>
    without(() => {
      provideBufferTransfer();
      const first = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, NAME)?.value;
      provideBufferTransfer();
      expect(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, NAME)?.value).to.equal(first);
    }));
});
