import type { History } from './state/history.ts';
import { restore, savedOf } from './state/saved.ts';
import { clearSaved, loadSaved, save } from './store.ts';

const DELAY_MS = 150;
const PATIENCE_MS = 3000;

/** Keeps the work in the browser, a moment after each change. */
export class Keeper {
  /** Whether the browser keeps nothing. */
  hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #history: History | null = null;

  constructor(private readonly failed: () => void) {}

  /** The work of before, if there is any. */
  async load(): Promise<History | null> {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('the store does not answer')), PATIENCE_MS),
    );
    try {
      return restore(await Promise.race([loadSaved(), late]));
    } catch {
      this.hasFailed = true;
      return null;
    }
  }

  keep(history: History): void {
    this.#history = history;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#write(), DELAY_MS);
  }

  /** Also when the page is left before the moment has passed. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#history) void this.#write();
  }

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#history = null;
    await clearSaved().catch(() => undefined);
  }

  async #write(): Promise<void> {
    const history = this.#history;
    if (!history) return;
    this.#history = null;
    try {
      await save(savedOf(history));
    } catch {
      this.hasFailed = true;
      this.failed();
    }
  }
}
