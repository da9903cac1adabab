import * as v from 'valibot';
import { matcher } from './matches.ts';
import { mismatch, type Problem, ReportError, truncate } from './problem.ts';
import { checkRules } from './rules.ts';
import { type Report, ReportSchema } from './schema.ts';

const pathOf = (items: readonly v.IssuePathItem[] = []): string =>
  items.reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`),
    '',
  );

function problemOf({ type, expected, path: items, message, input }: v.BaseIssue<unknown>): Problem {
  const path = pathOf(items);
  if (type !== 'strict_object' || expected === 'Object') return mismatch(path, message, input);
  if (expected !== 'never') return { path, message, found: input };
  // An unknown key is a problem of the object that has it.
  return { path: pathOf(items?.slice(0, -1)), message, found: items?.at(-1)?.input };
}

const isOfFormat = matcher(ReportSchema);

/**
 * Validates a value against the format `district-report/1`: its shape, then the rules that span several values.
 *
 * @returns a deep copy that holds nothing else; the input is not changed.
 * @throws {ReportError} with every problem found.
 */
export function parseReport(input: unknown): Report {
  const result = v.safeParse(ReportSchema, input);
  // The copy, not the input: a getter could answer differently the second time.
  const copy: unknown = result.output;
  const broken = typeof copy === 'object' && copy !== null ? checkRules(copy) : [];
  const problems = [...(result.issues ?? []).map(problemOf), ...broken];
  if (problems.length > 0 || !result.success) throw new ReportError(problems);
  return result.output;
}

/**
 * Parses and validates the text of a JSON file; a byte order mark is ignored.
 *
 * @throws {ReportError} with every problem found, or with one if the text is not JSON.
 */
export function parseReportText(text: string): Report {
  const start = text.trimStart(); // Removes a byte order mark too, which JSON.parse does not accept.
  let input: unknown;
  try {
    input = JSON.parse(start);
  } catch {
    throw new ReportError([{ path: '', message: notJson(start), found: truncate(start) || undefined }]);
  }
  // Nobody else has what was just parsed: a valid report needs no copy, which takes longer than the test.
  if (isOfFormat(input) && checkRules(input as Report).length === 0) return input as Report;
  return parseReport(input);
}

/** Servers often answer with an HTML page for a file that is missing. */
function notJson(text: string): string {
  if (text === '') return 'expected JSON, got an empty file';
  return `expected JSON, got ${text.startsWith('<') ? 'an HTML page' : 'invalid JSON'}: ${JSON.stringify(truncate(text))}`;
}
