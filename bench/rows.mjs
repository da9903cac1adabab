import { longestOf, rotated, withMedians } from './compare.mjs';
import { BARS, rowsPage } from './rows-page.mjs';
import { visit } from './visit.mjs';

/** All rows lie within it. */
const VIEWPORT = { width: 1200, height: 6000 };

/** 60 rows by ours, and one chart of ECharts with 60 bars, in turns. */
export async function measureRows(browser, url, { rounds, slowDown, say }) {
  const visits = [
    ['live', rowsPage],
    [BARS.id, BARS],
  ].map(([id, one]) => ({ id, one, numbers: [] }));
  for (let round = 0; round < rounds; round += 1) {
    say(`${BARS.count} rows, round ${round + 1} of ${rounds}`);
    for (const { one, numbers } of rotated(visits, round)) {
      const options = { slowDown, viewport: VIEWPORT };
      const result = await visit(browser, `${url}/${one.path}`, one.wanted, options);
      const { readable, drawn, longTasks, shift, scriptHeap, heap } = result;
      numbers.push({ readable, drawn, longestTask: longestOf(longTasks), shift, scriptHeap, heap });
    }
  }
  return Object.fromEntries(visits.map(({ id, numbers }) => [id, withMedians(numbers)]));
}
