import { PRERENDERED } from './controllers/activation.ts';
import { loadMessagesEarly } from './controllers/language.ts';
import { requestEarly } from './controllers/request.ts';

/**
 * The files that figures need, each with the tags of the elements that need it, or with none if all do: for pages that load
 * modules without a bundler; empty elsewhere. They are loaded beside what the text needs, not after it, and are compiled in
 * another thread, which a browser does not do for scripts preloaded as such.
 */
declare const __CHART_FILES__: readonly (readonly [href: string, ...tags: readonly string[]])[];

const chartFiles = __CHART_FILES__;

/** Two viewports: a chart is drawn one viewport ahead. */
const MARGIN = 2;

/** Begins to load what the elements of a page will need, before they are made. */
export function preload(elements: Iterable<HTMLElement>): void {
  const near = new Set<string>();
  for (const element of elements) {
    if (element.querySelector(PRERENDERED)) continue;
    loadMessagesEarly(element);
    const src = element.getAttribute('src');
    if (src) requestEarly(src);
    if (chartFiles.length > 0 && isNear(element)) near.add(element.localName);
  }
  if (near.size === 0) return;
  const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce;
  for (const [href, ...tags] of chartFiles) {
    if (tags.length > 0 && !tags.some((tag) => near.has(tag))) continue;
    const link = Object.assign(document.createElement('link'), {
      rel: 'modulepreload',
      href,
    });
    // A policy may allow scripts by their nonce only.
    if (nonce) link.nonce = nonce;
    document.head.append(link);
  }
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < MARGIN * innerHeight && bottom > -MARGIN * innerHeight;
}
