import type { Indicator } from '../../report/schema.ts';
import type { Said } from '../finding.ts';

/** An indicator of last year's report that a row of this year is. */
export interface Match {
  readonly indicator: Indicator;
  /** `name`: the same; `alias`: a name it had before; `similar`: drifted, and listed as renamed. */
  readonly by: 'name' | 'alias' | 'similar' | 'mapping';
  readonly because: Said;
}

/** What became of last year's indicators. */
export interface Matching {
  /** By index of the row. */
  readonly matches: ReadonlyMap<number, Match>;
  readonly added: readonly string[];
  /** Ids of indicators that had a plan for this year and are not in this report. */
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Plans for this year that this report prints differently from last year's. */
  readonly restated: readonly { readonly id: string; readonly before: string; readonly now: string }[];
}
