import { expect } from 'chai';

const FACTOR = 16;
const MARGIN = 6;
/** Milliseconds: a shorter run ends before memory is collected, and counts as one of this. */
const SHORTEST = 3;
/** Other processes may slow down one measurement; no measurement makes a quadratic algorithm linear. */
const TIMES = 4;

/** The least time of several runs, in milliseconds. */
function costOf(run: () => unknown, clock: () => number): number {
  const costs = Array.from({ length: 3 }, () => {
    const start = clock();
    run();
    return clock() - start;
  });
  return Math.min(...costs);
}

/**
 * Expects that the time of something grows with the size of its input: 16 times the size may take up to 96 times as
 * long, where a quadratic algorithm takes 256 times.
 *
 * @param prepare Makes the input of a size, which is not measured, and returns what is.
 * @param size Of the smaller input: the larger one has to take more than 300 ms if the time is quadratic.
 * @param clock Milliseconds.
 */
export function expectLinear(
  prepare: (size: number) => () => unknown,
  size: number,
  clock: () => number = () => performance.now(),
): void {
  const [small, large] = [prepare(size), prepare(size * FACTOR)];
  small(); // Compiles it.
  const told: string[] = [];
  for (let measured = 0; measured < TIMES; measured += 1) {
    const [before, after] = [costOf(small, clock), costOf(large, clock)];
    if (after < Math.max(before, SHORTEST) * FACTOR * MARGIN) return;
    told.push(`${before.toFixed(1)} ms for ${size}, ${after.toFixed(1)} ms for ${size * FACTOR}`);
  }
  expect.fail(told.join('; '));
}
