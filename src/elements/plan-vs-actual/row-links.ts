import type { ReactiveController } from 'lit';
import { isEmptyState } from '../../view/widget.ts';
import type { FigureHost, MarkSelected } from '../figure-host.ts';

type Other = HTMLElement & Partial<FigureHost> & { display?: string };

/** Leads from the names of one element to the rows of another in the same document or shadow root. */
export class RowLinks implements ReactiveController {
  #page: Document | undefined;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.host.ownerDocument;
    this.#page.addEventListener('report-loaded', this.#update);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('report-loaded', this.#update);
  }

  /** The other element may come later, or show other rows. */
  readonly #update = ({ target }: Event): void => {
    if (target !== this.host) this.host.requestUpdate();
  };

  /** To the nearest id that the page gives; `null` where no other element has the row. */
  readonly hrefOf = (indicator: string): string | null => {
    const other = this.#otherWith(indicator);
    return other && hrefTo(other);
  };

  /** Scrolls to the row, which no address leads to as it is in a shadow root, and selects it. */
  readonly follow = (event: MouseEvent, indicator: string): void => {
    const other = this.#otherWith(indicator);
    if (!other || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    enter(other);
    const row = rowIn(other, indicator);
    const name = row?.querySelector<HTMLElement>('.name');
    // In a table, the row of the chart is hidden.
    const place = row?.getClientRects().length ? row : other;
    place.scrollIntoView({ block: place === row ? 'center' : 'start' });
    if (place === row) name?.focus({ preventScroll: true });
    if (other.shadowRoot?.contains(row)) select(other, indicator);
    // A click is what prerendered content is activated by, and then repeats.
    else name?.click();
  };

  #otherWith(indicator: string): Other | null {
    const { host } = this;
    if (!host.isConnected) return null;
    const root = host.getRootNode() as Document | ShadowRoot | Element;
    const others = [...root.querySelectorAll<Other>(host.localName)];
    return (
      others.find((other) => other !== host && isAlike(other, host) && rowIn(other, indicator) !== null) ??
      null
    );
  }
}

const hrefTo = (element: Element): string =>
  `#${encodeURIComponent(element.closest('[id]:not([id=""])')?.id ?? '')}`;

/** So that Back returns to the name. An address that is no place of the page, such as a route or a state, stays. */
function enter(element: Element): void {
  const { ownerDocument: page } = element;
  const { history, location } = page.defaultView ?? window;
  try {
    const at = decodeURIComponent(location.hash.slice(1));
    const href = hrefTo(element);
    if (at === '' || page.getElementById(at))
      history.pushState(history.state, '', href === '#' ? location.href : href);
  } catch {
    // A hash that is not encoded, or a page without an address of its own.
  }
}

function select(element: Element, indicator: string): void {
  const event: MarkSelected = new CustomEvent('mark-selected', { detail: { indicator, pinned: true } });
  element.dispatchEvent(event);
}

/** Whether an element shows rows of the same report and year; of prerendered content that is not known. */
function isAlike(other: Other, host: FigureHost): boolean {
  if (['brief', 'list'].includes(other.display ?? other.getAttribute('display') ?? '')) return false;
  if (!other.view || !host.view) return true;
  return other.viewReport?.id === host.viewReport?.id && yearOf(other.view) === yearOf(host.view);
}

const yearOf = (view: NonNullable<FigureHost['view']>): number | null =>
  !isEmptyState(view) && view.kind === 'plan-vs-actual' ? view.year : null;

/** In the element, or in its prerendered content. */
function rowIn(element: Element, indicator: string): HTMLElement | null {
  const row = `.row[data-mark="indicator:${CSS.escape(indicator)}"]`;
  return element.shadowRoot?.querySelector<HTMLElement>(row) ?? element.querySelector<HTMLElement>(row);
}
