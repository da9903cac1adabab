import { heightOnPaper } from './paper.ts';
import { heightMessage, isHeightRequest, READY } from './protocol.ts';

/** How long the content has to be unchanged before its height on paper is measured, in ms. */
const PAUSE = 200;

/**
 * Posts the content height to the parent page on request, and after that whenever it changes, with that of the element
 * on paper.
 *
 * @returns a function that posts it at once: observers do not run in a frame that is out of view.
 */
export function postHeightOnRequest(): () => void {
  if (parent === window) return () => {};
  const root = document.documentElement;
  let target: string | undefined;
  let paper = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const post = () => {
    if (!target) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage(heightMessage(height, paper || height), target);
    clearTimeout(pause);
    pause = setTimeout(measure, PAUSE);
  };
  // The table, which paper has, changes nothing on the screen.
  const changes = new MutationObserver(() => {
    clearTimeout(pause);
    pause = setTimeout(measure, PAUSE);
  });
  const measure = () => {
    const element = [...document.body.children].find(({ shadowRoot }) => shadowRoot) as
      | HTMLElement
      | undefined;
    if (!element?.shadowRoot) return;
    changes.observe(element.shadowRoot, { childList: true, subtree: true });
    const before = paper;
    paper = heightOnPaper(element);
    if (paper !== before) post();
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isHeightRequest(data)) return;
    // A page with an opaque origin, as in a sandbox, cannot be named as a target.
    target = origin === 'null' ? '*' : origin;
    post();
  });
  new ResizeObserver(post).observe(root);
  parent.postMessage(READY, '*');
  return post;
}
