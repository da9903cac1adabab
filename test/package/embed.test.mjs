import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { kilobytes } from './gzip.mjs';

const source = (name) => readFileSync(`dist/embed/${name}`, 'utf8');

test('the script of the page around a frame takes at most 1.5 kB', (t) => {
  const size = kilobytes('dist/embed/embed.js');
  t.diagnostic(`embed.js: ${size.toFixed(2)} kB gzip`);
  assert.ok(size <= 1.5, `${size} kB`);
});

for (const name of ['embed.js', 'frame.js'])
  test(`${name} is a classic script without globals`, () => {
    assert.doesNotThrow(() => new Script(source(name)));
    assert.match(source(name), /^;(?:\/\*.*?\*\/\s*)?\(function ?\(\) ?\{/);
  });

for (const name of ['frame.html', 'sandbox.html'])
  test(`${name} has its policy, and does not violate it`, () => {
    const policy = /content="(default-src[^"]*)"/.exec(source(name))?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; script-src /);
    assert.match(
      policy,
      /; connect-src 'self'; .*require-trusted-types-for 'script'; trusted-types district-dashboard/,
    );
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.doesNotMatch(source(name), /<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
  });

test('a page in a sandbox needs no origin', () => {
  assert.match(
    source('sandbox.html'),
    /script-src http: https:; style-src http: https:; img-src data: blob:;/,
  );
});

test('the bundle of the builder has its licences', () => {
  const notices = readFileSync('dist/builder/THIRD-PARTY-NOTICES.txt', 'utf8');
  for (const text of ['The Apache Software Foundation', 'Mike Bostock', 'Google LLC', 'parse5'])
    assert.ok(notices.includes(text), text);
});

test('the bundle of the report editor has its licences', () => {
  const notices = readFileSync('dist/editor/THIRD-PARTY-NOTICES.txt', 'utf8');
  for (const text of [
    'The Apache Software Foundation',
    '@e965/xlsx',
    'mammoth',
    'papaparse',
    'unpdf',
    'parse5',
  ])
    assert.ok(notices.includes(text), text);
});
