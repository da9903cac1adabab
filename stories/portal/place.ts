/**
 * Keeps the place of the reader, which was at the top of the window before a reload, while figures come, and opens the subject that
 * the address leads to; the figures then keep the place of that.
 */
import { openSubjectOf } from './topics.ts';

const KEY = 'portal-place';
const FIGURES = 'indicator-gauge, plan-vs-actual, project-list';
/** What can be found again. */
const LANDMARKS = 'main [id], main indicator-gauge[indicator]';
/** The reader moves. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
/** How long the page stays as high as it is when all its figures are drawn. */
const DRAWN_MS = 2000;

interface Place {
  selector: string;
  top: number;
}

/** Measured when scrolling pauses: in the events of leaving a page, its layout may be another. */
let place: Place | null = null;
const PAUSE_MS = 100;
let pause: ReturnType<typeof setTimeout> | undefined;
/** Ends what is being kept. */
let release: (() => void) | null = null;

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
  return { selector: selectorOf(last), top: last.getBoundingClientRect().top };
}

function measure(): void {
  clearTimeout(pause);
  pause = undefined;
  if (!release) place = currentPlace();
}

function store(): void {
  if (pause !== undefined) measure();
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
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as (Place & { href: string }) | null;
    return stored?.href === location.href ? stored : null;
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
  release?.();
  const end = new AbortController();
  let ending: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    end.abort();
    clearTimeout(ending);
    changes.disconnect();
    release = null;
    measure();
  };
  const follow = () => {
    if (end.signal.aborted) return;
    scroll();
    clearTimeout(ending);
    if (document.readyState === 'complete' && haveText()) ending = setTimeout(stop, DRAWN_MS);
  };
  const changes = new ResizeObserver(follow);
  release = stop;
  for (const move of MOVES)
    addEventListener(move, stop, { capture: true, passive: true, signal: end.signal });
  // A browser restores its own place when the page has loaded.
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(follow)), {
    signal: end.signal,
  });
  addEventListener('report-loaded', () => requestAnimationFrame(follow), { signal: end.signal });
  changes.observe(document.body);
  follow();
}

function keepPlace({ selector, top }: Place): void {
  keep(() => {
    const element = document.querySelector(selector);
    if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
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

place = storedPlace();
addEventListener('pagehide', store);
addEventListener('hashchange', () => openSubjectOf(addressedId()));
addEventListener(
  'scroll',
  () => {
    clearTimeout(pause);
    pause = setTimeout(measure, PAUSE_MS);
  },
  { passive: true },
);
openSubjectOf(addressedId());
if (place) {
  // A figure of a subject is there only once that is open.
  if (!document.querySelector(place.selector)) openSubjectOf(place.selector.slice(1));
  keepPlace(place);
}
