import type { Said } from '../finding.ts';

/** A file of which nothing can be read; `said` tells why and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    readonly file: string,
    /** Stable: `encrypted`, `legacy-doc`, `too-large`, … */
    readonly code: string,
    readonly said: Said,
  ) {
    super(`${file}: ${said.en}`);
  }
}
