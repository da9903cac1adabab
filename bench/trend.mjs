import { longestOf, rotated, withMedians } from './compare.mjs';
import { median } from './median.mjs';
import { drawingPage, trendPages } from './trend-pages.mjs';
import { inNewWindow, visit } from './visit.mjs';

/** A trend of one report and of ten, in turns. */
export async function measureTrends(browser, url, { rounds, slowDown, say }) {
  const visits = trendPages.map((one) => ({ one, numbers: [] }));
  for (let round = 0; round < rounds; round += 1) {
    say(`trends of one report and of ten, round ${round + 1} of ${rounds}`);
    for (const { one, numbers } of rotated(visits, round)) {
      const result = await visit(browser, `${url}/${one.path}`, one.wanted, { slowDown });
      const { readable, drawn, longTasks } = result;
      numbers.push({ readable, drawn, longestTask: longestOf(longTasks) });
    }
  }
  return Object.fromEntries(visits.map(({ one, numbers }) => [one.id, withMedians(numbers)]));
}

/** 1,000 observations: the first drawing of a page, in which the code has not run before, and a later one. */
export async function measureDrawing(browser, url, { rounds, slowDown, say }) {
  const numbers = [];
  for (let round = 0; round < rounds; round += 1) {
    say(`drawing of 1000 observations, round ${round + 1} of ${rounds}`);
    const nothing = { selector: '.drawing', marks: 'path', items: [] };
    const [first, ...later] = await inNewWindow(browser, url, nothing, { slowDown }, async (page) => {
      await page.goto(`${url}/${drawingPage.path}`, { waitUntil: 'load' });
      return page.evaluate(() => globalThis.drawn());
    });
    numbers.push({ first, later: median(later) });
  }
  return withMedians(numbers);
}
