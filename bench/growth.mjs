import { longestOf, rotated, wantedOf, withMedians } from './compare.mjs';
import { contender } from './contenders/index.mjs';
import { gaugesOf } from './gauges.mjs';
import { percentile } from './median.mjs';
import { reportOfIndicators } from './reports.mjs';
import { address, obstacle } from './site.mjs';
import { visit } from './visit.mjs';

/** The contenders measured by number of gauges. */
export const GROWING = ['rendered', 'live', 'echarts-svg'];

/** In the page: scrolls through it, and returns how long the gauges in view were without marks at each stop. */
async function scrollThrough({ selector, marks, items }) {
  const roots = [...document.querySelectorAll(selector)];
  const trees = (root) => (root.shadowRoot ? [root.shadowRoot, root] : [root]);
  const marksOf = (root) => trees(root).reduce((sum, tree) => sum + tree.querySelectorAll(marks).length, 0);
  // Drawings of ECharts: in our shadow roots, or in the boxes of a peer; prerendered drawings do not count.
  const open = () =>
    roots.filter((root) => (root.shadowRoot ?? root).querySelector('.plot svg, div.gauge > div > svg'))
      .length;
  const inView = ({ top, bottom }) => bottom > 0 && top < innerHeight;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const waits = [];
  let most = open();
  let missing = 0;
  const bottom = () => document.documentElement.scrollHeight - innerHeight;
  for (let stop = 0; ; stop += innerHeight) {
    scrollTo(0, Math.min(stop, bottom()));
    const from = performance.now();
    const shown = [...roots.keys()].filter((index) => inView(roots[index].getBoundingClientRect()));
    const undrawn = () => shown.filter((index) => marksOf(roots[index]) < items[index].least);
    await frame();
    while (undrawn().length > 0 && performance.now() - from < 5000) await frame();
    missing += undrawn().length;
    waits.push(performance.now() - from);
    most = Math.max(most, open());
    if (stop >= bottom()) return { waits, most, missing };
  }
}

/** One visit: read it, scroll through it. What is far from the viewport need not be drawn before. */
async function grow(browser, url, { contender, count, gauges, slowDown }) {
  const wanted = wantedOf(contender, gauges);
  const shown = contender.ours ? { ...wanted, drawnInView: true } : wanted;
  const { readable, drawn, waits, most, missing, scriptHeap, heap, longTasks } = await visit(
    browser,
    url + address(contender, count),
    shown,
    { slowDown, use: (page) => page.evaluate(scrollThrough, wanted) },
  );
  return {
    readable,
    drawn,
    longestTask: longestOf(longTasks),
    scroll95: percentile(waits, 0.95),
    open: most,
    missing,
    scriptHeap,
    heap,
  };
}

/** This number of gauges by ours and by ECharts, in turns. */
export async function measureGrowth(browser, url, { count, rounds, slowDown, say }) {
  const gauges = gaugesOf(reportOfIndicators(count));
  const able = GROWING.map(contender).filter((one) => !obstacle(one));
  const results = new Map(able.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    say(`${count} gauges, round ${round + 1} of ${rounds}`);
    for (const one of rotated(able, round))
      results.get(one.id).push(await grow(browser, url, { contender: one, count, gauges, slowDown }));
  }
  return Object.fromEntries([...results].map(([id, all]) => [id, withMedians(all)]));
}
