import { isEmptyState } from '../../view/widget.ts';
import type { FigureHost } from '../figure-host.ts';

/** What the anchor of a figure is made from: its indicator, else its report and the element. */
function nameOf({ view, viewReport, localName }: FigureHost): string | null {
  if (!view || isEmptyState(view)) return null;
  const name =
    view.kind === 'indicator-gauge' ? view.indicator.id : `${viewReport?.id ?? 'report'}-${localName}`;
  return `dd-${name}`;
}

/**
 * Gives an element an id that an address can end with, where the page gives it none; the same again in a page has a number.
 * The browser looks for the end of its address before there are figures, so the element scrolls into view itself.
 */
export function giveAnchor(host: FigureHost): void {
  const page = host.ownerDocument;
  const name = nameOf(host);
  // No address leads into a shadow root.
  if (host.id || !name || host.getRootNode() !== page) return;
  let id = name;
  for (let count = 2; page.getElementById(id); count += 1) id = `${name}-${count}`;
  host.id = id;
  if (page.defaultView?.location.hash === `#${id}`) host.scrollIntoView();
}

/** The address of the page, down to the figure or to what has an id around it. */
export function addressOf(host: Element): string {
  const page = host.ownerDocument;
  const { href = page.baseURI } = page.defaultView?.location ?? {};
  const address = new URL(/^about:/.test(href) ? page.baseURI : href);
  const root = host.getRootNode();
  const shown = root === page ? host : (root as ShadowRoot).host;
  address.hash = shown?.closest('[id]:not([id=""])')?.id ?? '';
  return address.href;
}
