import { mergeConfig } from 'vitest/config';
import vitestConfig from './vitest.config.ts';

/** The tests that a mutant is tried with: those of the sources that are changed, without the slow ones. */
export default mergeConfig(vitestConfig, {
  test: {
    include: [],
    exclude: [
      '**/growth.test.ts',
      '**/hostile.test.ts',
      'test/properties/**',
      'test/build/**',
      'test/data/**',
      'test/chart/**',
    ],
  },
});
