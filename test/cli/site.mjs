import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { figureOf } from '../prerender/figures.mjs';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
export const command = resolve(bin['district-dashboard']);

export const gauge = await figureOf('indicator-gauge');

export const page = (figure = '', attributes = '') =>
  `<!doctype html>\n<meta charset="utf-8">\n<indicator-gauge${attributes}>${figure}</indicator-gauge>\n`;

export const silent = { status: 0, stdout: '', stderr: '' };

const root = mkdtempSync(join(tmpdir(), 'district-dashboard-'));
after(() => rmSync(root, { recursive: true }));

/** A folder with these files, and the command run in it. */
export const folderWith = (files) => {
  const folder = mkdtempSync(join(root, 'site-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const result = ({ status, stdout, stderr }) => ({ status, stdout, stderr });
  return {
    folder,
    path: (name) => join(folder, name),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    run: (args, input = '', nodeOptions = [], env = {}) =>
      result(
        spawnSync(process.execPath, [...nodeOptions, command, ...args], {
          cwd: folder,
          input,
          encoding: 'utf8',
          env: { ...process.env, ...env },
        }),
      ),
    /** In a shell, where `dd` is the command. */
    shell: (script) => {
      const dd = `dd() { "${process.execPath}" "${command}" "$@"; }\n`;
      return result(
        spawnSync('bash', ['-c', dd + script], { cwd: folder, encoding: 'utf8', timeout: 120_000 }),
      );
    },
    start: (args) => spawn(process.execPath, [command, ...args], { cwd: folder, stdio: 'ignore' }),
  };
};
