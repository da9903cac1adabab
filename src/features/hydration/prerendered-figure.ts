import type { ReactiveController } from 'lit';
import type { FigureHost } from '../../elements/figure-host.ts';
import { Press } from './press.ts';
import { elementDiffers, type Settings, tagDiffers } from './settings.ts';
import { StateTransfer } from './transfer-state.ts';

/** Version and hash of the bundled report, filled in by the build; prerendered content carries the same. */
declare const __STAMP__: string;
declare const __LAYOUT_STEPS__: readonly number[];

/** Any of these activates the element. */
const USES = ['pointerover', 'pointerdown', 'pointerup', 'pointercancel', 'focusin', 'keydown', 'click'];

/** Of an input method in one of its fields. */
const COMPOSITION = ['compositionstart', 'compositionupdate', 'compositionend'];

/** Widths, in em, at which the layout of a figure changes: those of its container queries, filled in by the build. */
export const LAYOUT_STEPS: readonly number[] = __LAYOUT_STEPS__;

const figures = new WeakMap<Element, PrerenderedFigure>();

/** The figure whose HTML is in `root`: one, whether it was found before its tag was defined or after. */
export function prerenderedFigure(root: HTMLElement): PrerenderedFigure {
  const figure = figures.get(root) ?? new PrerenderedFigure(root);
  figures.set(root, figure);
  return figure;
}

function settingsOf({ dataset }: HTMLElement): Settings | null {
  try {
    return JSON.parse(dataset['ddSettings'] ?? '') as Settings | null;
  } catch {
    return null;
  }
}

/**
 * A figure that the page has as HTML. Neither report nor ECharts is loaded until the user interacts with it or its tag
 * changes. It stays until the element can show its own figure.
 */
class PrerenderedFigure implements ReactiveController {
  /** The last event of each type, with its target, which the event no longer exposes after its dispatch. */
  readonly uses: Map<string, [event: Event, target: Element]> = new Map();
  /** What was clicked, once each, in the order of the last clicks. */
  readonly clicked: Set<Element> = new Set();
  /** The user may be selecting text, and a click would be lost that begins here and ends in another figure. */
  readonly press: Press = new Press(() => this.host?.requestUpdate());
  /** Whether an input method is composing, which a change of the focus would end. */
  composing = false;
  host: FigureHost | undefined;
  readonly #tag: Element;
  readonly #page: Document;
  readonly #transfer = new StateTransfer(this);
  readonly #sizes = new ResizeObserver(([entry]) => this.#resized(entry?.contentRect.width ?? 0));
  #activate = (): void => {};
  #needed = false;
  #step: number | undefined;
  /** Set between the update that hides the content and its end. */
  #replacing = false;

  constructor(public root: HTMLElement) {
    this.#tag = root.parentElement ?? root;
    this.#page = root.ownerDocument;
  }

  /** Calls `activate` as soon as the content is used, or no longer what its tag asks for. */
  watch(activate: () => void): void {
    this.#activate = activate;
    // Morphing removes what is not in the page that came from the server.
    if (!this.root.classList.contains('dd-usable')) this.root.classList.add('dd-usable');
    this.#transfer.remember();
    for (const type of USES) this.#tag.addEventListener(type, this.#used);
    for (const type of COMPOSITION) this.#tag.addEventListener(type, this.#composed);
    this.#sizes.observe(this.#tag);
    // The figure may have been used before this file was loaded.
    if (this.#needed || this.differs || this.root.matches('.dd-static:hover, :focus-within')) this.#need();
  }

  /** From now on the tag is an element. */
  adopt(host: FigureHost): void {
    this.host = host;
    host.prerendered = true;
    this.#activate = () => host.activate();
    host.addController(this);
  }

  hostConnected(): void {
    // The style sheet of the content is not in the frame or popup that the element was moved to.
    if (this.root.ownerDocument !== this.#page) this.host?.activate();
    this.watch(this.#activate);
    this.#transfer.begin();
  }

  hostDisconnected(): void {
    for (const type of USES) this.#tag.removeEventListener(type, this.#used);
    for (const type of COMPOSITION) this.#tag.removeEventListener(type, this.#composed);
    this.#sizes.disconnect();
    this.#transfer.end();
    this.press.stop();
    this.composing = false;
  }

  /** Whether the content is not what its tag asks for, or is of another version or another report. */
  get differs(): boolean {
    const { host, root } = this;
    const settings = settingsOf(root);
    const { ddStatic: stamp = '' } = root.dataset;
    const [version = ''] = __STAMP__.split('/');
    const current = settings?.['src'] ? stamp.startsWith(`${version}/`) : stamp === __STAMP__;
    if (!settings || !current) return true;
    return host ? elementDiffers(host, settings) : tagDiffers(this.#tag, settings);
  }

  /** The state is read before the content is hidden, as that takes the focus away. */
  hostUpdate(): void {
    const { host } = this;
    if (!host?.prerendered) return;
    this.#follow(host);
    if (this.differs) host.activate();
    if (!host.ready || this.#transfer.waits) return;
    this.#transfer.read();
    host.prerendered = false;
    this.#replacing = true;
  }

  /** Once the element has rendered its figure, if there is one. */
  hostUpdated(): void {
    const { host } = this;
    if (!this.#replacing || !host) return;
    this.#replacing = false;
    host.removeController(this);
    this.hostDisconnected();
    const figure = host.renderRoot.querySelector('figure');
    if (figure && this.root.parentElement === host) this.#transfer.apply(figure);
  }

  /** Morphing may have put another figure in its place, or none. */
  #follow(host: FigureHost): void {
    if (this.root.parentElement === host) return;
    const root = host.querySelector<HTMLElement>(':scope > .dd-static');
    if (!root) {
      host.activate();
      return;
    }
    this.root = root;
    // The new one may have been used already.
    for (const [type, [, target]] of this.uses) if (!root.contains(target)) this.uses.delete(type);
    for (const target of this.clicked) if (!root.contains(target)) this.clicked.delete(target);
    this.#transfer.remember(true);
  }

  #need(): void {
    this.#needed = true;
    this.#activate();
  }

  readonly #used = (event: Event): void => {
    const { type, target } = event;
    this.press.follow(event);
    if (target instanceof Element) {
      this.uses.set(type, [event, target]);
      if (type === 'click') {
        this.clicked.delete(target);
        this.clicked.add(target);
      }
    }
    this.#need();
  };

  readonly #composed = ({ type }: Event): void => {
    this.composing = type !== 'compositionend';
    // Some browsers put the text into the field only after this.
    if (!this.composing) setTimeout(() => this.host?.requestUpdate());
  };

  #resized(width: number): void {
    const em = Number.parseFloat(getComputedStyle(this.#tag).fontSize);
    const step = LAYOUT_STEPS.filter((least) => width >= least * em).length;
    this.#step ??= step;
    if (step !== this.#step) this.#need();
  }
}
