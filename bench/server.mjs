import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { site } from './places.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** A file with the hash of its content in its name. */
const HASHED = /-[\w-]{8}\.(?:js|css)$/;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The compressed file at an address, and its tag; no visit includes the compression. */
function readSite(path, known) {
  if (!known.has(path)) {
    const file = join(site, `${normalize(path)}.gz`);
    const body = existsSync(file) ? readFileSync(file) : undefined;
    const tag = body && `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    known.set(path, { body, tag });
  }
  return known.get(path);
}

/**
 * Serves the built pages as sites do: a file with a hash in its name is kept by the browser, the others are asked
 * for again and answered with 304. `?after=1500` answers after a second and a half.
 */
export async function serve() {
  const known = new Map();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const { body, tag } = readSite(pathname.endsWith('/') ? `${pathname}index.html` : pathname, known);
    const after = Number(searchParams.get('after') ?? 0);
    if (after > 0) await pause(after);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      ETag: tag,
      'Cache-Control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
