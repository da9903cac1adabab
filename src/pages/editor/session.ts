import type { Busy, Failure } from './context.ts';
import { forgetHandedOver } from './hand-over.ts';
import { Keeper } from './keeper.ts';
import type { Messages } from './messages/types.ts';
import type { Change } from './state/change.ts';
import { type History, historyOf, record, redo, redoable, undo, undoable } from './state/history.ts';
import { EMPTY_WORK, isEmpty } from './state/work.ts';
import { TaskError } from './tasks/task.ts';
import { isStop, TaskRunner } from './tasks/task-runner.ts';
import { Understander } from './understander.ts';

/** Work that takes less shows no progress. */
const PATIENCE_MS = 400;

/** The work on a report: its history, what was understood of it, and what is being done. */
export class Session {
  history: History = historyOf(EMPTY_WORK);
  busy: Busy | null = null;
  failures: readonly Failure[] = [];
  /** Announced to screen readers. */
  status = '';
  readonly runner = new TaskRunner();
  readonly understander = new Understander(this.runner);
  readonly keeper: Keeper;
  /** How often a person ended what was being done. */
  stops = 0;

  /** @param update Called after each change of what the page shows. */
  constructor(
    private readonly update: () => void,
    private readonly messages: () => Messages,
  ) {
    this.keeper = new Keeper(update);
  }

  /** Takes up the work of before, if there is any. */
  async restore(): Promise<void> {
    const kept = await this.keeper.load();
    if (!kept || isEmpty(kept.present)) return;
    this.history = kept;
    this.status = this.messages().restored;
    void this.#understand();
  }

  change(change: Change): Promise<void> {
    return this.#take(record(this.history, change));
  }

  async undo(): Promise<void> {
    const kind = undoable(this.history);
    if (!kind) return;
    await this.#take(undo(this.history));
    await this.announce(this.messages().undone(this.messages().changes[kind]));
  }

  async redo(): Promise<void> {
    const kind = redoable(this.history);
    if (!kind) return;
    await this.#take(redo(this.history));
    await this.announce(this.messages().redone(this.messages().changes[kind]));
  }

  /** Ends what is being done. Work that was not understood is taken back; it can be redone. */
  async stop(): Promise<void> {
    this.#end();
    this.setBusy(null);
    if (this.understander.understood !== this.history.present && this.history.past.length > 0)
      await this.#take(undo(this.history));
    await this.announce(this.messages().stopped);
  }

  async clear(): Promise<void> {
    this.#end();
    this.history = historyOf(EMPTY_WORK);
    this.failures = [];
    forgetHandedOver();
    await this.keeper.clear();
    await this.#understand();
    await this.announce(this.messages().cleared);
  }

  setBusy(busy: Busy | null): void {
    this.busy = busy;
    this.update();
  }

  /** Tells why something failed; that a person stopped it is no failure. */
  fail(file: string, error: unknown): void {
    if (isStop(error)) return;
    if (!(error instanceof TaskError)) throw error;
    this.failures = [...this.failures, { file, said: error.said }];
    this.update();
  }

  forgetFailures(): void {
    this.failures = [];
  }

  /** What was told belongs to the step in which it was done. */
  forgetMessages(): void {
    this.failures = [];
    this.status = '';
  }

  async announce(text: string): Promise<void> {
    // Emptied first: screen readers do not announce the same text twice.
    this.status = '';
    this.update();
    await new Promise(requestAnimationFrame);
    this.status = text;
    this.update();
  }

  /** What is saved is of the work as it is now. */
  async settle(): Promise<void> {
    if (this.understander.understood !== this.history.present)
      await this.understander.take(this.history.present);
  }

  #end(): void {
    this.stops++;
    this.runner.stop();
    this.understander.forget();
  }

  async #take(history: History): Promise<void> {
    if (history === this.history) return;
    this.history = history;
    this.keeper.keep(history);
    await this.#understand();
  }

  async #understand(): Promise<void> {
    this.update();
    const busy = { text: this.messages().understanding, share: null };
    const timer = setTimeout(() => this.setBusy(busy), PATIENCE_MS);
    try {
      await this.understander.take(this.history.present);
    } catch (error) {
      this.fail('', error);
    } finally {
      clearTimeout(timer);
      this.setBusy(null);
    }
  }
}
