import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Charts, ChartsEvents } from '../../chart/charts.ts';
import { drop, enqueue } from '../../scheduler.ts';
import { dropRetry, inTime, onRecovery } from './recovery.ts';

/** The distance from the viewport at which charts are loaded, so that they are drawn before they come into view. */
const MARGIN = '400px';

/** Loaded with the first chart of the page; printing cannot wait for it. */
let loaded: typeof import('../../chart/charts.ts') | undefined;

/** `loaded`: ECharts is there, perhaps after it could not be loaded before. */
type Events = ChartsEvents & { loaded: () => void };

/** Draws in every `.plot` of its host, once one of them comes near the viewport. */
export class ChartsController implements ReactiveController {
  #charts: Charts | undefined;
  readonly #sight = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#load();
    },
    { rootMargin: MARGIN },
  );

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly events: Events,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#charts) this.#charts.show();
    // An element that left the page while its report was loading still renders.
    else if (this.host.isConnected)
      for (const plot of this.host.shadowRoot?.querySelectorAll('.plot') ?? []) this.#sight.observe(plot);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    drop(this.#import);
    dropRetry(this.#import);
    this.#sight.disconnect();
    this.#charts?.close();
  }

  /** Running ECharts takes a slow machine longer than a figure: the text of all figures comes first. */
  #load(): void {
    if (loaded) this.#begin();
    else enqueue(this.#import, 0);
  }

  readonly #import = (): void => {
    inTime(import('../../chart/charts.ts')).then(
      (charts) => {
        loaded = charts;
        this.events.loaded();
        this.#begin();
      },
      () => {
        this.events.failed();
        if (this.host.isConnected) onRecovery(this.#import);
      },
    );
  };

  #begin(): void {
    if (!loaded || !this.host.isConnected) return;
    this.#sight.disconnect();
    this.#charts ??= new loaded.Charts(this.host, this.events);
    this.#charts.show();
  }

  readonly #print = (): void => {
    this.#begin();
    this.#charts?.print();
  };
}
