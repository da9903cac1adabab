import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The apps in a folder of their own, with the packed library. It lies outside the project: what resolves there is
 * what a user of the package has.
 */
export class Place {
  #path = mkdtempSync(join(tmpdir(), 'district-dashboard-apps-'));

  get path() {
    return this.#path;
  }

  install() {
    cpSync('test/apps', this.#path, { recursive: true });
    const npm = (cwd, ...words) =>
      execFileSync('npm', words, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    // The build of this test run, not another one by `prepack`.
    npm('.', 'pack', '--ignore-scripts', '--pack-destination', this.#path);
    const packed = readdirSync(this.#path).find((file) => file.endsWith('.tgz'));
    renameSync(join(this.#path, packed), join(this.#path, 'district-dashboard.tgz'));
    npm(this.#path, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  }

  /** Runs a command of an installed package, or Node for a script; `status` is null for one that was ended. */
  async run(program, ...words) {
    const path = program === 'node' ? process.execPath : join('node_modules/.bin', program);
    const child = spawn(path, words, {
      cwd: this.#path,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    const status = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { status, output };
  }

  /** The app as rendered by a server module; any other output is a failure. */
  async rendered(module) {
    const script = `const { render } = await import('${module}'); console.log(await render());`;
    const { status, output } = await this.run('node', '--input-type=module', '--eval', script);
    if (status !== 0 || !output.startsWith('<')) throw new Error(output);
    return output;
  }

  remove() {
    rmSync(this.#path, { recursive: true, force: true });
  }
}
