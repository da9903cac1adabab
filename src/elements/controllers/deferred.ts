import type { ChartsEvents } from '../../chart/charts.ts';
import type { FigureHost } from '../figure-host.ts';
import { addStyles } from '../shared/add-styles.ts';

type Deferred = typeof import('../shared/deferred.ts');

/** Loads what a figure can be shown without: its charts, its table, and styles for paper and high contrast. */
export class DeferredController {
  /** `null` where it could not be loaded. */
  modules: Deferred | null | undefined;
  /** Whether the charts could not be loaded. */
  failed = false;
  loaded: Promise<void> | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly selected: NonNullable<ChartsEvents['selected']>,
  ) {}

  readonly #fail = (): void => {
    this.failed = true;
    this.host.requestUpdate();
  };

  load(): void {
    this.loaded ??= import('../shared/deferred.ts')
      .then(
        async (modules) => {
          // One task per element: with many elements, the tables take most of the layout time.
          await new Promise((resolve) => setTimeout(resolve));
          addStyles(this.host.renderRoot, modules.styles);
          new modules.ChartsController(this.host, { selected: this.selected, failed: this.#fail });
          this.modules = modules;
        },
        () => {
          this.modules = null;
          this.failed = true;
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
