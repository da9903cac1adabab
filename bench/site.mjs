import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { contenders } from './contenders/index.mjs';
import { annex, gaugesOf, report } from './gauges.mjs';
import { LIVE, PRERENDERED, page, style } from './page.mjs';
import { phonePages } from './phone-pages.mjs';
import { bench, root, site } from './places.mjs';
import { portalPage } from './portal-page.mjs';
import { reportOfIndicators, reportOfProjects } from './reports.mjs';
import { BARS, barsOf, rowsPage } from './rows-page.mjs';
import { drawingPage, trendFiles, trendPages } from './trend-pages.mjs';

const command = join(root, 'dist/cli/district-dashboard.js');

const write = (path, text) => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
  return path;
};

/** A peer's page: the figures in its HTML, an empty box for each gauge, the bundle. */
const peerPage = (head, gauges) =>
  page(
    head,
    `<script type="application/json" id="gauges">${JSON.stringify(gauges)}</script>
<div class="page">${'<div class="gauge"></div>'.repeat(gauges.length)}</div>`,
  );

const tags = (indicators, src) =>
  `<div class="page">${indicators.map(({ id }) => `<indicator-gauge indicator="${id}"${src}></indicator-gauge>`).join('\n')}</div>`;

/** The path of a report with this number of indicators, for ours: only the annex is bundled. */
const sourceOf = (count) => (count === annex.length ? '' : ` src="/reports/indicators-${count}.json"`);

function ourPage(rendered, count) {
  const { indicators } = count === annex.length ? { indicators: annex } : reportOfIndicators(count);
  return page(rendered ? PRERENDERED : LIVE, tags(indicators, sourceOf(count)));
}

/** Why a contender cannot run, or undefined. */
export const obstacle = ({ rendered }) =>
  rendered && !existsSync(command) ? 'dist/cli/district-dashboard.js is not there' : undefined;

const render = (from, to) =>
  execFileSync(
    process.execPath,
    [command, 'render', join(site, from), '-o', join(site, to), '--base', site],
    {
      stdio: 'inherit',
    },
  );

const htmlOf = (id, count) => `${id}/${count}.html`;

export const address = ({ id }, count) => `/${htmlOf(id, count)}`;

async function pagesOf(contender, counts) {
  const { id } = contender;
  const head = contender.ours || contender.page ? [] : await bundle(id);
  for (const count of counts) {
    const all = count === annex.length ? { ...report, indicators: annex } : reportOfIndicators(count);
    if (contender.ours) writeOurs(htmlOf(id, count), ourPage(contender.rendered, count), contender.rendered);
    else if (contender.page) {
      const body = `<div class="page">\n${contender.page(all)}\n</div>`;
      write(htmlOf(id, count), page([style('/svg.css')], body));
    } else write(htmlOf(id, count), peerPage(head, gaugesOf(all)));
  }
}

function writeOurs(path, html, rendered) {
  if (rendered) render(write(path.replace('.html', '.source.html'), html), path);
  else write(path, html);
}

async function writeRows() {
  write(rowsPage.path, rowsPage.html);
  const data = `<script type="application/json" id="bars">${JSON.stringify(barsOf())}</script>`;
  write(BARS.path, page(await bundle(BARS.id), `${data}<div class="bars"></div>`));
}

async function writeTrends() {
  for (const [path, text] of trendFiles) write(path, text);
  for (const { path, html } of trendPages) write(path, html);
  // Compiled at once, as ECharts is in `dist/cdn`.
  write(drawingPage.path, drawingPage.html(await bundle(drawingPage.id, '//# allFunctionsCalledOnLoad')));
}

/** Builds the pages of the requested parts; `gauges` is `{ contender: [counts] }`. */
export async function buildSite({ gauges, projects, parts, phone }) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(join(root, 'dist'), join(site, 'dist'), { recursive: true });
  write('page.css', readFileSync(join(bench, 'page.css')));
  write(
    'blank.html',
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title><p>湛河区 2023',
  );
  write('svg.css', readFileSync(join(bench, 'contenders/svg/page.css')));
  write('reports/zhanhe-2023.json', JSON.stringify(report));
  const counts = new Set([...Object.values(gauges).flat(), ...(parts.includes('rows') ? [BARS.count] : [])]);
  for (const count of counts)
    if (count !== annex.length)
      write(`reports/indicators-${count}.json`, JSON.stringify(reportOfIndicators(count)));
  for (const contender of contenders) {
    const counts = gauges[contender.id] ?? [];
    if (counts.length > 0 && !obstacle(contender)) await pagesOf(contender, counts);
  }
  for (const count of projects) {
    write(`reports/projects-${count}.json`, JSON.stringify(reportOfProjects(count)));
    const body = `<project-list src="/reports/projects-${count}.json"></project-list>`;
    write(`projects/${count}.html`, page(LIVE, body));
  }
  for (const { path, html, rendered } of phonePages(phone)) writeOurs(path, html, rendered);
  if (parts.includes('portal')) write(portalPage.path, portalPage.html);
  if (parts.includes('rows')) await writeRows();
  if (parts.includes('trend')) await writeTrends();
  compress();
}

function compress() {
  for (const file of readdirSync(site, { recursive: true, withFileTypes: true }))
    if (file.isFile() && !/\.(?:map|d\.ts)$/.test(file.name)) {
      const path = join(file.parentPath, file.name);
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
    }
}
