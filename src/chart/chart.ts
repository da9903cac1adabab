import { drop, enqueue } from '../scheduler.ts';
import type { Drawing, Size } from './drawing.ts';
import { renderSvg, shapeOf } from './render.ts';

/** A chart is drawn within one viewport around the screen, before it is scrolled into view. */
const MARGIN = '100%';

/** How far a box lies above or below the viewport. */
const distanceOf = ({ top, bottom }: DOMRectReadOnly): number => Math.max(0, -bottom, top - innerHeight);

type View = Window & typeof globalThis;

const viewOf = (box: Element): View => box.ownerDocument.defaultView ?? window;

const charts = new WeakMap<Element, Chart>();

interface Observers {
  sizes: ResizeObserver;
  sight: IntersectionObserver;
}

/** One observer of each kind for a page, as there may be a thousand charts; those of a popup see only that. */
const observers = new WeakMap<Window, Observers>();

const observe = (view: View): Observers => ({
  sizes: new view.ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) charts.get(target)?.resized(contentRect);
  }),
  sight: new view.IntersectionObserver(
    (entries) => {
      for (const entry of entries) charts.get(entry.target)?.seen(entry);
    },
    { rootMargin: MARGIN },
  ),
});

/** A drawing in a box: drawn when the box has a size and is near the viewport, removed when it is far away. */
export class Chart {
  #drawing: Drawing | undefined;
  /** Whether the box contains a drawing. */
  #drawn = false;
  #size: Size = { width: 0, height: 0 };
  #near = false;
  #distance = 0;
  #onPaper = false;
  #observers: Observers | undefined;

  constructor(
    readonly box: HTMLElement,
    private readonly failed: () => void,
  ) {}

  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  /** Shows a drawing, now or as soon as there is a box to draw in. */
  show(drawing: Drawing): void {
    const changed = drawing !== this.#drawing;
    this.#drawing = drawing;
    if (charts.get(this.box) !== this) {
      charts.set(this.box, this);
      const view = viewOf(this.box);
      this.#observers = observers.get(view) ?? observe(view);
      observers.set(view, this.#observers);
      this.#observers.sizes.observe(this.box);
      this.#observers.sight.observe(this.box);
    } else if (changed && this.#drawn) this.#draw();
  }

  /** Removes the drawing; `show` begins again. */
  close(): void {
    this.#observers?.sizes.unobserve(this.box);
    this.#observers?.sight.unobserve(this.box);
    charts.delete(this.box);
    this.#near = false;
    this.#onPaper = false;
    this.#clear();
  }

  /** At once, in the frame that measured the box: its size does not depend on the drawing, so nothing can loop. */
  resized({ width, height }: Size): void {
    const size = { width: Math.round(width), height: Math.round(height) };
    const changed = size.width !== this.#size.width || size.height !== this.#size.height;
    this.#size = size;
    if (!this.#drawn) this.#ask();
    else if (changed && this.#ready) this.#draw();
  }

  seen({ isIntersecting, boundingClientRect: box }: IntersectionObserverEntry): void {
    if (isIntersecting) {
      this.#near = true;
      this.#distance = distanceOf(box);
      this.#ask();
    } else if (box.width > 0 && box.height > 0) {
      // A box without a size is hidden, for example by the table: its drawing is kept.
      this.#near = false;
      if (!this.#onPaper) this.#clear();
    }
  }

  get #ready(): boolean {
    const wanted = this.#near || this.#onPaper;
    return wanted && this.#size.width > 0 && this.#size.height > 0 && this.box.isConnected;
  }

  #ask(): void {
    if (!this.#drawn && this.#ready) enqueue(this.#turn, this.#distance);
  }

  readonly #turn = (): void => {
    // The box may have left or lost its size, or the page been printed, while others were drawn.
    if (!this.#drawn && this.#ready) this.#draw();
  };

  /** Draws for paper, also a chart that is out of view or hidden by the table. */
  print(): void {
    if (!this.#drawing || !this.box.isConnected) return;
    this.#onPaper = true;
    if (this.#drawn) return;
    this.#draw(this.#size.width * this.#size.height > 0 ? this.#size : shapeOf(this.#drawing));
  }

  /** Removes what was drawn for paper only. */
  printed(): void {
    this.#onPaper = false;
    if (!this.#near) this.#clear();
  }

  #draw(size = this.#size): void {
    drop(this.#turn);
    if (!this.#drawing) return;
    try {
      this.box.replaceChildren(renderSvg(this.#drawing, size));
      this.#drawn = true;
    } catch {
      this.failed();
    }
  }

  #clear(): void {
    drop(this.#turn);
    if (this.#drawn) this.box.replaceChildren();
    this.#drawn = false;
  }
}
