import type { RunSteps } from '../../../authoring/index.ts';

/** Shorter than what a person feels as the delay of a key. */
const SLICE_MS = 40;

/**
 * In slices, between which the page draws and receives events.
 *
 * @param check Called after each break; it throws to end the work.
 */
export function runInSlices(check: () => void): RunSteps {
  // One task may run several step sequences, which share a slice if they are short.
  let since = performance.now();
  return async (steps) => {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - since < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      check();
      since = performance.now();
    }
  };
}
