// npm run pictures                          the pictures of docs/authoring.md, after npm run build:dist
// npm run pictures -- --all                 every step in both languages, two widths, light and dark: screenshots/editor
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { preview, runnerImport } from 'vite';
import { chromiumOptions, findBrowsers } from './browsers.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean' } } });

const languages = ['zh-CN', 'en'];
const steps = ['files', 'check', 'earlier', 'figures', 'take'];
const variants = values.all
  ? [360, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
  : [{ width: 960, scheme: 'light' }];
/** What a picture of the guide begins with, so that it shows what its step is about. */
const tops = { check: '#tables-title', figures: '#step-title' };
const HEIGHT = 560;

const folder = mkdtempSync(join(tmpdir(), 'editor-pictures-'));
const { module } = await runnerImport('./test/pages/editor/made-files.ts', {
  configFile: false,
  logLevel: 'error',
});
const madeFile = (name) => {
  const path = join(folder, name);
  writeFileSync(path, module.madeFile(name));
  return path;
};

const server = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'dist' },
  preview: { port: 0 },
});
const url = `${server.resolvedUrls.local[0]}editor/editor.html`;
const browser = await puppeteer.launch(chromiumOptions(findBrowsers(['chromium']).chromium));

const upload = async (page, field, ...names) => {
  const input = await page.$(`#${field}`);
  await input.uploadFile(...names.map(madeFile));
  await page.waitForFunction(
    (name) => document.querySelector('[role=status]')?.textContent.includes(name),
    {},
    names.at(-1),
  );
};

/** Charts are drawn one after another once they are near the window; those in it must not be missing. */
const settled = async (page) => {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('indicator-gauge, plan-vs-actual, project-list')].every(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.plot') ?? [])].every(
        (plot) => plot.childElementCount > 0 || plot.getBoundingClientRect().top > innerHeight,
      ),
    ),
  );
};

const prepare = async (page, step) => {
  await page.click(`[data-step=${step}]`);
  await page.waitForSelector(`[data-step=${step}][aria-current]`);
  if (step === 'earlier') {
    await upload(page, 'earlier', 'last-year.json');
    await page.waitForSelector('#added');
  }
  if (step === 'check' && values.all) await page.click('.card button');
  if (step === 'take') await page.type('#address', 'https://example.com/report.json');
};

const photograph = async (page, { width, scheme }, ui, step) => {
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (values.all) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height });
  } else {
    await page.evaluate((top) => {
      scrollTo(0, 0);
      if (top) document.querySelector(top).scrollIntoView();
    }, tops[step]);
  }
  await settled(page);
  const path = values.all
    ? join('screenshots', 'editor', `${width}-${scheme}`, `${step}.${ui}.png`)
    : join('stories', 'pictures', 'editor', `${step}.${ui}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, captureBeyondViewport: false });
};

try {
  for (const ui of languages) {
    const page = await (await browser.createBrowserContext()).newPage();
    page.on('pageerror', (error) => console.log(error.message));
    await page.goto(`${url}#ui=${ui}&step=files`);
    await page.waitForSelector('#files');
    await upload(page, 'files', 'report.docx', 'annex.xlsx', 'projects.xlsx', 'totals.txt');
    for (const step of steps) {
      if (step === 'take' && !values.all) continue;
      await prepare(page, step);
      for (const variant of variants) await photograph(page, variant, ui, step);
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
