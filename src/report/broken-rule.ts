import type { Problem } from './problem.ts';
import { type ProblemCode, wordsOf } from './problem-words.ts';

/** The problem of a rule that is broken. */
export function brokenRule(
  path: string,
  code: ProblemCode,
  found: unknown,
  ...named: readonly (string | number)[]
): Problem {
  const values = named.map(String);
  return { path, message: wordsOf(code, found, values), found, rule: { code, values } };
}
