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
  /** Whether the table is to be rendered. */
  tabulated = false;
  /** Settles once what was loaded is shown, or the element has left the page. */
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
    if (this.modules && !this.tabulated)
      this.#idle = whenIdle(() => enqueue(this.#tabulate, Number.MAX_VALUE));
  }

  hostDisconnected(): void {
    cancelIdle(this.#idle);
    drop(this.#tabulate);
    drop(this.#start);
    this.#start();
    dropRetry(this.#retry);
    this.#settle();
  }

  readonly #tabulate = (): void => {
    this.tabulated = true;
    this.host.requestUpdate();
    this.#settle();
  };

  #chartsFailed(failed: boolean): void {
    if (this.failed === failed) return;
    this.failed = failed;
    this.host.requestUpdate();
  }

  /** The warning stays until there is another outcome. */
  readonly #retry = (): void => {
    this.loaded = undefined;
    this.load(this.tabulated);
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
    if (table) this.tabulated = true;
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
          if (this.tabulated || !this.host.isConnected) return;
          this.hostConnected();
          await new Promise<void>((resolve) => {
            this.#settle = resolve;
          });
        },
        () => {
          this.modules = null;
          this.failed = true;
          if (this.host.isConnected) onRecovery(this.#retry);
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
