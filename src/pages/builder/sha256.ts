/** `createHash('sha256')` of `node:crypto` for a browser, whose own SHA-256 is asynchronous. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const createHash = (_: 'sha256') => ({
  update: (text: string) => ({ digest: (_: 'hex') => bytesToHex(sha256(utf8ToBytes(text))) }),
});
