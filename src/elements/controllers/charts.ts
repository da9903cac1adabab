import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Charts, ChartsEvents } from '../../chart/charts.ts';

/** How far off the screen what draws is loaded, so that it is there when a chart comes into view. */
const MARGIN = '400px';

/** There from the first chart of the page on, for paper too. */
let arrived: typeof import('../../chart/charts.ts') | undefined;

/** Has a chart in every `.plot` of its host, once one of them comes near the viewport. */
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
    private readonly events: ChartsEvents,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#charts) this.#charts.show();
    // What has left while its report was loading is rendered all the same.
    else if (this.host.isConnected)
      for (const plot of this.host.shadowRoot?.querySelectorAll('.plot') ?? []) this.#sight.observe(plot);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    this.#sight.disconnect();
    this.#charts?.close();
  }

  #load(): void {
    import('../../chart/charts.ts').then((charts) => {
      arrived = charts;
      this.#begin();
    }, this.events.failed);
  }

  #begin(): void {
    if (!arrived || !this.host.isConnected) return;
    this.#sight.disconnect();
    this.#charts ??= new arrived.Charts(this.host, this.events);
    this.#charts.show();
  }

  readonly #print = (): void => {
    this.#begin();
    this.#charts?.print();
  };
}
