/**
 * `ArrayBuffer.prototype.transferToFixedLength`, which PDF.js calls for each font: Node has it from version 22, browsers
 * from 2024. Without it, what a page draws ends at its first text. A copy does as well here.
 */
export function provideBufferTransfer(): void {
  const { prototype } = ArrayBuffer;
  if ('transferToFixedLength' in prototype) return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}
