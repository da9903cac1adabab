import type { ReactiveController } from 'lit';
import { isEmptyState } from '../../view/widget.ts';
import type { FigureHost } from '../figure-host.ts';
import { TAGS } from '../tags.ts';

const PREFIX = 'dd-';

/** What the anchor of a figure is made from: the indicator of a gauge, else the report and the element. */
function nameOf({ view, viewReport, localName }: FigureHost): string | null {
  if (!view || isEmptyState(view)) return null;
  const name =
    view.kind === 'indicator-gauge' ? view.indicator.id : `${viewReport?.id ?? 'report'}-${localName}`;
  return `${PREFIX}${name}`;
}

/**
 * The anchors of the figures that the page gives no id; a repeated name gets a number. They are no ids, as elements belong to
 * the page: what compares it with other HTML would take an element with another id for another element.
 */
function* anchorsIn(page: Document): Generator<[anchor: string, host: FigureHost]> {
  const used = new Set<string>();
  for (const host of page.querySelectorAll<FigureHost>(TAGS.join())) {
    const name = host.id ? null : nameOf(host);
    if (!name) continue;
    let anchor = name;
    for (let count = 2; used.has(anchor) || page.getElementById(anchor); count += 1)
      anchor = `${name}-${count}`;
    used.add(anchor);
    yield [anchor, host];
  }
}

function anchorOf(of: Element): string | undefined {
  for (const [anchor, host] of anchorsIn(of.ownerDocument)) if (host === of) return anchor;
  return undefined;
}

/** The figure that the address of the page leads to, by an anchor that is no id. */
function addressed(page: Document): FigureHost | undefined {
  const { hash = '' } = page.defaultView?.location ?? {};
  if (!hash.startsWith(`#${PREFIX}`)) return undefined;
  for (const [anchor, host] of anchorsIn(page)) if (hash === `#${anchor}`) return host;
  return undefined;
}

/** How many elements of each page follow its address, so that there is one listener for all. */
const following = new Map<Window, number>();

const follow = ({ currentTarget }: Event): void =>
  addressed((currentTarget as Window).document)?.scrollIntoView();

/** Scrolls to the figure if the address of the page leads to it, at first and when the address changes. */
export class AddressController implements ReactiveController {
  #page: Window | null = null;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
    if (addressed(host.ownerDocument) === host) host.scrollIntoView();
  }

  hostConnected(): void {
    const page = this.host.ownerDocument.defaultView;
    this.#page = page;
    if (!page) return;
    const others = following.get(page) ?? 0;
    if (others === 0) page.addEventListener('hashchange', follow);
    following.set(page, others + 1);
  }

  hostDisconnected(): void {
    const page = this.#page;
    this.#page = null;
    const others = ((page && following.get(page)) ?? 0) - 1;
    if (!page || others < 0) return;
    if (others > 0) following.set(page, others);
    else {
      following.delete(page);
      page.removeEventListener('hashchange', follow);
    }
  }
}

/** The address of the page, down to the figure or, in a shadow root, to what has an id around that. */
export function addressOf(host: Element): string {
  const page = host.ownerDocument;
  const { href = page.baseURI } = page.defaultView?.location ?? {};
  const address = new URL(/^about:/.test(href) ? page.baseURI : href);
  const root = host.getRootNode();
  const around = root === page ? null : (root as ShadowRoot).host;
  address.hash =
    host.id && !around ? host.id : (anchorOf(host) ?? around?.closest('[id]:not([id=""])')?.id ?? '');
  return address.href;
}
