import { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';
import { open, optionOf, shapeOf } from './render.ts';
import { warmUp } from './warm-up.ts';

export interface ChartsEvents {
  /** The user clicked a mark: the id of its series. */
  selected?: (drawing: Drawing, series: string) => void;
  /** ECharts could not be loaded. */
  failed: () => void;
}

/** A box to draw in, as a template makes it: `<div class="plot" .drawing=${drawing}></div>`. */
interface Plot extends HTMLElement {
  drawing: Drawing;
}

const renderer = { open, optionOf, shapeOf };
const load = async () => renderer;

const warm = new Set<Drawing['kind']>();

const sameDrawing = (a: Drawing, b: Drawing): boolean =>
  Object.entries(a).every(([key, value]) => b[key as keyof Drawing] === value);

/** The charts in the plots of one element. Loaded together with ECharts. */
export class Charts {
  readonly #charts = new Map<Plot, { chart: Chart<Drawing>; drawing: Drawing }>();

  constructor(
    private readonly host: Element,
    private readonly events: ChartsEvents,
  ) {}

  /** Opens a chart for every new plot, and closes those of removed plots. */
  show(): void {
    for (const plot of this.host.shadowRoot?.querySelectorAll<Plot>('.plot') ?? []) this.#show(plot);
    for (const [plot, { chart }] of this.#charts) {
      if (plot.isConnected || !this.host.isConnected) continue;
      chart.close();
      this.#charts.delete(plot);
    }
  }

  /** Draws at once, as printing does not wait. */
  print(): void {
    addEventListener('afterprint', this.#printed, { once: true });
    for (const { chart } of this.#charts.values()) chart.print(renderer);
  }

  readonly #printed = (): void => {
    for (const { chart } of this.#charts.values()) chart.printed();
  };

  close(): void {
    removeEventListener('afterprint', this.#printed);
    for (const { chart } of this.#charts.values()) chart.close();
  }

  #show(plot: Plot): void {
    const known = this.#charts.get(plot);
    const chart = known?.chart ?? new Chart<Drawing>(plot, load);
    // An equal drawing is not drawn again.
    const drawing = known && sameDrawing(plot.drawing, known.drawing) ? known.drawing : plot.drawing;
    this.#charts.set(plot, { chart, drawing });
    chart.events = {
      selected: (series) => this.events.selected?.(drawing, series),
      failed: this.events.failed,
    };
    if (!this.host.isConnected) return;
    if (!warm.has(drawing.kind)) warmUp(renderer, drawing);
    warm.add(drawing.kind);
    chart.show(drawing);
  }
}
