import type { Size } from './drawing.ts';
import type { ChartOption, ECharts } from './echarts.ts';
import { drop, enqueue } from './scheduler.ts';

/** ECharts and how to draw with it, loaded together when the first chart opens. */
export interface ChartRenderer<Drawing> {
  open(host: HTMLElement, width: number, height: number): ECharts;
  optionOf(drawing: Drawing, size: Size): ChartOption;
  /** A box of the right shape, for a drawing that is shown on paper only. */
  shapeOf(drawing: Drawing): Size;
}

interface ChartEvents {
  /** The user clicked a mark: the id of its series. */
  selected?: ((series: string) => void) | undefined;
  /** ECharts could not be loaded. */
  failed?: (() => void) | undefined;
}

/** A chart is open within one viewport around the screen, so that it is drawn before it is scrolled into view. */
const MARGIN = '100%';

/** How far a box lies above or below the viewport. */
const distanceOf = ({ top, bottom }: DOMRectReadOnly): number => Math.max(0, -bottom, top - innerHeight);

/**
 * The life cycle of one chart: opened by the scheduler when its box has a size and is near the viewport, redrawn when box or
 * drawing change, disposed of when the box is far from the viewport or leaves the page.
 */
export class Chart<Drawing> {
  events: ChartEvents = {};
  #drawing: Drawing | undefined;
  #renderer: ChartRenderer<Drawing> | undefined;
  #chart: ECharts | undefined;
  #size: Size = { width: 0, height: 0 };
  #near = false;
  #distance = 0;
  #onPaper = false;
  #opening = false;
  #sizes: ResizeObserver | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(
    readonly host: HTMLElement,
    readonly load: () => Promise<ChartRenderer<Drawing>>,
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
    this.#onPaper = false;
    this.#end();
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
    this.#sight = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: MARGIN });
    this.#sight.observe(this.host);
  }

  #seen(entries: IntersectionObserverEntry[]): void {
    const entry = entries.at(-1);
    if (!entry) return;
    const { isIntersecting, boundingClientRect: box } = entry;
    if (isIntersecting) {
      this.#near = true;
      this.#distance = distanceOf(box);
      void this.#open();
    } else if (box.width > 0 && box.height > 0) {
      // A box without a size is hidden, for example by the table: its chart is kept.
      this.#near = false;
      if (!this.#onPaper) this.#end();
    }
  }

  get #ready(): boolean {
    const wanted = this.#near || this.#onPaper;
    return wanted && this.#size.width > 0 && this.#size.height > 0 && this.host.isConnected;
  }

  async #open(): Promise<void> {
    if (this.#chart || this.#opening || !this.#ready) return;
    this.#opening = true;
    try {
      this.#renderer ??= await this.load();
      enqueue(this.#turn, this.#distance);
    } catch {
      this.events.failed?.();
    } finally {
      this.#opening = false;
    }
  }

  readonly #turn = (): void => {
    // The box may have left or lost its size, or the page been printed, while ECharts was loading or others drew.
    if (this.#chart || !this.#renderer || !this.#ready) return;
    try {
      this.#begin(this.#renderer, this.#size);
    } catch {
      this.events.failed?.();
    }
  };

  #begin(renderer: ChartRenderer<Drawing>, { width, height }: Size): void {
    drop(this.#turn);
    this.#renderer = renderer;
    this.#chart = renderer.open(this.host, width, height);
    this.#chart.on('click', ({ seriesId }) => {
      if (seriesId) this.events.selected?.(seriesId);
    });
    this.#draw({ width, height });
  }

  #end(): void {
    drop(this.#turn);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  /** Draws for paper, also a chart that is out of view or hidden by the table. */
  print(renderer: ChartRenderer<Drawing>): void {
    if (this.#drawing === undefined || !this.host.isConnected) return;
    this.#onPaper = true;
    if (this.#chart) return;
    this.#begin(
      renderer,
      this.#size.width * this.#size.height > 0 ? this.#size : renderer.shapeOf(this.#drawing),
    );
  }

  /** Ends what was for paper only. */
  printed(): void {
    this.#onPaper = false;
    if (!this.#near) this.#end();
  }

  /** At once, in the frame that measured the box: it does not depend on its chart, so nothing can loop. */
  #resize(chart: ECharts): void {
    if (!this.#ready) return;
    if (chart.getWidth() === this.#size.width && chart.getHeight() === this.#size.height) return;
    chart.resize(this.#size);
    this.#draw();
  }

  #draw(size = this.#size): void {
    if (!this.#chart || !this.#renderer || this.#drawing === undefined) return;
    this.#chart.setOption(this.#renderer.optionOf(this.#drawing, size), { notMerge: true });
  }
}
