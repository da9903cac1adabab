import type { Amount } from '../../report/schema.ts';
import type { Extent } from '../columns/column.ts';
import type { Place } from '../place.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** A figure of an indicator: where it stands and what it says. */
export interface RowFigure extends Extent {
  readonly place: Place;
  readonly printed: PrintedFigure;
  /** Of a figure of a sentence: the sentence. */
  readonly quote?: string;
}

/** An indicator as a table or a sentence gives it. */
export interface IndicatorRow {
  readonly place: Place;
  readonly name: string;
  /** What corrections name it by, where a row before it has its name. */
  readonly key?: string;
  /** Of 其中：… and #…: the name of the row that it is a part of. */
  readonly whole?: string;
  readonly group: string;
  readonly number?: number;
  readonly unit: string;
  readonly target?: 'binding' | 'expected';
  readonly responsible: string;
  readonly note: string;
  readonly figures: readonly RowFigure[];
  /** 完成率, as the table states it, with the figure it is of. */
  readonly completion?: { readonly percent: number; readonly of: Extent };
  /** The row as one line, as the text of the file has it. */
  readonly line: string;
  /** Whether it was read from a sentence, which proposes it only. */
  readonly from: 'table' | 'sentence';
}

/** A project as a table gives it. */
export interface ProjectRow {
  readonly place: Place;
  readonly name: string;
  /** What corrections name it by, where a row before it has its name. */
  readonly key?: string;
  readonly group: string;
  readonly location: string;
  readonly scale: string;
  readonly investment?: Amount;
  readonly planned?: Amount;
  readonly invested?: Amount;
  readonly progress: string;
  readonly nextProgress: string;
  readonly start?: number;
  readonly end?: number;
  readonly responsible: string;
  readonly builder: string;
  readonly line: string;
}

/** What a row is called among the corrections. */
export const keyOf = ({ name, key }: { readonly name: string; readonly key?: string }): string => key ?? name;

/** Rows of one name are corrected each by itself: the second 规上工业增加值 is `规上工业增加值 %`, or the second by number. */
export function withKeys<Row extends { readonly name: string; readonly unit?: string }>(
  rows: readonly Row[],
): (Row & { readonly key?: string })[] {
  const names = new Set(rows.map(({ name }) => name));
  const taken = new Set<string>();
  return rows.map((row) => {
    const isFree = (key: string) => !taken.has(key) && !names.has(key);
    let key = row.name;
    if (taken.has(key)) {
      if (row.unit) key = `${row.name} ${row.unit}`;
      for (let number = 2; !isFree(key); number++) key = `${row.name} ${number}`;
    }
    taken.add(key);
    return key === row.name ? row : { ...row, key };
  });
}
