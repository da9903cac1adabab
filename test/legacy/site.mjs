import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { showing } from './engines.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Serves the repository, with the files of `dist` at the root. */
const fileOf = (path) => {
  if (/\.\./.test(path)) return null;
  if (/^\/(?:(?:cdn|legacy)\/|static\.css$)/.test(path)) return `dist${path}`;
  return /^\/(?:data|test\/(?:legacy|fixtures))\//.test(path) ? `.${path}` : null;
};

/** Longer than the timeout of a page, which reports what it waited for. */
const PATIENCE_MS = 90_000;

/** An old Chromium with a single process hangs in about one of a hundred starts: start it again. */
const STARTS = 3;

/** A server for pages that report by `reportResult` of test/legacy/report-result.js. */
export class Site {
  #pages = new Map();
  #told = new Map();
  #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => {
      response.statusCode = 404;
      response.end();
    });
  });

  async open() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** The result that a page reports in a browser. */
  async visit(engine, html) {
    const path = `/page-${this.#pages.size}.html`;
    this.#pages.set(path, html);
    const url = `http://127.0.0.1:${this.#server.address().port}${path}`;
    let answer;
    for (let start = 0; start < STARTS && !answer; start += 1) {
      const told = new Promise((resolve) => {
        this.#told.set(path, resolve);
        setTimeout(resolve, PATIENCE_MS).unref();
      });
      answer = await showing(engine, url, told);
    }
    if (!answer) throw new Error(`the page reported nothing in ${engine}`);
    if (answer.failed) throw new Error(`in ${engine}: ${answer.failed} ${answer.problems.join(' · ')}`);
    return answer;
  }

  async #answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://site');
    if (request.method === 'POST') {
      this.#told.get(searchParams.get('page'))(JSON.parse(await text(request)));
      response.end();
      return;
    }
    const page = this.#pages.get(pathname);
    response.setHeader('content-type', page ? 'text/html; charset=utf-8' : (TYPES[extname(pathname)] ?? ''));
    response.end(page ?? (await readFile(fileOf(pathname))));
  }
}
