/**
 * Keeps the place of the reader while figures come: what was at the top of the window before a reload, or what the address
 * leads to, also in a subject that is closed.
 */
import { openSubjectOf } from './topics.ts';

const KEY = 'portal-place';
const FIGURES = 'indicator-gauge, plan-vs-actual, project-list';
/** What can be found again. */
const LANDMARKS = 'main [id], main indicator-gauge[indicator]';
/** The reader moves. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** From when all figures have text, for their drawings. */
const DRAWN_MS = 1000;

interface Place {
  href: string;
  selector: string;
  top: number;
}

/** The place being kept; `null` while none is, or what the address leads to. */
let kept: Place | null = null;
let release = (): void => {};

const selectorOf = (element: Element): string =>
  element.id
    ? `#${CSS.escape(element.id)}`
    : `indicator-gauge[indicator="${element.getAttribute('indicator')}"]`;

/** What begins last above the top of the window; `null` at the beginning of the page. */
function currentPlace(): Place | null {
  const above = [...document.querySelectorAll(LANDMARKS)].filter(
    (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top <= 1,
  );
  const last = above.at(-1);
  if (!last || scrollY === 0) return null;
  return { href: location.href, selector: selectorOf(last), top: last.getBoundingClientRect().top };
}

function store(): void {
  const place = kept ?? currentPlace();
  try {
    if (place) sessionStorage.setItem(KEY, JSON.stringify({ ...place, href: location.href }));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without a store, the browser alone restores the place.
  }
}

/** The place where this page was left, if it is shown again. */
function storedPlace(): Place | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'reload' && navigation?.type !== 'back_forward') return null;
  try {
    const place: Place | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return place?.href === location.href ? place : null;
  } catch {
    return null;
  }
}

const haveText = (): boolean =>
  [...document.querySelectorAll(FIGURES)].every(({ shadowRoot }) =>
    shadowRoot?.querySelector('[part~="figure"], [part~="message"]'),
  );

/** Scrolls there after each change of the page's height, until all figures are there or the reader moves. */
function keep(scroll: () => void): void {
  release();
  const end = new AbortController();
  let ending: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    if (end.signal.aborted) return;
    scroll();
    if (ending === undefined && document.readyState === 'complete' && haveText())
      ending = setTimeout(release, DRAWN_MS);
  };
  const changes = new ResizeObserver(follow);
  release = () => {
    end.abort();
    clearTimeout(ending);
    changes.disconnect();
    kept = null;
  };
  for (const move of MOVES)
    addEventListener(move, release, { capture: true, passive: true, signal: end.signal });
  // A browser restores its own place when the page has loaded.
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(follow)), {
    signal: end.signal,
  });
  addEventListener('report-loaded', () => requestAnimationFrame(follow), { signal: end.signal });
  changes.observe(document.body);
  follow();
}

function keepPlace(place: Place): void {
  keep(() => {
    const element = document.querySelector(place.selector);
    if (element) scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' });
  });
  kept = place;
}

/** The id in the address; the state of a list may follow it. */
function addressedId(): string {
  const [id = ''] = location.hash.slice(1).split(/[?&#]/, 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return '';
  }
}

function keepAddressed(): void {
  const id = addressedId();
  if (openSubjectOf(id) || document.getElementById(id))
    keep(() => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }));
}

const left = storedPlace();
addEventListener('pagehide', store);
addEventListener('hashchange', keepAddressed);
if (left) {
  openSubjectOf(addressedId());
  openSubjectOf(left.selector.startsWith('#') ? left.selector.slice(1) : '');
  keepPlace(left);
} else keepAddressed();
