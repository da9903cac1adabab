import type { Category, Measure } from '../report/vocabulary.ts';
import type { Meaning } from './columns/column.ts';

/** What a person says about an indicator, by the name that the file prints. Absent: what was understood stays. */
export interface IndicatorMapping {
  readonly id?: string;
  readonly en?: string;
  readonly group?: string;
  readonly unit?: string;
  readonly measure?: Measure;
  readonly direction?: 'higher' | 'lower' | 'none';
  /** The id of last year's indicator that it is; `null`: it is new. */
  readonly like?: string | null;
  readonly leaveOut?: true;
  /** Of an indicator from a sentence: take it. */
  readonly take?: true;
}

export interface ProjectMapping {
  readonly id?: string;
  readonly en?: string;
  readonly category?: Category;
  readonly leaveOut?: true;
}

/** A person's corrections. The same files with the same mapping give the same report, byte for byte. */
export interface Mapping {
  readonly format: 'district-mapping/1';
  readonly report?: {
    readonly id?: string;
    readonly year?: number;
    readonly area?: { readonly code?: string; readonly zh?: string; readonly en?: string };
    readonly title?: { readonly zh?: string; readonly en?: string };
    readonly issuer?: { readonly zh?: string; readonly en?: string };
    readonly issued?: string;
  };
  /** By the id of the table: whether it is left out, and what its columns mean, by their letter. */
  readonly tables?: Readonly<
    Record<string, { readonly leaveOut?: true; readonly columns?: Readonly<Record<string, Meaning>> }>
  >;
  readonly indicators?: Readonly<Record<string, IndicatorMapping>>;
  readonly projects?: Readonly<Record<string, ProjectMapping>>;
  /** By `id 2024 plan`: the sentence that a figure is from; `null` for none. */
  readonly quotes?: Readonly<Record<string, string | null>>;
}
