import type { Report } from '../../authoring/index.ts';
import type { Work } from './state/work.ts';
import type { TaskRunner } from './tasks/task-runner.ts';
import { isComplete, type Understanding } from './tasks/understand.ts';

/** Understands the work after each change; of changes that come meanwhile, only the last counts. */
export class Understander {
  understanding: Understanding | null = null;
  /** The last report that passed the check. */
  valid: Report | null = null;
  /** The work that was understood last. */
  understood: Work | null = null;
  #wanted: Work | null = null;
  #running: Promise<void> | null = null;

  constructor(private readonly runner: TaskRunner) {}

  /** @throws {TaskError} or an `AbortError`, after which the last understanding stays. */
  async take(work: Work): Promise<void> {
    this.#wanted = work;
    this.#running ??= this.#run();
    const running = this.#running;
    try {
      await running;
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  /** After a stop, the next task does not wait for the one that was ended. */
  forget(): void {
    this.#running = null;
    this.#wanted = null;
  }

  async #run(): Promise<void> {
    while (this.#wanted !== null) {
      const work = this.#wanted;
      this.#wanted = null;
      if (work.sources.length === 0) {
        this.understanding = null;
        this.valid = null;
      } else {
        const understanding = await this.runner.run({ kind: 'understand', work });
        this.understanding = understanding;
        if (isComplete(understanding)) this.valid = understanding.report;
      }
      this.understood = work;
    }
  }
}
