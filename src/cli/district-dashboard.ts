#!/usr/bin/env node
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import type { ReportOf } from '../prerender/fill-tag.ts';
import { describePageProblem, renderPage } from '../prerender/page.ts';
import { reportsIn } from '../prerender/reports.ts';
import { writeAll } from './output.ts';

const USAGE = `Usage: district-dashboard render PAGE… [options]

Renders the figure of each <indicator-gauge>, <plan-vs-actual> and <project-list> in HTML pages, so that it is
visible before any script runs. The rest of the page is not changed. PAGE is a file, or - for standard input.

  -o, --output FILE    write the page to FILE (default: standard output)
  -o, --output FOLDER  write several pages to FOLDER, under their own names
      --in-place       overwrite the pages
      --base FOLDER    resolve src attributes in FOLDER (default: the folder of the page)
  -h, --help           show this help
      --version        show the version

If there are problems, all of them are printed as FILE:LINE:COLUMN, nothing is written and the exit status is 1.

Example: npx district-dashboard render page.html -o out.html
`;

/** Wrong arguments, or files that cannot be read or written: printed without a stack trace. */
class UsageError extends Error {}

const STDIO = '-';

const options = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** The file that each page is written to. */
function targetsOf(pages: readonly string[], output: string | undefined, inPlace: boolean): string[] {
  if (inPlace) {
    if (output !== undefined) throw new UsageError('--output and --in-place cannot be combined');
    if (pages.includes(STDIO)) throw new UsageError('--in-place cannot be used with standard input');
    return [...pages];
  }
  if (pages.length === 1 && (output === undefined || output === STDIO || !isFolder(output)))
    return [output ?? STDIO];
  if (output === undefined || output === STDIO)
    throw new UsageError('several pages need --output FOLDER or --in-place');
  if (pages.includes(STDIO))
    throw new UsageError(`--output ${output}: standard input has no file name, give an output file`);
  if (statSync(output, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--output ${output}: several pages need a folder, not a file`);
  const targets = pages.map((page) => join(output, basename(page)));
  const duplicate = targets.find((target, index) => targets.indexOf(target) !== index);
  if (duplicate) throw new UsageError(`--output ${output}: several pages would be written to ${duplicate}`);
  return targets;
}

async function read(page: string): Promise<Uint8Array> {
  if (page === STDIO) return buffer(process.stdin);
  return readFile(page).catch((error: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = {
      ENOENT: 'file not found',
      EISDIR: 'is a folder, not a file',
    };
    throw new UsageError(`${page}: ${reasons[error.code ?? ''] ?? error.message}`);
  });
}

/** @returns the problems of all pages, in which case nothing is written. */
async function render(
  pages: readonly string[],
  targets: readonly string[],
  base?: string,
): Promise<string[]> {
  const folders = new Map<string, ReportOf>();
  const outputs = new Map<string, Uint8Array>();
  const problems: string[] = [];
  for (const [index, page] of pages.entries()) {
    const folder = base ?? (page === STDIO ? '.' : dirname(page));
    const reportOf = folders.get(folder) ?? reportsIn(resolve(folder));
    folders.set(folder, reportOf);
    const before = await read(page);
    const { page: after, problems: found } = await renderPage(before, { reportOf });
    const name = page === STDIO ? 'stdin' : page;
    problems.push(...found.map((problem) => `${name}:${describePageProblem(problem)}`));
    const target = targets[index] ?? STDIO;
    // An unchanged page is not written, so that its modification time stays.
    if (target !== page || page === STDIO || Buffer.compare(before, after) !== 0) outputs.set(target, after);
  }
  if (problems.length > 0) return problems;
  const toStdout = outputs.get(STDIO);
  outputs.delete(STDIO);
  await writeAll(outputs).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  if (toStdout) process.stdout.write(toStdout);
  return [];
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...pages] = positionals;
  if (values.version) process.stdout.write(`${version}\n`);
  else if (values.help) process.stdout.write(USAGE);
  else if (command !== 'render')
    throw new UsageError(
      command ? `unknown command "${command}": expected render` : 'missing command: expected render',
    );
  else if (pages.length === 0) throw new UsageError('missing page: expected a file, or - for standard input');
  else {
    const targets = targetsOf(pages, values.output, values['in-place'] ?? false);
    const problems = await render(pages, targets, values.base);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
}

// Ignore EPIPE.
process.stdout.on('error', () => process.exit());
main().catch((error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`district-dashboard: ${error.message}\nSee district-dashboard --help.`);
  process.exitCode = 1;
});
