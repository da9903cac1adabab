import type { Place } from '../place.ts';

/** Which part of time a figure is of. */
export interface Extent {
  readonly year: number;
  readonly period?: string;
  readonly span?: 'cumulative' | 'single';
  readonly role: 'plan' | 'actual';
}

/** What of an indicator a column of figures gives. */
export type Quantity = 'value' | 'growth' | 'completion';

/** What a column of a table of indicators or of projects means. */
export type Meaning =
  | { readonly kind: 'number' | 'name' | 'unit' | 'target' | 'responsible' | 'note' | 'group' }
  | ({ readonly kind: 'figure'; readonly quantity: Quantity; readonly status?: 'E' | 'P' } & Extent)
  | {
      readonly kind:
        | 'place'
        | 'scale'
        | 'category'
        | 'builder'
        | 'years'
        | 'start'
        | 'end'
        | 'investment'
        | 'planned'
        | 'invested'
        | 'progress'
        | 'next-progress';
    }
  | { readonly kind: 'unknown' | 'ignored' };

export type MeaningKind = Meaning['kind'];

/** What a meaning was concluded from. */
export interface Evidence {
  /** `head`: the words of the head; `cells`: what is in the column; `title`: the table's title; `mapping`: a person. */
  readonly from: 'head' | 'cells' | 'title' | 'order' | 'mapping';
  readonly text: string;
}

export interface Column {
  /** From 0. */
  readonly index: number;
  readonly place: Place;
  readonly head: readonly string[];
  readonly meaning: Meaning;
  /** `stated`: the head says it; `guessed`: concluded from something else, and listed. */
  readonly certainty: 'stated' | 'guessed';
  readonly evidence: readonly Evidence[];
  /** The unit in the head: `总投资（亿元）`. */
  readonly unit: string;
}

/** What a table is of. */
export type TableKind = 'indicators' | 'projects' | 'other';

export interface Columns {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
}
