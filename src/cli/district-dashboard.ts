#!/usr/bin/env node
import { version } from '../../package.json';
import { destinationOf } from './destination.ts';
import { writeAll } from './output.ts';
import {
  COMMANDS,
  type Command,
  checkOptions,
  isCommand,
  type Options,
  readArguments,
  STDIO,
  UsageError,
  usageOf,
} from './usage.ts';

type Run = (names: readonly string[], values: Options) => Promise<void>;

/** Each command is loaded only when it is run. */
const RUN: Readonly<Record<Command, () => Promise<Run>>> = {
  render: async () => (await import('./render-pages.ts')).renderPages,
  import: async () => (await import('./import-report.ts')).importReport,
  check: async () => (await import('./check-reports.ts')).checkReports,
  export: async () => (await import('./export-report.ts')).exportReport,
  template: async () => (await import('./write-template.ts')).writeTemplate,
};

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command, ...names] = positionals;
  const print = (text: string) => writeAll([{ to: destinationOf(STDIO), content: Buffer.from(text) }]);
  if (values.version) return print(`${version}\n`);
  if (values.help) return print(usageOf(command));
  if (!isCommand(command)) {
    const expected = `expected one of ${COMMANDS.join(', ')}`;
    throw new UsageError(
      command ? `unknown command "${command}": ${expected}` : `missing command: ${expected}`,
    );
  }
  checkOptions(command, values);
  const run = await RUN[command]();
  await run(names, values);
}

main().catch((error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`district-dashboard: ${error.message}\nSee district-dashboard --help.`);
  process.exitCode = 1;
});
