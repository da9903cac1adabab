import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from '../test/browsers.mjs';
import { compareGauges } from './compare.mjs';
import { contenders } from './contenders/index.mjs';
import { annex } from './gauges.mjs';
import { GROWING, measureGrowth } from './growth.mjs';
import { picture } from './picture.mjs';
import { bench, results, root } from './places.mjs';
import { measureProjects } from './projects.mjs';
import { markdown, summary } from './report.mjs';
import { serve } from './server.mjs';
import { buildSite, obstacle } from './site.mjs';

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

/** What earlier runs of the other parts have found stays. */
const file = join(results, 'results.json');
const known = () => (existsSync(file) ? read(file) : {});

/** Where a README shows the results. */
const SHOWN = /(<!-- npm run bench writes from here -->)[\s\S]*(<!-- to here -->)/;

const rounded = (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

function writeResults(measured) {
  mkdirSync(results, { recursive: true });
  writeFileSync(file, `${JSON.stringify(measured, rounded, 1)}\n`);
  for (const [lang, ending] of [
    ['en', 'md'],
    ['zh', 'zh-CN.md'],
  ]) {
    const readme = join(root, `README.${ending}`);
    const text = readFileSync(readme, 'utf8');
    const shown = summary(measured, lang);
    writeFileSync(
      readme,
      text.replace(SHOWN, (_, begin, end) => `${begin}\n\n${shown}\n${end}`),
    );
    writeFileSync(join(results, `results.${ending}`), markdown(measured, lang));
  }
  execFileSync('node_modules/.bin/biome', ['format', '--write', 'README.md', 'README.zh-CN.md', results], {
    cwd: root,
  });
  if (!measured.gauges) return;
  writeFileSync(join(results, 'results.svg'), picture(measured.gauges, 'en'));
  writeFileSync(join(results, 'results.zh-CN.svg'), picture(measured.gauges, 'zh'));
}

const pagesFor = ({ parts, only, gaugeCounts }) => {
  const counts = ({ id }) => [
    ...(parts.includes('gauges') && (!only || only.includes(id)) ? [annex.length] : []),
    ...(parts.includes('growth') && GROWING.includes(id) ? gaugeCounts : []),
  ];
  return Object.fromEntries(contenders.map((one) => [one.id, [...new Set(counts(one))]]));
};

/** Everything that is asked for, one part after the other; each is written down as soon as it is there. */
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
