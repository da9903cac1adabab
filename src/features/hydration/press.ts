/** How long after the end of a touch its click may come: browsers that wait for a second tap take 0.3 s. */
const TAP_MS = 400;

const ENDS = ['pointerup', 'pointercancel', 'keyup', 'click', 'blur'];

/** Whether a button, a finger or a key is down, or the click that follows has yet to come. */
export class Press {
  going = false;
  #page: Window | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ended: () => void) {}

  /** Follows the events of what may be pressed; how a press ends is heard in the whole page. */
  follow(event: Event): void {
    const { type, buttons, view } = event as PointerEvent;
    if (type === 'keydown' || buttons > 0) this.#begin(view ?? window);
    // It ended where the page did not hear of it.
    else if (type === 'pointerover' && this.going) this.#end();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const type of ENDS) this.#page?.removeEventListener(type, this.#heard, true);
    this.going = false;
  }

  #begin(page: Window): void {
    this.stop();
    this.going = true;
    this.#page = page;
    for (const type of ENDS) page.addEventListener(type, this.#heard, true);
  }

  readonly #heard = (event: Event): void => {
    const { type, target, currentTarget } = event;
    // Of the window, not of what has the focus in it.
    if (type === 'blur' && target !== currentTarget) return;
    clearTimeout(this.#timer);
    const isTouch = type === 'pointerup' && (event as PointerEvent).pointerType === 'touch';
    // Only after the click.
    this.#timer = setTimeout(() => this.#end(), isTouch ? TAP_MS : 0);
  };

  #end(): void {
    this.stop();
    this.ended();
  }
}
