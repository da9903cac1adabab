import type { Mapping, Report, Source } from '../../../authoring/index.ts';

/** A file as read. */
export interface AddedSource extends Source {
  /** Of a text: the file itself, to be read again in another encoding. */
  readonly bytes?: Uint8Array;
}

/** A report of last year, and the file that it is from. */
export interface EarlierReport {
  readonly file: string;
  readonly report: Report;
}

/** What a person brought and corrected: all that a report is made of, and what undo goes back over. */
export interface Work {
  readonly sources: readonly AddedSource[];
  readonly like: EarlierReport | null;
  readonly mapping: Mapping;
}

export const EMPTY_WORK: Work = { sources: [], like: null, mapping: { format: 'district-mapping/1' } };

export const isEmpty = ({ sources, like }: Work): boolean => sources.length === 0 && like === null;
