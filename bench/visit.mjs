import { slowDownNetwork } from './networks.mjs';
import { watch } from './watch.mjs';

const TIMEOUT = 120_000;

/** All gauges of every contender lie within it: what is lazy about ours gains nothing here. */
export const DESKTOP = { width: 1600, height: 1400 };

/** The phone of Lighthouse. */
export const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

const within = async (promise, url, state) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      async () => reject(new Error(`${url}: not finished: ${JSON.stringify(await state())}`)),
      TIMEOUT,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Memory of JavaScript, alone and with the DOM, after garbage collection. */
export async function heapOf(cdp) {
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return { scriptHeap: usedSize, heap: usedSize + embedderHeapUsedSize };
}

/** Opens a page, waits until all is drawn and a second longer, and returns what `watch` noted. */
export async function load(page, url) {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
  const state = () => page.evaluate(() => globalThis.bench.state());
  await within(
    page.evaluate(() => globalThis.bench.finished),
    url,
    state,
  );
  // Includes later work of the page in its scripts, longest task and layout shift.
  await pause(1000);
  return page.evaluate(() => globalThis.bench.result());
}

/** A window with an empty cache, in which each page is watched. `use` gets the page; what it returns is returned. */
export async function inNewWindow(browser, url, wanted, options, use) {
  const { slowDown = 1, network = 'loopback', viewport = DESKTOP } = options;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport(viewport);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await slowDownNetwork(page, network);
    // Excludes the setup of a new window: process, connection, fonts.
    await page.goto(new URL('/blank.html', url).href, { waitUntil: 'load' });
    await pause(200);
    await page.evaluateOnNewDocument(watch, wanted);
    const result = await use(page, cdp);
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * One visit. `use` may go on with the open page before the heap is measured; what it returns joins the result.
 */
export function visit(browser, url, wanted, { use = () => ({}), ...options } = {}) {
  return inNewWindow(browser, url, wanted, options, async (page, cdp) => {
    const result = await load(page, url);
    const used = await within(use(page), url, () => 'in use');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { ...result, ...used, ...(await heapOf(cdp)) };
  });
}
