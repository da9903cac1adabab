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

/** The repository, with `dist` as the folder of a site that loads from `cdn/` and `legacy/`. */
const fileOf = (path) => {
  if (/\.\./.test(path)) return null;
  if (/^\/(?:(?:cdn|legacy)\/|static\.css$)/.test(path)) return `dist${path}`;
  return /^\/(?:data|test\/(?:legacy|fixtures))\//.test(path) ? `.${path}` : null;
};

/** More than a page has for itself. */
const PATIENCE_MS = 300_000;

/** A site whose pages tell what they found by `tell`, as of test/legacy/tell.js. */
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

  /** What a page tells in a browser. */
  async visit(engine, html) {
    const path = `/page-${this.#pages.size}.html`;
    this.#pages.set(path, html);
    const told = new Promise((resolve, reject) => {
      this.#told.set(path, resolve);
      setTimeout(() => reject(new Error(`the page told nothing in ${engine}`)), PATIENCE_MS).unref();
    });
    const answer = await showing(engine, `http://127.0.0.1:${this.#server.address().port}${path}`, told);
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
