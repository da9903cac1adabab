import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bench, root } from './places.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    'slow-down': { type: 'string', default: '4' },
    only: { type: 'string', default: 'comparison,phone,portal,lighthouse,rows,trend,growth,projects,files' },
    networks: { type: 'string', default: 'loopback,Fast 4G,Slow 4G' },
    contenders: { type: 'string' },
    phone: { type: 'string', default: '' },
    gauges: { type: 'string', default: '13,50,200,1000' },
    projects: { type: 'string', default: '100,10000,100000' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run bench -- [options]

  --only comparison,phone,portal,lighthouse,rows,trend,growth,projects,files
                              the parts to measure; the others keep their results
  --rounds 7                  visits each, the median of which counts
  --slow-down 4               how many times slower the CPU is made (the project list: never)
  --networks "loopback,Fast 4G,Slow 4G"
                              of the comparison
  --contenders live,svg,…     of the comparison; the results are then only printed
  --phone each-bare,…         of the pages on a phone, those with this in their name: gauges or each; bare, fallback, slow
                              or rendered; zh-CN or en; usual or large; the results are then only printed
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
  rounds: Number(values.rounds),
  slowDown: Number(values['slow-down']),
  networks: list(values.networks),
  parts: list(values.only),
  only: values.contenders && list(values.contenders),
  phone: values.phone.split(','),
  gaugeCounts: list(values.gauges).map(Number),
  projectCounts: list(values.projects).map(Number),
});
