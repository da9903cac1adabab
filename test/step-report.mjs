export const total = { passed: 0, failed: 0 };

const unfinished = new Set();

/** The output of one step: printed when it ends, as steps run in parallel. */
export class StepReport {
  passed = 0;
  failed = 0;
  #lines = [];
  #started = performance.now();

  constructor(name) {
    this.name = name;
    unfinished.add(this);
  }

  note(line) {
    this.#lines.push(line);
  }

  pass(count = 1) {
    this.passed += count;
    total.passed += count;
  }

  fail(where, ...what) {
    this.failMany(1, where, ...what);
  }

  failMany(count, where, ...what) {
    this.failed += count;
    total.failed += count;
    this.#lines.push(`\n✗ ${where}\n${what.join('\n')}\n`);
  }

  /** Counts of tests, not a failure by itself. */
  end(outcome = `${this.passed} passed, ${this.failed} failed`) {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    this.note(`${this.name}: ${outcome} (${seconds} s)`);
    this.print();
  }

  print() {
    unfinished.delete(this);
    if (this.#lines.length > 0) console.log(this.#lines.join('\n'));
  }
}

/** A failure of the run, not of a step. */
export function failRun(...what) {
  const run = new StepReport('the test run itself');
  run.fail(run.name, ...what);
  run.print();
}

/** Fails the steps that have not ended, and prints their output so far. */
export function failUnfinished() {
  for (const step of unfinished) {
    step.fail(step.name, 'did not end');
    step.print();
  }
}
