import { isEmptyState } from '../../view/widget.ts';
import type { FigureHost } from '../figure-host.ts';
import { TAGS } from '../tags.ts';

const PREFIX = 'dd-';

/** What the anchor of a figure is made from: its indicator, else its report and the element. */
function nameOf({ view, viewReport, localName }: FigureHost): string | null {
  if (!view || isEmptyState(view)) return null;
  const name =
    view.kind === 'indicator-gauge' ? view.indicator.id : `${viewReport?.id ?? 'report'}-${localName}`;
  return `${PREFIX}${name}`;
}

/**
 * The anchors of the figures that the page gives no id; the same name again has a number. They are no ids, as elements belong to
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

const followed = new WeakSet<Window>();

/** Scrolls to the figure if the address leads to it, and to others when the address changes. */
export function followAddress(host: FigureHost): void {
  const page = host.ownerDocument;
  const { defaultView: view } = page;
  if (!view) return;
  if (!followed.has(view)) {
    followed.add(view);
    view.addEventListener('hashchange', () => addressed(page)?.scrollIntoView());
  }
  if (addressed(page) === host) host.scrollIntoView();
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
