import type { Place } from './place.ts';

/** What is said, in Chinese and English: both, unlike the texts of a report. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/**
 * `guess`: taken from something that does not state it, and can be changed; `doubt`: a value that may be wrong, to be
 * looked at first; `left-out`: read, but not part of the report; `error`: nothing could be made of it.
 */
export type FindingKind = 'guess' | 'doubt' | 'left-out' | 'error';

/** Something a person should know about what was made of a file. Nothing is guessed or left out without one. */
export interface Finding {
  readonly kind: FindingKind;
  /** Which rule it is from: `unit-inherited`. Stable, for tests and for the mapping. */
  readonly code: string;
  readonly place: Place;
  readonly said: Said;
}

export const finding = (kind: FindingKind, code: string, place: Place, said: Said): Finding => ({
  kind,
  code,
  place,
  said,
});
