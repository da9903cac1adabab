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

/** The numbers of one visit. A task shorter than 50 ms is not reported by the browser, and counts as 0. */
function numbersOf({
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
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    shift,
    scriptHeap,
    heap,
  };
}

/** In turns, each round beginning with another: a slow minute of the machine falls on all of them. */
export const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** The 13 gauges of every contender. */
export async function compareGauges(browser, url, { runs, slowDown, network, only, say }) {
  const gauges = gaugesOf({ ...report, indicators: annex });
  const able = contenders.filter(
    (contender) => !obstacle(contender) && (!only || only.includes(contender.id)),
  );
  const results = new Map(able.map((contender) => [contender.id, []]));
  // The first round wakes browser and disk, and does not count.
  for (let run = -1; run < runs; run += 1) {
    say(run < 0 ? 'warming up' : `run ${run + 1} of ${runs}`);
    for (const contender of rotated(able, run + 1)) {
      const result = await visit(
        browser,
        url + address(contender, annex.length),
        wantedOf(contender, gauges),
        {
          slowDown,
          network,
        },
      );
      if (run >= 0) results.get(contender.id).push(numbersOf(result));
    }
  }
  return Object.fromEntries([...results].map(([id, runsOf]) => [id, { ...medians(runsOf), runs: runsOf }]));
}
