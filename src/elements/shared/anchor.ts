import { isEmptyState, type WidgetView } from '../../view/widget.ts';
import { PRERENDERED } from '../controllers/activation.ts';
import type { FigureHost } from '../figure-host.ts';
import { TAGS } from '../tags.ts';

const PREFIX = 'dd-';

/** What the anchor of a figure is made from: the indicator of a gauge, else the report and what is shown. */
export function anchorName(view: WidgetView, reportId: string, display: FigureHost['display']): string {
  if (view.kind === 'indicator-gauge') return `${PREFIX}${view.indicator.id}`;
  const inWords = view.kind === 'plan-vs-actual' && (display === 'brief' || display === 'list');
  return `${PREFIX}${reportId}-${view.kind}${inWords ? `-${display}` : ''}`;
}

/** Prerendered content has its anchor as an id, so that it can be found without script. */
function nameOf(host: FigureHost): string | undefined {
  const { view, viewReport, display } = host;
  if (host.id) return undefined;
  if (view && !isEmptyState(view)) return anchorName(view, viewReport?.id ?? 'report', display);
  return host.querySelector(`${PRERENDERED} > .root`)?.id || undefined;
}

/**
 * The anchors of the figures that the page gives no id; a repeated name gets a number. They are no ids of elements, which belong
 * to the page: what compares it with other HTML would take an element with another id for another element.
 */
function* anchorsIn(page: Document): Generator<[anchor: string, host: FigureHost]> {
  const used = new Set<string>();
  for (const host of page.querySelectorAll<FigureHost>(TAGS.join())) {
    const name = nameOf(host);
    if (!name) continue;
    let anchor = name;
    for (let count = 2; used.has(anchor) || isTaken(anchor, host); count += 1) anchor = `${name}-${count}`;
    used.add(anchor);
    yield [anchor, host];
  }
}

/** Whether another element of the page has it as its id. */
function isTaken(anchor: string, host: FigureHost): boolean {
  const element = host.ownerDocument.getElementById(anchor);
  return element !== null && !host.contains(element);
}

function anchorOf(of: Element): string | undefined {
  for (const [anchor, host] of anchorsIn(of.ownerDocument)) if (host === of) return anchor;
  return undefined;
}

/** What the address of the page leads to: an element with that id, or a figure by an anchor that is none. */
export function addressed(page: Document): Element | undefined {
  const { hash = '' } = page.defaultView?.location ?? {};
  // After the place there may be the state of figures.
  const [place = ''] = hash.slice(1).split('&', 1);
  if (!place) return undefined;
  for (const [anchor, host] of anchorsIn(page)) if (place === anchor) return host;
  return page.getElementById(decoded(place)) ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address of the page, down to the figure, with its state if the address has that: in details with an id to these, as they
 * may fetch their content when they are opened; in a shadow root to what has an id around it.
 */
export function addressOf(host: FigureHost): string {
  const page = host.ownerDocument;
  const { href = page.baseURI } = page.defaultView?.location ?? {};
  const address = new URL(/^about:/.test(href) ? page.baseURI : href);
  const state = stateIn(address.hash, host.stateKey);
  address.hash = [placeOf(host), ...state].filter(Boolean).join('&');
  return address.href;
}

function placeOf(host: FigureHost): string | undefined {
  const root = host.getRootNode();
  if (root !== host.ownerDocument) return idAround((root as ShadowRoot).host);
  return host.id || (idAround(host, 'details') ?? anchorOf(host));
}

const idAround = (element: Element, tag = ''): string | undefined =>
  element.closest(`${tag}[id]:not([id=""])`)?.id;

const stateIn = (hash: string, key: string): string[] =>
  key ? hash.split(/[?&#]/).filter((entry) => entry.startsWith(`${encodeURIComponent(key)}.`)) : [];
