import { relative } from 'node:path';
import { formatError, TestRunner } from '@web/test-runner';
import { launchers, runnerConfig } from './web-test-runner.config.mjs';
import { startWebKit } from './webkit.mjs';

const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

const countSession = (session, bundle, engine, report) => {
  const file = relative(bundle, session.testFile);
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failure = (where, ...what) => report.fail(`${engine}: ${file}${where}`, ...what);
  for (const error of session.errors) failure('', formatError(error), ...session.logs.flat());
  if (tests.length === 0 && session.errors.length === 0) failure('', 'no tests');
  for (const test of tests) {
    if (test.passed) report.pass();
    else failure(` › ${test.title}`, test.error ? formatError(test.error) : 'did not run');
  }
};

const versionOf = (launcher) => launcher.driver?.capabilities.browserVersion ?? launcher.browser?.version();

/** Runs test files of a bundle, given as patterns, in one engine; with `trace`, each of its steps is told. */
export async function runInEngine(engine, browsers, bundle, patterns, report, trace) {
  const driver = engine === 'webkit' ? await startWebKit(browsers) : undefined;
  const launcher = launchers[engine](browsers, driver?.port);
  let version;
  try {
    const runner = new TestRunner(await runnerConfig(launcher, patterns));
    runner.sessions.on('session-status-updated', (session) => {
      version ??= versionOf(launcher);
      if (trace) console.log(new Date().toISOString(), session.status, relative(bundle, session.testFile));
      if (session.status !== 'FINISHED') return;
      countSession(session, bundle, engine, report);
      // If the engine does not start for the first file, every other file would time out.
      if (!version) runner.stop();
    });
    runner.on('finished', () => runner.stop());
    const stopped = new Promise((resolve) => runner.on('stopped', resolve));
    await runner.start();
    await stopped;
    const notRun = [...runner.sessions.all()].filter(({ status }) => status !== 'FINISHED');
    if (notRun.length > 0) report.fail(engine, `${notRun.length} files did not run`);
  } finally {
    driver?.stop();
  }
  if (report.passed + report.failed === 0) report.fail(engine, 'ran no tests');
  report.name = `${engine} ${(await version) ?? '(did not start)'}`;
}
