import { heightMessage, isHello, READY } from './messages.ts';

/**
 * Tells the page around this one how high its content is, once it has asked, and whenever that changes. Answers with
 * what tells it at once: a browser observes no sizes in a frame that is not in view.
 */
export function tellHeight(): () => void {
  if (parent === window) return () => {};
  const root = document.documentElement;
  let asker: string | undefined;
  const tell = () => {
    if (asker) parent.postMessage(heightMessage(Math.ceil(root.getBoundingClientRect().height)), asker);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isHello(data)) return;
    // A page without an origin, as in a sandbox, can only be told as anyone.
    asker = origin === 'null' ? '*' : origin;
    tell();
  });
  new ResizeObserver(tell).observe(root);
  parent.postMessage(READY, '*');
  return tell;
}
