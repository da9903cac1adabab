/**
 * Gives each frame of ours in a page the height of its content; without this script a frame keeps the height of its
 * attribute, and scrolls. Stands beside `frame.html` and `sandbox.html`, and is a classic script: it asks its own address.
 */
import { HELLO, heightIn, isReady } from './messages.ts';

const script = document.currentScript as HTMLScriptElement;
const pages = ['frame.html', 'sandbox.html'].map((name) => new URL(name, script.src).href);

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => pages.includes(src.replace(/[?#].*/, '')));

/** A frame in a sandbox has no origin, unless the sandbox lets it keep its own. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(frame.src).origin;

const greet = (frame: HTMLIFrameElement): void => {
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(HELLO, origin === 'null' ? '*' : origin);
};

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const height = heightIn(data);
  if (isReady(data)) greet(frame);
  else if (height) {
    const { boxSizing } = getComputedStyle(frame);
    const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + border}px`;
  }
});

// Those that were ready before this script was there.
for (const frame of frames()) greet(frame);
