import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './child-process.mjs';
import { freePort } from './free-port.mjs';

const answers = async (url, child) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
};

// MiniBrowser's own buttons would keep its window above 447 px.
const narrowWindows =
  '* { min-width: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none; }';

/** Starts a display and WebKitWebDriver on it; `stop` ends both. */
export async function startWebKit(browsers) {
  const config = mkdtempSync(join(tmpdir(), 'district-dashboard-webkit-'));
  mkdirSync(join(config, 'gtk-3.0'));
  writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), narrowWindows);

  // Without a window manager the window under the pointer has the focus, and the pointer rests in the
  // middle of the screen: a small screen puts it inside the narrowest window.
  const screen = ['-displayfd', '3', '-screen', '0', '600x480x24', '-nolisten', 'tcp'];
  const xvfb = startProcess(browsers.Xvfb, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [display] = await Promise.race([once(xvfb.stdio[3], 'data'), once(xvfb, 'exit').then(() => [])]);
  if (display === undefined) throw new Error('Xvfb does not start');

  const port = await freePort();
  const driver = startProcess(browsers.WebKitWebDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      XDG_CONFIG_HOME: config,
      // WebKit's sandbox needs user namespaces, which root in a container lacks.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  const stop = () => {
    driver.kill();
    xvfb.kill();
    rmSync(config, { recursive: true, force: true });
  };
  try {
    await answers(`http://127.0.0.1:${port}/status`, driver);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, stop };
}
