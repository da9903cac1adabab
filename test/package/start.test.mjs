import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createServer } from 'vite';

test('npm start serves the sample page, and finds its dependencies without a warning', async () => {
  const messages = [];
  const log = (message) => messages.push(message);
  const customLogger = {
    info() {},
    warn: log,
    warnOnce: log,
    error: log,
    clearScreen() {},
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  const server = await createServer({
    customLogger,
    cacheDir: 'node_modules/.cache/district-dashboard-start',
    optimizeDeps: { force: true },
    server: { port: 0 },
  });
  try {
    await server.listen();
    const [url] = server.resolvedUrls.local;
    for (const [path, text] of [
      ['', '<indicator-gauge'],
      ['src/define.ts', 'define'],
      ['src/report/bundled.ts', 'bundledAnnex'],
      ['src/pages/builder/builder.html', '<'],
      ['src/pages/editor/editor.html', '<'],
    ])
      assert.ok((await (await fetch(url + path)).text()).includes(text), path);
    await server.environments.client.depsOptimizer?.scanProcessing;
    assert.deepEqual(messages, []);
  } finally {
    await server.close();
  }
});
