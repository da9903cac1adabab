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
