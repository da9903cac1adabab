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

Fills each <indicator-gauge>, <plan-vs-actual> and <project-list> in HTML pages with its figure as HTML, so that
it shows before any script runs. All else in a page stays as it is. "-" reads the page from standard input.

  -o, --output FILE    where the page goes; standard output by default
  -o, --output FOLDER  where several pages go, under their own names
      --in-place       write each page where it was read
      --base FOLDER    where the files are that src attributes name; by default, the folder of the page
      --help, --version

If anything is wrong, all of it is told as FILE:LINE:COLUMN, nothing is written and the exit status is 1.

Example: npx district-dashboard render page.html -o out.html
`;

/** What is wrong with the command or its files, in words for who typed it. */
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

/** Where each page goes. */
function targetsOf(pages: readonly string[], output: string | undefined, inPlace: boolean): string[] {
  if (inPlace) {
    if (output !== undefined) throw new UsageError('expected either --output or --in-place');
    if (pages.includes(STDIO)) throw new UsageError('--in-place: standard input is no file');
    return [...pages];
  }
  if (pages.length === 1 && (output === undefined || output === STDIO || !isFolder(output)))
    return [output ?? STDIO];
  if (output === undefined || output === STDIO)
    throw new UsageError('several pages: expected --output FOLDER or --in-place');
  if (pages.includes(STDIO))
    throw new UsageError(`--output ${output}: standard input has no name to write under`);
  if (statSync(output, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--output ${output}: expected a folder for several pages`);
  const targets = pages.map((page) => join(output, basename(page)));
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice) throw new UsageError(`--output ${output}: several pages would become ${twice}`);
  return targets;
}

async function read(page: string): Promise<Uint8Array> {
  if (page === STDIO) return buffer(process.stdin);
  return readFile(page).catch((error: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = {
      ENOENT: 'no such file',
      EISDIR: 'is a folder, expected a page',
    };
    throw new UsageError(`${page}: ${reasons[error.code ?? ''] ?? error.message}`);
  });
}

async function render(
  pages: readonly string[],
  targets: readonly string[],
  base?: string,
): Promise<string[]> {
  const folders = new Map<string, ReportOf>();
  const outputs = new Map<string, Uint8Array>();
  const complaints: string[] = [];
  for (const [index, page] of pages.entries()) {
    const folder = base ?? (page === STDIO ? '.' : dirname(page));
    const reportOf = folders.get(folder) ?? reportsIn(resolve(folder));
    folders.set(folder, reportOf);
    const before = await read(page);
    const { page: after, problems } = await renderPage(before, { reportOf });
    const name = page === STDIO ? 'stdin' : page;
    complaints.push(...problems.map((problem) => `${name}:${describePageProblem(problem)}`));
    const target = targets[index] ?? STDIO;
    // A page that is already as it should be keeps its date.
    if (target !== page || page === STDIO || Buffer.compare(before, after) !== 0) outputs.set(target, after);
  }
  if (complaints.length > 0) return complaints;
  const toReader = outputs.get(STDIO);
  outputs.delete(STDIO);
  await writeAll(outputs).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  if (toReader) process.stdout.write(toReader);
  return [];
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...pages] = positionals;
  if (values.version) process.stdout.write(`${version}\n`);
  else if (values.help) process.stdout.write(USAGE);
  else if (command !== 'render')
    throw new UsageError(
      command ? `unknown command "${command}": expected render` : 'expected a command: render',
    );
  else if (pages.length === 0) throw new UsageError('expected a page, or - for standard input');
  else {
    const targets = targetsOf(pages, values.output, values['in-place'] ?? false);
    const complaints = await render(pages, targets, values.base);
    for (const complaint of complaints) console.error(complaint);
    if (complaints.length > 0) process.exitCode = 1;
  }
}

// Who reads the page may have seen enough of it.
process.stdout.on('error', () => process.exit());
main().catch((error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`district-dashboard: ${error.message}\nSee district-dashboard --help.`);
  process.exitCode = 1;
});
