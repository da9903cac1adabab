import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { folderWith, gauge, page, silent } from './site.mjs';

const html = page(gauge);

/** As on Windows, whose shells leave patterns to the command. */
const WINDOWS = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"platform",{value:"win32"})',
];

test('a pattern that no shell has expanded stands for the files that match it', () => {
  const { run, read } = folderWith({
    'a.html': page(),
    'b.html': page(),
    '.hidden.html': page(),
    'c.htm': page(),
    'sub/d.html': page(),
    'page[1].html': page(),
    'page1.html': page(),
    '{x}/e?.html': page(),
  });
  // The first one is given again by name.
  assert.deepEqual(run(['render', '*.html', './a.html', 's*/?.html', '--in-place']), silent);
  const [written, left] = [
    ['a.html', 'b.html', 'sub/d.html', 'page[1].html', 'page1.html'],
    ['.hidden.html', 'c.htm', '{x}/e?.html'],
  ];
  for (const name of written) assert.equal(read(name), html, name);
  for (const name of left) assert.equal(read(name), page(), name);
  // A name is a name where there is such a file.
  assert.deepEqual(run(['render', 'page[1].html', '{x}/e?.html', '-o', 'out/']), silent);
  assert.deepEqual(
    ['page[1].html', 'e?.html'].map((name) => read(`out/${name}`)),
    [html, html],
  );
  assert.match(run(['render', 'none*.html']).stderr, /^district-dashboard: none\*\.html: file not found\n/);
});

test('a pattern may be an absolute path, or go up', () => {
  const { run, path } = folderWith({ 'x/b.html': page(), 'x/a.html': 'a', 'y/c.html': page() });
  for (const pattern of [path('x/*.html'), 'y/../x/[ab].html', './{x,z}/*.html'])
    assert.deepEqual(run(['render', pattern, '-o', 'out']), silent, pattern);
  assert.deepEqual(
    ['out/a.html', 'out/b.html'].map((name) => readFileSync(path(name), 'utf8')),
    ['a', html],
  );
});

test('patterns have backslashes on Windows, and match in either case', () => {
  const { run, read } = folderWith({ 'sub/a.HTML': page(), 'sub/b.html': page() });
  assert.deepEqual(run(['render', 'sub\\*.html', '--in-place'], '', WINDOWS), silent);
  for (const name of ['sub/a.HTML', 'sub/b.html']) assert.equal(read(name), html);
});
