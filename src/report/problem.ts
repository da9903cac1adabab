import type { ProblemCode } from './problem-words.ts';

/** One thing wrong with a report. */
export interface Problem {
  /** Path from the root, as in JavaScript: `indicators[2].observations[0].value`; empty for the report itself. */
  path: string;
  /** What is wrong there, without the path: `expected a number or null, got "7.5%"`. */
  message: string;
  /** The value at `path`; `undefined` if it is missing. */
  found: unknown;
  /** Of a rule of the format: which one, and what its message names besides the value found. */
  rule?: { code: ProblemCode; values: readonly string[] };
}

/** A problem in one line: `indicators[2].observations[0].value: expected a number or null, got "7.5%"`. */
export function describeProblem({ path, message }: Problem): string {
  return `${path || 'report'}: ${message}`;
}

const MAX_LINES = 100;

function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MAX_LINES).map(describeProblem);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more problem${more > 1 ? 's' : ''}`);
  return lines.join('\n');
}

/** A report that is not valid. Its `message` has one line for each of its `problems`, of many for the first. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  constructor(
    /** All problems found, at least one. */
    readonly problems: readonly Problem[],
  ) {
    super(describeProblems(problems));
  }
}
