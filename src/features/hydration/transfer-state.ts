import type { FigureHost } from '../../elements/figure-host.ts';
import { copyTexts, plain } from './texts.ts';

/** Prerendered content, and how it was used. */
interface Source {
  readonly root: HTMLElement;
  readonly host: FigureHost | undefined;
  /** The last event of each type, with its target. */
  readonly uses: ReadonlyMap<string, [event: Event, target: Element]>;
  pressed: boolean;
  readonly composing: boolean;
}

/** The elements of a figure that have no twin yet, apart from the content of slots and plots. */
function partsBy(
  key: (part: Element) => string,
  figure: Element,
  paired: { has(part: Element): boolean },
): Map<string, Element[]> {
  const parts = new Map<string, Element[]>();
  for (const part of figure.querySelectorAll('*')) {
    if (paired.has(part) || part.parentElement?.closest('slot, .plot')) continue;
    const same = parts.get(key(part)) ?? [];
    parts.set(key(part), same);
    same.push(part);
  }
  return parts;
}

/**
 * Two figures of one template have the same elements in the same order. Translators and reading tools put texts into
 * elements of their own, and may add classes: only where both are told apart by nothing there are no twins. A name in
 * `brief` is a button, and a link where the page has its row.
 */
function twinsOf(from: Element, to: Element): Map<Element, Element> {
  const twins = new Map([[from, to]]);
  const taken = new Set([to]);
  for (const key of [
    ({ localName, classList }: Element) => `${localName}.${classList}`,
    ({ localName }: Element) => localName,
    ({ classList }: Element) => String(classList),
  ]) {
    const now = partsBy(key, to, taken);
    for (const [name, old] of partsBy(key, from, twins)) {
      const same = now.get(name) ?? [];
      if (name === '' || same.length !== old.length) continue;
      old.forEach((part, index) => {
        const twin = same[index] as Element;
        twins.set(part, twin);
        taken.add(twin);
      });
    }
  }
  return twins;
}

const isField = (part: Element): part is HTMLInputElement | HTMLSelectElement =>
  part instanceof HTMLInputElement || part instanceof HTMLSelectElement;

/**
 * Transfers the state of prerendered content to the figure of the element: copies of its drawings until there are new ones,
 * as page caches and print scripts copy the content, translated texts, focus, open details, field values and scroll positions; the events that activated the element are dispatched again.
 */
export class StateTransfer {
  #focused: Element | null = null;
  #hovered = false;
  #text: string | undefined;
  #typed: [start: number | null, end: number | null] = [null, null];

  constructor(private readonly source: Source) {}

  begin(): void {
    for (const type of ['selectionchange', 'pointerup', 'pointercancel'])
      document.addEventListener(type, this.#settled);
  }

  end(): void {
    for (const type of ['selectionchange', 'pointerup', 'pointercancel'])
      document.removeEventListener(type, this.#settled);
  }

  /** The host may update now, but only after the click that follows the release of a button. */
  readonly #settled = ({ type }: Event): void => {
    if (type !== 'selectionchange') this.source.pressed = false;
    setTimeout(() => this.source.host?.requestUpdate());
  };

  /** Whether the user has selected some of the text, or may be selecting it, or is writing. */
  get waits(): boolean {
    const { root, pressed, composing } = this.source;
    const selection = getSelection();
    const selected = selection && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(root);
    return pressed || composing || selected === true;
  }

  /** When the page has the figure, before others change its texts. */
  remember(again = false): void {
    if (again || this.#text === undefined) this.#text = plain(this.source.root);
  }

  /** Before the content is hidden, which takes the focus away. */
  read(): void {
    const { root } = this.source;
    this.#hovered = root.matches('.dd-static:hover');
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    this.#focused = root.contains(activeElement) ? activeElement : null;
    if (this.#focused instanceof HTMLInputElement)
      this.#typed = [this.#focused.selectionStart, this.#focused.selectionEnd];
  }

  /** @param to - The rendered figure of the element. */
  apply(to: Element): void {
    const { root, uses } = this.source;
    const from = root.querySelector('figure');
    if (!from) return;
    const plots = [...to.querySelectorAll('.plot')];
    [...root.querySelectorAll('.plot')].forEach((plot, index) => {
      plots[index]?.replaceChildren(...[...plot.childNodes].map((node) => node.cloneNode(true)));
    });
    const twins = twinsOf(from, to);
    // Only a figure that says what the content said before others changed it.
    if (plain(from) !== this.#text && plain(to) === this.#text) copyTexts(from, to, twins);
    for (const [part, twin] of twins) {
      if (part instanceof HTMLDetailsElement) (twin as HTMLDetailsElement).open = part.open;
      if (part.scrollLeft || part.scrollTop) twin.scrollTo(part.scrollLeft, part.scrollTop);
      if (!isField(part) || !isField(twin)) continue;
      const field = twin as typeof part;
      if (field.value === part.value) continue;
      field.value = part.value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    }
    const focus = this.#focused && (twins.get(this.#focused) as HTMLElement | undefined);
    this.#focused = focus ?? null;
    focus?.focus({ preventScroll: true });
    if (focus instanceof HTMLInputElement && this.#typed[0] !== null) focus.setSelectionRange(...this.#typed);
    this.#replay((type) => {
      const [event, target] = uses.get(type) ?? [];
      for (let part = target; part; part = part.parentElement ?? undefined) {
        const twin = twins.get(part) as HTMLElement | undefined;
        if (event && twin) return { event, twin };
      }
      return null;
    });
  }

  /** Details and fields are left out: the browser has handled the click already. */
  #replay(last: (type: string) => { event: Event; twin: HTMLElement } | null): void {
    const [over, key, click] = ['pointerover', 'keydown', 'click'].map(last);
    if (over && this.#hovered) over.twin.dispatchEvent(new PointerEvent('pointerover', over.event));
    if (key && key.twin === this.#focused) key.twin.dispatchEvent(new KeyboardEvent('keydown', key.event));
    if (click && !click.twin.closest('summary, input, select')) click.twin.click();
  }
}
