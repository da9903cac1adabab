/** A long task in short steps, between which a page can draw, or stop. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps without a break. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How a long task is run: at once, as in a worker, or in slices. */
export type RunSteps = <T>(steps: Steps<T>) => Promise<T> | T;

/** A break between two parts of a task that has no steps. */
export function* pause(): Steps<undefined> {
  yield;
}
