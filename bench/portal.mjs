import { longestOf, withMedians } from './compare.mjs';
import { percentile } from './median.mjs';
import { PHONE_NETWORK } from './networks.mjs';
import { portalPage } from './portal-page.mjs';
import { inNewWindow, load, PHONE, pause } from './visit.mjs';

/** Event Timing reports nothing shorter, in milliseconds. */
const SHORTEST = 16;

const numbersOf = ({ firstPaint, readable, drawn, longTasks, shift }) => ({
  firstPaint,
  readable,
  drawn,
  longestTask: longestOf(longTasks),
  shift,
});

const observeEvents = (page) =>
  page.evaluate((durationThreshold) => {
    globalThis.interactions = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, startTime, duration } of list.getEntries())
        if (interactionId) globalThis.interactions.push({ startTime, duration });
    }).observe({ type: 'event', durationThreshold });
  }, SHORTEST);

/** From an input of the user to the next frame, as INP has it: the longest of its events. */
async function timed(page, act) {
  const from = await page.evaluate(() => performance.now());
  await act();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  // The browser reports events some time after the frame.
  await pause(300);
  const durations = await page.evaluate(
    (start) => globalThis.interactions.flatMap((each) => (each.startTime >= start ? each.duration : [])),
    from,
  );
  return Math.max(SHORTEST, ...durations);
}

/** Waits for an element; Puppeteer's own wait does not see changes in a shadow tree. */
async function shown(page, selector) {
  for (let waits = 0; waits < 200; waits += 1) {
    const element = await page.$(selector);
    if (element) return element;
    await pause(50);
  }
  throw new Error(`not there: ${selector}`);
}

/** What a phone does not show cannot be tapped. */
async function visible(page, selector) {
  const elements = [];
  for (const element of await page.$$(selector)) if (await element.isVisible()) elements.push(element);
  return elements;
}

/** Taps the elements of a selector one after another; they are looked up anew, as a change renders them again. */
async function tapAll(page, selector, indices, after = () => {}) {
  const durations = [];
  for (const index of indices) {
    const target = (await visible(page, selector))[index];
    if (!target) throw new Error(`no ${index + 1} to tap: ${selector}`);
    await target.scrollIntoView();
    durations.push(await timed(page, () => target.tap()));
    await after();
  }
  return durations;
}

async function pressAll(page, selector, keys) {
  const target = await shown(page, selector);
  await target.scrollIntoView();
  await target.focus();
  const durations = [];
  for (const key of keys) durations.push(await timed(page, () => page.keyboard.press(key)));
  return durations;
}

const numbers = (count) => [...Array(count).keys()];

const ROWS = 'plan-vs-actual >>>';
const LIST = 'project-list >>>';

/** Of the rows with a bar. Closed each time, as an open tooltip covers the row below. */
const tooltip = async (page) => {
  const bars = `${ROWS} .row .bar:not(.none)`;
  await shown(page, bars);
  return tapAll(page, bars, numbers((await visible(page, bars)).length), async () => {
    await shown(page, `${ROWS} [part=tooltip]:not([hidden])`);
    await page.keyboard.press('Escape');
    await shown(page, `${ROWS} [part=tooltip][hidden]`);
  });
};

/** The first phase shows all again, and so does the selected category. */
const filter = async (page) => [
  ...(await tapAll(page, `${LIST} .filters.stage button`, [1, 2, 3, 0])),
  ...(await tapAll(page, `${LIST} .category .entry`, [0, 1, 2, 3, 4, 5, 5])),
  ...(await pressAll(page, `${LIST} input[type=search]`, ['2', '0', 'Backspace', 'Backspace'])),
];

/** The order of the list, then that of a table. */
async function sort(page) {
  const listed = await pressAll(page, `${LIST} select`, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']);
  const [, table] = await page.$$(`${ROWS} .toolbar button`);
  await table.tap();
  await shown(page, `${ROWS} .table .sort`);
  const buttons = `${ROWS} .table .sort`;
  const sorted = await tapAll(page, buttons, numbers((await visible(page, buttons)).length));
  return [...listed, ...sorted];
}

/** A first visit, one with a warm cache, and then the page in use. */
async function session(page, url) {
  const address = `${url}/${portalPage.path}`;
  const first = numbersOf(await load(page, address));
  await page.goto(`${url}/blank.html`, { waitUntil: 'load' });
  const again = numbersOf(await load(page, address));
  await observeEvents(page);
  const use = {};
  for (const [name, act] of Object.entries({ tooltip, sort, filter }))
    use[name] = percentile(await act(page), 0.95);
  return { first, again, use };
}

export async function measurePortal(browser, url, { rounds, slowDown, say }) {
  const options = { slowDown, network: PHONE_NETWORK, viewport: PHONE };
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    say(`the portal, round ${round + 1} of ${rounds}`);
    all.push(await inNewWindow(browser, url, portalPage.wanted, options, (page) => session(page, url)));
  }
  const of = (part) => withMedians(all.map((each) => each[part]));
  return { first: of('first'), again: of('again'), use: of('use') };
}
