import type { Steps } from '../../../authoring/index.ts';

/** How a long work is done: without a break, as in a worker, or in slices. */
export type RunSteps = <T>(steps: Steps<T>) => Promise<T> | T;

/** Shorter than what a person feels as the delay of a key. */
const SLICE_MS = 40;

/**
 * In slices, between which the page draws and receives events.
 *
 * @param check Called after each break; it throws to end the work.
 */
export const runInSlices =
  (check: () => void): RunSteps =>
  async (steps) => {
    let since = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - since < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      check();
      since = performance.now();
    }
  };
