import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const gates = new Map();

/** A gate that stays open once released, before or after requests wait for it. */
const gate = (id) => {
  if (!gates.has(id)) {
    let open;
    const opened = new Promise((resolve) => {
      open = resolve;
    });
    gates.set(id, { open, opened });
  }
  return gates.get(id);
};

const asked = new Map();

const failures = new Map();

/** Whether a request is one of the first, which fail. */
const failsFirst = (key, times) => {
  const count = failures.get(key) ?? 0;
  failures.set(key, count + 1);
  return count < times;
};

const page = '<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>';

/** The bundled report with another id, issuer and address, delayed until the gate named by `held` is opened. */
const report = async (ctx) => {
  const { id = 'routed', url, held } = ctx.query;
  const bundled = JSON.parse(await readFile('data/zhanhe-2023.json', 'utf8'));
  if (held !== undefined) await gate(held).opened;
  const source = url === undefined ? bundled.source : { ...bundled.source, url };
  ctx.body = { ...bundled, id, issuer: { zh: id }, source };
};

const answers = {
  report,
  // May be used from the browser's cache for an hour.
  cacheable: async (ctx) => {
    await report(ctx);
    ctx.set('cache-control', 'max-age=3600');
  },
  requests: (ctx) => {
    ctx.body = asked.get(ctx.query.for) ?? 0;
  },
  release: (ctx) => {
    gate(ctx.query.gate).open();
    ctx.body = 'released';
  },
  'not-found': (ctx) => {
    ctx.status = 404;
  },
  'server-error': (ctx) => {
    ctx.status = 500;
  },
  'web-page': (ctx) => {
    ctx.type = 'html';
    ctx.body = page;
  },
  'broken-json': async (ctx) => {
    ctx.body = (await readFile('data/zhanhe-2023.json', 'utf8')).slice(0, 1000);
  },
  // A file of these bytes, each a character.
  bytes: (ctx) => {
    ctx.type = 'json';
    ctx.body = Buffer.from(ctx.query.bytes, 'latin1');
  },
  'invalid-report': async (ctx) => {
    ctx.body = { ...JSON.parse(await readFile('data/zhanhe-2023.json', 'utf8')), year: '2023年' };
  },
  'cut-connection': (ctx) => {
    ctx.respond = false;
    ctx.req.socket.destroy();
  },
  'no-answer': (ctx) => {
    ctx.respond = false;
  },
  'half-an-answer': (ctx) => {
    ctx.respond = false;
    ctx.res.writeHead(200, { 'content-type': 'application/json' });
    ctx.res.write('{"format": ');
  },
  // Sent here, as the runner would add a script to a page it serves.
  page: async (ctx) => {
    if (ctx.query.policy) ctx.set('content-security-policy', ctx.query.policy);
    ctx.type = 'html';
    const html = await readFile(`test/fixtures/${ctx.query.name}.html`, 'utf8');
    const { script } = ctx.query;
    ctx.body = Buffer.from(
      script ? html.replace('/dist/cdn/district-dashboard.js', `/dist/cdn/${script}`) : html,
    );
  },
  // A page with the HTML and the policy of the query, and perhaps another type or encoding.
  'under-policy': (ctx) => {
    ctx.set('content-security-policy', ctx.query.policy ?? '');
    ctx.set('content-type', ctx.query.type ?? 'text/html; charset=utf-8');
    ctx.body = Buffer.from(ctx.query.html);
  },
  // A page of test/cases, served as its block says.
  case: async (ctx) => {
    const { name, type, policy, rendered } = ctx.query;
    if (policy) ctx.set('content-security-policy', policy);
    ctx.set('content-type', type ?? 'text/html; charset=utf-8');
    ctx.body = await readFile(`test/cases/${name}`);
    if (!rendered) return;
    const { renderPage, reportsIn } = await import('../dist/prerender/index.js');
    const { page: html, problems } = await renderPage(ctx.body, { reportOf: reportsIn('data') });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    ctx.body = html;
  },
  // A file as an office makes it, from test/pages/editor/made-files.ts.
  'made-file': async (ctx) => {
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport('./test/pages/editor/made-files.ts', {
      configFile: false,
      logLevel: 'error',
    });
    ctx.type = 'application/octet-stream';
    ctx.body = Buffer.from(module.madeFile(ctx.query.name));
  },
  // The built files as a plain server sends them, without CORS: /test-routes/dist/embed/frame.html
  dist: async (ctx) => {
    const file = ctx.path.slice('/test-routes/'.length);
    ctx.type = extname(file);
    if (!existsSync(file)) ctx.status = 404;
    // Allows tests to add an audit script to the page.
    else if (ctx.query.policy === 'none')
      ctx.body = (await readFile(file, 'utf8')).replace(/<meta\s+http-equiv[^>]*>/, '');
    else {
      if (ctx.query.policy) ctx.set('content-security-policy', ctx.query.policy);
      ctx.body = await readFile(file);
    }
  },
  // A built classic script without a charset, after another file that ends without a semicolon:
  // /test-routes/joined/legacy/district-dashboard.js
  joined: async (ctx) => {
    const [folder, name] = ctx.path.split('/').slice(-2);
    ctx.set('content-type', 'application/javascript');
    ctx.body = Buffer.concat([
      Buffer.from('window.other = function () { return 1 }\n'),
      await readFile(`dist/${folder}/${name}`),
      Buffer.from('(function () { window.after = true })()'),
    ]);
  },
  // A page rendered by `district-dashboard render`.
  rendered: async (ctx) => {
    const { renderPage, reportsIn } = await import('../dist/prerender/index.js');
    ctx.body = await renderPage(ctx.query.html, { reportOf: reportsIn('data') });
  },
  // The built files without those with this prefix: /test-routes/dist-without/chart-/district-dashboard.js
  // The report once it has failed as often as `times` says.
  flaky: async (ctx) => {
    const { key, times } = ctx.query;
    if (failsFirst(key, Number(times))) ctx.status = 503;
    else await report(ctx);
  },
  // The built files, of which those with a prefix fail at first, or come when a gate is opened:
  // /test-routes/dist-late/chart-/2/KEY/district-dashboard.js, …/held/GATE/…
  'dist-late': async (ctx) => {
    const [beginning, times, key, name] = ctx.path.split('/').slice(-4);
    ctx.type = 'js';
    const late = name.startsWith(beginning) && !name.endsWith('.map');
    if (late && times === 'held') await gate(key).opened;
    if (late && times !== 'held' && failsFirst(`${key} ${name}`, Number(times))) ctx.status = 503;
    else ctx.body = await readFile(`dist/cdn/${name}`);
  },
  'dist-without': async (ctx) => {
    const [beginning, name] = ctx.path.split('/').slice(-2);
    ctx.type = 'js';
    if (name.startsWith(beginning)) ctx.status = 404;
    else ctx.body = await readFile(`dist/cdn/${name}`);
  },
};

/** Responses that a file server cannot give, under /test-routes/. */
export const testRoutes = async (ctx, next) => {
  const [, folder, name] = ctx.path.split('/');
  if (folder !== 'test-routes') return next();
  ctx.set('cache-control', 'no-store');
  asked.set(ctx.url, (asked.get(ctx.url) ?? 0) + 1);
  await (answers[name] ?? answers['not-found'])(ctx);
};
