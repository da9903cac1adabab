/**
 * Sizes each of our frames in a page to its content, on paper too. Without this script a frame keeps the height of its attribute and
 * scrolls. A classic script in the same folder as `frame.html` and `sandbox.html`, which it finds by its own address. Where
 * that is not known, as when jQuery evaluates its text or it is part of another file, they are known by name and parameters.
 */
import { HEIGHT_REQUEST, heightsFrom, isReady } from './protocol.ts';

/** The tags of the elements, set by the build. */
declare const __TAGS__: string;

const { src: address = '' } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
const [folder] = /^.*\/(?=embed\.js(?:[?#]|$))/.exec(address) ?? [];
const asked = new RegExp(`[?&]element=(?:${__TAGS__.replace(/,/g, '|')})(?:[&#]|$)`);

function isOurs({ src }: HTMLIFrameElement): boolean {
  const [, place, query = ''] = /^(.*\/)(?:frame|sandbox)\.html([?#].*)?$/.exec(src) ?? [];
  return folder ? place === folder : place !== undefined && asked.test(query);
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/** A sandboxed frame has an opaque origin, unless the sandbox allows its own. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(frame.src).origin;

const requestHeight = (frame: HTMLIFrameElement): void => {
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(HEIGHT_REQUEST, origin === 'null' ? '*' : origin);
};

const sizes = new WeakMap<HTMLIFrameElement, { height: number; paper: number }>();
let printing = false;

function resize(frame: HTMLIFrameElement): void {
  const size = sizes.get(frame);
  if (!size) return;
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${(printing ? size.paper : size.height) + border}px`;
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const heights = heightsFrom(data);
  if (isReady(data)) requestHeight(frame);
  else if (heights) {
    sizes.set(frame, heights);
    resize(frame);
  }
});

for (const type of ['beforeprint', 'afterprint'])
  addEventListener(type, () => {
    printing = type === 'beforeprint';
    frames().forEach(resize);
  });

// Frames that were ready before this script ran.
for (const frame of frames()) requestHeight(frame);
