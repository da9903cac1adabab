import { heightMessage, isHeightRequest, READY } from './protocol.ts';

/**
 * Posts the content height to the parent page on request, and after that whenever it changes.
 *
 * @returns a function that posts it at once: observers do not run in a frame that is out of view.
 */
export function postHeightOnRequest(): () => void {
  if (parent === window) return () => {};
  const root = document.documentElement;
  let target: string | undefined;
  const post = () => {
    if (target) parent.postMessage(heightMessage(Math.ceil(root.getBoundingClientRect().height)), target);
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
