import type { ReactiveController } from 'lit';
import type { ChartsEvents } from '../../chart/charts.ts';
import { drop, enqueue } from '../../scheduler.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';
import { cancelIdle, whenIdle } from './idle.ts';
import { dropRetry, inTime, onRecovery } from './recovery.ts';

type Deferred = typeof import('../shared/deferred.ts');

/** After the first updates of all elements, before charts. */
const AFTER_TEXT = -0.9;

/** Loads what a figure can be shown without: its charts, its table, and styles for paper and high contrast. */
export class DeferredController implements ReactiveController {
  /** `null` where it could not be loaded. */
  modules: Deferred | null | undefined;
  /** Whether the charts could not be loaded. */
  failed = false;
  /** Whether what is only heard, or closed, is rendered too: the table, and the sentences that figures were read from. */
  completed = false;
  /** Settles once what was loaded is shown, and the figure complete, or the element has left the page. */
  loaded: Promise<void> | undefined;
  #settle = (): void => {};
  #idle = 0;

  constructor(
    private readonly host: FigureHost,
    private readonly selected: NonNullable<ChartsEvents['selected']>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.modules === null) onRecovery(this.#retry);
    // Last, after all charts in view: with many elements, the tables take most of the layout time. The queue alone does not
    // know of charts whose code is still being loaded.
    if (this.modules && !this.completed)
      this.#idle = whenIdle(() => enqueue(this.complete, Number.MAX_VALUE));
  }

  hostDisconnected(): void {
    cancelIdle(this.#idle);
    drop(this.complete);
    drop(this.#start);
    this.#start();
    dropRetry(this.#retry);
    this.#settle();
  }

  readonly complete = (): void => {
    if (this.completed) return;
    this.completed = true;
    this.host.requestUpdate();
    this.#settle();
  };

  /** After a change of the figure, what is seen of it comes first. */
  postpone(): void {
    if (!this.modules || !this.completed || !this.host.isConnected) return;
    this.completed = false;
    this.loaded = this.#whenComplete();
    this.hostConnected();
  }

  #whenComplete(): Promise<void> {
    return new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  #chartsFailed(failed: boolean): void {
    if (this.failed === failed) return;
    this.failed = failed;
    this.host.requestUpdate();
  }

  /** The warning stays until there is another outcome. */
  readonly #retry = (): void => {
    this.loaded = undefined;
    this.load(this.completed);
  };

  /** Before its turn, an element that leaves the page begins at once: nothing of it is left in the queue. */
  #start = (): void => {};

  #inTurn(load: () => Promise<Deferred>): Promise<Deferred> {
    return new Promise((resolve) => {
      this.#start = () => {
        this.#start = () => {};
        resolve(load());
      };
      enqueue(this.#start, AFTER_TEXT);
    });
  }

  /** `table`: whether the table is shown, and so rendered first; otherwise it waits until charts in view are drawn. */
  load(table: boolean): void {
    if (table && !this.loaded) this.completed = true;
    const start = () => inTime(import('../shared/deferred.ts'));
    // After the text of all figures.
    this.loaded ??= (table ? start() : this.#inTurn(start))
      .then(
        async (modules) => {
          addStyles(this.host.renderRoot, modules.styles);
          new modules.ChartsController(this.host, {
            selected: this.selected,
            loaded: () => this.#chartsFailed(false),
            failed: () => this.#chartsFailed(true),
          });
          modules.autospace(this.host);
          modules.warnIfUnclosed(this.host);
          new modules.AddressController(this.host);
          this.modules = modules;
          this.failed = false;
          if (this.completed || !this.host.isConnected) return;
          this.hostConnected();
          await this.#whenComplete();
        },
        () => {
          this.modules = null;
          this.failed = true;
          this.completed = true;
          if (this.host.isConnected) onRecovery(this.#retry);
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
