import { defineConfig } from 'vitest/config';
import vitestConfig from './vitest.config.ts';

const chosen = process.env['MUTANTS_TESTS'];

/** The tests that a mutant is tried with: those of the sources that are changed, without the slow ones. */
export default defineConfig({
  ...vitestConfig,
  test: {
    ...vitestConfig.test,
    include: chosen?.split(',') ?? ['test/{report,messages,view}/**/*.test.ts'],
    exclude: ['**/{growth,hostile}.test.ts'],
    // What one mutant has left in a cache would hide the next one.
    isolate: true,
  },
});
