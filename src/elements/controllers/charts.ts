import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Charts, ChartsEvents } from '../../chart/charts.ts';
import { drop, enqueue } from '../../scheduler.ts';
import { whenIdle } from './idle.ts';
import { dropRetry, inTime, onRecovery } from './recovery.ts';

/** The distance from the viewport at which charts are loaded, so that they are drawn before they come into view. */
const MARGIN = '400px';

/** Loaded with the first chart of the page; printing cannot wait for it. */
let loaded: typeof import('../../chart/charts.ts') | undefined;

/** The boxes of an element to draw in. */
const plotsOf = ({ shadowRoot }: Element) => [...(shadowRoot?.querySelectorAll('.plot') ?? [])];

const importCharts = async (): Promise<void> => {
  loaded = await inTime(import('../../chart/charts.ts'));
};

/** Whether what only paper needs has been asked for. */
let asked = false;

/** Printing a figure that was never in view needs ECharts as well. Phones rarely print, and it costs them time. */
function prepareForPaper(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (asked || connection?.saveData || matchMedia('(pointer: coarse)').matches) return;
  asked = true;
  // A failure matters once a figure comes into view, which asks again.
  const load = () => whenIdle(() => void importCharts().catch(() => {}));
  if (document.readyState === 'complete') load();
  else addEventListener('load', load, { once: true });
}

/** `loaded`: ECharts is there, perhaps after it could not be loaded before. */
type Events = ChartsEvents & { loaded: () => void };

/** Draws in every `.plot` of its host, once one of them comes near the viewport. */
export class ChartsController implements ReactiveController {
  #charts: Charts | undefined;
  #sight: IntersectionObserver | undefined;
  /** Where the host is: it may be moved to a frame or a popup. */
  #view: (Window & typeof globalThis) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly events: Events,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.host.ownerDocument.defaultView ?? window;
    this.#view = view;
    view.addEventListener('beforeprint', this.#print);
    this.#sight = new view.IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#load();
      },
      { rootMargin: MARGIN },
    );
    this.hostUpdated();
  }

  hostUpdated(): void {
    const plots = plotsOf(this.host);
    if (plots.length > 0) prepareForPaper();
    if (this.#charts) this.#charts.show();
    // An element that left the page while its report was loading still renders.
    else if (this.host.isConnected) for (const plot of plots) this.#sight?.observe(plot);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#print);
    drop(this.#import);
    dropRetry(this.#import);
    this.#sight?.disconnect();
    this.#charts?.close();
  }

  /** Running ECharts takes a slow machine longer than a figure: the text of all figures comes first. */
  #load(): void {
    if (!this.#begin()) enqueue(this.#import, 0);
  }

  readonly #import = (): void => {
    // What came into view may be gone.
    if (plotsOf(this.host).length === 0) return;
    importCharts().then(
      () => {
        this.events.loaded();
        this.#begin();
      },
      () => {
        this.events.failed();
        if (this.host.isConnected) onRecovery(this.#import);
      },
    );
  };

  /** Returns whether everything was there. */
  #begin(): boolean {
    if (!loaded || plotsOf(this.host).length === 0 || !this.host.isConnected) return false;
    this.#sight?.disconnect();
    this.#charts ??= new loaded.Charts(this.host, this.events);
    this.#charts.show();
    return true;
  }

  readonly #print = (): void => {
    this.#begin();
    this.#charts?.print();
  };
}
