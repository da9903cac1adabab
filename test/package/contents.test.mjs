import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';

const packed = () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' }));
  return files.map(({ path }) => path);
};

test('the package holds the code, the data and what to read, and nothing else', () => {
  const files = packed();
  for (const file of ['README.md', 'LICENSE', 'package.json', 'dist/index.js', 'dist/define.d.ts']) {
    assert.ok(files.includes(file), file);
  }
  for (const file of ['data/zhanhe-2023.json', 'data/report.schema.json'])
    assert.ok(files.includes(file), file);
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  assert.deepEqual([...folders].sort(), ['data', 'dist']);
});

test('each module is a file of its own, with its types, and imports no source', () => {
  const modules = readdirSync('dist', { recursive: true }).filter((file) => !file.startsWith(`cdn${sep}`));
  assert.ok(modules.includes(join('elements', 'indicator-gauge.js')));
  assert.ok(modules.includes(join('elements', 'indicator-gauge.d.ts')));
  for (const file of modules.filter((name) => name.endsWith('.js'))) {
    assert.doesNotMatch(readFileSync(join('dist', file), 'utf8'), /from\s*["'][^"']*(\.ts|\/src\/)/, file);
  }
});

test('what runs in a browser holds nothing of what renders pages in Node', () => {
  const scripts = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
  for (const file of scripts.filter((name) => !name.startsWith(`static${sep}`)))
    assert.doesNotMatch(
      readFileSync(join('dist', file), 'utf8'),
      /["'`](?:node:|parse5|[./]*\/static\/)/,
      file,
    );
});
