import { barsOf } from './bars.mjs';
import { contenders } from './contenders/index.mjs';
import { wording } from './wording.mjs';

const ms = (value) => (value === null || value === undefined ? '–' : `${Math.round(value)} ms`);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const times = (value, of) => (of ? ` (${(value / of).toFixed(2)} ×)` : '');

const heaps = ({ scriptHeap, heap }, of) =>
  `${MB(scriptHeap)}${times(scriptHeap, of?.scriptHeap)}, ${MB(heap)}${times(heap, of?.heap)}`;

const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `| ${heads.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

const nameOf = (id, lang) => contenders.find((known) => known.id === id).label[lang];

function gaugesTable({ results }, lang) {
  const words = wording[lang];
  const floor = results.svg?.firstPaint;
  const drawn = results['echarts-svg']?.drawn;
  const { by, before, script, paint, readable, drawn: all, task, heap } = words;
  return table(
    [by, before, script, paint, readable, all, task, heap],
    contenders
      .filter(({ id }) => results[id])
      .map(({ id, ours }) => {
        const of = results[id];
        return [
          ours ? `**${nameOf(id, lang)}**` : nameOf(id, lang),
          kB(of.bytesBefore),
          kB(of.scriptBytes),
          `${ms(of.firstPaint)}${times(of.firstPaint, floor)}`,
          `${ms(of.readable)}${times(of.readable, drawn)}`,
          `${ms(of.drawn)}${times(of.drawn, drawn)}`,
          of.longestTask === 0 ? words.short : ms(of.longestTask),
          heaps(of),
        ];
      }),
  );
}

function growthTable(growth, lang) {
  const words = wording[lang];
  const rows = Object.entries(growth).flatMap(([count, { results }]) =>
    Object.entries(results).map(([id, of]) => {
      const drawn = results['echarts-svg']?.drawn;
      return [
        count,
        nameOf(id, lang),
        `${ms(of.readable)}${times(of.readable, drawn)}`,
        `${ms(of.drawn)}${times(of.drawn, drawn)}`,
        of.longestTask === 0 ? words.short : ms(of.longestTask),
        ms(of.scroll95),
        String(of.open),
        heaps(of, results['echarts-svg']),
      ];
    }),
  );
  const { gauges, by, readable, drawn, task, scroll, open, heap } = words;
  return table([gauges, by, readable, drawn, task, scroll, open, heap], rows);
}

function projectsTable(projects, lang) {
  const { projects: counted, first, key, key95, task, heap, short, late } = wording[lang];
  const rows = Object.entries(projects).map(([count, { results }]) =>
    results
      ? [
          count,
          ms(results.firstPage),
          ms(results.keyMedian),
          ms(results.key95),
          results.longestTask === 0 ? short : ms(results.longestTask),
          heaps(results),
        ]
      : [count, late, '–', '–', '–', '–'],
  );
  return table([counted, first, key, key95, task, heap], rows);
}

function barsTable(measured, lang) {
  const words = wording[lang];
  return table(
    [words.bar, words.measured, words.limit, ''],
    barsOf(measured).map((bar) =>
      bar.measured
        ? [bar.label[lang], bar.value, bar.limit, bar.met ? words.met : words.missed(bar.ratio)]
        : [bar.label[lang], '–', '–', words.missing],
    ),
  );
}

function gaugesPart({ machine, browser, gauges }, lang, folder) {
  if (!gauges) return [];
  const words = wording[lang];
  const { date, runs, slowDown, network } = gauges;
  return [
    words.how({ date: date.slice(0, 10), runs, slowDown, network, browser, ...machine }),
    `![${words.caption}](${folder}results${lang === 'zh' ? '.zh-CN' : ''}.svg)`,
    gaugesTable(gauges, lang),
  ];
}

/** The results that docs/performance.md shows; `up` leads from there to the repository. */
export function summary(measured, lang, up) {
  const words = wording[lang];
  const parts = [
    ...gaugesPart(measured, lang, `${up}bench/results/`),
    words.bars,
    barsTable(measured, lang),
    words.repeat(`${up}bench/README.md`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All results in Markdown. */
export function markdown(measured, lang) {
  const words = wording[lang];
  const { versions, growth, projects } = measured;
  const parts = gaugesPart(measured, lang, '');
  if (growth) parts.push(words.growing, growthTable(growth, lang));
  if (projects) parts.push(words.listing, projectsTable(projects, lang));
  parts.push(words.bars, barsTable(measured, lang));
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  parts.push(`${words.versions} ${used.join(', ')}`, words.repeat('../README.md'));
  return `${parts.join('\n\n')}\n`;
}
