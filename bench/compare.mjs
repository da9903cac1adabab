import { contenders } from './contenders/index.mjs';
import { annex, gaugesOf, report } from './gauges.mjs';
import { medians } from './median.mjs';
import { address, obstacle } from './site.mjs';
import { visit } from './visit.mjs';

export const wantedOf = ({ selector, marks, canvas = false, least }, gauges) => ({
  selector,
  marks,
  canvas,
  items: gauges.map(({ figure, plan, marks: all }) => ({ texts: [figure, plan], least: least ?? all })),
});

const sum = (resources) => resources.reduce((bytes, resource) => bytes + resource.bytes, 0);

const isScript = ({ name }) => new URL(name).pathname.endsWith('.js');

/** A task shorter than 50 ms is not reported by the browser, and counts as 0. */
export const longestOf = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));

/** The numbers of one visit. */
export function numbersOf({
  firstPaint,
  firstReadable,
  readable,
  drawn,
  longTasks,
  shift,
  resources,
  scriptHeap,
  heap,
}) {
  return {
    bytesBefore: sum(resources.filter(({ responseEnd }) => responseEnd <= firstReadable)),
    scriptBytes: sum(resources.filter(isScript)),
    chartBytes: sum(resources.filter(({ name }) => /\/chart-[^/]*\.js$/.test(name))),
    firstPaint,
    readable,
    drawn,
    longestTask: longestOf(longTasks),
    shift,
    scriptHeap,
    heap,
  };
}

/** In turns, each round beginning with another: a slow minute of the machine falls on all of them. */
export const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** The median of each number, and the rounds it is made from. */
export const withMedians = (rounds) => ({ ...medians(rounds), rounds });

/** The gauges of every contender, on every network: `{ network: { contender: numbers } }`. */
export async function compareGauges(browser, url, { rounds, slowDown, networks, only, say }) {
  const gauges = gaugesOf({ ...report, indicators: annex });
  const able = contenders.filter(
    (contender) => !obstacle(contender) && (!only || only.includes(contender.id)),
  );
  const visits = networks.flatMap((network) =>
    able.map((contender) => ({ network, contender, numbers: [] })),
  );
  // The first round wakes browser and disk, and does not count.
  for (let round = -1; round < rounds; round += 1) {
    say(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
    const turns =
      round < 0 ? visits.filter(({ network }) => network === networks[0]) : rotated(visits, round);
    for (const { network, contender, numbers } of turns) {
      const options = { slowDown, network };
      const wanted = wantedOf(contender, gauges);
      const result = await visit(browser, url + address(contender, annex.length), wanted, options);
      if (round >= 0) numbers.push(numbersOf(result));
    }
  }
  return Object.fromEntries(
    networks.map((name) => [
      name,
      Object.fromEntries(
        visits
          .filter(({ network }) => network === name)
          .map(({ contender, numbers }) => [contender.id, withMedians(numbers)]),
      ),
    ]),
  );
}
