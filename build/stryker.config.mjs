// npm run mutants                                      changes report and view in every small way, and tests each change
// npm run mutants -- --mutate src/report/parse.ts      one file, with the test file of its name: what that does not notice
import { existsSync } from 'node:fs';

const asked = process.argv[process.argv.indexOf('--mutate') + 1];
const tests = (process.argv.includes('--mutate') ? asked.split(',') : []).map((file) =>
  file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'),
);
// Read by test/mutants.config.ts in the processes that run the tests.
if (tests.length > 0 && tests.every((file) => existsSync(file))) process.env.MUTANTS_TESTS = tests.join();

export default {
  mutate: ['src/report/**/*.ts', 'src/view/**/*.ts', 'src/messages/number.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs when a module is loaded would need all tests for each change.
  ignoreStatic: tests.length === 0,
  // TypeScript 7 has no API in JavaScript; the sources need no changed configuration.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'storybook-static', 'screenshots', 'bench/node_modules'],
  tempDirName: 'node_modules/.cache/stryker',
  concurrency: 2,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, allowEmojis: false },
  thresholds: { high: 97, low: 90, break: null },
};
