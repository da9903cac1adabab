import type { ReactiveController } from 'lit';
import type { FigureHost } from '../figure-host.ts';
import { addressed } from '../shared/anchor.ts';

/** In closed details, a figure is opened, as the browser does for an id. */
function show(element: Element | undefined): void {
  for (let at = detailsAround(element); at; at = detailsAround(at.parentElement)) at.open = true;
  element?.scrollIntoView();
}

const detailsAround = (element: Element | null | undefined): HTMLDetailsElement | null =>
  element?.closest('details') ?? null;

/** In ms: what comes later than this moves nothing. */
const SETTLED = 10_000;

/** What a reader scrolls with. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

const LISTENING = { capture: true, passive: true };

/** Leads to what the address of one page names: at first, when the address changes, and again when figures have taken their place. */
class Follower {
  /** How many elements need it. */
  count = 0;
  #moved: boolean;
  #frame = 0;
  #since = performance.now();

  constructor(private readonly page: Window) {
    // A page that is shown again has the place where it was left.
    const [visit] = page.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    this.#moved = visit !== undefined && visit.type !== 'navigate';
    page.addEventListener('hashchange', this.#changed);
    for (const type of MOVES) page.addEventListener(type, this.#move, LISTENING);
  }

  /** Once in a frame, as many figures come at a time; not once the reader has scrolled or chosen something. */
  settle(): void {
    if (this.#moved || this.#frame || this.page.location.hash.length < 2) return;
    if (performance.now() - this.#since > SETTLED) return;
    this.#frame = this.page.requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#moved) show(addressed(this.page.document));
    });
  }

  close(): void {
    this.page.cancelAnimationFrame(this.#frame);
    this.page.removeEventListener('hashchange', this.#changed);
    for (const type of MOVES) this.page.removeEventListener(type, this.#move, LISTENING);
  }

  readonly #changed = (): void => {
    this.#moved = false;
    this.#since = performance.now();
    show(addressed(this.page.document));
  };

  readonly #move = (): void => {
    this.#moved = true;
  };
}

const followers = new Map<Window, Follower>();

/** One follower for all elements of a page. */
export class AddressController implements ReactiveController {
  #page: Window | null = null;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.host.ownerDocument.defaultView;
    this.#page = page;
    if (!page) return;
    const follower = followers.get(page) ?? new Follower(page);
    followers.set(page, follower);
    follower.count += 1;
    follower.settle();
  }

  hostDisconnected(): void {
    const page = this.#page;
    const follower = page && followers.get(page);
    this.#page = null;
    if (!page || !follower) return;
    follower.count -= 1;
    if (follower.count > 0) return;
    follower.close();
    followers.delete(page);
  }
}
