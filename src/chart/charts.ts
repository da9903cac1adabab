import { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';

export interface ChartsEvents {
  /** The user clicked a mark: the id of its series. */
  selected?: (drawing: Drawing, series: string) => void;
  /** ECharts could not be loaded, or could not draw. */
  failed: () => void;
}

/** A box to draw in, as a template makes it: `<div class="plot" .drawing=${drawing}></div>`. */
interface Plot extends HTMLElement {
  drawing: Drawing;
}

const sameDrawing = (a: Drawing, b: Drawing): boolean =>
  Object.entries(a).every(([key, value]) => b[key as keyof Drawing] === value);

/** The charts in the plots of one element. Loaded together with ECharts. */
export class Charts {
  readonly #charts = new Map<Plot, Chart>();
  #view: Window | undefined;

  constructor(
    private readonly host: Element,
    private readonly events: ChartsEvents,
  ) {
    host.shadowRoot?.addEventListener('click', this.#clicked);
  }

  /** Begins a chart for every new plot, and closes those of removed plots. */
  show(): void {
    if (this.host.isConnected)
      for (const plot of this.host.shadowRoot?.querySelectorAll<Plot>('.plot') ?? []) this.#show(plot);
    for (const [plot, chart] of this.#charts) {
      if (plot.isConnected || !this.host.isConnected) continue;
      chart.close();
      this.#charts.delete(plot);
    }
  }

  /** Draws at once, as printing does not wait. */
  print(): void {
    this.#view = this.host.ownerDocument.defaultView ?? window;
    this.#view.addEventListener('afterprint', this.#printed, { once: true });
    for (const chart of this.#charts.values()) chart.print();
  }

  readonly #printed = (): void => {
    for (const chart of this.#charts.values()) chart.printed();
  };

  close(): void {
    this.#view?.removeEventListener('afterprint', this.#printed);
    for (const chart of this.#charts.values()) chart.close();
  }

  readonly #clicked = ({ target }: Event): void => {
    const { series } = (target as SVGElement).dataset;
    const plot = series === undefined ? null : (target as Element).closest<Plot>('.plot');
    const drawing = plot && this.#charts.get(plot)?.drawing;
    if (drawing && series !== undefined) this.events.selected?.(drawing, series);
  };

  #show(plot: Plot): void {
    const chart = this.#charts.get(plot) ?? new Chart(plot, this.events.failed);
    this.#charts.set(plot, chart);
    // An equal drawing is not drawn again.
    chart.show(chart.drawing && sameDrawing(plot.drawing, chart.drawing) ? chart.drawing : plot.drawing);
  }
}
