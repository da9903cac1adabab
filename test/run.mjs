// npm test                                 everything
// npm test -- --only=chromium,types        some of: types lint unit package apps chromium firefox webkit
// npm test -- --only=chromium --files test/elements/*.test.ts
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { run as runNodeTests } from 'node:test';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { engineNames, findBrowsers } from './browsers.mjs';
import { runProcess } from './child-process.mjs';
import { runInEngine } from './engine-tests.mjs';
import { failRun, failUnfinished, StepReport, total } from './step-report.mjs';

/** Steps beside one another: as many as the machines of continuous integration have cores. */
const LANES = 2;

const cache = 'node_modules/.cache';
const bundle = join(cache, 'district-dashboard-test');
const unitResults = join(cache, 'district-dashboard-unit.json');

const interruption = new AbortController();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, files: { type: 'string', multiple: true } },
});
const files = [...(values.files ?? []), ...positionals];

const runScript = async (script, variables) => {
  const [program, ...words] = script.split(' ');
  const PATH = ['node_modules/.bin', process.env.PATH].join(delimiter);
  const { status, output } = await runProcess(program, words, { ...process.env, ...variables, PATH });
  return { ok: status === 0, output: stripVTControlCharacters(output) };
};

const command = async (name, script, variables) => {
  const report = new StepReport(name);
  const { ok, output } = await runScript(script, { NODE_ENV: 'production', ...variables });
  if (!ok) report.fail(name, script, output);
  report.end(ok ? 'ok' : 'failed');
  return ok;
};

/** A step of tests, whose own failure is one of its failures. */
const testStep = async (name, run) => {
  const report = new StepReport(name);
  await run(report).catch((error) => report.fail(name, error.stack));
  report.end();
};

const unitTests = async (report) => {
  rmSync(unitResults, { force: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json=${unitResults}`;
  const script = `vitest run --allowOnly=false --passWithNoTests ${reporters} ${files.join(' ')}`;
  const { ok, output } = await runScript(script.trim(), { NODE_ENV: 'test' });
  const { numTotalTests, numPassedTests, numFailedTests } = existsSync(unitResults)
    ? JSON.parse(readFileSync(unitResults, 'utf8'))
    : { numTotalTests: 0, numPassedTests: 0, numFailedTests: 0 };
  const notRun = numTotalTests - numPassedTests - numFailedTests;
  report.pass(numPassedTests);
  // A file that cannot be loaded and an error outside the tests fail the run, and no test.
  const failed = ok ? notRun : Math.max(numFailedTests + notRun, 1);
  if (failed > 0) report.failMany(failed, report.name, output);
  if (files.length === 0 && numTotalTests === 0) report.fail(report.name, 'no tests');
};

const nodeTests =
  (...folders) =>
  async (report) => {
    const testFiles = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.test.mjs'))
        .map((file) => join(folder, file)),
    );
    const stream = runNodeTests({ files: testFiles, signal: interruption.signal });
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

const steps = ['types', 'lint', 'unit', 'package', 'apps', ...engineNames];
const chosen = values.only?.split(',') ?? steps;

/** Runs tasks in their order, so many at a time. */
const inLanes = async (tasks) => {
  const queue = [...tasks];
  const lane = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) await task();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};

const runAll = async () => {
  const unknown = chosen.filter((step) => !steps.includes(step));
  if (unknown.length > 0) throw new Error(`unknown step "${unknown}": expected some of ${steps.join(', ')}`);
  const has = (...names) => names.some((name) => chosen.includes(name));
  // The tests of the package run in Chromium, and old engines need of the system what it brings.
  const engines = engineNames.filter((engine) => has(engine));
  const browsers = findBrowsers(has('package', 'apps') ? [...engines, 'chromium'] : engines);

  const chosenOf = (tasks) => Object.keys(tasks).flatMap((name) => (has(name) ? [tasks[name]] : []));

  // One after the other: the bundle writes the manifest into what the build has emptied.
  let built = false;
  let bundled = false;
  const build = async () => {
    built = has('package', 'apps') && (await command('build', 'npm run build:dist'));
    const variables = files.length > 0 && { TEST_FILES: files.join() };
    bundled = engines.length > 0 && (await command('test bundle', 'vite build --mode test', variables));
  };
  const checks = chosenOf({
    unit: () => testStep('unit', unitTests),
    types: () => command('types', 'npm run typecheck'),
    lint: () => command('lint', 'npm run lint'),
  });
  await inLanes([build, ...checks]);

  // The longest first: they leave the least to wait for at the end.
  const inEngine = (engine) => () =>
    bundled && testStep(engine, (report) => runInEngine(engine, browsers, bundle, report));
  await inLanes(
    chosenOf({
      webkit: inEngine('webkit'),
      firefox: inEngine('firefox'),
      chromium: inEngine('chromium'),
      apps: () => built && testStep('apps', nodeTests('test/apps')),
      package: () =>
        built && testStep('package', nodeTests('test/package', 'test/prerender', 'test/cli', 'test/legacy')),
    }),
  );
  if (has('unit', 'package', 'apps', ...engines) && total.passed + total.failed === 0)
    throw new Error('no tests');
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    failRun(`interrupted by ${signal}`);
    interruption.abort();
    process.exit(128 + constants.signals[signal]);
  });

process.exitCode = 1;
process.on('exit', () => {
  failUnfinished();
  console.log(`${total.passed} passed, ${total.failed} failed`);
});
process.on('uncaughtException', (error) => failRun(error.stack));

await runAll().catch((error) => failRun(error.stack));
process.exit(total.failed === 0 ? 0 : 1);
