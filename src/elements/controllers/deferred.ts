import type { ReactiveController } from 'lit';
import type { ChartsEvents } from '../../chart/charts.ts';
import { drop, enqueue, inTurn } from '../../scheduler.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';

type Deferred = typeof import('../shared/deferred.ts');

/** After the first updates of all elements, before charts. */
const AFTER_TEXT = -0.9;

/** Milliseconds after which tables are rendered on a page that is never idle. */
const PATIENCE = 2000;

/** Safari has no idle callbacks. */
const whenIdle: (callback: () => void) => number =
  typeof requestIdleCallback === 'function'
    ? (callback) => requestIdleCallback(callback, { timeout: PATIENCE })
    : (callback) => window.setTimeout(callback, PATIENCE / 10);
const cancel = (handle: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(handle) : clearTimeout(handle);

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
    // Last, after all charts in view: with many elements, the tables take most of the layout time. The queue alone does not
    // know of charts whose code is still being loaded.
    if (this.modules && !this.tabulated)
      this.#idle = whenIdle(() => enqueue(this.#tabulate, Number.MAX_VALUE));
  }

  hostDisconnected(): void {
    cancel(this.#idle);
    drop(this.#tabulate);
    this.#settle();
  }

  readonly #tabulate = (): void => {
    this.tabulated = true;
    this.host.requestUpdate();
    this.#settle();
  };

  readonly #fail = (): void => {
    this.failed = true;
    this.host.requestUpdate();
  };

  /** `table`: whether the table is shown, and so rendered first; otherwise it waits until charts in view are drawn. */
  load(table: boolean): void {
    if (table) this.tabulated = true;
    const start = () => import('../shared/deferred.ts');
    this.loaded ??= (table ? start() : inTurn(start, AFTER_TEXT))
      .then(
        async (modules) => {
          addStyles(this.host.renderRoot, modules.styles);
          new modules.ChartsController(this.host, { selected: this.selected, failed: this.#fail });
          this.modules = modules;
          if (this.tabulated || !this.host.isConnected) return;
          this.hostConnected();
          await new Promise<void>((resolve) => {
            this.#settle = resolve;
          });
        },
        () => {
          this.modules = null;
          this.failed = true;
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
