import type { ReactiveController } from 'lit';
import type { FigureView } from '../view/figure.ts';
import type { LiveFigure } from './live/live-figure.ts';
import type { ReportElement } from './report-element.ts';
import { settingsOf } from './settings.ts';
import { TakeOver } from './take-over.ts';

/** Version and hash of the bundled report, filled in by the build; what is rendered as HTML carries the same. */
declare const __STAMP__: string;

/** Any of these asks for a figure at work. */
const USES = ['pointerover', 'pointerdown', 'pointerup', 'pointercancel', 'focusin', 'keydown', 'click'];

/** Widths, in em, at which the layout of one of the figures changes. */
export const LAYOUT_STEPS: readonly number[] = [11, 32, 46];

/**
 * The figure that stands in the page as HTML. Until the reader uses it, or something about its element changes, it is
 * all there is: neither report nor ECharts is loaded. It stays until the figure at work can take its place.
 */
export class StandingFigure implements ReactiveController {
  /** The last event of each type, with where it happened, which an event in a shadow root forgets. */
  readonly uses: Map<string, [event: Event, target: Element]> = new Map();
  /** Whether a button or a finger is down: a selection may be under way. */
  pressed = false;
  readonly #takeOver = new TakeOver(this);
  readonly #sizes = new ResizeObserver(([entry]) => this.#resized(entry?.contentRect.width ?? 0));
  #step: number | undefined;
  #state: 'stands' | 'goes' | 'gone' = 'stands';

  constructor(
    readonly element: ReportElement,
    readonly root: HTMLElement,
    readonly work: () => void,
  ) {
    element.addController(this);
    if (this.differs) work();
  }

  hostConnected(): void {
    for (const type of USES) this.element.addEventListener(type, this.#used);
    this.#sizes.observe(this.element);
    this.#takeOver.begin();
    // A reader may have been quicker than this file.
    if (this.root.matches(':hover, :focus-within')) this.work();
  }

  hostDisconnected(): void {
    for (const type of USES) this.element.removeEventListener(type, this.#used);
    this.#sizes.disconnect();
    this.#takeOver.end();
    this.pressed = false;
  }

  /** Whether it is shown; once the figure at work is, it is not. */
  get stands(): boolean {
    return this.#state === 'stands';
  }

  /** Whether it shows what its element is not asked for, or is of another version or another report. */
  get differs(): boolean {
    const { element, root } = this;
    const { ddStatic: stamp = '', ddSettings } = root.dataset;
    const [version = ''] = __STAMP__.split('/');
    const current = element.src ? stamp.startsWith(`${version}/`) : stamp === __STAMP__;
    return !current || element.report != null || ddSettings !== settingsOf(element, element.language.wanted);
  }

  /** Before it is hidden, which takes the focus away. */
  willUpdate(live: LiveFigure<ReportElement, FigureView> | undefined): void {
    if (!this.stands || !live || live.loading || this.#takeOver.waits) return;
    this.#takeOver.remember();
    this.#state = 'goes';
  }

  /** Once the figure at work is rendered, if there is one. */
  updated(): void {
    if (this.#state !== 'goes') return;
    this.#state = 'gone';
    this.element.removeController(this);
    this.hostDisconnected();
    const figure = this.element.renderRoot.querySelector('figure');
    if (figure) this.#takeOver.hand(figure);
  }

  readonly #used = (event: Event): void => {
    const { type, target } = event;
    if (event instanceof PointerEvent) this.pressed = event.buttons > 0;
    if (target instanceof Element) this.uses.set(type, [event, target]);
    this.work();
  };

  #resized(width: number): void {
    const em = Number.parseFloat(getComputedStyle(this.element).fontSize);
    const step = LAYOUT_STEPS.filter((least) => width >= least * em).length;
    this.#step ??= step;
    if (step !== this.#step) this.work();
  }
}
