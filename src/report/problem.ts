/** One thing wrong with a report: where, what was expected there and what was found. */
export interface Problem {
  /** From the report's root, as one would write it in JavaScript: `indicators[2].observations[0].value`. */
  path: string;
  expected: string;
  found: unknown;
}

const LONGEST = 60;

function show(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (found === null) return 'null';
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'object') return 'an object';
  const shown = typeof found === 'string' ? JSON.stringify(found) : String(found);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

/** `indicators[2].observations[0].value: expected a number or null, got "7.5%"`. */
export function describeProblem({ path, expected, found }: Problem): string {
  return `${path || 'report'}: expected ${expected}, got ${show(found)}`;
}

/** A report that cannot be used, with all its problems. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}
