// Known vulnerabilities of what is installed with the package. Not every registry has an audit endpoint: without an
// answer, nothing is checked, which is said but no error.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });

const report = (() => {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
})();

if (!report.metadata)
  console.log(`npm audit: no answer from the registry, nothing is checked (${firstLine()})`);
else {
  const found = Object.values(report.vulnerabilities ?? {});
  for (const { name, severity, range } of found)
    console.error(`npm audit: ${`${name} ${range}`.trim()}: ${severity}`);
  if (found.length === 0) console.log('npm audit: no known vulnerabilities');
  else process.exitCode = 1;
}

function firstLine() {
  return (report.message ?? stderr).split('\n')[0];
}
