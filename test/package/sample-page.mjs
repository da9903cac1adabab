import { after, before } from 'node:test';
import { createServer } from 'vite';
import { openBrowser } from '../apps/page.mjs';

/** A server of the sample page and a browser, for the tests of a file. */
export function useSamplePage(name) {
  const opened = {};
  before(async () => {
    opened.server = await createServer({
      logLevel: 'error',
      cacheDir: `node_modules/.cache/district-dashboard-${name}`,
      server: { port: 0, hmr: false },
    });
    await opened.server.listen();
    opened.browser = await openBrowser();
  });
  after(async () => {
    await opened.browser?.close();
    await opened.server?.close();
  });
  return {
    address: (path = '') => `${opened.server.resolvedUrls.local[0]}${path}`,
    newPage: () => opened.browser.newPage(),
  };
}
