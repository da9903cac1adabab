import lighthouse from 'lighthouse';
import { withMedians } from './compare.mjs';
import { phonePages } from './phone-pages.mjs';

/** One of each, live and prerendered. */
export const AUDITED = ['each-bare-zh-CN-usual', 'each-rendered-zh-CN-usual'];

const FLAGS = { onlyCategories: ['performance'], logLevel: 'error' };

const METRICS = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  speedIndex: 'speed-index',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
};

/** Lighthouse's own phone: its screen, its network, which it simulates, and its CPU. */
async function audit(browser, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const { lhr } = await lighthouse(url, FLAGS, undefined, page);
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const metrics = Object.entries(METRICS).map(([name, id]) => [name, lhr.audits[id].numericValue]);
    return { score: lhr.categories.performance.score, ...Object.fromEntries(metrics) };
  } finally {
    await context.close();
  }
}

export async function measureLighthouse(browser, url, { rounds, say }) {
  const pages = phonePages(AUDITED).map(({ name, path }) => ({ name, path, numbers: [] }));
  for (let round = 0; round < rounds; round += 1) {
    say(`Lighthouse, round ${round + 1} of ${rounds}`);
    for (const { path, numbers } of pages) numbers.push(await audit(browser, `${url}/${path}`));
  }
  return Object.fromEntries(pages.map(({ name, numbers }) => [name, withMedians(numbers)]));
}
