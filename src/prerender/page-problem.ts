/** One thing wrong with a page. */
export interface PageProblem {
  /** Of the tag, from 1. */
  line: number;
  /** Of the tag, in UTF-16 code units, from 1. */
  column: number;
  /** The start tag as written, at most 60 characters; empty if the problem concerns the whole page. */
  tag: string;
  /** What is wrong: `missing end tag </indicator-gauge>`. */
  message: string;
}

/** A problem in one line: `12:5 <indicator-gauge indicator="gdp">: unknown indicator "gdp": expected one of …`. */
export function describePageProblem({ line, column, tag, message }: PageProblem): string {
  return `${line}:${column}${tag && ` ${tag}`}: ${message}`;
}
