// npm run screenshots
// npm run screenshots -- --story=gauge --large --no-build
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { createServer, preview } from 'vite';
import { chromiumOptions, findBrowsers } from './browsers.mjs';

const widths = [360, 1280];
const schemes = ['light', 'dark'];
const index = 'storybook-static/index.json';

const newest = (folder) =>
  readdirSync(folder, { recursive: true }).reduce(
    (time, file) => Math.max(time, statSync(join(folder, file)).mtimeMs),
    0,
  );
const stale = () =>
  !existsSync(index) ||
  ['.storybook', 'data', 'src', 'stories'].some((folder) => newest(folder) > statSync(index).mtimeMs);

const { values } = parseArgs({
  options: { story: { type: 'string' }, large: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
if (!values['no-build'] && stale())
  execFileSync('npm', ['run', 'build-storybook'], { stdio: ['ignore', 'ignore', 'inherit'] });

const storybook = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'storybook-static' },
  preview: { port: 0 },
});
const portal = await createServer({ logLevel: 'error', server: { port: 0, hmr: false } });
await portal.listen();

// The light theme would hide the dark colour scheme.
const globals = `theme:auto${values.large ? ';textSize:200' : ''}`;
const stories = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => ({
    id,
    url: `${storybook.resolvedUrls.local[0]}iframe.html?id=${id}&viewMode=story&globals=${globals}`,
  }));
const pages = [{ id: 'portal', url: portal.resolvedUrls.local[0] }, ...stories].filter(({ id }) =>
  id.includes(values.story ?? ''),
);

const browser = await puppeteer.launch(chromiumOptions(findBrowsers(['chromium']).chromium));
const page = await browser.newPage();
let problems = 0;
page.on('pageerror', (error) => {
  problems += 1;
  console.log(`${page.url()}: ${error.message}`);
});

const settled = async () => {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(async () => {
    await document.fonts.ready;
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
    await Promise.all(elements.map((element) => element.updateComplete));
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
};

/** Figures are rendered and charts drawn one after another, in a queue: none may be missing for half a second. */
const drawn = () =>
  page
    .waitForFunction(
      () => {
        const missing = [...document.querySelectorAll('*')].some(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll('.plot') ?? [])].some(
            (plot) => plot.childElementCount === 0 && plot.checkVisibility(),
          ),
        );
        window.drawnSince = missing ? undefined : (window.drawnSince ?? performance.now());
        return performance.now() - window.drawnSince > 500;
      },
      { timeout: 10_000, polling: 100 },
    )
    .catch(() => {
      problems += 1;
      console.log(`${page.url()}: a chart was not drawn within 10 s`);
    });

const photograph = async ({ id, url }, width) => {
  await page.setViewport({ width, height: 200 });
  await page.goto(url);
  await settled();
  // A chart is drawn when it comes near the window, so the window becomes as high as the page, also of one that was late.
  for (let height = 200, next = 0; ; height = next) {
    next = await page.evaluate(() => document.documentElement.scrollHeight);
    if (next === height) break;
    await page.setViewport({ width, height: next });
    await settled();
  }
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await settled();
    await drawn();
    const path = join('screenshots', `${width}-${scheme}${values.large ? '-large' : ''}`, `${id}.png`);
    mkdirSync(dirname(path), { recursive: true });
    // A picture of more than the window resizes it, and charts are drawn anew.
    await page.screenshot({ path, captureBeyondViewport: false });
  }
};

const started = performance.now();
try {
  for (const entry of pages) for (const width of widths) await photograph(entry, width);
} finally {
  await Promise.all([browser.close(), portal.close(), storybook.close()]);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${pages.length} pages, ${pages.length * widths.length * schemes.length} pictures, ${problems} errors (${seconds} s)`,
);
process.exit(problems === 0 ? 0 : 1);
