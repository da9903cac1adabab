import type { ReactiveController } from 'lit';
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

/** The figure that the address of the page leads to, by an anchor that is no id. */
function addressed(page: Document): FigureHost | undefined {
  const { hash = '' } = page.defaultView?.location ?? {};
  if (!hash.startsWith(`#${PREFIX}`)) return undefined;
  for (const [anchor, host] of anchorsIn(page)) if (hash === `#${anchor}`) return host;
  return undefined;
}

/** How many elements of each page follow its address, so that there is one listener for all. */
const following = new Map<Window, number>();

const follow = ({ currentTarget }: Event): void => show(addressed((currentTarget as Window).document));

/** In closed details, a figure is opened, as the browser does for an id. */
function show(host: FigureHost | undefined): void {
  for (let at = detailsAround(host); at; at = detailsAround(at.parentElement)) at.open = true;
  host?.scrollIntoView();
}

const detailsAround = (element: Element | null | undefined): HTMLDetailsElement | null =>
  element?.closest('details') ?? null;

/** Scrolls to the figure if the address of the page leads to it, at first and when the address changes. */
export class AddressController implements ReactiveController {
  #page: Window | null = null;

  constructor(private readonly host: FigureHost) {
    host.addController(this);
    if (addressed(host.ownerDocument) === host) show(host);
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

/**
 * The address of the page, down to the figure: in details with an id to these, as they may fetch their content when they are
 * opened; in a shadow root to what has an id around it.
 */
export function addressOf(host: Element): string {
  const page = host.ownerDocument;
  const { href = page.baseURI } = page.defaultView?.location ?? {};
  const address = new URL(/^about:/.test(href) ? page.baseURI : href);
  const root = host.getRootNode();
  if (root !== page) address.hash = idAround((root as ShadowRoot).host) ?? '';
  else address.hash = host.id || (idAround(host, 'details') ?? anchorOf(host) ?? '');
  return address.href;
}

const idAround = (element: Element, tag = ''): string | undefined =>
  element.closest(`${tag}[id]:not([id=""])`)?.id;
