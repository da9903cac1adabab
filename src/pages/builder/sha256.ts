import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The part of `node:crypto` that rendering uses: the browser's own SHA-256 is asynchronous. */
export const createHash = (_: 'sha256') => ({
  update: (text: string) => ({ digest: (_: 'hex') => bytesToHex(sha256(utf8ToBytes(text))) }),
});
