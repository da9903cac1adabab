import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kilobytes } from './gzip.mjs';

const folder = 'dist/cdn';
const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
const ofPattern = (pattern) => {
  const name = new RegExp(`^${pattern.replaceAll('.', '\\.').replace('…', '[\\w-]{8}')}$`);
  return scripts.find((file) => name.test(file));
};

for (const guide of ['docs/performance.md', 'docs/zh-CN/performance.md']) {
  test(`${guide} states the size of every script`, (t) => {
    const rows = [...readFileSync(guide, 'utf8').matchAll(/^\| (`.*\.js`) +\| (\d+) kB +\|/gm)];
    const documented = rows.flatMap(([, files]) => files.match(/[\w-]+(?:-…)?\.js/g).map(ofPattern));
    assert.deepEqual(documented.sort(), scripts.sort());
    for (const [, files, size] of rows) {
      const sizes = files
        .match(/[\w-]+(?:-…)?\.js/g)
        .map((pattern) => kilobytes(`${folder}/${ofPattern(pattern)}`));
      const measured = sizes.reduce((sum, one) => sum + one, 0);
      t.diagnostic(`${files}: ${measured.toFixed(1)} kB`);
      assert.ok(
        Math.abs(measured - Number(size)) <= Math.max(1, 0.05 * measured),
        `${files}: ${measured} kB`,
      );
    }
  });
}
