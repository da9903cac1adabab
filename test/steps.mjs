import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run as runNodeTests } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { runProcess } from './child-process.mjs';
import { StepReport } from './step-report.mjs';

const unitResults = 'node_modules/.cache/district-dashboard-unit.json';

const runScript = async (script, variables) => {
  const [program, ...words] = script.split(' ');
  const PATH = ['node_modules/.bin', process.env.PATH].join(delimiter);
  const { status, output } = await runProcess(program, words, { ...process.env, ...variables, PATH });
  return { ok: status === 0, output: stripVTControlCharacters(output) };
};

/** Runs a command as a step; returns whether it succeeded. */
export const command = async (name, script, variables) => {
  const report = new StepReport(name);
  const { ok, output } = await runScript(script, { NODE_ENV: 'production', ...variables });
  if (!ok) report.fail(name, script, output);
  report.end(ok ? 'ok' : 'failed');
  return ok;
};

/** Runs a step of tests; an error of the step counts as a failed test. */
export const testStep = async (name, run) => {
  const report = new StepReport(name);
  await run(report).catch((error) => report.fail(name, error.stack));
  report.end();
};

/** The tests that need no browser, restricted to `files` if given. */
export const unitTests = (files) => async (report) => {
  rmSync(unitResults, { force: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json=${unitResults}`;
  const script = `vitest run --config test/vitest.config.ts --allowOnly=false --passWithNoTests ${reporters} ${files.join(' ')}`;
  const { ok, output } = await runScript(script.trim(), { NODE_ENV: 'test' });
  const { numTotalTests, numPassedTests, numFailedTests } = existsSync(unitResults)
    ? JSON.parse(readFileSync(unitResults, 'utf8'))
    : { numTotalTests: 0, numPassedTests: 0, numFailedTests: 0 };
  const notRun = numTotalTests - numPassedTests - numFailedTests;
  report.pass(numPassedTests);
  // A file that cannot be loaded and an error outside the tests fail the run, but no test.
  const failed = ok ? notRun : Math.max(numFailedTests + notRun, 1);
  if (failed > 0) report.failMany(failed, report.name, output);
  if (files.length === 0 && numTotalTests === 0) report.fail(report.name, 'no tests');
};

/** The tests in folders for the test runner of Node. */
export const nodeTests =
  (signal, ...folders) =>
  async (report) => {
    const testFiles = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.test.mjs'))
        .map((file) => join(folder, file)),
    );
    const stream = runNodeTests({ files: testFiles, signal });
    stream.on('test:diagnostic', ({ file, message }) => file && report.note(`  ${message}`));
    stream.on('test:pass', ({ name, skip, todo }) => {
      if (skip === undefined && todo === undefined) report.pass();
      else report.fail(`${report.name}: ${name}`, 'did not run');
    });
    stream.on('test:fail', ({ name, details }) =>
      report.fail(`${report.name}: ${name}`, details.error.cause?.stack ?? details.error.message),
    );
    await stream.resume().toArray();
    if (report.passed + report.failed === 0) report.fail(report.name, 'no tests');
  };
