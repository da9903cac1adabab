import { prerenderedFigure } from './features/hydration/prerendered-figure.ts';

/** The tags of the elements, set by the build: their module is in a chunk that is loaded later. */
declare const __TAGS__: string;

/**
 * For prerendered pages: the elements are loaded when the first of them is used.
 * Looks at the document and what is put into it later, not into shadow roots.
 */
function watchPage(): void {
  const changes = new MutationObserver(look);
  let needed = false;

  function need(): void {
    if (needed) return;
    needed = true;
    import('./define.ts').then(
      () => {
        changes.disconnect();
        removeEventListener('hashchange', look);
      },
      // The prerendered figures remain usable; the next use tries again.
      () => {
        needed = false;
      },
    );
  }

  function look(): void {
    for (const tag of document.querySelectorAll(__TAGS__)) {
      if (needed) return;
      const root = tag.querySelector<HTMLElement>(':scope > .dd-static');
      // Only the element can read its state from the URL.
      if (!root || (tag.hasAttribute('state-key') && location.hash)) need();
      else {
        prerenderedFigure(root).watch(need);
        changes.observe(tag, { attributes: true });
        changes.observe(root, { attributes: true });
      }
    }
  }

  changes.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['lang'],
  });
  addEventListener('hashchange', look);
  look();
}

if (typeof customElements !== 'undefined' && typeof MutationObserver !== 'undefined') watchPage();
