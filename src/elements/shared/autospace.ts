/** Space between Chinese and Latin letters or digits, for browsers without `text-autospace`. */

import type { FigureHost } from '../figure-host.ts';

const BOUNDARY =
  /\p{Script=Han}(?=[\dA-Za-zµ\u00C0-\u024F])|[\dA-Za-z\u00C0-\u024F\u2080-\u2089](?=\p{Script=Han})/gu;

/** Parts of a text in one of these would be read twice, or be set apart; screen readers alone have the last. */
const WITHOUT = 'option, style, [role="status"], [aria-live], .visually-hidden';

/**
 * On phones, VoiceOver and TalkBack stop at each piece of a text in browsers other than Chromium, which joins the pieces.
 * Space is not worth that.
 */
const joinsPieces = (): boolean =>
  /Chrome\//.test(navigator.userAgent) || !matchMedia('(pointer: coarse)').matches;

/** What follows the first piece of a text. */
const rests = new WeakMap<Node, readonly ChildNode[]>();

/** In a flexible box or a grid, each piece would be an item. */
function isInline(parent: Element | null): boolean {
  const display = parent ? getComputedStyle(parent).display : '';
  return display === 'contents' ? isInline(parent?.parentElement ?? null) : !/flex|grid/.test(display);
}

function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function mayBeSpaced(text: Text): boolean {
  const { data, parentElement } = text;
  return (
    !rests.has(text) &&
    data.search(BOUNDARY) >= 0 &&
    parentElement instanceof HTMLElement &&
    !parentElement.closest(WITHOUT) &&
    isInline(parentElement)
  );
}

/**
 * An empty element with a margin, so that no space is copied, searched or read. The first piece stays in the node that Lit
 * knows: when Lit changes its text, the others are removed; when Lit removes or moves a part, they are between its ends.
 */
function space(text: Text): void {
  const [first = '', ...others] = text.data.replace(BOUNDARY, '$&\0').split('\0');
  const rest = others.flatMap((piece) => {
    const gap = document.createElement('i');
    gap.style.marginInlineStart = '0.125em';
    return [gap, document.createTextNode(piece)];
  });
  text.data = first;
  text.after(...rest);
  rests.set(text, rest);
}

/** The layout is read once, before the texts change. */
function spaceIn(nodes: readonly Node[]): void {
  const texts = new Set(nodes.flatMap(textsIn));
  for (const text of [...texts].filter(mayBeSpaced)) space(text);
}

/** Keeps the texts of an element spaced. */
export function autospace(host: FigureHost): void {
  if (!joinsPieces()) return;
  const { renderRoot } = host;
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) {
      if (type !== 'characterData') continue;
      for (const node of rests.get(target) ?? []) node.remove();
      rests.delete(target);
    }
    spaceIn(
      records.flatMap(({ type, target, addedNodes }) => (type === 'childList' ? [...addedNodes] : [target])),
    );
    observer.takeRecords();
  });
  host.addController({
    hostConnected() {
      spaceIn([renderRoot]);
      // Classes hide and show the table.
      const attributeFilter = ['class'];
      observer.observe(renderRoot, { subtree: true, childList: true, characterData: true, attributeFilter });
    },
    hostDisconnected() {
      observer.disconnect();
    },
  });
}
