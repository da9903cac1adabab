import { defineConfig } from 'vitest/config';
import { bundledReportParts } from '../build/bundled-report.ts';
import { templates } from '../build/templates.ts';
import { NODE_FOLDERS } from './node-tests.ts';

/** The tests that need no browser. */
export default defineConfig({
  plugins: [bundledReportParts, templates],
  test: {
    include: NODE_FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`),
    setupFiles: 'test/setup-node.ts',
    // Their files run in browsers too, under mocha.
    globals: true,
    testTimeout: 120_000,
    // What is tested keeps no state that one file could leave to another: loading it once per thread saves time.
    isolate: false,
    pool: 'threads',
    poolOptions: { threads: { maxThreads: 2 } },
  },
});
