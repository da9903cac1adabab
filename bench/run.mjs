import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench, root } from './places.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    'slow-down': { type: 'string', default: '4' },
    network: { type: 'string' },
    only: { type: 'string', default: 'gauges,growth,projects' },
    contenders: { type: 'string' },
    gauges: { type: 'string', default: '13,50,200,1000' },
    projects: { type: 'string', default: '100,10000,100000' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run bench -- [options]

  --runs 7                    visits each, the median of which counts
  --slow-down 4               how many times slower the CPU is made (the project list: never)
  --network "Fast 4G"         a network of puppeteer's list; without: loopback
  --only gauges,growth,projects
  --contenders live,svg,…     of the 13 gauges; the results are then only printed
  --gauges 13,50,200,1000     sizes of the growth
  --projects 100,10000,100000
  --no-build                  measures dist as it is`);
  process.exit(0);
}

const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: 'inherit' });

if (!existsSync(join(bench, 'node_modules/puppeteer-core'))) {
  console.log('Installing what the bench compares with into bench/node_modules: npm ci --prefix bench');
  npm('ci', '--prefix', 'bench', '--ignore-scripts');
}
if (!values['no-build']) npm('run', 'build:dist');

const list = (text) => text.split(',').filter(Boolean);
const { measure } = await import('./measure.mjs');
await measure({
  runs: Number(values.runs),
  slowDown: Number(values['slow-down']),
  network: values.network,
  parts: list(values.only),
  only: values.contenders && list(values.contenders),
  gaugeCounts: list(values.gauges).map(Number),
  projectCounts: list(values.projects).map(Number),
});
