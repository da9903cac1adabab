import type { RunnerTestCase, RunnerTestFile } from 'vitest';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/reporters';
import vitestConfig from './vitest.config.ts';

const chosen = process.env['MUTANTS_TESTS'];

/**
 * Gives a file that throws while its tests are collected a test that fails: Stryker looks only at tests, and would say that nothing
 * has noticed the change.
 */
const collected: Reporter = {
  onFinished(files: RunnerTestFile[] = []) {
    for (const file of files) {
      if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
      const { result } = file;
      file.tasks.push({
        type: 'test',
        id: file.id,
        name: 'is collected',
        mode: 'run',
        file,
        result,
      } as RunnerTestCase);
    }
  },
};

/** The tests that a mutant is tried with: those of the sources that are changed, without the slow ones. */
export default defineConfig({
  ...vitestConfig,
  test: {
    ...vitestConfig.test,
    include: chosen?.split(',') ?? [
      'test/{report,messages,view,authoring}/**/*.test.ts',
      'test/chart/marks/*.test.ts',
    ],
    exclude: ['**/{growth,hostile}.test.ts'],
    reporters: [collected],
    // What one mutant has left in a cache would hide the next one.
    isolate: true,
  },
});
