import { place } from './place.ts';

interface Opened {
  anchor: Element;
  x: number | undefined;
  view: Window;
}

/** The open boxes of the page, with what they belong to. */
const opened = new Map<HTMLElement, Opened>();

/** What scrolls inside of the page takes the anchor with it, but not the box. */
function follow({ target }: Event): void {
  for (const [box, { anchor, x }] of opened)
    if (target === box.ownerDocument || (target as Element).contains(rootOf(anchor))) place(box, anchor, x);
}

/** The outermost host around a node of a shadow tree. */
function rootOf(node: Element): Element {
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_NODE || !('host' in root) ? node : rootOf((root as ShadowRoot).host);
}

/** Makes a box that is shown in the top layer, where no `overflow` of the page clips it, in browsers that have one. */
export function hideInitially(box: HTMLElement): void {
  box.hidden = true;
  box.setAttribute('popover', 'manual');
}

/** Shows a box beside its anchor. */
export function openAt(box: HTMLElement, anchor: Element, x?: number): void {
  const view = box.ownerDocument.defaultView ?? window;
  box.hidden = false;
  if (typeof box.showPopover === 'function' && !box.matches(':popover-open')) box.showPopover();
  view.addEventListener('scroll', follow, { capture: true, passive: true });
  opened.set(box, { anchor, x, view });
  place(box, anchor, x);
}

export function close(box: HTMLElement): void {
  const { view } = opened.get(box) ?? {};
  opened.delete(box);
  box.hidden = true;
  if (typeof box.hidePopover === 'function' && box.matches(':popover-open')) box.hidePopover();
  if (view && ![...opened.values()].some((other) => other.view === view))
    view.removeEventListener('scroll', follow, { capture: true });
}
