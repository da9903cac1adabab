import { longestOf, withMedians } from './compare.mjs';
import { projectListView } from './gauges.mjs';
import { median, percentile } from './median.mjs';
import { reportOfProjects } from './reports.mjs';
import { visit } from './visit.mjs';

/** Numbers in the projects' names: every key changes how many are listed. */
const WORDS = ['4217', '3608', '5194'];

/** The keys to press, each with the resulting query: every word is typed, then deleted. */
export function keystrokes(count) {
  const digits = Math.min(4, String(count).length - 1);
  return WORDS.flatMap((whole) => {
    const word = whole.slice(0, digits);
    const typed = [...word].map((key, at) => ({ key, query: word.slice(0, at + 1) }));
    const deleted = typed.map((_, at) => ({ key: 'Backspace', query: word.slice(0, digits - 1 - at) }));
    return [...typed, ...deleted];
  });
}

/** At least 20 keys, whatever the size. */
const session = (count) => {
  const once = keystrokes(count);
  return Array.from({ length: Math.ceil(20 / once.length) }, () => once).flat();
};

/** In the page, before the key: measures from the key to the frame that shows its result. */
const expectAnswer = ({ countText, first }) => {
  globalThis.answered = new Promise((resolve) => {
    const root = document.querySelector('project-list').shadowRoot;
    let pressed;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - pressed);
    const said = (selector) => root.querySelector(selector)?.textContent.trim();
    const look = () => {
      if (said('.count-line span') === countText && said('.project .name') === first) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
  });
};

/** The expected count after each key, computed in advance. */
export function expectations(count) {
  const report = reportOfProjects(count);
  const views = new Map();
  const viewOf = (query) => {
    if (!views.has(query)) {
      const { countText, projects } = projectListView(report, { query }, 'zh-CN');
      views.set(query, { countText, names: projects.map(({ name }) => name) });
    }
    return views.get(query);
  };
  const keys = session(count).map(({ key, query }) => {
    const { countText, names } = viewOf(query);
    return { key, countText, first: names[0] };
  });
  return { all: viewOf(''), keys };
}

const type = (keys) => async (page) => {
  const input = await page.evaluateHandle(() =>
    document.querySelector('project-list').shadowRoot.querySelector('input[type=search]'),
  );
  await input.click();
  const durations = [];
  for (const { key, ...expected } of keys) {
    await page.evaluate(expectAnswer, expected);
    await page.keyboard.press(key);
    durations.push(await page.evaluate(() => globalThis.answered));
  }
  return { durations };
};

const numbersOf = ({ readable, longTasks, durations, scriptHeap, heap }) => ({
  firstPage: readable,
  longestTask: longestOf(longTasks),
  keyMedian: median(durations),
  key95: percentile(durations, 0.95),
  scriptHeap,
  heap,
});

/** Returns null if a visit does not finish. */
export async function measureProjects(browser, url, { rounds, count, say }) {
  const { all, keys } = expectations(count);
  const last = all.names.at(-1);
  const wanted = {
    selector: 'project-list',
    marks: '.project',
    canvas: false,
    items: [{ texts: [all.names[0], last], least: all.names.length }],
  };
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    say(`${count} projects, round ${round + 1} of ${rounds}`);
    try {
      results.push(
        numbersOf(await visit(browser, `${url}/projects/${count}.html`, wanted, { use: type(keys) })),
      );
    } catch (error) {
      say(`given up: ${error.message}`);
      return null;
    }
  }
  return withMedians(results);
}
