import { createRequire } from 'node:module';
import { chromeLauncher } from '@web/test-runner-chrome';
import { sendMousePlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumOptions, firefoxOptions } from './browsers.mjs';
import { engineCommands } from './engine-commands.mjs';
import { freePort } from './free-port.mjs';
import { testRoutes } from './test-routes.mjs';

/** An interrupted run reports itself; the browsers end with it. */
const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

export const launchers = {
  chromium: (browsers) =>
    chromeLauncher({ launchOptions: { ...chromiumOptions(browsers.chromium), ...signals } }),
  firefox: (browsers) =>
    puppeteerLauncher({ launchOptions: { ...firefoxOptions(browsers.firefox), ...signals } }),
  webkit: (browsers, port) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        // A test that starts at once may hold back the load event of its page.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browsers.MiniBrowser, args: ['--automation'] },
      },
    }),
};

const page = (testFramework) => `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>district-dashboard</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

const logger = { ...console, debug() {}, logSyntaxError: console.error };

/** One page at a time: in the background a page has neither focus nor frames. */
export const runnerConfig = async (launcher, files) => ({
  files,
  browsers: [launcher],
  concurrentBrowsers: 1,
  concurrency: 1,
  rootDir: process.cwd(),
  protocol: 'http:',
  hostname: 'localhost',
  port: await freePort(),
  plugins: [sendMousePlugin(), engineCommands],
  middleware: [testRoutes],
  testRunnerHtml: page,
  testFramework: {
    path: createRequire(import.meta.url).resolve('@web/test-runner-mocha/dist/autorun.js'),
    config: { timeout: 120_000, forbidOnly: true, forbidPending: true },
  },
  browserLogs: true,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [],
  logger,
});
