import { contenders } from './contenders/index.mjs';
import { goalsOf } from './goals.mjs';
import { wording } from './wording.mjs';

const ms = (value) => (value === null || value === undefined ? '–' : `${Math.round(value)} ms`);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const share = (value) => (value === null || value === undefined ? '–' : value.toFixed(3));
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

export function gaugesTable({ results }, lang) {
  const words = wording[lang];
  const floor = results.svg?.firstPaint;
  const drawn = results['echarts-svg']?.drawn;
  const { by, before, script, paint, readable, drawn: all, task, shift, heap } = words;
  return table(
    [by, before, script, paint, readable, all, task, shift, heap],
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
          share(of.shift),
          heaps(of),
        ];
      }),
  );
}

const task = ({ longestTask }, { short }) => (longestTask === 0 ? short : ms(longestTask));

export function phoneTable(phone, lang) {
  const words = wording[lang];
  const rows = Object.entries(phone).flatMap(([kind, { results }]) =>
    Object.values(results).map((of) => [
      words.kinds[kind],
      words.contents[of.content],
      of.lang,
      words.texts[of.text],
      ms(of.firstPaint),
      ms(of.readable),
      ms(of.drawn),
      task(of, words),
      share(of.shift),
    ]),
  );
  const { page, content, language, text, paint, readable, drawn, task: longest, shift } = words;
  return table([page, content, language, text, paint, readable, drawn, longest, shift], rows);
}

export function portalTable({ first, again }, lang) {
  const words = wording[lang];
  const rows = [
    [words.visits.first, first],
    [words.visits.again, again],
  ].map(([name, of]) => [
    name,
    ms(of.firstPaint),
    ms(of.readable),
    ms(of.drawn),
    task(of, words),
    share(of.shift),
  ]);
  const { visit, paint, readable, drawn, task: longest, shift } = words;
  return table([visit, paint, readable, drawn, longest, shift], rows);
}

export function lighthouseTable(results, lang) {
  const words = wording[lang];
  const rows = Object.entries(results).map(([name, of]) => [
    words.contents[name.split('-')[1]],
    of.score.toFixed(2),
    ms(of.firstPaint),
    ms(of.largestPaint),
    ms(of.speedIndex),
    ms(of.blocked),
    share(of.shift),
  ]);
  const { content, score, paint, largest, speed, blocked, shift } = words;
  return table([content, score, paint, largest, speed, blocked, shift], rows);
}

export function rowsTable(rows, lang) {
  const words = wording[lang];
  const cells = Object.entries(rows).flatMap(([count, { results }]) =>
    Object.entries(results).map(([id, of]) => [
      count,
      id === 'live' ? nameOf(id, lang) : words.bars,
      `${ms(of.readable)}${times(of.readable, results['echarts-bars'].drawn)}`,
      `${ms(of.drawn)}${times(of.drawn, results['echarts-bars'].drawn)}`,
      task(of, words),
      heaps(of, results['echarts-bars']),
    ]),
  );
  const { rows: counted, by, readable, drawn, task: longest, heap } = words;
  return table([counted, by, readable, drawn, longest, heap], cells);
}

export function trendTable({ pages, drawing }, lang) {
  const words = wording[lang];
  const { reports, readable, drawn, task: longest, counts } = words;
  const rows = Object.entries(pages.results).map(([id, of]) => [
    counts[id],
    `${ms(of.readable)}${times(of.readable, pages.results.one.readable)}`,
    `${ms(of.drawn)}${times(of.drawn, pages.results.one.drawn)}`,
    task(of, words),
  ]);
  const shown = table([reports, readable, drawn, longest], rows);
  return drawing ? `${shown}\n\n${words.drawing(drawing.results)}` : shown;
}

export function growthTable(growth, lang) {
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

export function projectsTable(projects, lang) {
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

export function filesTable(formats, lang) {
  const { format, files, rows, right, share: rightShare, wrong, fileFormats } = wording[lang];
  return table(
    [format, files, rows, right, rightShare, wrong],
    Object.entries(formats).map(([id, of]) => [
      fileFormats[id],
      String(of.files),
      String(of.rows),
      String(of.right),
      `${((of.right / of.rows) * 100).toFixed(1)}%`,
      String(of.wrong),
    ]),
  );
}

export function goalsTable(measured, lang, onlyMeasured = false) {
  const words = wording[lang];
  return table(
    [words.goal, words.measured, words.limit, ''],
    goalsOf(measured)
      .filter((goal) => goal.measured || !onlyMeasured)
      .map((goal) =>
        goal.measured
          ? [goal.label[lang], goal.value, goal.limit, goal.met ? words.met : words.missed(goal.ratio)]
          : [goal.label[lang], '–', '–', words.missing],
      ),
  );
}
