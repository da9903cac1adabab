import { defineConfig } from 'vitest/config';
import { NODE_FOLDERS } from './node-tests.ts';

/** The tests that need no browser. */
export default defineConfig({
  test: {
    include: NODE_FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`),
    setupFiles: 'test/setup-node.ts',
    // Their files run in browsers too, under mocha.
    globals: true,
    testTimeout: 120_000,
    // Modules are still reloaded for each file; a thread for each takes twice the time.
    pool: 'threads',
    poolOptions: { threads: { singleThread: true } },
  },
});
