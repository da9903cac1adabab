import type { ReactiveController } from 'lit';
import type { LiveFigure } from '../../elements/live-figure.ts';
import type { ReportElement } from '../../elements/report-element.ts';
import type { WidgetView } from '../../view/widget.ts';
import { elementDiffers, type Settings, tagDiffers } from './settings.ts';
import { StateTransfer } from './transfer-state.ts';

/** Version and hash of the bundled report, filled in by the build; what is rendered as HTML carries the same. */
declare const __STAMP__: string;

/** Any of these asks for a figure at work. */
const USES = ['pointerover', 'pointerdown', 'pointerup', 'pointercancel', 'focusin', 'keydown', 'click'];

/** Widths, in em, at which the layout of one of the figures changes. */
export const LAYOUT_STEPS: readonly number[] = [11, 32, 46];

const figures = new WeakMap<Element, PrerenderedFigure>();

/** The figure whose HTML stands in `root`: one, whether it was seen before its tag became an element or after. */
export function prerenderedFigure(root: HTMLElement): PrerenderedFigure {
  const figure = figures.get(root) ?? new PrerenderedFigure(root);
  figures.set(root, figure);
  return figure;
}

function settingsIn({ dataset }: HTMLElement): Settings | null {
  try {
    return JSON.parse(dataset['ddSettings'] ?? '') as Settings | null;
  } catch {
    return null;
  }
}

/**
 * The figure that stands in the page as HTML. Until the reader uses it, or something about its element changes, it is
 * all there is: neither report nor ECharts is loaded. It stays until the figure at work can take its place.
 */
export class PrerenderedFigure implements ReactiveController {
  /** The last event of each type, with where it happened, which an event in a shadow root forgets. */
  readonly uses: Map<string, [event: Event, target: Element]> = new Map();
  /** Whether a button or a finger is down: a selection may be under way. */
  pressed = false;
  /** The element, once the tag is one. */
  element: ReportElement | undefined;
  readonly #tag: Element;
  readonly #takeOver = new StateTransfer(this);
  readonly #sizes = new ResizeObserver(([entry]) => this.#resized(entry?.contentRect.width ?? 0));
  #work = (): void => {};
  #needed = false;
  #step: number | undefined;
  #state: 'stands' | 'goes' | 'gone' = 'stands';

  constructor(readonly root: HTMLElement) {
    this.#tag = root.parentElement ?? root;
    root.classList.add('dd-usable');
  }

  /** Calls `work` as soon as a figure at work is needed. */
  watch(work: () => void): void {
    this.#work = work;
    for (const type of USES) this.#tag.addEventListener(type, this.#used);
    this.#sizes.observe(this.#tag);
    // A reader may have been quicker than this file.
    if (this.#needed || this.differs || this.root.matches(':hover, :focus-within')) this.#need();
  }

  /** From now on the tag is an element, which puts a figure to work. */
  adopt(element: ReportElement, work: () => void): void {
    this.element = element;
    this.#work = work;
    element.addController(this);
  }

  hostConnected(): void {
    this.watch(this.#work);
    this.#takeOver.begin();
  }

  hostDisconnected(): void {
    for (const type of USES) this.#tag.removeEventListener(type, this.#used);
    this.#sizes.disconnect();
    this.#takeOver.end();
    this.pressed = false;
  }

  /** Whether it is shown; once the figure at work is, it is not. */
  get stands(): boolean {
    return this.#state === 'stands';
  }

  /** Whether it shows what its tag does not ask for, or is of another version or another report. */
  get differs(): boolean {
    const { element, root } = this;
    const settings = settingsIn(root);
    const { ddStatic: stamp = '' } = root.dataset;
    const [version = ''] = __STAMP__.split('/');
    const current = settings?.['src'] ? stamp.startsWith(`${version}/`) : stamp === __STAMP__;
    if (!settings || !current) return true;
    return element ? elementDiffers(element, settings) : tagDiffers(this.#tag, settings);
  }

  /** Before it is hidden, which takes the focus away. */
  willUpdate(live: LiveFigure<ReportElement, WidgetView> | undefined): void {
    if (!this.stands || !live || live.loading || this.#takeOver.waits) return;
    this.#takeOver.remember();
    this.#state = 'goes';
  }

  /** Once the figure at work is rendered, if there is one. */
  updated(): void {
    const { element } = this;
    if (this.#state !== 'goes' || !element) return;
    this.#state = 'gone';
    element.removeController(this);
    this.hostDisconnected();
    const figure = element.renderRoot.querySelector('figure');
    if (figure) this.#takeOver.hand(figure);
  }

  #need(): void {
    this.#needed = true;
    this.#work();
  }

  readonly #used = (event: Event): void => {
    const { type, target } = event;
    if (event instanceof PointerEvent) this.pressed = event.buttons > 0;
    if (target instanceof Element) this.uses.set(type, [event, target]);
    this.#need();
  };

  #resized(width: number): void {
    const em = Number.parseFloat(getComputedStyle(this.#tag).fontSize);
    const step = LAYOUT_STEPS.filter((least) => width >= least * em).length;
    this.#step ??= step;
    if (step !== this.#step) this.#need();
  }
}
