import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const command = (...names) => {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  }
  return undefined;
};

const miniBrowser = () => {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  return folders
    .map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
};

const chineseFont = () => {
  const { stdout } = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return stdout?.split('\n')[0] || undefined;
};

const needed = {
  chromium: { find: () => command('chromium', 'chromium-browser', 'google-chrome'), debian: 'chromium' },
  firefox: { find: () => command('firefox-esr', 'firefox'), debian: 'firefox-esr' },
  WebKitWebDriver: { find: () => command('WebKitWebDriver'), debian: 'webkit2gtk-driver' },
  MiniBrowser: { find: miniBrowser, debian: 'webkit2gtk-driver' },
  Xvfb: { find: () => command('Xvfb'), debian: 'xvfb' },
  'a Chinese font': { find: chineseFont, debian: 'fonts-noto-cjk' },
};

const missing = (names) => names.filter((name) => needed[name].find() === undefined);

const aptInstall = (packages) => {
  console.log(`Installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = ['install', '--yes', '--no-install-recommends', '-qq', ...packages];
  execFileSync('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

const engines = {
  chromium: ['chromium', 'a Chinese font'],
  firefox: ['firefox', 'a Chinese font'],
  webkit: ['WebKitWebDriver', 'MiniBrowser', 'Xvfb', 'a Chinese font'],
};

export const engineNames = Object.keys(engines);

/** Paths of everything the engines need, installed first where this is Debian and we are root. */
export function findBrowsers(wanted = engineNames) {
  const names = [...new Set(wanted.flatMap((engine) => engines[engine]))];
  const packages = (list) => [...new Set(list.map((name) => needed[name].debian))];
  const root = process.getuid?.() === 0;
  if (missing(names).length > 0 && root && command('apt-get')) aptInstall(packages(missing(names)));
  const absent = missing(names);
  if (absent.length > 0) {
    const install = `apt-get install ${packages(absent).join(' ')}`;
    throw new Error(`not found: ${absent.join(', ')}. On Debian or Ubuntu, as root: ${install}`);
  }
  return Object.fromEntries(names.map((name) => [name, needed[name].find()]));
}

/** What puppeteer needs to start Chromium; used by the tests and by the screenshots. */
export const chromiumOptions = (executablePath) => ({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // One process for the pages of all test files: a new one for each file also compiles every script again.
    '--renderer-process-limit=1',
  ],
});

/** System access lets the tests set media features, for which Firefox has no remote command. */
export const firefoxOptions = (executablePath) => ({
  browser: 'firefox',
  executablePath,
  args: ['--remote-allow-system-access'],
});
