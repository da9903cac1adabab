// npm run mutants -- --mutate src/report/parse.ts       changes one file in every small way, and tests each change
// npm run mutants -- --mutate 'src/report/series*.ts'   several files: those that share most of their tests are quickest
// npm run mutants -- --mutate src/report/parse.ts:10-20 some lines; with --incremental, only what was not noticed before
// npm run mutants                                       every file, which takes hours, without what runs when modules are loaded
import { globSync } from 'tinyglobby';
import { testsOf } from './mutant-tests.mjs';

const mutate = ['src/{report,view,authoring}/**/*.ts', 'src/messages/number.ts'];
const asked = process.argv.includes('--mutate') ? process.argv[process.argv.indexOf('--mutate') + 1] : '';
const files = asked.split(',').map((pattern) => pattern.replace(/:\d.*$/, ''));
const tests = new Set(globSync(files).flatMap(testsOf));
// Read by test/mutants.config.ts in the processes that run the tests.
if (tests.size > 0) process.env.MUTANTS_TESTS = [...tests].join();

export default {
  mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs while modules are loaded and tests are collected would need all tests for each change.
  ignoreStatic: tests.size === 0,
  // TypeScript 7 has no API in JavaScript; the sources need no changed configuration.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'storybook-static', 'screenshots', 'bench/node_modules'],
  tempDirName: 'node_modules/.cache/stryker',
  concurrency: 1,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, allowEmojis: false },
  thresholds: { high: 97, low: 90, break: null },
};
