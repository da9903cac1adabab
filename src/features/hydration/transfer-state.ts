import type { PrerenderedFigure } from './prerendered-figure.ts';

/** The elements of two figures from the same template are each other's twins, less what was put into slots and plots. */
const partsOf = (figure: Element): Element[] =>
  [...figure.querySelectorAll('*')].filter((part) => !part.parentElement?.closest('slot, .plot'));

const isField = (part: Element): part is HTMLInputElement | HTMLSelectElement =>
  part instanceof HTMLInputElement || part instanceof HTMLSelectElement;

/**
 * How a figure at work takes the place of the one that stands in the page as HTML: it gets its drawings until it has
 * its own, and the reader keeps the focus, what is open, typed and scrolled, and what they have just done is done.
 */
export class StateTransfer {
  #focused: Element | null = null;
  #hovered = false;
  #typed: [start: number | null, end: number | null] = [null, null];

  constructor(private readonly standing: PrerenderedFigure) {}

  begin(): void {
    for (const type of ['selectionchange', 'pointerup', 'pointercancel'])
      document.addEventListener(type, this.#again);
  }

  end(): void {
    for (const type of ['selectionchange', 'pointerup', 'pointercancel'])
      document.removeEventListener(type, this.#again);
  }

  /** A click follows the release of its button: first let it happen. */
  readonly #again = ({ type }: Event): void => {
    if (type !== 'selectionchange') this.standing.pressed = false;
    setTimeout(() => this.standing.element?.requestUpdate());
  };

  /** Whether the reader is selecting some of the text, or has. */
  get waits(): boolean {
    const { root, pressed } = this.standing;
    const selection = getSelection();
    const selected = selection && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(root);
    return pressed || selected === true;
  }

  /** Before the standing figure is hidden, which takes the focus away. */
  remember(): void {
    const { root } = this.standing;
    this.#hovered = root.matches(':hover');
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    this.#focused = root.contains(activeElement) ? activeElement : null;
    if (this.#focused instanceof HTMLInputElement)
      this.#typed = [this.#focused.selectionStart, this.#focused.selectionEnd];
  }

  /** Once the figure at work is rendered. */
  hand(to: Element): void {
    const { root, uses } = this.standing;
    const from = root.querySelector('figure');
    if (!from) return;
    const plots = [...to.querySelectorAll('.plot')];
    for (const [index, plot] of root.querySelectorAll('.plot').entries())
      plots[index]?.replaceChildren(...plot.childNodes);
    const [old, now] = [partsOf(from), partsOf(to)];
    const twins = new Map(old.length === now.length ? old.map((part, index) => [part, now[index]]) : []);
    for (const [part, twin] of twins) {
      if (part instanceof HTMLDetailsElement) (twin as HTMLDetailsElement).open = part.open;
      if (part.scrollLeft || part.scrollTop) twin?.scrollTo(part.scrollLeft, part.scrollTop);
      if (!isField(part) || !isField(twin as Element)) continue;
      const field = twin as typeof part;
      if (field.value === part.value) continue;
      field.value = part.value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    }
    const focus = this.#focused && (twins.get(this.#focused) as HTMLElement | undefined);
    this.#focused = focus ?? null;
    focus?.focus({ preventScroll: true });
    if (focus instanceof HTMLInputElement && this.#typed[0] !== null) focus.setSelectionRange(...this.#typed);
    this.#redo((type) => {
      const [event, place] = uses.get(type) ?? [];
      for (let part = place; part; part = part.parentElement ?? undefined) {
        const twin = twins.get(part) as HTMLElement | undefined;
        if (event && twin) return { event, twin };
      }
      return null;
    });
  }

  /** What a click asks of details and of fields has been done by the browser. */
  #redo(last: (type: string) => { event: Event; twin: HTMLElement } | null): void {
    const [over, key, click] = ['pointerover', 'keydown', 'click'].map(last);
    if (over && this.#hovered) over.twin.dispatchEvent(new PointerEvent('pointerover', over.event));
    if (key && key.twin === this.#focused) key.twin.dispatchEvent(new KeyboardEvent('keydown', key.event));
    if (click && !click.twin.closest('summary, input, select')) click.twin.click();
  }
}
