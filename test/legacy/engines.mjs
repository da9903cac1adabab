import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromiumOptions, findBrowsers } from '../browsers.mjs';

const unpacked = 'node_modules/.cache/district-dashboard-chromium';

/** Unpacks the executable of the package `chromium-69` or `chromium-88`. */
async function oldChromium(version) {
  const folder = `node_modules/chromium-${version}`;
  const packed = (await readdir(`${folder}/bin`)).find((file) => /^chromium.*\.br$/.test(file));
  const program = join(unpacked, version);
  if (existsSync(program)) return program;
  await mkdir(unpacked, { recursive: true });
  // Renamed once complete: another process may be waiting for the same file.
  const own = `${program}-${process.pid}`;
  const file = createWriteStream(own, { mode: 0o755 });
  await pipeline(createReadStream(join(folder, 'bin', packed)), createBrotliDecompress(), file);
  await rename(own, program);
  return program;
}

const alone = ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--disable-dev-shm-usage'];

/** Browsers by name; the system libraries they need are installed with the current one. */
const engines = {
  'Chromium 69': async () => ({ program: await oldChromium('69'), args: alone }),
  'Chromium 88': async () => ({ program: await oldChromium('88'), args: alone }),
  'the current Chromium': async () => {
    const { executablePath, args } = chromiumOptions(findBrowsers(['chromium']).chromium);
    return { program: executablePath, args };
  },
};

export const OLD = ['Chromium 69', 'Chromium 88'];
export const CURRENT = 'the current Chromium';

/** Opens a URL in a browser until `during` ends; current drivers do not support the protocol of the old ones. */
export async function showing(engine, url, meanwhile) {
  const { program, args } = await engines[engine]();
  const profile = await mkdtemp(join(tmpdir(), 'district-dashboard-'));
  const own = ['--headless', '--hide-scrollbars', '--window-size=1280,900', '--remote-debugging-port=0'];
  const browser = spawn(program, [...args, ...own, `--user-data-dir=${profile}`, url], {
    // Its own process group, so that it ends with its children.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  browser.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const ended = once(browser, 'close').then(([code, signal]) => {
    throw new Error(`${engine} ended (${code ?? signal}): ${said.slice(-2000)}`);
  });
  ended.catch(() => {});
  try {
    return await Promise.race([meanwhile, ended]);
  } finally {
    if (browser.exitCode === null && browser.signalCode === null) process.kill(-browser.pid, 'SIGKILL');
    await ended.catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
