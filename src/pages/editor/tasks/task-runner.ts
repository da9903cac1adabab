import { createWorker } from './create-worker.ts';
import { runInSlices } from './slices.ts';
import { type ResultOf, type Results, type Task, type TaskAnswer, TaskError } from './task.ts';

interface Pending {
  readonly task: Task;
  resolve(result: Results[Task['kind']]): void;
  reject(reason: unknown): void;
}

const stopped = (): DOMException => new DOMException('stopped', 'AbortError');

export const isStop = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Does tasks in a worker; in the page, in slices, where there can be no worker. */
export class TaskRunner {
  #worker: Worker | null = null;
  #isReady = false;
  #inPage = false;
  #id = 0;
  readonly #pending = new Map<number, Pending>();

  /** @throws {TaskError} */
  run<T extends Task>(task: T): Promise<ResultOf<T>> {
    return new Promise((resolve, reject) => {
      const pending = { task, resolve, reject } as Pending;
      const id = ++this.#id;
      this.#pending.set(id, pending);
      if (!this.#inPage) this.#worker ??= this.#start();
      if (this.#worker) this.#worker.postMessage({ id, task });
      else void this.#runInPage(id, pending);
    });
  }

  /** Ends all tasks at once, which then throw an `AbortError`. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of all) reject(stopped());
  }

  #start(): Worker | null {
    const worker = createWorker();
    this.#inPage = worker === null;
    this.#isReady = false;
    worker?.addEventListener('message', ({ data }: MessageEvent<TaskAnswer>) => this.#take(data));
    worker?.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(worker);
    });
    return worker;
  }

  #take(answer: TaskAnswer): void {
    if (answer.kind === 'ready') {
      this.#isReady = true;
      return;
    }
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (answer.kind === 'done') pending?.resolve(answer.result);
    else pending?.reject(new TaskError(answer.said));
  }

  /** A worker that never loaded is done without; one that broke, as for lack of memory, fails its tasks. */
  #fail(worker: Worker): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#worker = null;
    if (!this.#isReady) {
      this.#inPage = true;
      for (const [id, pending] of this.#pending) void this.#runInPage(id, pending);
      return;
    }
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of all)
      reject(
        new TaskError({
          zh: '文件太大，浏览器处理不了。',
          en: 'the file is too large for the browser.',
        }),
      );
  }

  async #runInPage(id: number, { task, resolve, reject }: Pending): Promise<void> {
    const { performTask, saidOf } = await import('./perform-task.ts');
    // The page shows that it is working before it is busy.
    await new Promise((done) => setTimeout(done, 50));
    if (!this.#pending.has(id)) return;
    const checkStopped = () => {
      if (!this.#pending.has(id)) throw stopped();
    };
    try {
      resolve(await performTask(task, runInSlices(checkStopped)));
    } catch (error) {
      // The task was stopped, and its promise rejected then.
      reject(new TaskError(saidOf(error)));
    } finally {
      this.#pending.delete(id);
    }
  }
}
