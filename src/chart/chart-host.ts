import type { ECharts } from 'echarts/core';
import type { ChartOption, Size } from './option.ts';

/** ECharts and how to draw with it, loaded together when the first chart opens. */
export interface Studio<Drawing> {
  open(host: HTMLElement, width: number, height: number): ECharts;
  optionOf(drawing: Drawing, size: Size): ChartOption;
  /** A box of the right shape, for a drawing that is shown on paper only. */
  shapeOf(drawing: Drawing): Size;
}

export interface ChartEvents {
  /** A reader chose a mark: the id of its series. */
  selected?: ((series: string) => void) | undefined;
  /** The studio could not be loaded. */
  failed?: (() => void) | undefined;
}

/** How far off the screen a chart is opened, so that it is there when it comes into view. */
const MARGIN = '400px';

/**
 * The life of one chart: opened when its box has a size and comes near the viewport, redrawn when the box or
 * the drawing changes, gone when the box leaves the page.
 */
export class ChartHost<Drawing> {
  events: ChartEvents = {};
  #drawing: Drawing | undefined;
  #studio: Studio<Drawing> | undefined;
  #chart: ECharts | undefined;
  #size: Size = { width: 0, height: 0 };
  #near = false;
  #opening = false;
  #sizes: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(
    readonly host: HTMLElement,
    readonly load: () => Promise<Studio<Drawing>>,
  ) {}

  /** Shows a drawing, now or as soon as there is a box to draw in. */
  show(drawing: Drawing): void {
    const changed = drawing !== this.#drawing;
    this.#drawing = drawing;
    if (!this.#sizes) this.#observe();
    else if (changed) this.#draw();
  }

  /** Ends the chart; `show` begins a new one. */
  close(): void {
    this.#sizes?.disconnect();
    this.#sight?.disconnect();
    this.#sizes = undefined;
    this.#sight = undefined;
    this.#near = false;
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #observe(): void {
    this.#sizes = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      this.#size = { width: Math.round(width), height: Math.round(height) };
      if (this.#chart) this.#resize(this.#chart);
      else void this.#open();
    });
    this.#sizes.observe(this.host);
    this.#sight = new IntersectionObserver(
      (entries) => {
        this.#near = entries.some((entry) => entry.isIntersecting) || this.#near;
        if (this.#near) void this.#open();
      },
      { rootMargin: MARGIN },
    );
    this.#sight.observe(this.host);
  }

  get #ready(): boolean {
    return this.#near && this.#size.width > 0 && this.#size.height > 0 && this.host.isConnected;
  }

  async #open(): Promise<void> {
    if (this.#chart || this.#opening || !this.#ready) return;
    this.#opening = true;
    try {
      const studio = await this.load();
      // The box may have left the page or lost its size, or the page been printed, while ECharts was loading.
      if (!this.#chart && this.#ready) this.#begin(studio, this.#size);
    } catch {
      this.events.failed?.();
    } finally {
      this.#opening = false;
    }
  }

  #begin(studio: Studio<Drawing>, { width, height }: Size): void {
    this.#studio = studio;
    this.#chart = studio.open(this.host, width, height);
    this.#chart.on('click', ({ seriesId }) => {
      if (seriesId) this.events.selected?.(seriesId);
    });
    this.#draw({ width, height });
  }

  /** A chart that nobody has scrolled to, or that the table stands in for, is drawn on paper all the same. */
  print(studio: Studio<Drawing>): void {
    if (this.#chart || this.#drawing === undefined || !this.host.isConnected) return;
    this.#begin(
      studio,
      this.#size.width * this.#size.height > 0 ? this.#size : studio.shapeOf(this.#drawing),
    );
    this.#near = true;
  }

  /** At once, in the frame that measured the box: it does not depend on its chart, so nothing can loop. */
  #resize(chart: ECharts): void {
    if (!this.#ready) return;
    if (chart.getWidth() === this.#size.width && chart.getHeight() === this.#size.height) return;
    chart.resize(this.#size);
    this.#draw();
  }

  #draw(size = this.#size): void {
    if (!this.#chart || !this.#studio || this.#drawing === undefined) return;
    this.#chart.setOption(this.#studio.optionOf(this.#drawing, size), { notMerge: true });
  }
}
