import type { ChartsEvents } from '../../chart/charts.ts';
import { enqueue } from '../../scheduler.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';

type Deferred = typeof import('../shared/deferred.ts');

/** Loads what a figure can be shown without: its charts, its table, and styles for paper and high contrast. */
export class DeferredController {
  /** `null` where it could not be loaded. */
  modules: Deferred | null | undefined;
  /** Whether the charts could not be loaded. */
  failed = false;
  /** Whether the table is to be rendered. */
  tabulated = false;
  loaded: Promise<void> | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly selected: NonNullable<ChartsEvents['selected']>,
  ) {}

  readonly #fail = (): void => {
    this.failed = true;
    this.host.requestUpdate();
  };

  /** `table`: whether the table is shown, and so rendered first; otherwise it waits until charts in view are drawn. */
  load(table: boolean): void {
    if (table) this.tabulated = true;
    this.loaded ??= import('../shared/deferred.ts')
      .then(
        async (modules) => {
          addStyles(this.host.renderRoot, modules.styles);
          new modules.ChartsController(this.host, { selected: this.selected, failed: this.#fail });
          this.modules = modules;
          if (this.tabulated) return;
          // One task per element: with many elements, the tables take most of the layout time.
          await new Promise<void>((resolve) => enqueue(resolve, Number.MAX_VALUE));
          this.tabulated = true;
        },
        () => {
          this.modules = null;
          this.failed = true;
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
