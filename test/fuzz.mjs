// npm run fuzz                     the property tests with 20,000 random cases
// npm run fuzz -- --runs 100000    with more
// A failure names its seed and path: make its counterexample a test of its own.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' } } });
if (!/^[1-9]\d*$/.test(values.runs)) throw new Error(`--runs ${values.runs}: expected a number of cases`);

const options = { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: values.runs } };
const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--testTimeout=0', 'test/properties'];
const { status } = spawnSync('npx', vitest, options);
process.exitCode = status ?? 1;
