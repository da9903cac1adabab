import * as v from 'valibot';
import { brokenRule } from './broken-rule.ts';
import { encodingProblem, isUtf16 } from './encoding.ts';
import { truncate } from './format-value.ts';
import { matcher } from './matches.ts';
import { type Problem, ReportError } from './problem.ts';
import type { ProblemCode } from './problem-words.ts';
import { checkRules } from './rules.ts';
import { type Report, ReportSchema } from './schema.ts';

function pathOf(items: readonly v.IssuePathItem[]): string {
  let path = '';
  for (const { key } of items) path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
  return path;
}

/** The message of an issue is a code of the schema, and perhaps what it names after a space. */
function problemOf({ expected, path, message, input }: v.BaseIssue<unknown>): Problem {
  const items: readonly v.IssuePathItem[] = path ?? [];
  const [code, ...named] = message.split(/ (.*)/s, 2) as [ProblemCode, ...string[]];
  if (expected !== 'never') return brokenRule(pathOf(items), code, input, ...named);
  // An unknown key is a problem of the object that has it.
  const key = items.at(-1) as v.IssuePathItem;
  return brokenRule(pathOf(items.slice(0, -1)), code, key.input, ...named);
}

const isOfFormat = matcher(ReportSchema);

/** Whether a value is a valid report, sooner than `parseReport`, which copies it. */
export const isReport = (input: unknown): input is Report =>
  isOfFormat(input) && checkRules(input as Report).length === 0;

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

/** Of a text that is not JSON; `text` is all of it. */
class InvalidJson extends ReportError {
  constructor(readonly text: string) {
    super([notJson(text)]);
  }
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
    throw isUtf16(start) ? new ReportError([encodingProblem(start)]) : new InvalidJson(text);
  }
  // Nobody else has what was just parsed: a valid report needs no copy, which takes longer than the test.
  return isReport(input) ? input : parseReport(input);
}

/** The same, but says where a text is not JSON and why; the code for that is loaded when it is needed. */
export async function readReportText(text: string): Promise<Report> {
  try {
    return parseReportText(text);
  } catch (error) {
    if (!(error instanceof InvalidJson) || isOther(text)) throw error;
    const { describeInvalidJson } = await import('./invalid-json.ts').catch(() => {
      throw error;
    });
    const reason = describeInvalidJson(text.replace(/^\uFEFF/, ''));
    if (!reason) throw error;
    const { found } = notJson(text);
    throw new ReportError([{ path: '', message: `expected JSON, got invalid JSON: ${reason}`, found }]);
  }
}

const isOther = (text: string): boolean => /^\s*(?:<|$)/.test(text);

/** Servers often answer with an HTML page for a file that is missing. */
function notJson(text: string): Problem {
  const start = text.trimStart();
  if (start === '') return brokenRule('', 'empty-file', undefined);
  return brokenRule('', start.startsWith('<') ? 'web-page' : 'not-json', truncate(start));
}
