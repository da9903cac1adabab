import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kilobytes } from './gzip.mjs';

const folder = 'dist/cdn';
const source = (file) => readFileSync(`${folder}/${file}`, 'utf8');
const chunk = (name) => readdirSync(folder).find((file) => new RegExp(`^${name}-.{8}\\.js$`).test(file));

const withStaticImports = (file, files = new Set()) => {
  if (files.has(file)) return files;
  files.add(file);
  for (const [, imported] of source(file).matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) {
    withStaticImports(imported, files);
  }
  return files;
};

const gzipKilobytes = (files) => files.reduce((sum, file) => sum + kilobytes(`${folder}/${file}`), 0);

const first = withStaticImports('district-dashboard.js');

test('text and the annex of the bundled report are one file of at most 35 kB', (t) => {
  const size = gzipKilobytes([...first]);
  t.diagnostic(`before the charts: ${size.toFixed(1)} kB gzip (${[...first].join(', ')})`);
  assert.ok(size <= 35, `${size.toFixed(1)} kB`);
  assert.deepEqual([...first], ['district-dashboard.js']);
});

test('a prerendered page loads at most 5 kB, and no elements, until a figure is used', (t) => {
  const files = withStaticImports('rendered.js');
  const size = gzipKilobytes([...files]);
  t.diagnostic(`on a rendered page: ${size.toFixed(1)} kB gzip (${[...files].join(', ')})`);
  assert.ok(size <= 5, `${size.toFixed(1)} kB`);
  for (const late of ['district-dashboard.js', chunk('chart'), chunk('report')])
    assert.ok(!files.has(late), late);
});

test('charts add at most 118 kB', (t) => {
  const added = [...withStaticImports(chunk('chart'))].filter((file) => !first.has(file));
  const size = gzipKilobytes(added);
  t.diagnostic(`${size.toFixed(1)} kB gzip (${added.join(', ')})`);
  assert.ok(size <= 118, `${size.toFixed(1)} kB`);
});

test('charts need no series, axes or coordinate systems of ECharts', () => {
  const { sources } = JSON.parse(source(`${chunk('chart')}.map`));
  assert.ok(sources.some((file) => file.includes('echarts/lib/component/graphic/')));
  assert.doesNotMatch(
    sources.join(),
    /echarts\/lib\/(?:chart\/(?:gauge|bar|lines?)|component\/(?:grid|axis|marker))\//,
  );
});

test('no chunk imports the entry, which a page may load from another URL', () => {
  // Entries of their own load it where the page has not.
  const chunks = readdirSync(folder).filter((file) => /-.{8}\.js$/.test(file));
  assert.ok(chunks.length > 10);
  for (const file of chunks) assert.doesNotMatch(source(file), /["'`]\.\/district-dashboard\.js/, file);
});

test('the bundle has its licences', () => {
  assert.match(
    source(chunk('chart')),
    /^\/\*![^*]*\becharts [\d.]+ \(Apache-2\.0\)[^*]*\bzrender [\d.]+ \(BSD-3-Clause\)/,
  );
  assert.match(source('district-dashboard.js'), /^\/\*![^*]*\blit [\d.]+ \(BSD-3-Clause\)/);
  const notices = source('THIRD-PARTY-NOTICES.txt');
  for (const text of [
    'The Apache Software Foundation',
    'Apache License',
    'Mike Bostock',
    'Google LLC',
    'Baidu',
  ]) {
    assert.ok(notices.includes(text), text);
  }
});
