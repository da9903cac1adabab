/** A long work in short steps, between which a page can draw, or stop. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps without a break. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
