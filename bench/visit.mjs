import { PredefinedNetworkConditions } from 'puppeteer-core';
import { watch } from './watch.mjs';

const TIMEOUT = 300_000;

/** All 13 gauges of every contender lie within it: what is lazy about ours gains nothing here. */
const VIEWPORT = { width: 1600, height: 1400 };

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

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Memory of JavaScript, alone and with the DOM, after garbage collection. */
async function heapOf(cdp) {
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return { scriptHeap: usedSize, heap: usedSize + embedderHeapUsedSize };
}

/**
 * One visit with an empty cache. `use` may go on with the open page before the heap is measured; what it returns
 * joins the result.
 */
export async function visit(browser, url, wanted, { slowDown = 1, network, use = () => ({}) } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport(VIEWPORT);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    if (network) await page.emulateNetworkConditions(PredefinedNetworkConditions[network]);
    // Excludes the setup of a new window: process, connection, fonts.
    await page.goto(new URL('/blank.html', url).href, { waitUntil: 'load' });
    await pause(200);
    await page.evaluateOnNewDocument(watch, wanted);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
    const state = () => page.evaluate(() => globalThis.bench.state());
    await within(
      page.evaluate(() => globalThis.bench.finished),
      url,
      state,
    );
    // Includes later work of the page in its scripts and longest task.
    await pause(1000);
    const result = await page.evaluate(() => globalThis.bench.result());
    const used = await within(use(page), url, () => 'in use');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
    return { ...result, ...used, ...(await heapOf(cdp)) };
  } finally {
    await context.close();
  }
}
