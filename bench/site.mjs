import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { contenders } from './contenders/index.mjs';
import { annex, gaugesOf, report, TOKENS } from './gauges.mjs';
import { bench, cacheDir, root, site } from './places.mjs';
import { reportOfIndicators, reportOfProjects } from './reports.mjs';

const command = join(root, 'dist/cli/district-dashboard.js');
const looks = join(root, 'dist/static.css');

/** Ours is drawn in colours that CSS resolves; a canvas has no CSS, so the peers get the same colours as they are. */
const plainColors = {
  name: 'plain-colors',
  transform: {
    filter: { id: /\/src\/chart\/options\/marks\.ts/ },
    handler: (code) =>
      code.replace(/var\((--dd-[a-z-]+)\)/g, (_, name) => TOKENS.find((token) => token.name === name).light),
  },
};

const write = (path, text) => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
  return path;
};

const page = (head, body) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>2023年计划完成情况</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;

const script = (address) => `<script type="module" src="${address}"></script>`;
const style = (address) => `<link rel="stylesheet" href="${address}">`;

const ourScript = script('/dist/cdn/district-dashboard.js');
const scriptOfRendered = script('/dist/cdn/rendered.js');

/** What Vue's own plugin for vite sets. */
const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** The bundle of a peer, as its own page would load it. */
async function bundle({ id }) {
  const { output } = await build({
    configFile: false,
    root: bench,
    cacheDir,
    logLevel: 'error',
    mode: 'production',
    base: `/${id}/`,
    define: VUE_FLAGS,
    plugins: [plainColors],
    build: {
      outDir: join(site, id),
      emptyOutDir: true,
      rolldownOptions: { input: join(bench, 'contenders', id, 'main.js') },
    },
  });
  const entry = output.find(({ isEntry }) => isEntry);
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  return [
    ...styles.map(({ fileName }) => style(`/${id}/${fileName}`)),
    script(`/${id}/${entry.fileName}`),
    ...entry.imports.map((file) => `<link rel="modulepreload" href="/${id}/${file}">`),
  ];
}

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
  const head = rendered && existsSync(looks) ? [style('/dist/static.css'), scriptOfRendered] : [ourScript];
  return page(head, tags(indicators, sourceOf(count)));
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
  const head = contender.ours || contender.page ? [] : await bundle(contender);
  for (const count of counts) {
    const all = count === annex.length ? { ...report, indicators: annex } : reportOfIndicators(count);
    if (contender.ours) {
      const html = write(
        contender.rendered ? `${id}/${count}.source.html` : htmlOf(id, count),
        ourPage(contender.rendered, count),
      );
      if (contender.rendered) render(html, htmlOf(id, count));
    } else if (contender.page) {
      const body = `<div class="page">\n${contender.page(all)}\n</div>`;
      write(htmlOf(id, count), page([style('/svg.css')], body));
    } else write(htmlOf(id, count), peerPage(head, gaugesOf(all)));
  }
}

/** Builds the requested pages: `{ gauges: { contender: [counts] }, projects: [counts] }`. */
export async function buildSite({ gauges, projects }) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(join(root, 'dist'), join(site, 'dist'), { recursive: true });
  write('page.css', readFileSync(join(bench, 'page.css')));
  write(
    'blank.html',
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>-</title><p>湛河区 2023',
  );
  write('svg.css', readFileSync(join(bench, 'contenders/svg/page.css')));
  for (const count of new Set(Object.values(gauges).flat()))
    if (count !== annex.length)
      write(`reports/indicators-${count}.json`, JSON.stringify(reportOfIndicators(count)));
  for (const contender of contenders) {
    const counts = gauges[contender.id] ?? [];
    if (counts.length > 0 && !obstacle(contender)) await pagesOf(contender, counts);
  }
  for (const count of projects) {
    write(`reports/projects-${count}.json`, JSON.stringify(reportOfProjects(count)));
    const body = `<project-list src="/reports/projects-${count}.json"></project-list>`;
    write(`projects/${count}.html`, page([ourScript], body));
  }
  compress();
}

function compress() {
  for (const file of readdirSync(site, { recursive: true, withFileTypes: true }))
    if (file.isFile() && !/\.(?:map|d\.ts)$/.test(file.name)) {
      const path = join(file.parentPath, file.name);
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
    }
}
