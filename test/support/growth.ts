import { expect } from 'chai';

const FACTOR = 16;
const MARGIN = 6;

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
 * @param size Of the smaller input: the larger one has to take some milliseconds.
 * @param clock Milliseconds.
 */
export function expectLinear(
  prepare: (size: number) => () => unknown,
  size: number,
  clock: () => number = () => performance.now(),
): void {
  const [small, large] = [prepare(size), prepare(size * FACTOR)];
  small(); // Compiles it.
  const [before, after] = [costOf(small, clock), costOf(large, clock)];
  const told = `${before.toFixed(1)} ms for ${size}, ${after.toFixed(1)} ms for ${size * FACTOR}`;
  expect(after, told).to.be.below(Math.max(before, 1) * FACTOR * MARGIN);
}
