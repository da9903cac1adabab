import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kilobytes } from '../package/gzip.mjs';

const folder = 'dist/legacy';
const script = `${folder}/district-dashboard.js`;

test('the classic script is one file without imports, beside the style sheet of prerendered pages', () => {
  assert.deepEqual(readdirSync(folder).sort(), [
    'THIRD-PARTY-NOTICES.txt',
    'district-dashboard.js',
    'static.css',
  ]);
  assert.doesNotMatch(readFileSync(script, 'utf8'), /\bimport\s*[("'`{*.]|\bexport\s*[{*]/);
});

test('it has the licences of what is bundled', () => {
  const [first] = readFileSync(script, 'utf8').split('\n', 1);
  for (const name of ['core-js', 'echarts', 'lit', 'valibot', 'zrender'])
    assert.match(first, new RegExp(` ${name} [\\d.]+ \\(`));
  const notices = readFileSync(`${folder}/THIRD-PARTY-NOTICES.txt`, 'utf8');
  for (const text of ['Apache License', 'Mike Bostock', 'Google LLC', 'Denis Pushkarev'])
    assert.ok(notices.includes(text), text);
});

for (const file of [script, 'dist/embed/embed.js', 'dist/embed/frame.js'])
  test(`${file} is ASCII and can be joined with other files`, () => {
    const source = readFileSync(file, 'latin1');
    assert.match(source, /^[\0-\x7F]*$/);
    assert.match(source, /^;/);
    assert.match(source, /\)\(\);\n$/);
    assert.doesNotMatch(source.slice(0, 2000), /^\S*['"`]use strict/m);
  });

for (const sheet of ['dist/static.css', 'dist/legacy/static.css', 'dist/themes.css', 'dist/placeholder.css'])
  test(`${sheet} is ASCII, as a page may be in another encoding`, () => {
    assert.match(readFileSync(sheet, 'latin1'), /^[\0-\x7F]*$/);
  });

test('it does without methods that old libraries replace', () => {
  assert.doesNotMatch(readFileSync(script, 'utf8'), /\.reduce\(|\bArray\.from\(/);
});

for (const [guide, heading] of [
  ['docs/embedding.md', '## Old browsers'],
  ['docs/zh-CN/embedding.md', '## 旧浏览器'],
])
  test(`${guide} gives its size`, (t) => {
    const [, told] = /(\d+) kB gzip/.exec(readFileSync(guide, 'utf8').split(heading)[1]) ?? [];
    const measured = kilobytes(script);
    t.diagnostic(`the classic script: ${measured.toFixed(1)} kB gzip`);
    assert.ok(Math.abs(measured - Number(told)) <= 0.05 * measured, `${measured} kB`);
  });
