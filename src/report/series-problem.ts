import type { Problem } from './problem.ts';

/** Why something could not be joined: a report, an indicator of it, or a figure. */
export type SeriesProblemKind =
  | 'missing'
  | 'area'
  | 'unit'
  | 'measure'
  | 'direction'
  | 'alias'
  | 'contradiction';

/** One thing that could not be joined. `path` is that in the report of this name. */
export interface SeriesProblem extends Problem {
  kind: SeriesProblemKind;
  /** The name that the report was given with, such as its URL. */
  report: string;
  /** Which of the given reports it is, from 1, where it has no name of its own: one that is given as an object. */
  place?: number;
  /** The ids of the indicators that lack something for it; empty where it is of the whole report. */
  indicators: readonly string[];
}
