/** One thing wrong with a report. */
export interface Problem {
  /** Path from the root, as in JavaScript: `indicators[2].observations[0].value`; empty for the report itself. */
  path: string;
  /** What is wrong there, without the path: `expected a number or null, got "7.5%"`. */
  message: string;
  /** The value at `path`; `undefined` if it is missing. */
  found: unknown;
}

const MAX_LENGTH = 60;

/** The beginning of a text that is too long for a message. */
export const truncate = (text: string, length = MAX_LENGTH): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

const MAX_LISTED = 20;

/** The first of many names for a message, and how many more there are. */
export function enumerate(names: Iterable<string>, count: number): string {
  const first: string[] = [];
  for (const name of names) if (first.push(truncate(name)) === MAX_LISTED) break;
  return `${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}`;
}

/** A value as it is shown in a message: a string in double quotes, an object only by its type. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `an array (length ${value.length})`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return truncate(String(value));
  return truncate(JSON.stringify(value.slice(0, MAX_LENGTH + 1)));
}

/** The problem of a value that is not what the format expects. */
export const mismatch = (path: string, expected: string, found: unknown): Problem => ({
  path,
  message: `expected ${expected}, got ${formatValue(found)}`,
  found,
});

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
