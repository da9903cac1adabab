// npm test                                 everything
// npm test -- --only=chromium,types        some of: types lint unit package apps chromium firefox webkit
// npm test -- --only=chromium --files test/elements/*.test.ts
// npm test -- --only=webkit --trace        tells when each file starts and ends
import { setMaxListeners } from 'node:events';
import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { engineNames, findBrowsers } from './browsers.mjs';
import { runInEngine } from './engine-tests.mjs';
import { failRun, failUnfinished, total } from './step-report.mjs';
import { command, nodeTests, testStep, unitTests } from './steps.mjs';

/** Parallel steps: the number of cores in continuous integration. */
const LANES = 2;

const bundle = 'node_modules/.cache/district-dashboard-test';

/**
 * The tests of the README and the guides: what a snippet uses is tested in every engine elsewhere. Files that do not come: other
 * drivers wait for a page until it has loaded.
 */
const IN_CHROMIUM_ONLY = '{readme*,late-files}.test.js';

const interruption = new AbortController();
// Each test file in Node adds a listener.
setMaxListeners(0, interruption.signal);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    files: { type: 'string', multiple: true },
    trace: { type: 'boolean' },
  },
});
const files = [...(values.files ?? []), ...positionals];

const steps = ['types', 'lint', 'unit', 'package', 'apps', ...engineNames];
const chosen = values.only?.split(',') ?? steps;

/** Runs tasks in order, with this concurrency. */
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
  // The tests of the package run in Chromium, and old engines need its system libraries.
  const engines = engineNames.filter((engine) => has(engine));
  const browsers = findBrowsers(has('package', 'apps') ? [...engines, 'chromium'] : engines);

  const chosenOf = (tasks) => Object.keys(tasks).flatMap((name) => (has(name) ? [tasks[name]] : []));

  // In sequence: the bundle writes the manifest into the folder that the build empties.
  const buildAll = async () => {
    const built = has('package', 'apps') && (await command('build', 'npm run build:dist'));
    const variables = files.length > 0 && { TEST_FILES: files.join() };
    const bundled = engines.length > 0 && (await command('test bundle', 'vite build --mode test', variables));
    return { built, bundled };
  };
  let builds;
  const build = () => {
    builds = buildAll();
    return builds;
  };

  const inEngine = (engine) => async () => {
    if (!(await builds).bundled) return;
    const isLimited = engine !== 'chromium' && files.length === 0;
    const patterns = [`${bundle}/**/*.test.js`, ...(isLimited ? [`!${bundle}/${IN_CHROMIUM_ONLY}`] : [])];
    await testStep(engine, (report) => runInEngine(engine, browsers, bundle, patterns, report, values.trace));
  };
  const inNode =
    (name, ...folders) =>
    async () => {
      if ((await builds).built) await testStep(name, nodeTests(interruption.signal, ...folders));
    };
  // Nothing but the builds is waited for; then the longest first, for the shortest total time.
  await inLanes([
    build,
    ...chosenOf({
      unit: () => testStep('unit', unitTests(files)),
      webkit: inEngine('webkit'),
      firefox: inEngine('firefox'),
      chromium: inEngine('chromium'),
      package: inNode('package', 'test/package', 'test/prerender', 'test/cli', 'test/legacy'),
      apps: inNode('apps', 'test/apps'),
      types: () => command('types', 'npm run typecheck'),
      lint: () => command('lint', 'npm run lint'),
    }),
  ]);
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
