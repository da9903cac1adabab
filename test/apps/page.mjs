import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from '../browsers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

/** A folder over HTTP; `pages` come before the files. */
export async function serve(folder, pages = new Map()) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages.get(pathname);
    if (page !== undefined) {
      response.setHeader('Content-Type', types['.html']);
      response.end(page);
      return;
    }
    const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const openBrowser = () =>
  puppeteer.launch({ ...chromiumOptions(findBrowsers(['chromium']).chromium), protocolTimeout: 120_000 });

/** A page that records its errors. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('response', (answer) => {
    if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`);
  });
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  return { page, problems };
}

/** Waits until `isTrue` in the page; throws with `what`. */
export async function until(page, what, isTrue, ...words) {
  await page.waitForFunction(isTrue, { polling: 'raf' }, ...words).catch(async (error) => {
    const shown = await page.evaluate(() => document.body.textContent).catch(() => '');
    throw new Error(`not so: ${what}\n${shown}`, { cause: error });
  });
}
