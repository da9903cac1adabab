import type { ReactiveController } from 'lit';
import type { ChartsEvents } from '../../chart/charts.ts';
import { drop, enqueue } from '../../scheduler.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';
import { dropRetry, inTime, onRecovery } from './recovery.ts';

type Deferred = typeof import('../shared/deferred.ts');

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

  constructor(
    private readonly host: FigureHost,
    private readonly selected: NonNullable<ChartsEvents['selected']>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.modules === null) onRecovery(this.#retry);
    // Last, after all charts in view: with many elements, the tables take most of the layout time.
    if (this.modules && !this.tabulated) enqueue(this.#tabulate, Number.MAX_VALUE);
  }

  hostDisconnected(): void {
    drop(this.#tabulate);
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

  /** `table`: whether the table is shown, and so rendered first; otherwise it waits until charts in view are drawn. */
  load(table: boolean): void {
    if (table) this.tabulated = true;
    this.loaded ??= inTime(import('../shared/deferred.ts'))
      .then(
        async (modules) => {
          addStyles(this.host.renderRoot, modules.styles);
          new modules.ChartsController(this.host, {
            selected: this.selected,
            loaded: () => this.#chartsFailed(false),
            failed: () => this.#chartsFailed(true),
          });
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
