import type { FigureHost } from '../../elements/figure-host.ts';
import type { Press } from './press.ts';
import { copyTexts, plain } from './texts.ts';

/** Prerendered content, and how it was used. */
interface Source {
  readonly root: HTMLElement;
  readonly host: FigureHost | undefined;
  /** The last event of each type, with its target. */
  readonly uses: ReadonlyMap<string, [event: Event, target: Element]>;
  /** What was clicked, in order. */
  readonly clicked: ReadonlySet<Element>;
  readonly press: Press;
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

type TwinOf = (part: Element) => HTMLElement | undefined;

const CONTROLS = 'button, a, summary, input, select';

/** What the browser itself has answered when it was clicked. */
const ANSWERED = 'a[href], summary, label, input, select';

const ancestors = (part: Element | null): Element[] => (part ? [part, ...ancestors(part.parentElement)] : []);

/** The control of a figure that says the same, where content of another version or report has others. */
const namesake = (control: Element, figure: Element): HTMLElement | undefined =>
  [...figure.querySelectorAll<HTMLElement>(control.localName)].find(
    (each) => plain(each) === plain(control) && each.className === control.className,
  );

/**
 * Transfers the state of prerendered content to the figure of the element: copies of its drawings until there are new ones,
 * as page caches and print scripts copy the content, translated texts, focus, open details, field values and scroll positions; the events that activated the element are dispatched again.
 */
export class StateTransfer {
  #focused: Element | null = null;
  #hovered = false;
  /** What the pointer is on, or what has the focus, and where. */
  #aim: [part: Element, top: number] | null = null;
  #text: string | undefined;
  #typed: [start: number | null, end: number | null] = [null, null];

  constructor(private readonly source: Source) {}

  begin(): void {
    document.addEventListener('selectionchange', this.#selected);
  }

  end(): void {
    document.removeEventListener('selectionchange', this.#selected);
  }

  readonly #selected = (): void => {
    setTimeout(() => this.source.host?.requestUpdate());
  };

  /**
   * Whether the user has selected some of the text, is pressing something, or is writing. A control that was clicked
   * twice may have selected what is near.
   */
  get waits(): boolean {
    const { root, press, composing, uses } = this.source;
    const selection = getSelection();
    const [, clicked] = uses.get('click') ?? [];
    const selected =
      !clicked?.closest(CONTROLS) &&
      selection?.isCollapsed === false &&
      selection.getRangeAt(0).intersectsNode(root);
    return press.going || composing || selected;
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
    const aim = [...root.querySelectorAll(':hover')].at(-1) ?? this.#focused;
    this.#aim = aim && [aim, aim.getBoundingClientRect().top];
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
    const twinOf = (part: Element): HTMLElement | undefined => {
      const control = part.closest(CONTROLS);
      if (control && !twins.has(control) && from.contains(control)) return namesake(control, to);
      const [twin] = ancestors(part).flatMap((each) => twins.get(each) ?? []);
      return twin as HTMLElement | undefined;
    };
    // Only a figure that says what the content said before others changed it.
    copyTexts(from, to, twins, plain(from) !== this.#text && plain(to) === this.#text);
    for (const [part, twin] of twins) {
      if (part instanceof HTMLDetailsElement) (twin as HTMLDetailsElement).open = part.open;
      if (part.scrollLeft || part.scrollTop) twin.scrollTo(part.scrollLeft, part.scrollTop);
      if (!isField(part) || !isField(twin)) continue;
      const field = twin as typeof part;
      if (field.value === part.value) continue;
      field.value = part.value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    }
    const focus = this.#focused && twinOf(this.#focused);
    focus?.focus({ preventScroll: true });
    if (focus instanceof HTMLInputElement && this.#typed[0] !== null) focus.setSelectionRange(...this.#typed);
    if (this.#aim) this.#keepInPlace(...this.#aim, twinOf);
    this.#replay(uses, focus, twinOf);
  }

  /** The pointer stays on what it was on, wherever that is now. */
  #keepInPlace(part: Element, top: number, twinOf: TwinOf): void {
    const moved = (twinOf(part)?.getBoundingClientRect().top ?? top) - top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  }

  #replay(uses: Source['uses'], focus: HTMLElement | null | undefined, twinOf: TwinOf): void {
    const [over, overTarget] = uses.get('pointerover') ?? [];
    if (over && overTarget && this.#hovered)
      twinOf(overTarget)?.dispatchEvent(new PointerEvent('pointerover', over));
    const [key, keyTarget] = uses.get('keydown') ?? [];
    if (key && keyTarget && focus && twinOf(keyTarget) === focus)
      focus.dispatchEvent(new KeyboardEvent('keydown', key));
    for (const part of this.source.clicked) if (!part.closest(ANSWERED)) twinOf(part)?.click();
  }
}
