// npm test                                 everything
// npm test -- --only=chromium,types        some of: types lint package apps chromium firefox webkit
// npm test -- --only=chromium --files test/report/*.test.ts
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { run as runNodeTests } from 'node:test';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { formatError, TestRunner } from '@web/test-runner';
import { engineNames, findBrowsers } from './browsers.mjs';
import { launchers, runnerConfig } from './web-test-runner.config.mjs';
import { startWebKit } from './webkit.mjs';

const bundle = 'node_modules/.cache/district-dashboard-test';
const total = { passed: 0, failed: 0 };

const fail = (where, ...what) => {
  total.failed += 1;
  console.log(`\n✗ ${where}\n${what.join('\n')}\n`);
};

const report = (name, started, { passed, failed }) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
};

const command = (name, script, variables) => {
  const started = performance.now();
  const [program, ...messages] = script.split(' ');
  const PATH = ['node_modules/.bin', process.env.PATH].join(delimiter);
  const env = { ...process.env, ...variables, PATH, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(program, messages, { encoding: 'utf8', env });
  if (status === 0) console.log(`${name}: ok (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  else fail(name, script, stripVTControlCharacters(`${stdout}\n${stderr}`.trim()));
  return status === 0;
};

const nodeTests = async (name, ...folders) => {
  const started = performance.now();
  const counts = { passed: 0, failed: 0 };
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => join(folder, file)),
  );
  const stream = runNodeTests({ files });
  stream.on('test:diagnostic', ({ file, message }) => file && console.log(`  ${message}`));
  stream.on('test:pass', ({ name: test, skip, todo }) => {
    if (skip === undefined && todo === undefined) counts.passed += 1;
    else fail(`${name}: ${test}`, 'did not run');
  });
  stream.on('test:fail', ({ name: test, details }) => {
    counts.failed += 1;
    fail(`${name}: ${test}`, details.error.cause?.stack ?? details.error.message);
  });
  await stream.resume().toArray();
  total.passed += counts.passed;
  if (counts.passed + counts.failed === 0) fail(name, 'no tests');
  report(name, started, counts);
};

const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

const countSession = (session, engine, counts) => {
  const file = relative(bundle, session.testFile);
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failure = (where, ...what) => {
    counts.failed += 1;
    fail(`${engine}: ${file}${where}`, ...what);
  };
  for (const error of session.errors) failure('', formatError(error), ...session.logs.flat());
  if (tests.length === 0 && session.errors.length === 0) failure('', 'no tests');
  for (const test of tests) {
    if (test.passed) counts.passed += 1;
    else failure(` › ${test.title}`, test.error ? formatError(test.error) : 'did not run');
  }
};

const versionOf = (launcher) => launcher.driver?.capabilities.browserVersion ?? launcher.browser?.version();

const browserTests = async (engine, browsers) => {
  const started = performance.now();
  const counts = { passed: 0, failed: 0 };
  const driver = engine === 'webkit' ? await startWebKit(browsers) : undefined;
  const launcher = launchers[engine](browsers, driver?.port);
  let version;
  try {
    const runner = new TestRunner(await runnerConfig(launcher, `${bundle}/**/*.test.js`));
    runner.sessions.on('session-status-updated', ({ status }) => {
      version ??= versionOf(launcher);
      // An engine that did not start for the first file would let every other file wait in vain.
      if (status === 'FINISHED' && !version) runner.stop();
    });
    runner.on('finished', () => runner.stop());
    const stopped = new Promise((resolve) => runner.on('stopped', resolve));
    await runner.start();
    await stopped;
    const sessions = [...runner.sessions.all()];
    const finished = sessions.filter(({ status }) => status === 'FINISHED');
    for (const session of finished) countSession(session, engine, counts);
    if (finished.length < sessions.length)
      fail(engine, `${sessions.length - finished.length} files did not run`);
  } finally {
    driver?.stop();
  }
  total.passed += counts.passed;
  if (counts.passed + counts.failed === 0) fail(engine, 'ran no tests');
  report(`${engine} ${(await version) ?? '(did not start)'}`, started, counts);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, files: { type: 'string', multiple: true } },
});
const steps = ['types', 'lint', 'package', 'apps', ...engineNames];
const chosen = values.only?.split(',') ?? steps;
const files = [...(values.files ?? []), ...positionals];
const unknown = chosen.filter((step) => !steps.includes(step));

process.exitCode = 1;
process.on('exit', () => console.log(`${total.passed} passed, ${total.failed} failed`));
process.on('uncaughtException', (error) => fail('the test run itself', error.stack));

const runAll = async () => {
  if (unknown.length > 0) throw new Error(`unknown step "${unknown}": expected some of ${steps.join(', ')}`);
  const engines = engineNames.filter((engine) => chosen.includes(engine));
  // The tests of the package run in Chromium, and old engines need of the system what it brings.
  const inChromium = chosen.includes('package') || chosen.includes('apps');
  const browsers = findBrowsers(inChromium ? [...engines, 'chromium'] : engines);

  if (chosen.includes('types')) command('types', 'tsc -b');
  if (chosen.includes('lint')) command('lint', 'biome check --error-on-warnings');
  const packs = ['package', 'apps'].some((step) => chosen.includes(step));
  if (packs && command('build', 'npm run build:dist')) {
    if (chosen.includes('package'))
      await nodeTests('package', 'test/package', 'test/prerender', 'test/cli', 'test/legacy');
    if (chosen.includes('apps')) await nodeTests('apps', 'test/apps');
  }
  const bundled = () =>
    command('test bundle', 'vite build --mode test', files.length > 0 && { TEST_FILES: files.join() });
  if (engines.length > 0 && bundled()) {
    for (const engine of engines) await browserTests(engine, browsers);
  }
};

await runAll().catch((error) => fail('the test run itself', error.stack));
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
