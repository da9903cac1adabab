import type { Said } from '../finding.ts';

/** A sentence of the text that may be where a figure was read from. */
export interface QuoteCandidate {
  /** Verbatim. */
  readonly quote: string;
  /** From 1, in the text. */
  readonly line: number;
  readonly section?: string;
  /** From 0 to 1; the candidates of a figure are in descending order. */
  readonly score: number;
  /** What speaks for it. */
  readonly because: readonly Said[];
}
