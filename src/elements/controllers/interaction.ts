import type { ReactiveController } from 'lit';
import type { FigureHost, MarkSelected } from '../figure-host.ts';

type Interaction = import('../../features/interaction/interaction.ts').Interaction;

/** The events that interaction is loaded for. */
const EVENTS = ['pointerover', 'pointerout', 'focusin', 'focusout', 'keydown', 'click'];

/** Keys that move between rows: until interaction is loaded they must not scroll the page either. */
const MOVES = /^(Arrow|Home|End)/;

/** A click on one of these selects its mark. */
const SELECTING = '.row .name, .row .bar, .row .strip, .dial';

/** Loads tooltips, sources, sorting, arrow keys and downloads with the first use of an element, as most visits only read. */
export class InteractionController implements ReactiveController {
  #feature: Interaction | undefined;
  #loading: Promise<typeof import('../../features/interaction/interaction.ts')> | undefined;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
  }

  /** Once the figure may be rendered. */
  start(): void {
    for (const type of EVENTS) this.host.renderRoot.addEventListener(type, this.#handle);
  }

  get open(): boolean {
    return this.#feature?.open ?? false;
  }

  hostUpdated(): void {
    this.#feature?.updated();
  }

  hostDisconnected(): void {
    this.#feature?.close();
  }

  readonly #handle = (event: Event): void => {
    // After dispatch, an event no longer exposes targets inside a shadow root.
    const [target] = event.composedPath() as Element[];
    // In a frame or popup that the element was moved to, nodes are instances of other classes.
    if (target?.nodeType !== Node.ELEMENT_NODE) return;
    const mark =
      event.type === 'click' ? target.closest(SELECTING)?.closest<HTMLElement>('[data-mark]') : null;
    // A click pins the tooltip of a mark, unless it already was.
    const pinned = !(mark && this.#feature?.isPinned(mark));
    if (this.#feature) this.#feature.handle(event, target);
    else this.#load(event, target);
    if (mark) this.select(this.host.indicatorOf(mark.dataset['mark'] ?? ''), pinned);
  };

  /** Dispatches `mark-selected` for element and features. */
  select(indicator: string, pinned: boolean): void {
    const event: MarkSelected = new CustomEvent('mark-selected', { detail: { indicator, pinned } });
    this.host.dispatchEvent(event);
  }

  #load(event: Event, target: Element): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    if (
      MOVES.test(key) &&
      !(altKey || ctrlKey || metaKey || shiftKey) &&
      target.matches('button[tabindex],summary[tabindex],a[tabindex]')
    )
      event.preventDefault();
    // One promise for all events: those of several imports of one file may settle in another order.
    this.#loading ??= import('../../features/interaction/interaction.ts');
    this.#loading.then(
      ({ Interaction }) => {
        this.#feature ??= new Interaction(this.host);
        this.#feature.handle(event, target);
      },
      // The figure is usable without it; the next event asks again.
      () => {
        this.#loading = undefined;
      },
    );
  }
}
