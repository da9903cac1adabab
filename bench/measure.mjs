import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from '../test/browsers.mjs';
import { compareGauges } from './compare.mjs';
import { contenders } from './contenders/index.mjs';
import { annex } from './gauges.mjs';
import { GROWING, measureGrowth } from './growth.mjs';
import { bench, root } from './places.mjs';
import { measureProjects } from './projects.mjs';
import { markdown } from './report.mjs';
import { serve } from './server.mjs';
import { buildSite, obstacle } from './site.mjs';
import { resultsFile, writeResults } from './write-results.mjs';

const say = (text) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const versionOf = (folder, name) => read(join(folder, 'node_modules', name, 'package.json')).version;

const versions = () => ({
  'district-dashboard': read(join(root, 'package.json')).version,
  ...Object.fromEntries(
    Object.keys(read(join(bench, 'package.json')).devDependencies).map((name) => [
      name,
      versionOf(bench, name),
    ]),
  ),
});

const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? '?',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  node: process.version,
});

/** Parts that are not measured again keep their earlier results. */
const known = () => (existsSync(resultsFile) ? read(resultsFile) : {});

const pagesFor = ({ parts, only, gaugeCounts }) => {
  const counts = ({ id }) => [
    ...(parts.includes('gauges') && (!only || only.includes(id)) ? [annex.length] : []),
    ...(parts.includes('growth') && GROWING.includes(id) ? gaugeCounts : []),
  ];
  return Object.fromEntries(contenders.map((one) => [one.id, [...new Set(counts(one))]]));
};

/** Measures the requested parts in sequence; each result is saved immediately. */
export async function measure({ runs, slowDown, network, parts, only, gaugeCounts, projectCounts }) {
  for (const one of contenders) if (obstacle(one)) say(`skipped: ${one.label.en}, as ${obstacle(one)}`);
  say('building the pages');
  await buildSite({
    gauges: pagesFor({ parts, only, gaugeCounts }),
    projects: parts.includes('projects') ? projectCounts : [],
  });
  const server = await serve();
  const browser = await puppeteer.launch({
    ...chromiumOptions(findBrowsers(['chromium']).chromium),
    protocolTimeout: 600_000,
  });
  const measured = { ...known(), machine: machine(), browser: await browser.version(), versions: versions() };
  const about = () => ({ date: new Date().toISOString(), runs, slowDown, ...(network ? { network } : {}) });
  const keep = (part) => {
    Object.assign(measured, part);
    if (!only) writeResults(measured);
  };
  try {
    if (parts.includes('gauges'))
      keep({
        gauges: {
          ...about(),
          results: await compareGauges(browser, server.url, { runs, slowDown, network, only, say }),
        },
      });
    for (const count of parts.includes('growth') ? gaugeCounts : []) {
      const grown = await measureGrowth(browser, server.url, { count, runs, slowDown, say });
      keep({ growth: { ...measured.growth, [count]: { ...about(), results: grown } } });
    }
    for (const count of parts.includes('projects') ? projectCounts : []) {
      const listed = await measureProjects(browser, server.url, { count, runs, say });
      keep({ projects: { ...measured.projects, [count]: { ...about(), slowDown: 1, results: listed } } });
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`\n${markdown(measured, 'en')}`);
}
