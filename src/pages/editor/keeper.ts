import type { History } from './state/history.ts';
import { restore, savedOf } from './state/saved.ts';
import { clearSaved, loadSaved, save } from './store.ts';

const DELAY_MS = 150;
const PATIENCE_MS = 3000;

/** Keeps the work in the browser, a moment after each change. */
export class Keeper {
  /** Whether the browser keeps nothing. */
  hasFailed = false;
  /** When the work was last kept; `null` if nothing is kept, or not all of it yet. */
  keptAt: Date | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #history: History | null = null;

  /** @param update Called when work was kept, or could not be. */
  constructor(private readonly update: () => void) {}

  /** The work of before, if there is any. */
  async load(): Promise<History | null> {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('the store does not answer')), PATIENCE_MS),
    );
    try {
      const saved = restore(await Promise.race([loadSaved(), late]));
      if (!saved) return null;
      this.keptAt = new Date(saved.at);
      return saved.history;
    } catch {
      this.hasFailed = true;
      return null;
    }
  }

  keep(history: History): void {
    this.#history = history;
    this.keptAt = null;
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
    this.keptAt = null;
    await clearSaved().catch(() => undefined);
  }

  async #write(): Promise<void> {
    const history = this.#history;
    if (!history) return;
    this.#history = null;
    const at = new Date();
    try {
      await save(savedOf(history, at.getTime()));
      // Unless there is newer work.
      if (!this.#history) this.keptAt = at;
    } catch {
      this.hasFailed = true;
    }
    this.update();
  }
}
