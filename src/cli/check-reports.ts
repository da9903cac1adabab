import { warningsOf } from '../authoring/report/warnings.ts';
import { parseReportText } from '../report/parse.ts';
import { describeProblem, type Problem, ReportError } from '../report/problem.ts';
import { misquotes } from '../report/quotes.ts';
import type { Report } from '../report/schema.ts';
import { destinationOf } from './destination.ts';
import { writeAll } from './output.ts';
import { nameOf, pagesOf } from './pages.ts';
import { readReport, readText } from './report-input.ts';
import { type Options, STDIO, UsageError } from './usage.ts';

interface Result {
  readonly file: string;
  readonly valid: boolean;
  readonly problems: readonly Pick<Problem, 'path' | 'message'>[];
  readonly warnings: readonly Pick<Problem, 'path' | 'message'>[];
}

async function check(name: string, document: string | undefined, like: Report | undefined): Promise<Result> {
  const file = nameOf(name);
  const text = await readText(name);
  const told = ({ path, message }: Problem) => ({ path, message });
  try {
    const report = parseReportText(text);
    const problems = document === undefined ? [] : misquotes(report, document);
    return {
      file,
      valid: problems.length === 0,
      problems: problems.map(told),
      warnings: warningsOf(report, like).map(told),
    };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { file, valid: false, problems: error.problems.map(told), warnings: [] };
  }
}

const line = (file: string, kind: string, problem: Pick<Problem, 'path' | 'message'>): string =>
  `${file}: ${kind}: ${describeProblem({ ...problem, found: undefined })}\n`;

const asText = (results: readonly Result[]): string =>
  results
    .flatMap(({ file, problems, warnings }) => [
      ...problems.map((problem) => line(file, 'error', problem)),
      ...warnings.map((warning) => line(file, 'warning', warning)),
      `${file}: ${problems.length} ${problems.length === 1 ? 'error' : 'errors'}, ${warnings.length} ${
        warnings.length === 1 ? 'warning' : 'warnings'
      }\n`,
    ])
    .join('');

/** The command `check`. */
export async function checkReports(names: readonly string[], values: Options): Promise<void> {
  if (names.length === 0) throw new UsageError('missing report: expected a file, or - for standard input');
  const document = values.source === undefined ? undefined : await readText(values.source);
  const like = values.like === undefined ? undefined : await readReport(values.like);
  const results: Result[] = [];
  for (const name of await pagesOf(names)) results.push(await check(name, document, like));
  const text = values.json ? `${JSON.stringify(results, null, 2)}\n` : asText(results);
  await writeAll([{ to: destinationOf(STDIO), content: Buffer.from(text) }]);
  if (results.some(({ valid }) => !valid)) process.exitCode = 1;
}
