// Builds `dist`, one step after another, and stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { writeIntegrity } from './integrity.mjs';

const vite = (mode) => `vite build --logLevel warn --mode ${mode}`;

/** Commands, or functions of this process. The first empties `dist`. */
const steps = {
  'modules for bundlers': vite('npm'),
  'libraries that read files': vite('formats'),
  'modules for pages': vite('cdn'),
  'script for older browsers': vite('legacy'),
  frame: vite('frame'),
  'figures in a frame without scripts':
    'node dist/cli/district-dashboard.js render src/pages/frame/figures.html -o dist/embed/figures.html',
  'script around the frame': vite('embed'),
  builder: vite('builder'),
  'report editor': vite('editor'),
  'hashes of files': writeIntegrity,
  'type declarations': 'tsc -p build/types/declarations.json',
  manifests: 'npm run --silent manifest',
  'check of the package': 'publint --strict',
};

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

function run(step) {
  if (typeof step === 'function') return step();
  const { status, signal, error } = spawnSync(step, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${step}: ${signal ?? `exit code ${status}`}`);
}

for (const [name, step] of Object.entries(steps)) {
  const started = performance.now();
  console.log(`▸ ${name}`);
  try {
    run(step);
  } catch (error) {
    console.error(`✗ ${name}: ${error.message}`);
    process.exit(1);
  }
  console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
