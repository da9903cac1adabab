import { existsSync, readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from '../test/browsers.mjs';
import { compareGauges } from './compare.mjs';
import { contenders } from './contenders/index.mjs';
import { measureFiles } from './files.mjs';
import { annex } from './gauges.mjs';
import { GROWING, measureGrowth } from './growth.mjs';
import { AUDITED, measureLighthouse } from './lighthouse.mjs';
import { PHONE_NETWORK } from './networks.mjs';
import { measurePhone } from './phone.mjs';
import { bench, root } from './places.mjs';
import { measurePortal } from './portal.mjs';
import { measureProjects } from './projects.mjs';
import { markdown } from './report.mjs';
import { measureRows } from './rows.mjs';
import { BARS } from './rows-page.mjs';
import { serve } from './server.mjs';
import { buildSite, obstacle } from './site.mjs';
import { measureDrawing, measureTrends } from './trend.mjs';
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
    ...(parts.includes('comparison') && (!only || only.includes(id)) ? [annex.length] : []),
    ...(parts.includes('growth') && GROWING.includes(id) ? gaugeCounts : []),
  ];
  return Object.fromEntries(contenders.map((one) => [one.id, [...new Set(counts(one))]]));
};

/** What each part measures; every call of `keep` saves what is there. */
const PARTS = {
  async comparison({ browser, url, options, about, keep }) {
    const compared = await compareGauges(browser, url, options);
    for (const [network, results] of Object.entries(compared))
      keep('comparison', network, { ...about(), results });
  },
  async phone({ browser, url, options, about, keep }) {
    const phones = await measurePhone(browser, url, options);
    for (const [kind, results] of Object.entries(phones))
      keep('phone', kind, { ...about(), network: PHONE_NETWORK, results });
  },
  async portal({ browser, url, options, about, keep }) {
    const results = await measurePortal(browser, url, options);
    keep('portal', 'page', { ...about(), network: PHONE_NETWORK, results });
  },
  async lighthouse({ browser, url, options, about, keep }) {
    keep('lighthouse', 'pages', { ...about(), results: await measureLighthouse(browser, url, options) });
  },
  async rows({ browser, url, options, about, keep }) {
    keep('rows', BARS.count, { ...about(), results: await measureRows(browser, url, options) });
  },
  async trend({ browser, url, options, about, keep }) {
    keep('trend', 'pages', { ...about(), results: await measureTrends(browser, url, options) });
    keep('trend', 'drawing', { ...about(), results: await measureDrawing(browser, url, options) });
  },
  async growth({ browser, url, options, about, keep }) {
    for (const count of options.gaugeCounts)
      keep('growth', count, {
        ...about(),
        results: await measureGrowth(browser, url, { ...options, count }),
      });
  },
  async projects({ browser, url, options, about, keep }) {
    for (const count of options.projectCounts)
      keep('projects', count, {
        ...about(),
        slowDown: 1,
        results: await measureProjects(browser, url, { ...options, count }),
      });
  },
  async files({ browser, options, about, keep }) {
    const results = await measureFiles(browser, options);
    for (const [name, result] of Object.entries(results))
      keep('files', name, { ...about(), slowDown: 1, results: result });
  },
};

export const partNames = Object.keys(PARTS);

/** Measures the requested parts in sequence; each result is saved immediately. */
export async function measure(wanted) {
  const options = { ...wanted, say };
  const { parts, only, phone } = options;
  const partly = only || !phone.includes('');
  for (const one of contenders) if (obstacle(one)) say(`skipped: ${one.label.en}, as ${obstacle(one)}`);
  say('building the pages');
  await buildSite({
    gauges: pagesFor(options),
    projects: parts.includes('projects') ? options.projectCounts : [],
    phone: [
      ...(parts.includes('phone') ? options.phone : []),
      ...(parts.includes('lighthouse') ? AUDITED : []),
    ],
    parts,
  });
  const server = await serve();
  const browser = await puppeteer.launch({
    ...chromiumOptions(findBrowsers(['chromium']).chromium),
    protocolTimeout: 600_000,
  });
  const measured = { ...known(), machine: machine(), browser: await browser.version(), versions: versions() };
  const about = () => ({
    date: new Date().toISOString(),
    rounds: options.rounds,
    slowDown: options.slowDown,
  });
  const keep = (part, name, result) => {
    measured[part] = { ...measured[part], [name]: result };
    if (!partly) writeResults(measured);
  };
  try {
    for (const part of partNames)
      if (parts.includes(part)) await PARTS[part]({ browser, url: server.url, options, about, keep });
  } finally {
    await browser.close();
    server.close();
  }
  const others = partNames.filter((part) => !parts.includes(part));
  const shown = { ...measured, ...Object.fromEntries(others.map((part) => [part, undefined])) };
  console.log(`\n${markdown(shown, 'en', true)}`);
}
