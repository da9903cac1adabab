import * as v from 'valibot';
import { type Problem, ReportError } from './problem.ts';
import { brokenRules } from './rules.ts';
import { type Report, ReportSchema } from './schema.ts';

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${String(key)}`),
    '',
  );
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const unknownKey = issue.expected === 'never' ? issue.path?.at(-1) : undefined;
  return { path, expected: issue.message, found: unknownKey ? unknownKey.value : issue.input };
}

/**
 * Checks an object against the format `district-report/1` and returns a copy that holds nothing else.
 *
 * @throws {ReportError} with every problem found, of shape and of rule.
 */
export function parseReport(input: unknown): Report {
  const result = v.safeParse(ReportSchema, input);
  // The rules read the copy, not the input: what a getter says a second time is never asked.
  const copy: unknown = result.output;
  const broken = typeof copy === 'object' && copy !== null ? brokenRules(copy) : [];
  const problems = [...(result.issues ?? []).map(problemOf), ...broken];
  if (problems.length > 0 || !result.success) throw new ReportError(problems);
  return result.output;
}

/**
 * Reads a report from the text of a JSON file.
 *
 * @throws {ReportError} also where the text is not JSON, such as the HTML page a server sends instead.
 */
export function parseReportText(text: string): Report {
  const start = text.trimStart(); // Without a byte order mark too, which JSON.parse refuses.
  let input: unknown;
  try {
    input = JSON.parse(start);
  } catch {
    const expected = start.startsWith('<') ? 'a JSON file, not a web page' : 'a JSON file';
    throw new ReportError([{ path: '', expected, found: start.slice(0, 40) || undefined }]);
  }
  return parseReport(input);
}
